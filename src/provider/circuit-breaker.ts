import { type ErrorCode, PosternError } from '../errors.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'

export type CircuitState = 'closed' | 'open' | 'half-open'

export interface CircuitOptions {
  readonly clock: Clock
  /** Returns a number between 0 and 1. It spreads the probes of several replicas. */
  readonly random?: () => number
  /** Called on every change of state with the last failure's reason. */
  readonly onChange?: (state: CircuitState, reason: string | undefined) => void
}

const FAILURES_IN_A_ROW = 5
const MIN_PAUSE: Ms = 1_000
/** Refreshes resume within 5 s after the provider is back: 4 s until the next probe and 1 s for its response. */
const MAX_PAUSE: Ms = 4_000
/** The longest Retry-After that is honoured. Without a limit, a provider could stop all refreshes for an hour. */
const MAX_RETRY_AFTER: Ms = 60_000
/** The `retryAfter` for calls that are refused while another call probes. */
const PROBE_WAIT: Ms = 1_000

/**
 * Stops calls to a provider that does not respond. It opens after five failures in a row. After a pause, which doubles
 * up to 4 s, it lets one call through as a probe. A response closes the circuit, a failed probe opens it again. Calls
 * that were not made do not count.
 *
 * It is our own because neither opossum nor cockatiel fits: both refuse every call while they are open, but logins must
 * go on and still count (`observe`, `witness`), and callers need to know how long to wait. opossum's pause is also fixed,
 * so it honours no Retry-After.
 */
export class CircuitBreaker {
  readonly #clock: Clock
  readonly #random: () => number
  readonly #onChange: (state: CircuitState, reason: string | undefined) => void
  #failures = 0
  /** How often the circuit opened since it was last closed. Zero means closed. */
  #openings = 0
  #openUntil: EpochMs = 0
  /** When the current probe began. A probe that hangs blocks others for `MAX_PAUSE` only. */
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

  /** The last failure's reason, unless the circuit is closed. */
  get reason(): string | undefined {
    return this.#reason
  }

  /** How long calls are still refused. Undefined when a call would be let through now. */
  wait(): Ms | undefined {
    if (this.#openings === 0) return undefined
    const now = this.#clock()
    const left = this.#openUntil - now
    if (left > 0) return left
    const probing = this.#probingSince !== undefined && now - this.#probingSince < MAX_PAUSE
    return probing ? PROBE_WAIT : undefined
  }

  /** @throws PosternError `PST_PROVIDER_UNAVAILABLE` with `retryAfter` when the circuit does not let a call through */
  admit(): void {
    const retryAfter = this.wait()
    if (retryAfter === undefined) return
    const reason = `not asked, the circuit is open: ${this.#reason ?? 'the provider does not respond'}`
    throw new PosternError('PST_PROVIDER_UNAVAILABLE', { reason, retryAfter, facts: { circuit: 'open' } })
  }

  /** Makes a call that can wait. Rejects as `call` does, or at once as `admit` throws. */
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

  /** Makes a call in any state, because a person waits for it. Its outcome counts. */
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

  /** Makes a call in any state. Only its success counts: its failure may be the fault of the browser's input. */
  async observeSuccess<T>(call: () => Promise<T>): Promise<T> {
    const openings = this.#openings
    const result = await call()
    this.#answered(openings)
    return result
  }

  /**
   * @param openings the value of `#openings` when the call began. A call that began before the circuit opened does not
   * count.
   */
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

/** The calls that share a circuit. A person waits for a login; a refresh can wait. */
export type CircuitCalls = 'login' | 'refresh'

/**
 * The circuits of one provider. A browser's input to a login must not stop other people's refreshes, so logins and
 * refreshes have separate circuits. The login circuit never refuses a call; it only tells operators that logins fail.
 */
export type ProviderCircuits = Readonly<Record<CircuitCalls, CircuitBreaker>>

/** The circuits by provider name. They outlive reloads. */
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

/** Whether the provider did not respond, or asked to try later. Any other 4xx is a response. */
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

/** Whether the provider responded. Errors with other codes arise before Postern asks the provider. */
function isAnswer(error: unknown): boolean {
  return error instanceof PosternError && ANSWERS.has(error.code)
}
