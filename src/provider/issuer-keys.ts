import { readFile } from 'node:fs/promises'
import type { JSONWebKeySet } from 'jose'
import * as oauth from 'oauth4webapi'
import type { IssuerConfig } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'
import { answerRefused, asProviderError, statusFailure, unavailable } from './failures.ts'
import { createHttpClient, type HttpClient, type HttpRequest } from './http-client.ts'
import { issuerMismatch } from './issuer-mismatch.ts'
import { parseJson } from './json.ts'
import { createKeySet, fetchKeySet, type KeySet } from './key-set.ts'
import { isAllowedEndpoint } from './metadata.ts'
import { withRetries } from './retry.ts'

/** How long a key set's address from a discovery document is used. */
const ADDRESS_MAX_AGE: Ms = 3_600_000

export interface IssuerKeys extends KeySet {
  /** Closes the connections to the issuer. */
  close(): Promise<void>
}

/**
 * The keys of an issuer that is not a provider: it needs no endpoints for logins. Does no I/O before its first use. The
 * key set's address is configured, or from OpenID Connect Discovery 1.0 or RFC 8414.
 */
export function createIssuerKeys(config: IssuerConfig, clock: Clock): IssuerKeys {
  const http = createHttpClient(config)
  let address: { readonly uri: string; readonly at: EpochMs } | undefined

  async function load(): Promise<JSONWebKeySet> {
    const uri = config.jwksUri ?? (await discoveredUri())
    try {
      return await fetchKeySet(http, uri, await authorization(config, uri), config.timeout, clock)
    } catch (error) {
      // The address may have changed.
      address = undefined
      throw error
    }
  }

  async function discoveredUri(): Promise<string> {
    if (address === undefined || clock() - address.at > ADDRESS_MAX_AGE) {
      address = { uri: await withRetries(() => discover(config, http, clock), config), at: clock() }
    }
    return address.uri
  }

  return {
    ...createKeySet(pausing(load, clock), clock),
    close: () => http.close(),
  }
}

/** How long the issuer is not asked again after a failure. Anyone can send tokens that need its keys. */
const PAUSE: Ms = 5_000
/** The longest Retry-After that is honoured. */
const MAX_PAUSE: Ms = 60_000

/** Rejects at once, with the last error, for a while after a failure. */
export function pausing<T>(load: () => Promise<T>, clock: Clock): () => Promise<T> {
  let failure: { readonly error: PosternError; readonly until: EpochMs } | undefined
  return async () => {
    const now = clock()
    if (failure !== undefined && now < failure.until) {
      const { code, details } = failure.error
      throw new PosternError(code, { ...details, retryAfter: failure.until - now })
    }
    failure = undefined
    try {
      return await load()
    } catch (thrown) {
      const error = asProviderError(thrown)
      const pause = Math.min(Math.max(error.details.retryAfter ?? 0, PAUSE), MAX_PAUSE)
      failure = { error, until: clock() + pause }
      throw error
    }
  }
}

async function discover(config: IssuerConfig, http: HttpClient, clock: Clock): Promise<string> {
  const issuer = new URL(config.issuer)
  const ours = await authorization(config, config.issuer)
  let response = await request('oidc')
  if (response.status === 404) response = await request('oauth2')
  const { status, headers } = response
  const text = await response.text()
  if (status !== 200) throw statusFailure('discovery endpoint of the issuer', status, headers, text, clock())
  const parsed = parseJson(text)
  if (parsed.kind !== 'object') throw unavailable('the discovery document of the issuer is not a JSON object')
  const mismatch = issuerMismatch(parsed.value, config.issuer)
  if (mismatch !== undefined) throw answerRefused(mismatch)
  const uri = parsed.value['jwks_uri']
  if (!isAllowedEndpoint(uri, config.allowInsecure)) throw answerRefused('jwks_uri of the issuer is not an https URL')
  return uri as string

  function request(algorithm: 'oidc' | 'oauth2'): Promise<Response> {
    return oauth
      .discoveryRequest(issuer, {
        algorithm,
        [oauth.customFetch]: (url: string, options: HttpRequest) =>
          http.fetch(url, { ...options, headers: { ...options.headers, ...ours } }),
        [oauth.allowInsecureRequests]: config.allowInsecure,
      })
      .catch((error: unknown) => {
        throw asProviderError(error)
      })
  }
}

/** Our token for the issuer goes to its own origin and to a configured jwksUri, not where its document points. */
async function authorization(config: IssuerConfig, uri: string): Promise<Readonly<Record<string, string>>> {
  const { tokenFile, issuer, jwksUri } = config
  if (tokenFile === undefined || (uri !== jwksUri && new URL(uri).origin !== new URL(issuer).origin)) return {}
  try {
    return { authorization: `Bearer ${(await readFile(tokenFile, 'utf8')).trim()}` }
  } catch (cause) {
    throw unavailable(`${tokenFile} cannot be read`, { cause })
  }
}
