import { setTimeout as delayed } from 'node:timers/promises'
import type { SessionKey } from '../../session/session-id.ts'
import type { EpochMs, Ms } from '../../time.ts'
import type { LiveSession } from '../live-session.ts'
import { RefreshRun, type RunOutcome } from './run.ts'
import type { RunParts } from './run-parts.ts'

/** While a run is under way, no other background refresh may start. */
const UNTIL_FINISHED: EpochMs = Number.POSITIVE_INFINITY

/** The refresh runs under way: one at a time for each session. */
export class RefreshRuns {
  readonly #parts: RunParts
  readonly #finished: (live: LiveSession, outcome: RunOutcome) => void
  readonly #underWay = new Map<SessionKey, RefreshRun>()
  readonly #unfinished = new Set<Promise<void>>()

  /** @param finished is told every outcome, before the requests that wait for the run go on */
  constructor(parts: RunParts, finished: (live: LiveSession, outcome: RunOutcome) => void) {
    this.#parts = parts
    this.#finished = finished
  }

  get(key: SessionKey): RefreshRun | undefined {
    return this.#underWay.get(key)
  }

  /**
   * Returns the session's run that is under way, or starts one.
   * @param tokenInvalid the access token is known to be invalid although it has not expired
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

  /** Resolves when all runs have finished, after `limit` at most. */
  async settle(limit: Ms): Promise<void> {
    const timer = new AbortController()
    await Promise.race([
      Promise.all(this.#unfinished),
      delayed(limit, undefined, { signal: timer.signal }).catch(() => undefined),
    ])
    timer.abort()
  }
}
