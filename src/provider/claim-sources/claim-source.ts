import { setTimeout as delayed } from 'node:timers/promises'
import type { ClaimSourceConfig } from '../../config/config.ts'
import type { PosternError } from '../../errors.ts'
import type { SourceAnswer, SourceTerms } from '../../session/claim-sources.ts'
import type { Clock, Ms } from '../../time.ts'
import { CircuitBreaker } from '../circuit-breaker.ts'
import { asProviderError } from '../failures.ts'
import { createHttpClient, type HttpClient } from '../http-client.ts'
import { adviceFor, readerOf, sourceName } from './kinds.ts'
import type { ReadSource, SourceInput } from './source.ts'
import { SourceClient } from './source-client.ts'

/** The outcome of one reading. `denied`: the person lacks what the source is asked by. */
export type SourceOutcome = 'read' | 'away' | 'refused' | 'token-refused' | 'answer-refused' | 'denied'

export interface ClaimSourceDependencies {
  readonly clock: Clock
  /** Between 0 and 1. */
  readonly random?: () => number
  readonly sleep?: (delay: Ms) => Promise<void>
  /** Is told every outcome. */
  readonly onRead: (source: string, outcome: SourceOutcome, error?: PosternError) => void
}

/**
 * One claim source with its connections and its circuit breaker. It is separate from the provider's: a source that is
 * away must not stop refreshes.
 */
export class ClaimSource implements SourceTerms {
  readonly name: string
  readonly staleFor: Ms
  readonly #config: ClaimSourceConfig
  readonly #deps: Required<ClaimSourceDependencies>
  readonly #read: ReadSource
  readonly #http: HttpClient
  readonly #circuit: CircuitBreaker

  /** @param providerCaFile verifies the services of the provider itself */
  constructor(config: ClaimSourceConfig, providerCaFile: string | undefined, deps: ClaimSourceDependencies) {
    this.name = sourceName(config)
    this.staleFor = config.staleFor
    this.#config = config
    const { random = Math.random, sleep = (delay: Ms) => delayed(delay, undefined, { ref: false }) } = deps
    this.#deps = { ...deps, random, sleep }
    this.#read = readerOf(config)
    const caFile = config.kind === 'http' ? config.caFile : providerCaFile
    this.#http = createHttpClient({ timeout: config.timeout, caFile })
    this.#circuit = new CircuitBreaker({ clock: deps.clock, random })
  }

  /**
   * For a login, for which a person waits. Its failure does not count: the service may fail for one person only, who must
   * not hold up the readings of others. Rejects as `ReadSource` does.
   */
  readForLogin(input: SourceInput): Promise<SourceAnswer> {
    return this.#observed(() => this.#circuit.observeSuccess(() => this.#ask(input)))
  }

  /** For a session. Not asked while the circuit is open. Rejects as `ReadSource` does. */
  readAgain(input: SourceInput): Promise<SourceAnswer> {
    return this.#observed(() => this.#circuit.run(() => this.#ask(input)))
  }

  close(): Promise<void> {
    return this.#http.close()
  }

  async #ask(input: SourceInput): Promise<SourceAnswer> {
    const { clock, random, sleep } = this.#deps
    const { timeout, url } = this.#config
    const what = `claim source ${this.name} (${new URL(url).host})`
    const client = new SourceClient({
      http: this.#http,
      clock,
      random,
      sleep,
      what,
      timeout,
      advice: adviceFor(this.#config),
    })
    const readAt = clock()
    return { name: this.name, claims: await this.#read(input, client), readAt }
  }

  async #observed(read: () => Promise<SourceAnswer>): Promise<SourceAnswer> {
    try {
      const answer = await read()
      this.#deps.onRead(this.name, 'read')
      return answer
    } catch (error) {
      const failure = asProviderError(error)
      this.#deps.onRead(this.name, outcomeOf(failure), failure)
      throw failure
    }
  }
}

function outcomeOf({ code, details }: PosternError): SourceOutcome {
  if (details.accessTokenRefused === 401) return 'token-refused'
  if (code === 'PST_PROVIDER_REJECTED') return 'refused'
  if (code === 'PST_PROVIDER_ANSWER_REFUSED') return 'answer-refused'
  return code === 'PST_LOGIN_DENIED' ? 'denied' : 'away'
}
