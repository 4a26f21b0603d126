import * as oauth from 'oauth4webapi'
import { PosternError } from '../errors.ts'
import { userinfoRefusal } from '../session/token-verdict.ts'
import type { Clock } from '../time.ts'
import { aheadReason, isAhead, isPast } from './clock-skew.ts'
import { clientOf, type ProviderContext } from './context.ts'
import { answerRefused, asProviderError, isTransient, statusFailure, unavailable } from './failures.ts'
import { verifySignature } from './id-token.ts'
import { type JsonObject, parseJson } from './json.ts'
import type { Metadata } from './metadata.ts'
import { withRetries } from './retry.ts'

/**
 * Reads userinfo (OpenID Connect Core 5.3; with plain OAuth 2.0 any JSON object), with retries. Undefined if the
 * provider has no such endpoint. `sub` must be `expectedSub` if an id token had one.
 */
export async function readUserinfo(
  context: ProviderContext,
  accessToken: string,
  expectedSub: string | undefined,
): Promise<JsonObject | undefined> {
  const metadata = await context.metadata()
  if (metadata.userinfo_endpoint === undefined) return undefined
  const response = await withRetries(() => requestUserinfo(context, metadata, accessToken), {
    timeout: context.config.timeout,
    shouldRetry: (error) => isTransient(error) && userinfoRefusal(error) === undefined,
    onRetry: (reason) => context.event({ kind: 'retry', provider: context.config.name, reason }),
  })
  const claims = await claimsOf(response, context, metadata)
  if (context.openid && (typeof claims.sub !== 'string' || claims.sub === '')) {
    throw answerRefused('userinfo has no sub')
  }
  if (expectedSub !== undefined && claims.sub !== undefined && claims.sub !== expectedSub) {
    throw answerRefused('userinfo has another sub than the id token')
  }
  return claims
}

async function requestUserinfo(context: ProviderContext, metadata: Metadata, accessToken: string): Promise<Response> {
  const { http, config, clock } = context
  const response = await oauth
    .userInfoRequest(metadata, clientOf(context), accessToken, {
      [oauth.customFetch]: http.fetch,
      [oauth.allowInsecureRequests]: config.allowInsecure,
    })
    .catch((error: unknown) => {
      throw asProviderError(error)
    })
  await refuseFailure(response, clock)
  return response
}

async function refuseFailure(response: Response, clock: Clock): Promise<void> {
  if (response.status === 200) return
  const { status, headers } = response
  const failure = statusFailure('userinfo endpoint', status, headers, await response.text(), clock())
  if (status !== 401 && status !== 403) throw failure
  throw new PosternError(failure.code, { ...failure.details, accessTokenRefused: status })
}

async function claimsOf(response: Response, context: ProviderContext, metadata: Metadata): Promise<JsonObject> {
  const text = await response.text()
  const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type === 'application/jwt') return await signedClaims(text, context, metadata)
  const parsed = parseJson(text)
  if (parsed.kind === 'unreadable') {
    throw unavailable('the userinfo endpoint did not answer with JSON', { providerStatus: response.status })
  }
  if (parsed.kind === 'other') throw answerRefused('userinfo is not an object')
  return parsed.value
}

/** Verifies userinfo that is a JWT (OpenID Connect Core 5.3.2). */
async function signedClaims(jwt: string, context: ProviderContext, metadata: Metadata): Promise<JsonObject> {
  const { clock, config } = context
  const { claims } = await verifySignature(jwt.trim(), metadata.userinfo_signing_alg_values_supported, context)
  const { iss, aud, exp, iat } = claims
  if (iss !== undefined && iss !== metadata.issuer) throw answerRefused('userinfo has the iss of another issuer')
  const audience = Array.isArray(aud) ? aud : [aud]
  if (aud !== undefined && !audience.includes(config.clientId))
    throw answerRefused('userinfo has the aud of another application')
  if (exp !== undefined && isPast(exp, clock())) throw answerRefused('userinfo has expired')
  if (iat !== undefined && isAhead(iat, clock())) throw answerRefused(aheadReason("userinfo's iat", iat, clock()))
  return claims
}
