import * as oauth from 'oauth4webapi'
import { PosternError } from '../errors.ts'
import { subjectOf } from '../identity/subject.ts'
import type { Session, Tokens } from '../session/session.ts'
import { mergeClaims, personalClaims } from './claims.ts'
import { clientOf, type ProviderContext } from './context.ts'
import { answerRefused, asGrantFailure, asProviderError } from './failures.ts'
import { claimsOfStored, verifyIdToken } from './id-token.ts'
import type { JsonObject } from './json.ts'
import type { ReadClaims } from './port.ts'
import { normalTokenResponse, tokensOf } from './token-response.ts'
import { readUserinfo } from './userinfo.ts'

/**
 * One refresh request (RFC 6749 6). The refresher decides about retries, because it knows when the access token
 * expires.
 */
export async function refresh(context: ProviderContext, tokens: Tokens, subject: string): Promise<Tokens> {
  const { refreshToken } = tokens
  if (refreshToken === undefined) {
    // The error that the provider would send.
    throw new PosternError('PST_PROVIDER_REJECTED', {
      reason: 'there is no refresh token',
      oauthError: 'invalid_grant',
    })
  }
  const metadata = await context.metadata()
  const client = clientOf(context)
  const auth = await context.clientAuth('token_endpoint')
  try {
    // Load the keys first. The request uses up a rotating refresh token: a response that cannot be verified loses the
    // new one.
    if (context.openid) await context.keys.ready()
    const response = await oauth.refreshTokenGrantRequest(metadata, client, auth, refreshToken, {
      [oauth.customFetch]: context.http.fetch,
      [oauth.allowInsecureRequests]: context.config.allowInsecure,
    })
    const normal = await normalTokenResponse(response, context.openid, context.clock()).catch((error: unknown) => {
      throw asGrantFailure(error)
    })
    const answer = await oauth.processRefreshTokenResponse(metadata, client, normal)
    if (answer.id_token !== undefined) {
      const claims = await verifyIdToken(answer.id_token, answer.access_token, context, metadata)
      if (!isSamePerson(context, tokens, subject, claims))
        throw answerRefused('the refreshed id token has another subject')
    }
    return tokensOf(answer, context.clock(), tokens)
  } catch (error) {
    throw asProviderError(error)
  }
}

/** The new id token must have the `sub` of the first one (OpenID Connect Core 12.2). */
function isSamePerson(context: ProviderContext, tokens: Tokens, subject: string, claims: JsonObject): boolean {
  const before = claimsOfStored(tokens.idToken).sub
  if (before !== undefined && claims.sub !== before) return false
  const { subjectClaim, subjectType } = context.config
  const named = subjectOf(personalClaims(claims), subjectClaim.slice(0, 1), subjectType)
  return named === undefined || named === subject
}

/** Reads userinfo again and merges it with the session's id token. The subject must be the session's. */
export async function rereadClaims(
  context: ProviderContext,
  { tokens, subject, userinfoClaims }: Pick<Session, 'tokens' | 'subject' | 'userinfoClaims'>,
): Promise<ReadClaims> {
  const kept = context.openid ? claimsOfStored(tokens.idToken) : {}
  const sub = typeof kept.sub === 'string' ? kept.sub : undefined
  const read = mergeClaims(kept, await readUserinfo(context, tokens.accessToken, sub), userinfoClaims)
  const { subjectClaim, subjectType } = context.config
  if (subjectOf(read.claims, subjectClaim, subjectType) !== subject) throw answerRefused('userinfo has another subject')
  return read
}
