import type { Ms } from '../../time.ts'
import type { AttachmentWatcher, LiveSession } from '../live-session.ts'
import type { SessionKey } from '../session-id.ts'

/** Half of the second in which what is open of an ended session must be closed. */
const LOOK_EVERY: Ms = 500

/**
 * Sessions that hold something open: a tunnel, an event stream. They are kept here whatever a cache gives up, so that their end finds them,
 * and looked at by a timer: nobody asks about a session whose person only listens.
 */
export class OpenSessions implements AttachmentWatcher {
  readonly #sessions = new Map<SessionKey, LiveSession>()
  readonly #look: (live: LiveSession) => void
  #timer: NodeJS.Timeout | undefined

  /** @param look judges one session, and ends it when its time is over; must not throw */
  constructor(look: (live: LiveSession) => void) {
    this.#look = look
  }

  opened(live: LiveSession): void {
    this.#sessions.set(live.key, live)
    this.#timer ??= setInterval(() => this.lookAtAll(), LOOK_EVERY).unref()
  }

  freed(live: LiveSession): void {
    this.#sessions.delete(live.key)
    if (this.#sessions.size === 0) this.close()
  }

  get(key: SessionKey): LiveSession | undefined {
    return this.#sessions.get(key)
  }

  lookAtAll(): void {
    for (const live of this.#sessions.values()) this.#look(live)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
