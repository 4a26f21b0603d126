import type { SessionKey } from '../session/session-id.ts'
import type { LiveSession } from './live-session.ts'

/** Sessions that are read again at a time: thousands may grow old in the same moment, and requests wait for answers of the same store. */
const MAX_AT_ONCE = 500

/** Reads sessions from the store again behind the responses that use them: one at a time for each. */
export class Rereads {
  readonly #reread: (live: LiveSession) => Promise<{ readonly kind: string }>
  readonly #underWay = new Set<SessionKey>()

  /** @param reread brings `live` up to date, and ends it where the store has it no more; must not reject */
  constructor(reread: (live: LiveSession) => Promise<{ readonly kind: string }>) {
    this.#reread = reread
  }

  /** Does nothing while too many others are under way: whoever uses the session next asks again. */
  start(live: LiveSession): void {
    if (this.#underWay.has(live.key) || this.#underWay.size >= MAX_AT_ONCE) return
    this.#underWay.add(live.key)
    void this.#run(live)
  }

  async #run(live: LiveSession): Promise<void> {
    try {
      const { kind } = await this.#reread(live)
      // What is at hand is too old to be believed: the next request asks the store itself, and tells what it hears.
      if (kind === 'unavailable') live.stale = true
    } finally {
      this.#underWay.delete(live.key)
    }
  }
}
