import type { SessionKey } from '../session/session-id.ts'
import type { Ms } from '../time.ts'
import type { AttachmentWatcher, LiveSession } from './live-session.ts'

/** Half of the second in which what is open of an ended session must be closed. */
const LOOK_EVERY: Ms = 500

/**
 * Sessions that hold something open: a tunnel, an event stream. They are kept here whatever a cache gives up, so that their end finds them,
 * and looked at by a timer: nobody asks about a session whose person only listens.
 */
export class OpenSessions implements AttachmentWatcher {
  /** Mostly one object for each; two when it left the cache and came back before what the first was asked for was open. */
  readonly #sessions = new Map<SessionKey, Set<LiveSession>>()
  readonly #look: (live: LiveSession) => void
  #timer: NodeJS.Timeout | undefined

  /** @param look judges one session, and ends it when its time is over; must not throw */
  constructor(look: (live: LiveSession) => void) {
    this.#look = look
  }

  opened(live: LiveSession): void {
    const known = this.#sessions.get(live.key)
    if (known === undefined) this.#sessions.set(live.key, new Set([live]))
    else known.add(live)
    this.#timer ??= setInterval(() => this.lookAtAll(), LOOK_EVERY).unref()
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

  /** Ends whatever is open of a session. */
  end(key: SessionKey): void {
    for (const live of this.#sessions.get(key) ?? []) live.end()
  }

  lookAtAll(): void {
    for (const known of this.#sessions.values()) for (const live of known) this.#look(live)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
