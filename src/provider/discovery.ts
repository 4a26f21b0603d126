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
/** An attempt that failed is not followed by another one at once. Who waits for metadata waits for this, too, and is not refused instead. */
const PAUSE: Ms = 1_000
/** How often metadata that are not known yet are looked for while nobody asks: they are known within 5 s of the provider's return. */
const LOOK_EVERY: Ms = 4_000
/** A Retry-After is honoured up to here: the provider must not be able to stop all logins for an hour. */
const LONGEST_TOLD: Ms = 60_000

export type ProviderState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'degraded'; readonly reason: string }

export interface Discovery {
  /** Known metadata at once; stale ones too, while new ones are fetched behind. Rejects with a `PosternError`. */
  metadata(): Promise<Metadata>
  state(): ProviderState
  /** Looks for the metadata in the background, until they are known or `stop` is called. */
  start(): void
  stop(): void
}

interface Failure {
  readonly error: PosternError
  readonly at: EpochMs
  /** The provider asked not to be asked before. */
  readonly toldUntil: EpochMs
}

/** Metadata by configuration or by OpenID Connect Discovery / RFC 8414: lazily, one request at a time. */
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

  if (!needsDiscovery(config)) return byHand(config)

  async function fetchOnce(): Promise<Metadata> {
    const pause = failure === undefined ? 0 : failure.at + PAUSE - clock()
    if (pause > 0) await sleep(Math.min(pause, PAUSE), undefined, { ref: false })
    try {
      const metadata = await withRetries(() => discover(config, http, clock), { timeout: config.timeout })
      known = { metadata, at: clock() }
      failure = undefined
      onEvent({ kind: 'discovered', provider: config.name, reason: `issuer ${metadata.issuer}` })
      return metadata
    } catch (thrown) {
      const error = asProviderError(thrown)
      const news = failure?.error.message !== error.message
      const now = clock()
      failure = { error, at: now, toldUntil: now + Math.min(error.details.retryAfter ?? 0, LONGEST_TOLD) }
      // Once for each reason: it is looked for again and again.
      if (news) onEvent({ kind: 'discovery-failed', provider: config.name, reason: error.message })
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
      // The failure is kept in `failure` and told by `state`; what we know goes on serving.
      const due = now - known.at >= MAX_AGE && (failure === undefined || now >= failure.at + LOOK_EVERY)
      if (due && (failure === undefined || now >= failure.toldUntil)) singleFlight().catch(() => undefined)
      return known.metadata
    }
    if (failure !== undefined && now < failure.toldUntil) {
      const { code, details } = failure.error
      throw new PosternError(code, { ...details, retryAfter: failure.toldUntil - now })
    }
    return await singleFlight()
  }

  function look(): void {
    metadata().catch(() => {
      if (!stopped) timer = setTimeout(look, LOOK_EVERY).unref()
    })
  }

  return {
    metadata,
    state() {
      if (failure) return { kind: 'degraded', reason: failure.error.message }
      return known ? { kind: 'ready' } : { kind: 'starting' }
    },
    start: look,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

const NOTHING_TO_LOOK_FOR = { start: () => undefined, stop: () => undefined }

function byHand(config: ProviderConfig): Discovery {
  const judged = judgeMetadata(config)
  if (judged.kind === 'usable') {
    const { metadata } = judged
    return { ...NOTHING_TO_LOOK_FOR, metadata: async () => metadata, state: () => ({ kind: 'ready' }) }
  }
  const { reason } = judged
  return {
    ...NOTHING_TO_LOOK_FOR,
    metadata: async () => {
      throw new PosternError('PST_CONFIG_INVALID', { reason: `provider ${config.name}: ${reason}` })
    },
    state: () => ({ kind: 'degraded', reason }),
  }
}

async function discover(config: ProviderConfig, http: HttpClient, clock: Clock): Promise<Metadata> {
  const { issuer: configured = '' } = config
  const issuer = new URL(configured)
  const asked: string[] = []
  let response = await request('oidc')
  // A server of plain OAuth 2.0 publishes RFC 8414 metadata only.
  if (response.status === 404) response = await request('oauth2')
  const text = await response.text()
  if (response.status !== 200) {
    const what = `discovery endpoint (${asked.join(', then ')})`
    throw statusFailure(what, response.status, response.headers, text, clock())
  }
  const parsed = parseJson(text)
  const foreign = parsed.kind === 'object' ? issuerMismatch(parsed.value, configured) : undefined
  if (foreign !== undefined) throw answerRefused(`the provider's metadata were refused: ${foreign}`)
  const read = new Response(text, { headers: response.headers })
  const judged = judgeMetadata(config, await oauth.processDiscoveryResponse(issuer, read).catch(rethrow))
  if (judged.kind === 'refused') throw answerRefused(`the provider's metadata were refused: ${judged.reason}`)
  return judged.metadata

  function request(algorithm: 'oidc' | 'oauth2'): Promise<Response> {
    return oauth
      .discoveryRequest(issuer, {
        algorithm,
        [oauth.customFetch]: (url: string, options: HttpRequest) => {
          asked.push(url)
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
