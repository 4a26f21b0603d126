import type { SessionKey } from '../../session/session-id.ts'
import type { Ms } from '../../time.ts'
import type { LiveSession } from '../live-session.ts'
import { type ClaimsOutcome, readClaims } from './read-claims.ts'
import type { RunParts } from './run-parts.ts'

/** One reading of a session's claims, shared by all requests that wait for it. */
export interface ClaimsReading {
  readonly live: LiveSession
  /** Never rejects. */
  readonly done: Promise<void>
  /** Resolves when requests must stop waiting: `limit` after the first call. */
  waitLimit(limit: Ms): Promise<unknown>
}

/** The readings of claims under way: one at a time for each session. */
export class ClaimReads {
  readonly #parts: RunParts
  readonly #finished: (live: LiveSession, outcome: ClaimsOutcome, renewed: boolean) => void
  readonly #underWay = new Map<SessionKey, ClaimsReading>()

  /** @param finished is told every outcome, before the requests that wait for the reading go on */
  constructor(parts: RunParts, finished: (live: LiveSession, outcome: ClaimsOutcome, renewed: boolean) => void) {
    this.#parts = parts
    this.#finished = finished
  }

  get(key: SessionKey): ClaimsReading | undefined {
    return this.#underWay.get(key)
  }

  /**
   * Starts a reading. There must be none under way.
   * @param renewed the tokens were refreshed just before
   */
  start(live: LiveSession, renewed: boolean): ClaimsReading {
    let limited: Promise<unknown> | undefined
    const reading: ClaimsReading = {
      live,
      done: readClaims(live, this.#parts).then((outcome) => {
        this.#underWay.delete(live.key)
        this.#finished(live, outcome, renewed)
      }),
      waitLimit: (limit) => {
        limited ??= this.#parts.sleep(limit)
        return limited
      },
    }
    this.#underWay.set(live.key, reading)
    return reading
  }
}
