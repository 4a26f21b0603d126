import type { CircuitBreaker } from '../../provider/circuit-breaker.ts'
import { jitterOf, tokenTimes } from '../../session/refresh-plan.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { LiveSession } from '../live-session.ts'
import { backoff } from './retry.ts'
import type { FailedRun } from './run.ts'
import { MAX_PAUSE_WHEN_EXPIRED, type RefresherSettings } from './run-parts.ts'

/** The longest that a claim source's Retry-After is honoured. */
const MAX_RETRY_AFTER: Ms = 60_000

export interface PauseParts {
  readonly clock: Clock
  /** Between 0 and 1. */
  readonly random: () => number
  readonly settings: () => RefresherSettings
  readonly circuitOf: (provider: string) => CircuitBreaker
  /** True when the process stops. */
  readonly closing: () => boolean
}

/** How long to wait before the provider is asked again about one session. */
export class RefreshPauses {
  readonly #parts: PauseParts

  constructor(parts: PauseParts) {
    this.#parts = parts
  }

  /**
   * The time until a refresh may start. Undefined: no pause. With `underWay`, a request may wait for the refresh that is
   * running; without, one may start now.
   */
  remaining(live: LiveSession, underWay: boolean): Ms | undefined {
    const circuit = this.#parts.circuitOf(live.session.provider)
    if (underWay) return circuit.state === 'open' ? circuit.wait() : undefined
    if (this.#parts.closing()) return MAX_PAUSE_WHEN_EXPIRED
    const wait = circuit.wait()
    if (wait !== undefined) return wait
    const left = live.tokensRetryAt - this.#parts.clock()
    return left > 0 ? left : undefined
  }

  /**
   * When a refresh that may not start now is tried again. Spread by jitter, so that not all sessions try when the
   * circuit half-opens.
   */
  nextTryAt({ key, session }: LiveSession, now: EpochMs): EpochMs {
    const wait = this.#parts.circuitOf(session.provider).wait()
    return now + (wait ?? MAX_PAUSE_WHEN_EXPIRED) * (1 + jitterOf(key))
  }

  /** The pause after a failed run. `live.failures` counts the failed runs in a row. */
  afterRun(live: LiveSession, { why, retryAfter = 0 }: FailedRun): Ms {
    if (why === 'stopped') return 0
    const { clock, random, settings, circuitOf } = this.#parts
    // The pause ends when the tokens end: requests must not wait for a background pause.
    const left = tokenTimes(live.session.tokens, live.key, settings()).goodUntil - clock()
    // The answer will be the same again. Ask once more when the tokens end; that answer then counts.
    if (why === 'final') return Math.max(left, 0)
    if (why === 'busy') return Math.min(retryAfter * (1 + random()), left > 0 ? left : Number.POSITIVE_INFINITY)
    const circuit = circuitOf(live.session.provider).wait()
    if (circuit !== undefined) return Math.max(circuit, retryAfter)
    const { retry } = settings()
    const pause = backoff(retry, retry.attempts + live.failures, 0.5 + random() / 2)
    return Math.max(Math.min(pause, left > 0 ? left : MAX_PAUSE_WHEN_EXPIRED), retryAfter)
  }

  /**
   * The pause after claims could not be read. Short when requests wait for them, or soon will: they go on within 5 s
   * after the source is back.
   * @param goodUntil from then on the claims must not be used
   * @param retryAfter the time that a claim source, or its circuit breaker, asked to wait. 0: none did
   */
  afterClaims(goodUntil: EpochMs, retryAfter: Ms): Ms {
    const { clock, random, settings } = this.#parts
    const usual = settings().retry.maxDelay * (1 + random())
    const shortest = MAX_PAUSE_WHEN_EXPIRED * (0.5 + random() / 2)
    const asked = Math.min(retryAfter, MAX_RETRY_AFTER)
    const left = goodUntil - clock()
    if (left <= 0 && asked > 0) return asked * (1 + random() / 5)
    return Math.max(Math.min(usual, Math.max(left, shortest)), asked)
  }
}
