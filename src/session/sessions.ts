import { LRUCache } from 'lru-cache'
import type { SessionStore } from '../store/port.ts'
import type { Clock, Ms } from '../time.ts'
import { type LifetimeSettings, liveness } from './lifetime.ts'
import { LiveSession } from './live-session.ts'
import type { Session, SessionId } from './session.ts'
import { newSessionId, type SessionKey, sessionKey } from './session-id.ts'
import type { SessionSummary } from './summary.ts'

export type Lookup =
  | LiveSession
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable'; readonly cause: unknown }

/** Why a session ended; also the label of the metric. */
export type EndReason = 'sign-out' | 'replaced' | 'idle' | 'expired' | 'revoked' | 'back-channel' | 'refresh'

export interface SessionsObserver {
  sessionCreated(session: Session): void
  sessionEnded(reason: EndReason, summary: { readonly provider: string; readonly subject: string } | undefined): void
}

export interface SessionsOptions {
  readonly store: SessionStore
  readonly clock: Clock
  readonly settings: LifetimeSettings
  /** How many hydrated sessions are kept at hand. */
  readonly maxLive: number
  readonly observer: SessionsObserver
}

/** Use is told to the store at most this often, and at least twenty times per idle timeout. */
const TOUCH_EVERY: Ms = 60_000

const ABSENT: Lookup = { kind: 'absent' }

/** The sessions as http/ sees them: hydrated ones at hand in front of the store. */
export class Sessions {
  readonly #store: SessionStore
  readonly #clock: Clock
  readonly #live: LRUCache<SessionKey, LiveSession>
  readonly #observer: SessionsObserver
  #settings: LifetimeSettings

  constructor(options: SessionsOptions) {
    this.#store = options.store
    this.#clock = options.clock
    this.#settings = options.settings
    this.#observer = options.observer
    this.#live = new LRUCache({
      max: options.maxLive,
      dispose: (live, _key, reason) => {
        if (reason === 'evict' && live.lastSeenAt > live.touchedAt) this.#store.touch(live.key, live.lastSeenAt)
      },
    })
  }

  /** A reload's new lifetimes: the idle timeout holds at once, the absolute end for new sessions. */
  configure(settings: LifetimeSettings): void {
    this.#settings = settings
  }

  /** Looks a session up; in the same tick when it is at hand. */
  find(id: SessionId): Lookup | Promise<Lookup> {
    const key = sessionKey(id)
    const live = this.#live.get(key)
    if (live !== undefined) return this.#judge(live)
    const loaded = this.#store.get(id, key)
    return loaded instanceof Promise ? loaded.then((answer) => this.#hydrate(key, answer)) : this.#hydrate(key, loaded)
  }

  /** The person used the session: the idle timeout starts anew. */
  use(live: LiveSession): void {
    const now = this.#clock()
    live.lastSeenAt = now
    if (now - live.touchedAt >= Math.min(TOUCH_EVERY, this.#settings.idleTimeout / 20)) {
      live.touchedAt = now
      this.#store.touch(live.key, now)
    }
  }

  /** A new session with a new id. Rejects with `PST_STORE_UNAVAILABLE`. */
  async create(
    about: Omit<Session, 'id' | 'createdAt' | 'endsAt' | 'lastSeenAt' | 'claimsAt' | 'version'>,
  ): Promise<Session> {
    const now = this.#clock()
    const session: Session = {
      ...about,
      id: newSessionId(),
      createdAt: now,
      endsAt: now + this.#settings.lifetime,
      lastSeenAt: now,
      claimsAt: now,
      version: 1,
    }
    await this.#store.create(session, sessionKey(session.id))
    this.#observer.sessionCreated(session)
    return session
  }

  /** Ends the session of a cookie: in the store first, then everything open. False: there was none. */
  async endById(id: SessionId, reason: EndReason): Promise<boolean> {
    return this.end(sessionKey(id), reason)
  }

  async end(key: SessionKey, reason: EndReason): Promise<boolean> {
    const live = this.#live.get(key)
    const existed = await this.#store.delete(key)
    this.#live.delete(key)
    live?.end()
    if (existed) this.#observer.sessionEnded(reason, live?.session)
    return existed
  }

  list(provider: string, subject: string): Promise<readonly SessionSummary[]> {
    return this.#store.list(provider, subject)
  }

  size(): number | undefined {
    return this.#store.size()
  }

  async close(): Promise<void> {
    for (const live of this.#live.values()) {
      if (live.lastSeenAt > live.touchedAt) this.#store.touch(live.key, live.lastSeenAt)
    }
    this.#live.clear()
    await this.#store.close()
  }

  #hydrate(key: SessionKey, loaded: Awaited<ReturnType<SessionStore['get']>>): Lookup {
    if (loaded.kind !== 'found') return loaded
    const live = new LiveSession(key, loaded.session, this.#clock())
    const judged = this.#judge(live)
    if (judged === live) this.#live.set(key, live)
    return judged
  }

  #judge(live: LiveSession): Lookup {
    const state = liveness(live.session.endsAt, live.lastSeenAt, this.#settings.idleTimeout, this.#clock())
    if (state === 'live') return live
    this.#endQuietly(live.key, state)
    return ABSENT
  }

  /** The session is over whether or not the store hears of it now: it judges by the same clock. */
  #endQuietly(key: SessionKey, reason: EndReason): void {
    this.end(key, reason).catch(() => undefined)
  }
}
