import { PosternError } from '../errors.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'

export type CircuitState = 'closed' | 'open' | 'half-open'

export interface CircuitOptions {
  readonly clock: Clock
  /** Between 0 and 1; spreads the probes of several replicas. */
  readonly random?: () => number
  /** Hears of every change of state; `reason` is the last failure's. */
  readonly onChange?: (state: CircuitState, reason: string | undefined) => void
}

const FAILURES_IN_A_ROW = 5
const FIRST_PAUSE: Ms = 1_000
const LONGEST_PAUSE: Ms = 30_000
/** A Retry-After is honoured up to here: the provider must not be able to lock everybody out for an hour. */
const LONGEST_TOLD: Ms = 60_000
/** What those are told who come while somebody else tries. */
const WHILE_PROBING: Ms = 1_000

/**
 * Keeps a provider that is away from being asked. Opens after five failures in a row; after a pause, which doubles up to 30 s,
 * one call is let through as a probe, and its outcome closes the circuit or opens it again.
 */
export class CircuitBreaker {
  readonly #clock: Clock
  readonly #random: () => number
  readonly #onChange: (state: CircuitState, reason: string | undefined) => void
  #failures = 0
  /** How often it opened since it was last closed; zero: it is closed. */
  #openings = 0
  #openUntil: EpochMs = 0
  #probing = false
  #reason: string | undefined

  constructor({ clock, random = Math.random, onChange = () => undefined }: CircuitOptions) {
    this.#clock = clock
    this.#random = random
    this.#onChange = onChange
  }

  get state(): CircuitState {
    if (this.#openings === 0) return 'closed'
    return this.#clock() < this.#openUntil ? 'open' : 'half-open'
  }

  /** The last failure's, while the circuit is not closed. */
  get reason(): string | undefined {
    return this.#reason
  }

  /** How long nobody may ask yet; undefined: a call would be let through now. */
  wait(): Ms | undefined {
    if (this.#openings === 0) return undefined
    const left = this.#openUntil - this.#clock()
    if (left > 0) return left
    return this.#probing ? WHILE_PROBING : undefined
  }

  /** @throws PosternError `PST_PROVIDER_UNAVAILABLE` with `retryAfter` when a call would not be let through */
  admit(): void {
    const retryAfter = this.wait()
    if (retryAfter === undefined) return
    const reason = `not asked, the circuit is open: ${this.#reason ?? 'the provider is away'}`
    throw new PosternError('PST_PROVIDER_UNAVAILABLE', { reason, retryAfter, facts: { circuit: 'open' } })
  }

  /** Rejects as `call` does, or at once as `admit` throws. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    this.admit()
    const openings = this.#openings
    const probe = openings > 0
    if (probe) {
      this.#probing = true
      this.#onChange('half-open', this.#reason)
    }
    try {
      const result = await call()
      this.#answered(openings)
      return result
    } catch (error) {
      if (isAway(error)) this.#failed(openings, error)
      else if (isAnswer(error)) this.#answered(openings)
      throw error
    } finally {
      if (probe) this.#probing = false
    }
  }

  /** `openings`: those when the call began. One that began before the circuit opened says nothing about now. */
  #answered(openings: number): void {
    if (openings !== this.#openings) return
    this.#failures = 0
    if (openings === 0) return
    this.#openings = 0
    this.#reason = undefined
    this.#onChange('closed', undefined)
  }

  #failed(openings: number, error: PosternError): void {
    if (openings !== this.#openings) return
    this.#reason = error.message
    this.#failures += 1
    if (openings === 0 && this.#failures < FAILURES_IN_A_ROW) return
    const pause = Math.min(FIRST_PAUSE * 2 ** openings, LONGEST_PAUSE) * (0.5 + this.#random() / 2)
    const told = Math.min(error.details.retryAfter ?? 0, LONGEST_TOLD)
    this.#openings = openings + 1
    this.#openUntil = this.#clock() + Math.max(pause, told)
    this.#onChange('open', this.#reason)
  }
}

/** One circuit for each provider's name: it outlives reloads. */
export class CircuitBreakers {
  readonly #make: (name: string) => CircuitBreaker
  readonly #circuits = new Map<string, CircuitBreaker>()

  constructor(make: (name: string) => CircuitBreaker) {
    this.#make = make
  }

  of(name: string): CircuitBreaker {
    let circuit = this.#circuits.get(name)
    if (circuit === undefined) {
      circuit = this.#make(name)
      this.#circuits.set(name, circuit)
    }
    return circuit
  }

  all(): ReadonlyMap<string, CircuitBreaker> {
    return this.#circuits
  }
}

/** A 4xx is an answer, however odd: whoever sends a bad code must not be able to open the circuit for everybody. */
function isAway(error: unknown): error is PosternError {
  if (!(error instanceof PosternError) || error.code !== 'PST_PROVIDER_UNAVAILABLE') return false
  const { providerStatus: status } = error.details
  return status === undefined || status >= 500 || status === 429 || status === 408
}

/** Other errors, a callback with a wrong state for one, come up before the provider is asked. */
function isAnswer(error: unknown): boolean {
  if (!(error instanceof PosternError)) return false
  const { code } = error
  return (
    code === 'PST_PROVIDER_REJECTED' || code === 'PST_PROVIDER_ANSWER_REFUSED' || code === 'PST_PROVIDER_UNAVAILABLE'
  )
}
