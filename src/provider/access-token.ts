import * as oauth from 'oauth4webapi'
import { PosternError } from '../errors.ts'
import { clientOf, type ProviderContext } from './context.ts'
import { asProviderError, isTransient, statusFailure, unavailable } from './failures.ts'
import { type JsonObject, parseJson } from './json.ts'
import type { Metadata } from './metadata.ts'
import { refusesClient } from './port.ts'
import { withRetries } from './retry.ts'
import { readUserinfo } from './userinfo.ts'

/**
 * Statuses with which a provider refuses what was sent: a token of the wrong form, or too long for it. They say nothing
 * about the provider's health.
 */
const REFUSALS: ReadonlySet<number> = new Set([400, 413, 414, 422, 431])

/**
 * Asks the introspection endpoint about a token that an API client sent (RFC 7662 2). Undefined if the provider refuses
 * the token itself. Rejects with a `PosternError` when the answer cannot be had.
 */
export async function introspect(context: ProviderContext, token: string): Promise<JsonObject | undefined> {
  const metadata = await context.metadata()
  if (metadata.introspection_endpoint === undefined) throw unavailable('the provider has no introspection endpoint')
  return await withRetries(() => introspectOnce(context, metadata, token), {
    timeout: context.config.timeout,
    shouldRetry: (error) => isTransient(error) && !isClientError(error),
    onRetry: (reason) => context.event({ kind: 'retry', provider: context.config.name, reason }),
  })
}

async function introspectOnce(
  context: ProviderContext,
  metadata: Metadata,
  token: string,
): Promise<JsonObject | undefined> {
  const { http, config, clock } = context
  const response = await oauth
    .introspectionRequest(metadata, clientOf(context), await context.clientAuth('introspection_endpoint'), token, {
      additionalParameters: { token_type_hint: 'access_token' },
      [oauth.customFetch]: http.fetch,
      [oauth.allowInsecureRequests]: config.allowInsecure,
    })
    .catch((error: unknown) => {
      throw asProviderError(error)
    })
  const { status, headers } = response
  const text = await response.text()
  if (status !== 200) {
    const failure = statusFailure('introspection endpoint', status, headers, text, clock())
    if (REFUSALS.has(status) && !refusesClient(failure.details.oauthError)) return undefined
    throw failure
  }
  const parsed = parseJson(text)
  if (parsed.kind !== 'object')
    throw unavailable('the introspection endpoint did not answer with a JSON object', { providerStatus: status })
  return parsed.value
}

/** Asking again at once would not change a 4xx. */
function isClientError(error: unknown): boolean {
  const status = error instanceof PosternError ? (error.details.providerStatus ?? 0) : 0
  return status >= 400 && status < 500
}

/**
 * Reads userinfo with a token that an API client sent. Undefined if the provider refuses the token. Rejects with a
 * `PosternError` when the answer cannot be had.
 */
export async function userinfoOf(context: ProviderContext, token: string): Promise<JsonObject | undefined> {
  try {
    const claims = await readUserinfo(context, token, undefined)
    if (claims === undefined) throw unavailable('the provider has no userinfo endpoint')
    return claims
  } catch (error) {
    if (error instanceof PosternError && isRefusal(error)) return undefined
    throw error
  }
}

/** A 403 with Retry-After is a rate limit, at GitHub for one. */
function isRefusal({ code, details }: PosternError): boolean {
  const { providerStatus: status = 0, retryAfter } = details
  // Userinfo without `sub`, or that cannot be verified, says nothing about who sent the token.
  if (code === 'PST_PROVIDER_ANSWER_REFUSED') return true
  return retryAfter === undefined && (status === 401 || status === 403 || REFUSALS.has(status))
}
