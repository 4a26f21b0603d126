import { setTimeout as sleep } from 'node:timers/promises'
import * as oauth from 'oauth4webapi'
import type { ProviderConfig } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'
import type { ProviderEvent } from './context.ts'
import { answerRefused, asProviderError, statusFailure } from './failures.ts'
import type { HttpClient, HttpRequest } from './http-client.ts'
import { issuerMismatch } from './issuer-mismatch.ts'
import { parseJson } from './json.ts'
import { judgeMetadata, type Metadata, needsDiscovery } from './metadata.ts'
import { withRetries } from './retry.ts'

const MAX_AGE: Ms = 3_600_000
/** The least time between a failed attempt and the next. Callers wait for it; they are not refused. */
const MIN_INTERVAL: Ms = 1_000
/** How often unknown metadata are fetched in the background. They are known within 5 s after the provider is back. */
const POLL_INTERVAL: Ms = 4_000
/** The longest Retry-After that is honoured. Without a limit, a provider could stop all logins for an hour. */
const MAX_RETRY_AFTER: Ms = 60_000

export type ProviderState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'degraded'; readonly reason: string }

export interface Discovery {
  /**
   * Resolves at once with known metadata, even stale ones, which are then fetched again in the background. Rejects with
   * a `PosternError`.
   */
  metadata(): Promise<Metadata>
  state(): ProviderState
  /** Fetches the metadata in the background, until they are known or `stop` is called. */
  start(): void
  stop(): void
}

interface Failure {
  readonly error: PosternError
  readonly at: EpochMs
  /** No request before this time, because the provider sent Retry-After. */
  readonly retryAt: EpochMs
}

/**
 * Metadata from the configuration, or from OpenID Connect Discovery 1.0 or RFC 8414. Fetched when first needed, one
 * request at a time.
 */
export function createDiscovery(
  config: ProviderConfig,
  http: HttpClient,
  clock: Clock,
  onEvent: (event: ProviderEvent) => void,
): Discovery {
  let known: { readonly metadata: Metadata; readonly at: EpochMs } | undefined
  let failure: Failure | undefined
  let pending: Promise<Metadata> | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  if (!needsDiscovery(config)) return configuredMetadata(config)

  async function fetchOnce(): Promise<Metadata> {
    const pause = failure === undefined ? 0 : failure.at + MIN_INTERVAL - clock()
    if (pause > 0) await sleep(Math.min(pause, MIN_INTERVAL), undefined, { ref: false })
    try {
      const metadata = await withRetries(() => discover(config, http, clock), { timeout: config.timeout })
      known = { metadata, at: clock() }
      failure = undefined
      onEvent({ kind: 'discovered', provider: config.name, reason: `issuer ${metadata.issuer}` })
      return metadata
    } catch (thrown) {
      const error = asProviderError(thrown)
      const isNewReason = failure?.error.message !== error.message
      const now = clock()
      failure = { error, at: now, retryAt: now + Math.min(error.details.retryAfter ?? 0, MAX_RETRY_AFTER) }
      // Discovery is tried again and again: report each reason once.
      if (isNewReason) onEvent({ kind: 'discovery-failed', provider: config.name, reason: error.message })
      throw error
    }
  }

  function singleFlight(): Promise<Metadata> {
    pending ??= fetchOnce().finally(() => {
      pending = undefined
    })
    return pending
  }

  async function metadata(): Promise<Metadata> {
    const now = clock()
    if (known !== undefined) {
      // Stale metadata stay in use when fetching fails: `state` reports the failure.
      const due = now - known.at >= MAX_AGE && (failure === undefined || now >= failure.at + POLL_INTERVAL)
      if (due && (failure === undefined || now >= failure.retryAt)) singleFlight().catch(() => undefined)
      return known.metadata
    }
    if (failure !== undefined && now < failure.retryAt) {
      const { code, details } = failure.error
      throw new PosternError(code, { ...details, retryAfter: failure.retryAt - now })
    }
    return await singleFlight()
  }

  function poll(): void {
    metadata().catch(() => {
      if (!stopped) timer = setTimeout(poll, POLL_INTERVAL).unref()
    })
  }

  return {
    metadata,
    state() {
      if (failure) return { kind: 'degraded', reason: failure.error.message }
      return known ? { kind: 'ready' } : { kind: 'starting' }
    },
    start: poll,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

const NO_DISCOVERY = { start: () => undefined, stop: () => undefined }

function configuredMetadata(config: ProviderConfig): Discovery {
  const judged = judgeMetadata(config)
  if (judged.kind === 'usable') {
    const { metadata } = judged
    return { ...NO_DISCOVERY, metadata: async () => metadata, state: () => ({ kind: 'ready' }) }
  }
  const { reason } = judged
  return {
    ...NO_DISCOVERY,
    metadata: async () => {
      throw new PosternError('PST_CONFIG_INVALID', { reason: `provider ${config.name}: ${reason}` })
    },
    state: () => ({ kind: 'degraded', reason }),
  }
}

async function discover(config: ProviderConfig, http: HttpClient, clock: Clock): Promise<Metadata> {
  const { issuer: configured = '' } = config
  const issuer = new URL(configured)
  const urls: string[] = []
  let response = await request('oidc')
  // A plain OAuth 2.0 server publishes RFC 8414 metadata only.
  if (response.status === 404) response = await request('oauth2')
  const text = await response.text()
  if (response.status !== 200) {
    const what = `discovery endpoint (${urls.join(', then ')})`
    throw statusFailure(what, response.status, response.headers, text, clock())
  }
  const parsed = parseJson(text)
  const mismatch = parsed.kind === 'object' ? issuerMismatch(parsed.value, configured) : undefined
  if (mismatch !== undefined) throw answerRefused(`the provider's metadata were refused: ${mismatch}`)
  const read = new Response(text, { headers: response.headers })
  const judged = judgeMetadata(config, await oauth.processDiscoveryResponse(issuer, read).catch(rethrow))
  if (judged.kind === 'refused') throw answerRefused(`the provider's metadata were refused: ${judged.reason}`)
  return judged.metadata

  function request(algorithm: 'oidc' | 'oauth2'): Promise<Response> {
    return oauth
      .discoveryRequest(issuer, {
        algorithm,
        [oauth.customFetch]: (url: string, options: HttpRequest) => {
          urls.push(url)
          return http.fetch(url, options)
        },
        [oauth.allowInsecureRequests]: config.allowInsecure,
      })
      .catch(rethrow)
  }
}

function rethrow(error: unknown): never {
  throw asProviderError(error)
}
