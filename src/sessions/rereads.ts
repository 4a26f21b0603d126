import type { SessionKey } from '../session/session-id.ts'
import type { LiveSession } from './live-session.ts'

/**
 * Limits the load on the store: thousands of copies may become old at once, and requests wait for answers of the same
 * store.
 */
const MAX_AT_ONCE = 500

/** Reads sessions again in the background, one read at a time for each session. */
export class Rereads {
  readonly #reread: (live: LiveSession) => Promise<{ readonly kind: string }>
  readonly #underWay = new Set<SessionKey>()

  /** @param reread updates `live`, or ends it when the store no longer has it; must not reject */
  constructor(reread: (live: LiveSession) => Promise<{ readonly kind: string }>) {
    this.#reread = reread
  }

  /** Does nothing while too many reads are running: the next request of the session tries again. */
  start(live: LiveSession): void {
    if (this.#underWay.has(live.key) || this.#underWay.size >= MAX_AT_ONCE) return
    this.#underWay.add(live.key)
    void this.#run(live)
  }

  async #run(live: LiveSession): Promise<void> {
    try {
      const { kind } = await this.#reread(live)
      // The copy is too old to be used without the store: the next request asks the store itself.
      if (kind === 'unavailable') live.stale = true
    } finally {
      this.#underWay.delete(live.key)
    }
  }
}
