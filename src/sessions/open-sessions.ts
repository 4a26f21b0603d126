import type { SessionKey } from '../session/session-id.ts'
import type { Ms } from '../time.ts'
import type { AttachmentWatcher, LiveSession } from './live-session.ts'

/** The connections of an ended session must be closed within one second. */
const CHECK_EVERY: Ms = 500

/**
 * Sessions with open connections. They stay here when the cache evicts them, so that their end can close the
 * connections. A timer checks them, because a connection that only listens sends no requests that would.
 */
export class OpenSessions implements AttachmentWatcher {
  /** Usually one object for each session; two when it left the cache and came back as another object meanwhile. */
  readonly #sessions = new Map<SessionKey, Set<LiveSession>>()
  readonly #check: (live: LiveSession) => void
  #timer: NodeJS.Timeout | undefined

  /** @param check ends the session when its time is over; must not throw */
  constructor(check: (live: LiveSession) => void) {
    this.#check = check
  }

  opened(live: LiveSession): void {
    const known = this.#sessions.get(live.key)
    if (known === undefined) this.#sessions.set(live.key, new Set([live]))
    else known.add(live)
    this.#timer ??= setInterval(() => this.checkAll(), CHECK_EVERY).unref()
  }

  freed(live: LiveSession): void {
    const known = this.#sessions.get(live.key)
    known?.delete(live)
    if (known?.size === 0) this.#sessions.delete(live.key)
    if (this.#sessions.size === 0) this.close()
  }

  get(key: SessionKey): LiveSession | undefined {
    return this.#sessions.get(key)?.values().next().value
  }

  /** Closes all open connections of a session. */
  end(key: SessionKey): void {
    for (const live of this.#sessions.get(key) ?? []) live.end()
  }

  checkAll(): void {
    for (const known of this.#sessions.values()) for (const live of known) this.#check(live)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
