import type { CircuitBreaker } from '../../provider/circuit-breaker.ts'
import { jitterOf, type RefreshSettings, tokenTimes } from '../../session/refresh-plan.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { LiveSession } from '../live-session.ts'
import { backoff, type RetrySettings } from './retry.ts'
import type { FailedRun } from './run.ts'
import { MAX_PAUSE_WHEN_EXPIRED } from './run-parts.ts'

export interface PauseParts {
  readonly clock: Clock
  /** Between 0 and 1. */
  readonly random: () => number
  readonly settings: () => RefreshSettings & { readonly retry: RetrySettings }
  readonly circuitOf: (provider: string) => CircuitBreaker
  /** True when the process stops. */
  readonly closing: () => boolean
}

/** How long the provider is left alone about one session. */
export class RefreshPauses {
  readonly #parts: PauseParts

  constructor(parts: PauseParts) {
    this.#parts = parts
  }

  /** How long nobody may ask for this session; undefined: now, or it is being done. */
  remaining(live: LiveSession, underWay: boolean): Ms | undefined {
    const circuit = this.#parts.circuitOf(live.session.provider)
    if (underWay) return circuit.state === 'open' ? circuit.wait() : undefined
    if (this.#parts.closing()) return MAX_PAUSE_WHEN_EXPIRED
    const wait = circuit.wait()
    if (wait !== undefined) return wait
    const left = live.tokensRetryAt - this.#parts.clock()
    return left > 0 ? left : undefined
  }

  /** When to think again of what cannot be begun now; not all sessions at the very moment in which the circuit lets the first one through. */
  nextTryAt({ key, session }: LiveSession, now: EpochMs): EpochMs {
    const wait = this.#parts.circuitOf(session.provider).wait()
    return now + (wait ?? MAX_PAUSE_WHEN_EXPIRED) * (1 + jitterOf(key))
  }

  /** After a run that has failed, `live.failures` times in a row. */
  afterRun(live: LiveSession, { why, retryAfter = 0 }: FailedRun): Ms {
    if (why === 'stopped') return 0
    const { clock, random, settings, circuitOf } = this.#parts
    // Who comes when the tokens have ended is not made to wait for a pause that was meant for the background.
    const left = tokenTimes(live.session.tokens, live.key, settings()).goodUntil - clock()
    // It will say the same again: it is asked once more when the tokens are over, and then it is believed.
    if (why === 'final') return Math.max(left, 0)
    if (why === 'busy') return Math.min(retryAfter * (1 + random()), left > 0 ? left : Number.POSITIVE_INFINITY)
    const circuit = circuitOf(live.session.provider).wait()
    if (circuit !== undefined) return Math.max(circuit, retryAfter)
    const { retry } = settings()
    const pause = backoff(retry, retry.attempts + live.failures, 0.5 + random() / 2)
    return Math.max(Math.min(pause, left > 0 ? left : MAX_PAUSE_WHEN_EXPIRED), retryAfter)
  }

  /** After claims that could not be read. */
  afterClaims(): Ms {
    return this.#parts.settings().retry.maxDelay * (1 + this.#parts.random())
  }
}
