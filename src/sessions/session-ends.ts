import { LRUCache } from 'lru-cache'
import type { Liveness } from '../session/lifetime.ts'
import { reasonOfEnd } from '../session/new-session.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { SessionStore } from '../store/port.ts'
import type { LiveSession } from './live-session.ts'
import type { EndReason, SessionPerson, SessionsObserver } from './sessions-observer.ts'

/** What `SessionEnds` needs of `Sessions`. */
export interface EndingParts {
  readonly store: Pick<SessionStore, 'delete'>
  readonly observer: SessionsObserver
  /** Removes a session from those that requests find in this process. */
  readonly remove: (key: SessionKey) => LiveSession | undefined
  /** Closes the open connections of all local copies of a session. */
  readonly endOpen: (key: SessionKey) => void
  readonly liveness: (live: LiveSession) => Liveness
  /** Whether a local copy may be used without asking the store. */
  readonly isCurrent: (live: LiveSession) => boolean
  /** Reads the session from the store, and ends it when it is over. */
  readonly reread: (live: LiveSession) => Promise<unknown>
}

/** Far more sessions than can end during one lookup. */
const MAX_ENDED = 10_000

/**
 * How many sessions with open connections are read again at a time. The others are checked again half a second later.
 */
const MAX_READ_AT_ONCE = 500

/** Ends sessions: in the store first, then their open connections. Each end is reported once. */
export class SessionEnds {
  readonly #parts: EndingParts
  /** A pending lookup must not bring these back. Ids are never reused, so entries need no expiry. */
  readonly #ended = new LRUCache<SessionKey, true>({ max: MAX_ENDED })
  /** Sessions that `endOverdue` is checking. */
  readonly #overdue = new Set<LiveSession>()

  constructor(parts: EndingParts) {
    this.#parts = parts
  }

  has(key: SessionKey): boolean {
    return this.#ended.has(key)
  }

  /**
   * False: the store had none. Rejects with `PST_STORE_UNAVAILABLE`.
   * @param owner for the log, when there is no local copy
   */
  async end(key: SessionKey, reason: EndReason, owner?: SessionPerson): Promise<boolean> {
    const existed = await this.#parts.store.delete(key)
    this.#ended.set(key, true)
    const live = this.#parts.remove(key)
    // The store may have dropped an expired session itself.
    const first = existed || (reason === 'expired' && live !== undefined && !live.ended)
    live?.end()
    this.#parts.endOpen(key)
    if (first) {
      const why = reason === 'expired' && live !== undefined ? reasonOfEnd(live.session) : reason
      this.#parts.observer.sessionEnded(why, live?.session ?? owner)
    }
    return existed
  }

  /**
   * Ends a session that is over by the clock. A failure of the store is ignored, because the store applies the same
   * limits.
   */
  endInBackground(live: LiveSession, reason: EndReason): void {
    this.end(live.key, reason, live.session).catch(() => undefined)
  }

  /** Another replica ended the session and reported it. */
  endedElsewhere(key: SessionKey): void {
    this.#ended.set(key, true)
    this.forget(key)
  }

  /** The store no longer has the session. The replica that ended it has reported that. */
  forget(key: SessionKey): void {
    this.#parts.remove(key)?.end()
    this.#parts.endOpen(key)
  }

  /**
   * Checks a session with open connections, and ends it when its time is over or when the store no longer has it. An
   * idle session may be in use at another replica, so the store is asked first. While the store does not answer, only
   * the absolute end counts. Never rejects.
   */
  async endOverdue(live: LiveSession): Promise<void> {
    // This copy had left the cache when the session ended, and a connection was attached afterwards.
    if (this.#ended.has(live.key)) return live.end()
    const state = this.#parts.liveness(live)
    if ((state === 'live' && this.#parts.isCurrent(live)) || this.#overdue.has(live)) return
    if (state !== 'expired' && this.#overdue.size >= MAX_READ_AT_ONCE) return
    this.#overdue.add(live)
    try {
      if (state === 'expired') await this.end(live.key, state)
      else await this.#parts.reread(live)
    } catch {
      // The store was not told, but it drops expired sessions itself.
      if (state === 'expired') live.end()
    } finally {
      this.#overdue.delete(live)
    }
  }
}
