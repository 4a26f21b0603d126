import * as oauth from 'oauth4webapi'
import type { ProviderConfig } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'
import type { ProviderEvent } from './context.ts'
import { answerRefused, asProviderError, statusFailure } from './failures.ts'
import type { HttpClient } from './http-client.ts'
import { judgeMetadata, type Metadata, needsDiscovery } from './metadata.ts'
import { withRetries } from './retry.ts'

const MAX_AGE: Ms = 3_600_000
const FIRST_PAUSE: Ms = 1_000
const LONGEST_PAUSE: Ms = 30_000

export type ProviderState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'degraded'; readonly reason: string }

export interface Discovery {
  /** Known metadata at once; stale ones too, while new ones are fetched behind. Rejects with a `PosternError`. */
  metadata(): Promise<Metadata>
  state(): ProviderState
}

interface Failure {
  readonly error: PosternError
  readonly until: EpochMs
  readonly pause: Ms
}

/** Metadata by configuration or by OpenID Connect Discovery / RFC 8414: lazily, one request at a time, failures remembered briefly. */
export function createDiscovery(
  config: ProviderConfig,
  http: HttpClient,
  clock: Clock,
  onEvent: (event: ProviderEvent) => void,
): Discovery {
  let known: { readonly metadata: Metadata; readonly at: EpochMs } | undefined
  let failure: Failure | undefined
  let pending: Promise<Metadata> | undefined

  if (!needsDiscovery(config)) return byHand(config)

  async function fetchOnce(): Promise<Metadata> {
    try {
      const metadata = await withRetries(() => discover(config, http, clock), { timeout: config.timeout })
      known = { metadata, at: clock() }
      failure = undefined
      onEvent({ kind: 'discovered', provider: config.name })
      return metadata
    } catch (thrown) {
      const error = asProviderError(thrown)
      const pause = failure ? Math.min(failure.pause * 2, LONGEST_PAUSE) : FIRST_PAUSE
      failure = { error, pause, until: clock() + pause }
      onEvent({ kind: 'discovery-failed', provider: config.name, reason: error.message })
      throw error
    }
  }

  function singleFlight(): Promise<Metadata> {
    pending ??= fetchOnce().finally(() => {
      pending = undefined
    })
    return pending
  }

  return {
    async metadata() {
      const now = clock()
      const mayTry = !failure || now >= failure.until
      if (known) {
        // The failure is kept in `failure` and told by `state`; what we know goes on serving.
        if (now - known.at >= MAX_AGE && mayTry) singleFlight().catch(() => undefined)
        return known.metadata
      }
      if (failure && !mayTry) {
        const { code, details } = failure.error
        throw new PosternError(code, { retryAfter: failure.until - now, ...details })
      }
      return await singleFlight()
    },
    state() {
      if (failure) return { kind: 'degraded', reason: failure.error.message }
      return known ? { kind: 'ready' } : { kind: 'starting' }
    },
  }
}

function byHand(config: ProviderConfig): Discovery {
  const judged = judgeMetadata(config)
  if (judged.kind === 'usable') {
    const { metadata } = judged
    return { metadata: async () => metadata, state: () => ({ kind: 'ready' }) }
  }
  const { reason } = judged
  return {
    metadata: async () => {
      throw new PosternError('PST_CONFIG_INVALID', { reason: `provider ${config.name}: ${reason}` })
    },
    state: () => ({ kind: 'degraded', reason }),
  }
}

async function discover(config: ProviderConfig, http: HttpClient, clock: Clock): Promise<Metadata> {
  const issuer = new URL(config.issuer ?? '')
  let response = await request('oidc')
  // A server of plain OAuth 2.0 publishes RFC 8414 metadata only.
  if (response.status === 404) response = await request('oauth2')
  if (response.status !== 200) {
    throw statusFailure('discovery endpoint', response.status, response.headers, await response.text(), clock())
  }
  const judged = judgeMetadata(config, await oauth.processDiscoveryResponse(issuer, response).catch(rethrow))
  if (judged.kind === 'refused') throw answerRefused(`the provider's metadata were refused: ${judged.reason}`)
  return judged.metadata

  function request(algorithm: 'oidc' | 'oauth2'): Promise<Response> {
    return oauth
      .discoveryRequest(issuer, {
        algorithm,
        [oauth.customFetch]: http.fetch,
        [oauth.allowInsecureRequests]: config.allowInsecure,
      })
      .catch(rethrow)
  }
}

function rethrow(error: unknown): never {
  throw asProviderError(error)
}
