import { type ErrorCode, PosternError } from '../errors.ts'
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
const MIN_PAUSE: Ms = 1_000
/** Once the provider is back, everything goes on within 5 s: the next probe is due by then, with a second to spare for its answer. */
const MAX_PAUSE: Ms = 4_000
/** A Retry-After is honoured up to here: the provider must not be able to stop all refreshes for an hour. */
const MAX_RETRY_AFTER: Ms = 60_000
/** What callers are told who come while another call probes. */
const PROBE_WAIT: Ms = 1_000

/**
 * Keeps a provider that is away from being asked. Opens after five failures in a row; after a pause, which doubles up to 4 s,
 * one call is let through as a probe. A good answer closes the circuit, a failed probe opens it again.
 * Only the outcomes of calls that were made count.
 */
export class CircuitBreaker {
  readonly #clock: Clock
  readonly #random: () => number
  readonly #onChange: (state: CircuitState, reason: string | undefined) => void
  #failures = 0
  /** How often it opened since it was last closed; zero: it is closed. */
  #openings = 0
  #openUntil: EpochMs = 0
  /** When the probe that is under way began. One that hangs keeps the others back no longer than a pause. */
  #probingSince: EpochMs | undefined
  #reason: string | undefined
  #notified: CircuitState = 'closed'

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

  /** How long calls are still held back; undefined: a call would be let through now. */
  wait(): Ms | undefined {
    if (this.#openings === 0) return undefined
    const now = this.#clock()
    const left = this.#openUntil - now
    if (left > 0) return left
    const probing = this.#probingSince !== undefined && now - this.#probingSince < MAX_PAUSE
    return probing ? PROBE_WAIT : undefined
  }

  /** @throws PosternError `PST_PROVIDER_UNAVAILABLE` with `retryAfter` when a call would not be let through */
  admit(): void {
    const retryAfter = this.wait()
    if (retryAfter === undefined) return
    const reason = `not asked, the circuit is open: ${this.#reason ?? 'the provider is away'}`
    throw new PosternError('PST_PROVIDER_UNAVAILABLE', { reason, retryAfter, facts: { circuit: 'open' } })
  }

  /** For calls that can wait: rejects as `call` does, or at once as `admit` throws. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    this.admit()
    if (this.#openings === 0) return await this.observe(call)
    const since = this.#clock()
    this.#probingSince = since
    this.#notify('half-open')
    try {
      return await this.observe(call)
    } finally {
      if (this.#probingSince === since) this.#probingSince = undefined
    }
  }

  /** For calls that somebody waits for: made whatever the state is. The outcome counts as that of any other call. */
  async observe<T>(call: () => Promise<T>): Promise<T> {
    const openings = this.#openings
    try {
      const result = await call()
      this.#answered(openings)
      return result
    } catch (error) {
      if (isOutage(error)) this.#failed(openings, error)
      else if (isAnswer(error)) this.#answered(openings)
      throw error
    }
  }

  /** For calls that show only by succeeding that the provider is back: their failure may be due to what they brought. */
  async observeSuccess<T>(call: () => Promise<T>): Promise<T> {
    const openings = this.#openings
    const result = await call()
    this.#answered(openings)
    return result
  }

  /** `openings`: those when the call began. One that began before the circuit opened says nothing about now. */
  #answered(openings: number): void {
    if (openings !== this.#openings) return
    this.#failures = 0
    if (openings === 0) return
    this.#openings = 0
    this.#reason = undefined
    this.#probingSince = undefined
    this.#notify('closed')
  }

  #failed(openings: number, error: PosternError): void {
    if (openings !== this.#openings) return
    this.#reason = error.message
    this.#failures += 1
    if (openings === 0 && this.#failures < FAILURES_IN_A_ROW) return
    const pause = Math.min(MIN_PAUSE * 2 ** openings, MAX_PAUSE) * (0.5 + this.#random() / 2)
    const retryAfter = Math.min(error.details.retryAfter ?? 0, MAX_RETRY_AFTER)
    this.#openings = openings + 1
    this.#openUntil = this.#clock() + Math.max(pause, retryAfter)
    this.#notify('open')
  }

  #notify(state: CircuitState): void {
    if (state === this.#notified) return
    this.#notified = state
    this.#onChange(state, this.#reason)
  }
}

/** What a circuit is about: a login is something that a person waits for, a refresh can wait. */
export type CircuitCalls = 'login' | 'refresh'

/**
 * The circuits of one provider. What a browser brings to a login must not stop the refreshes of others, so each has a circuit of its own.
 * That of logins holds nothing back; it tells operators that logins fail.
 */
export type ProviderCircuits = Readonly<Record<CircuitCalls, CircuitBreaker>>

/** Two circuits for each provider's name: they outlive reloads. */
export class CircuitBreakers {
  readonly #make: (name: string, calls: CircuitCalls) => CircuitBreaker
  readonly #circuits = new Map<string, ProviderCircuits>()

  constructor(make: (name: string, calls: CircuitCalls) => CircuitBreaker) {
    this.#make = make
  }

  of(name: string): ProviderCircuits {
    let circuits = this.#circuits.get(name)
    if (circuits === undefined) {
      circuits = { login: this.#make(name, 'login'), refresh: this.#make(name, 'refresh') }
      this.#circuits.set(name, circuits)
    }
    return circuits
  }

  all(): ReadonlyMap<string, ProviderCircuits> {
    return this.#circuits
  }
}

/** A 4xx is an answer, however odd, unless it says "later". */
function isOutage(error: unknown): error is PosternError {
  if (!(error instanceof PosternError) || error.code !== 'PST_PROVIDER_UNAVAILABLE') return false
  const { providerStatus: status } = error.details
  return status === undefined || status >= 500 || status === 429 || status === 408
}

const ANSWERS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'PST_LOGIN_FAILED',
  'PST_PROVIDER_ANSWER_REFUSED',
  'PST_PROVIDER_CLIENT',
  'PST_PROVIDER_REJECTED',
  'PST_PROVIDER_UNAVAILABLE',
])

/** Other errors come up before the provider is asked. */
function isAnswer(error: unknown): boolean {
  return error instanceof PosternError && ANSWERS.has(error.code)
}
