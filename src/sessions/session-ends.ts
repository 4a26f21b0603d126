import { LRUCache } from 'lru-cache'
import type { Liveness } from '../session/lifetime.ts'
import { reasonOfEnd } from '../session/new-session.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { SessionStore } from '../store/port.ts'
import type { LiveSession } from './live-session.ts'
import type { EndReason, SessionOwner, SessionsObserver } from './sessions-observer.ts'

/** What ending needs of the sessions at hand. */
export interface EndingParts {
  readonly store: Pick<SessionStore, 'delete'>
  readonly observer: SessionsObserver
  /** Takes a session out of what requests find. */
  readonly take: (key: SessionKey) => LiveSession | undefined
  /** Ends whatever is open of a session, on whichever copies of it. */
  readonly endOpen: (key: SessionKey) => void
  readonly liveness: (live: LiveSession) => Liveness
  /** Whether what is at hand is believed without asking the store. */
  readonly isCurrent: (live: LiveSession) => boolean
  /** Asks the store; a session that is over ends on the way. */
  readonly reread: (live: LiveSession) => Promise<unknown>
}

/** Far more than can end while one look-up is under way. */
const MAX_ENDED = 10_000

/** Sessions that hold something open and are read again at a time; the others are looked at again soon. */
const MAX_READ_AT_ONCE = 500

/** How sessions end: in the store first, then everything that is open, and told once. */
export class SessionEnds {
  readonly #parts: EndingParts
  /** A look-up that was under way must not bring these back. Ids are never used again, so being bounded is all this needs. */
  readonly #ended = new LRUCache<SessionKey, true>({ max: MAX_ENDED })
  /** Being looked at just now. */
  readonly #overdue = new Set<LiveSession>()

  constructor(parts: EndingParts) {
    this.#parts = parts
  }

  has(key: SessionKey): boolean {
    return this.#ended.has(key)
  }

  /**
   * False: the store had none. Rejects with `PST_STORE_UNAVAILABLE`.
   * @param whose what is known about it, in case it is not at hand
   */
  async end(key: SessionKey, reason: EndReason, whose?: SessionOwner): Promise<boolean> {
    const existed = await this.#parts.store.delete(key)
    this.#ended.set(key, true)
    const live = this.#parts.take(key)
    // A store that keeps time itself may have let go of it already.
    const first = existed || (reason === 'expired' && live !== undefined && !live.ended)
    live?.end()
    this.#parts.endOpen(key)
    if (first) {
      const why = reason === 'expired' && live !== undefined ? reasonOfEnd(live.session) : reason
      this.#parts.observer.sessionEnded(why, live?.session ?? whose)
    }
    return existed
  }

  /** The session is over whether or not the store hears of it now: it judges by the same clock. */
  endQuietly(live: LiveSession, reason: EndReason): void {
    this.end(live.key, reason, live.session).catch(() => undefined)
  }

  /** Another replica has ended it. */
  endedElsewhere(key: SessionKey): void {
    this.#ended.set(key, true)
    this.forget(key)
  }

  /** The store has it no more: who ended it has told so. */
  forget(key: SessionKey): void {
    this.#parts.take(key)?.end()
    this.#parts.endOpen(key)
  }

  /**
   * Ends a session that holds something open and whose time is over, or that the store has no more: it is read again when what is at hand
   * has grown old. One that is idle here may be in use at another replica: the store is asked, and while it does not answer nothing ends but
   * what is past its absolute end. Never rejects.
   */
  async endOverdue(live: LiveSession): Promise<void> {
    // It had left the cache when its session ended, and something was opened after that.
    if (this.#ended.has(live.key)) return live.end()
    const state = this.#parts.liveness(live)
    if ((state === 'live' && this.#parts.isCurrent(live)) || this.#overdue.has(live)) return
    if (state !== 'expired' && this.#overdue.size >= MAX_READ_AT_ONCE) return
    this.#overdue.add(live)
    try {
      if (state === 'expired') await this.end(live.key, state)
      else await this.#parts.reread(live)
    } catch {
      // The store could not be told; its own clock says the same of a session past its end.
      if (state === 'expired') live.end()
    } finally {
      this.#overdue.delete(live)
    }
  }
}
