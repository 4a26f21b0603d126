import type { SessionKey } from '../session/session-id.ts'
import type { SessionStore } from '../store/port.ts'
import type { EpochMs, Ms } from '../time.ts'
import type { LiveSession } from './live-session.ts'
import { OpenSessions } from './open-sessions.ts'
import { RecentSessions } from './recent-sessions.ts'

/** Use is told to the store at most this often, and at least twenty times per idle timeout. */
const TOUCH_EVERY: Ms = 60_000

/** The sessions that this process has: those used last, and those that hold something open. None goes before the store knows of its use. */
export class SessionsAtHand {
  /** Something open hangs on them that must hear of their end. */
  readonly open: OpenSessions
  readonly #recent: RecentSessions
  readonly #store: Pick<SessionStore, 'touch'>

  /** @param look as `OpenSessions` takes it */
  constructor(max: number, store: Pick<SessionStore, 'touch'>, look: (live: LiveSession) => void) {
    this.open = new OpenSessions(look)
    this.#store = store
    this.#recent = new RecentSessions(max, (live) => this.#tell(live))
  }

  get(key: SessionKey): LiveSession | undefined {
    return this.#recent.get(key) ?? this.open.get(key)
  }

  /** One of those used last. */
  recent(key: SessionKey): LiveSession | undefined {
    return this.#recent.get(key)
  }

  /** Zero for one that was not used here lately. Looking does not count as use. */
  lastSeenAt(key: SessionKey): EpochMs {
    return this.#recent.peek(key)?.lastSeenAt ?? 0
  }

  keep(live: LiveSession): void {
    this.#recent.set(live.key, live)
  }

  /** Takes a session out of what requests find. */
  take(key: SessionKey): LiveSession | undefined {
    const live = this.get(key)
    this.#recent.delete(key)
    return live
  }

  use(live: LiveSession, now: EpochMs, idleTimeout: Ms): void {
    live.lastSeenAt = now
    if (now - live.touchedAt >= Math.min(TOUCH_EVERY, idleTimeout / 20)) {
      live.touchedAt = now
      this.#store.touch(live.key, now)
    }
  }

  /** What is due is to be thought about anew. */
  planAgain(): void {
    for (const live of this.#recent.values()) live.dueAt = 0
  }

  close(): void {
    for (const live of this.#recent.values()) this.#tell(live)
    this.open.close()
    this.#recent.clear()
  }

  #tell(live: LiveSession): void {
    if (live.lastSeenAt > live.touchedAt) this.#store.touch(live.key, live.lastSeenAt)
  }
}
