import type { SessionKey } from '../session/session-id.ts'
import type { SessionStore } from '../store/port.ts'
import type { EpochMs, Ms } from '../time.ts'
import type { LiveSession } from './live-session.ts'
import { OpenSessions } from './open-sessions.ts'
import { RecentSessions } from './recent-sessions.ts'

/** A use is written to the store at most this often, or twenty times per idle timeout where that is shorter. */
const TOUCH_EVERY: Ms = 60_000

/**
 * The sessions in this process: the recently used ones, and those with open connections. Their last use is written
 * before they leave.
 */
export class LocalSessions {
  readonly open: OpenSessions
  readonly #recent: RecentSessions
  readonly #store: Pick<SessionStore, 'touch'>

  /** @param check as `OpenSessions` takes it */
  constructor(max: number, store: Pick<SessionStore, 'touch'>, check: (live: LiveSession) => void) {
    this.open = new OpenSessions(check)
    this.#store = store
    this.#recent = new RecentSessions(max, (live) => this.#recordUse(live))
  }

  get(key: SessionKey): LiveSession | undefined {
    return this.#recent.get(key) ?? this.open.get(key)
  }

  /** Only from the recently used sessions. */
  recent(key: SessionKey): LiveSession | undefined {
    return this.#recent.get(key)
  }

  /** 0 when the session was not used here recently. Does not count as use. */
  lastSeenAt(key: SessionKey): EpochMs {
    return this.#recent.peek(key)?.lastSeenAt ?? 0
  }

  keep(live: LiveSession): void {
    this.#recent.set(live.key, live)
  }

  /** Requests no longer find the session; its open connections stay known. */
  remove(key: SessionKey): LiveSession | undefined {
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

  /** Makes the next request of each session plan its refresh again. */
  planAgain(): void {
    for (const live of this.#recent.values()) live.dueAt = 0
  }

  close(): void {
    for (const live of this.#recent.values()) this.#recordUse(live)
    this.open.close()
    this.#recent.clear()
  }

  #recordUse(live: LiveSession): void {
    if (live.lastSeenAt > live.touchedAt) this.#store.touch(live.key, live.lastSeenAt)
  }
}
