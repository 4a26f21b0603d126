import { setTimeout as delayed } from 'node:timers/promises'
import type { SessionKey } from '../../session/session-id.ts'
import type { EpochMs, Ms } from '../../time.ts'
import type { LiveSession } from '../live-session.ts'
import { RefreshRun, type RunOutcome } from './run.ts'
import type { RunParts } from './run-parts.ts'

/** Until the run is over nothing else may be begun behind a response. */
const UNTIL_FINISHED: EpochMs = Number.POSITIVE_INFINITY

/** The renewals under way: one at a time for each session. */
export class RefreshRuns {
  readonly #parts: RunParts
  readonly #finished: (live: LiveSession, outcome: RunOutcome) => void
  readonly #underWay = new Map<SessionKey, RefreshRun>()
  readonly #unfinished = new Set<Promise<void>>()

  /** @param finished hears of every outcome, when the session may be renewed again; before those who wait for the run */
  constructor(parts: RunParts, finished: (live: LiveSession, outcome: RunOutcome) => void) {
    this.#parts = parts
    this.#finished = finished
  }

  get(key: SessionKey): RefreshRun | undefined {
    return this.#underWay.get(key)
  }

  /**
   * The run of this session that is under way, or a new one.
   * @param tokenInvalid the access token is known to be invalid before its time
   */
  start(live: LiveSession, tokenInvalid = false): RefreshRun {
    const underWay = this.#underWay.get(live.key)
    if (underWay !== undefined) return underWay
    const run = new RefreshRun(live, this.#parts, tokenInvalid)
    this.#underWay.set(live.key, run)
    live.tokensRetryAt = UNTIL_FINISHED
    const finished = run.done.then((outcome) => {
      this.#underWay.delete(live.key)
      this.#finished(live, outcome)
    })
    this.#unfinished.add(finished)
    void finished.finally(() => this.#unfinished.delete(finished))
    return run
  }

  /** Resolves when what is in flight has been kept, after `limit` at most. */
  async settle(limit: Ms): Promise<void> {
    const timer = new AbortController()
    await Promise.race([
      Promise.all(this.#unfinished),
      delayed(limit, undefined, { signal: timer.signal }).catch(() => undefined),
    ])
    timer.abort()
  }
}
