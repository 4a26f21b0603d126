import type { ProviderConfig } from '../../config/config.ts'
import { PosternError } from '../../errors.ts'
import type { SourceAnswer, SourceTerms } from '../../session/claim-sources.ts'
import type { Clock } from '../../time.ts'
import type { ProviderEvent } from '../context.ts'
import { asProviderError } from '../failures.ts'
import type { SourceReadings } from '../port.ts'
import { ClaimSource, type SourceOutcome } from './claim-source.ts'
import type { SourceInput } from './source.ts'
import { SourceLog } from './source-log.ts'

export interface ClaimSourcesDependencies {
  readonly clock: Clock
  readonly onEvent: (event: ProviderEvent) => void
  /** Is told every outcome. */
  readonly onRead: (provider: string, source: string, outcome: SourceOutcome) => void
}

/** The claim sources of one provider. */
export class ClaimSources {
  readonly #sources: readonly ClaimSource[]
  readonly #log: SourceLog

  constructor(
    { name, caFile, claimSources }: Pick<ProviderConfig, 'name' | 'caFile' | 'claimSources'>,
    { clock, onEvent, onRead }: ClaimSourcesDependencies,
  ) {
    this.#log = new SourceLog(name, clock, onEvent)
    const deps = {
      clock,
      onRead: (source: string, outcome: SourceOutcome, error?: PosternError) => {
        onRead(name, source, outcome)
        this.#log.tell(source, outcome, error)
      },
    }
    this.#sources = claimSources.map((source) => new ClaimSource(source, caFile, deps))
  }

  get terms(): readonly SourceTerms[] {
    return this.#sources
  }

  get names(): readonly string[] {
    return this.#sources.map((source) => source.name)
  }

  /**
   * Reads all sources, at the same time. Rejects when one cannot be read, because a person without groups is not the
   * same as a person whose groups are unknown: `PST_CLAIMS_UNAVAILABLE`, `PST_CLAIMS_REFUSED` or `PST_LOGIN_DENIED`.
   */
  async readForLogin(input: SourceInput): Promise<readonly SourceAnswer[]> {
    const results = await Promise.allSettled(this.#sources.map((source) => source.readForLogin(input)))
    return results.map((result) => {
      if (result.status === 'rejected') throw loginError(asProviderError(result.reason))
      return result.value
    })
  }

  /** Reads all sources, at the same time. Never rejects. */
  async readAgain(input: SourceInput): Promise<SourceReadings> {
    const results = await Promise.allSettled(this.#sources.map((source) => source.readAgain(input)))
    const failures = results.flatMap((result) =>
      result.status === 'rejected' ? [asProviderError(result.reason).details] : [],
    )
    return {
      answers: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
      failed: failures.length > 0,
      tokenRefused: failures.some((details) => details.accessTokenRefused === 401),
      retryAfter: Math.max(0, ...failures.map((details) => details.retryAfter ?? 0)),
    }
  }

  trouble(): string | undefined {
    return this.#log.trouble()
  }

  async close(): Promise<void> {
    await Promise.all(this.#sources.map((source) => source.close()))
  }
}

/** A new access token that is refused, as one for another service, stays refused. */
function loginError({ code, message, details }: PosternError): PosternError {
  if (code === 'PST_LOGIN_DENIED') return new PosternError(code, { reason: message })
  const away = code === 'PST_PROVIDER_UNAVAILABLE' && details.accessTokenRefused === undefined
  if (away || code === 'PST_INTERNAL')
    return new PosternError('PST_CLAIMS_UNAVAILABLE', { ...details, reason: message })
  return new PosternError('PST_CLAIMS_REFUSED', { reason: message, providerStatus: details.providerStatus })
}
