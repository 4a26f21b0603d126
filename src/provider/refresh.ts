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

/** RFC 6749 6. One attempt: when to try again is the refresher's to decide, which knows how long the access token is still good. */
export async function refresh(context: ProviderContext, tokens: Tokens, subject: string): Promise<Tokens> {
  const { refreshToken } = tokens
  if (refreshToken === undefined) {
    // What the provider would say to a refresh without a token.
    throw new PosternError('PST_PROVIDER_REJECTED', {
      reason: 'there is no refresh token',
      oauthError: 'invalid_grant',
    })
  }
  const metadata = await context.metadata()
  const client = clientOf(context)
  const auth = await context.clientAuth()
  try {
    // A refresh token that was spent for an answer that nothing can verify, or that is still being verified when this process dies, is lost.
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
        throw answerRefused("the refreshed id token is another person's")
    }
    return tokensOf(answer, context.clock(), tokens)
  } catch (error) {
    throw asProviderError(error)
  }
}

/** OpenID Connect Core 12.2: the new id token's `sub` is the one of the first. */
function isSamePerson(context: ProviderContext, tokens: Tokens, subject: string, claims: JsonObject): boolean {
  const before = claimsOfStored(tokens.idToken).sub
  if (before !== undefined && claims.sub !== before) return false
  const named = subjectOf(personalClaims(claims), context.config.subjectClaim.slice(0, 1))
  return named === undefined || named === subject
}

/** Userinfo, and the claims of the id token that the session holds; the subject must still be the session's. */
export async function rereadClaims(
  context: ProviderContext,
  { tokens, subject, userinfoClaims }: Pick<Session, 'tokens' | 'subject' | 'userinfoClaims'>,
): Promise<ReadClaims> {
  const kept = context.openid ? claimsOfStored(tokens.idToken) : {}
  const sub = typeof kept.sub === 'string' ? kept.sub : undefined
  const read = mergeClaims(kept, await readUserinfo(context, tokens.accessToken, sub), userinfoClaims)
  if (subjectOf(read.claims, context.config.subjectClaim) !== subject)
    throw answerRefused("userinfo is another person's")
  return read
}
