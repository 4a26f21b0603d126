import { PosternError } from '../../errors.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import { version } from '../../version.ts'
import { answerRefused, unavailable } from '../failures.ts'
import type { HttpClient } from '../http-client.ts'
import { sourceFailure } from './source-failure.ts'

/** Attempts for one page. */
const MAX_ATTEMPTS = 3
/** Bytes of all pages together. The HTTP client limits each of them to 1 MB. */
const MAX_BYTES = 10 * 1024 * 1024

export interface SourceClientOptions {
  readonly http: HttpClient
  readonly clock: Clock
  /** Between 0 and 1. */
  readonly random: () => number
  readonly sleep: (delay: Ms) => Promise<void>
  /** The service, for the log: its kind and host. */
  readonly what: string
  /** How long everything may take that is read with this client. */
  readonly timeout: Ms
  /** What an operator can do when the service refuses. */
  readonly advice: string
}

export interface SourceResponse {
  readonly text: string
  readonly headers: Headers
}

/** The requests of one reading: one person's claims from one source. Bounded in time and bytes. */
export class SourceClient {
  readonly what: string
  readonly #options: SourceClientOptions
  readonly #deadline: EpochMs
  #bytes = 0

  constructor(options: SourceClientOptions) {
    this.what = options.what
    this.#options = options
    this.#deadline = options.clock() + options.timeout
  }

  /** A request with the person's access token. Rejects as `ReadSource` does. */
  getAs(accessToken: string, url: string, headers: Readonly<Record<string, string>> = {}): Promise<SourceResponse> {
    return this.#get(url, { ...headers, authorization: `Bearer ${accessToken}` }, true)
  }

  /** A request without the person's access token. Rejects as `ReadSource` does. */
  get(url: string, headers: Readonly<Record<string, string>>): Promise<SourceResponse> {
    return this.#get(url, headers, false)
  }

  async #get(url: string, headers: Readonly<Record<string, string>>, sendsToken: boolean): Promise<SourceResponse> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(url, headers, sendsToken)
      } catch (error) {
        const delay = attempt < MAX_ATTEMPTS ? this.#retryAfter(error, attempt) : undefined
        if (delay === undefined || this.#options.clock() + delay >= this.#deadline) throw error
        await this.#options.sleep(delay)
      }
    }
  }

  async #attempt(url: string, headers: Readonly<Record<string, string>>, sendsToken: boolean): Promise<SourceResponse> {
    const { http, clock, timeout, what, advice } = this.#options
    const left = this.#deadline - clock()
    if (left <= 0) throw unavailable(`${what} took longer than ${timeout} ms`)
    const response = await http.fetch(url, {
      method: 'GET',
      headers: { accept: 'application/json', 'user-agent': `postern/${version}`, ...headers },
      timeout: left,
    })
    const text = await response.text()
    if (response.status !== 200) {
      const { status } = response
      throw sourceFailure({ status, headers: response.headers, text }, { what, sendsToken, advice, now: clock() })
    }
    this.#bytes += Buffer.byteLength(text)
    if (this.#bytes > MAX_BYTES) throw answerRefused(`${what} sent more than ${MAX_BYTES} bytes for one person`)
    return { text, headers: response.headers }
  }

  /** How long to wait before the next attempt. Undefined: do not try again. */
  #retryAfter(error: unknown, attempt: number): Ms | undefined {
    if (!(error instanceof PosternError) || error.code !== 'PST_PROVIDER_UNAVAILABLE') return undefined
    const { accessTokenRefused, providerStatus, retryAfter } = error.details
    // A whole answer that is too large would be so again.
    if (accessTokenRefused !== undefined || providerStatus === 200) return undefined
    return retryAfter ?? 100 * 2 ** attempt * (0.5 + this.#options.random() / 2)
  }
}
