import * as oauth from 'oauth4webapi'
import { PosternError } from '../errors.ts'
import { subjectOf } from '../identity/subject.ts'
import { authenticationOf } from '../session/authentication.ts'
import { withSourceClaims } from '../session/claim-sources.ts'
import type { ClaimSources } from './claim-sources/claim-sources.ts'
import { mergeClaims } from './claims.ts'
import { codeRefusal } from './code-refusal.ts'
import { clientOf, type ProviderContext } from './context.ts'
import { answerRefused, asProviderError, neverSent } from './failures.ts'
import { verifyIdToken } from './id-token.ts'
import type { JsonObject } from './json.ts'
import type { Metadata } from './metadata.ts'
import type { Grant, LoginSecrets } from './port.ts'
import { withRetries } from './retry.ts'
import { requestedScopes } from './scopes.ts'
import { normalTokenResponse, tokensOf } from './token-response.ts'
import { readUserinfo } from './userinfo.ts'

/**
 * Turns a code into a grant: redeems it, verifies the id token, reads userinfo, determines the subject, reads the claim
 * sources.
 */
export async function exchange(
  context: ProviderContext,
  sources: ClaimSources,
  code: string,
  login: LoginSecrets,
): Promise<Grant> {
  const { config } = context
  const metadata = await context.metadata()
  const { answer, idClaims } = await redeem(context, metadata, code, login)
  const idSub = typeof idClaims.sub === 'string' ? idClaims.sub : undefined
  const userinfo = await readUserinfo(context, answer.access_token, idSub)

  const { claims, userinfoClaims } = mergeClaims(idClaims, userinfo)
  const subject = subjectOf(claims, config.subjectClaim, config.subjectType)
  if (subject === undefined || subject === '') throw answerRefused('the provider gave no subject')
  const { sid } = idClaims
  const tokens = tokensOf(answer, context.clock(), { scope: requestedScopes(config, metadata) })
  const answers = await sources.readForLogin({ tokens, subject, claims, idToken: idClaims })
  return {
    tokens,
    subject,
    ...withSourceClaims({ claims: {} }, claims, answers, sources.names),
    userinfoClaims,
    ...(context.openid ? { authentication: authenticationOf(idClaims) } : {}),
    ...(typeof sid === 'string' ? { sid } : {}),
  }
}

/**
 * The access token request (RFC 6749 4.1.3). Sent again only if no connection was made, because a code must not be used
 * twice.
 */
async function redeem(
  context: ProviderContext,
  metadata: Metadata,
  code: string,
  login: LoginSecrets,
): Promise<{ readonly answer: oauth.TokenEndpointResponse; readonly idClaims: JsonObject }> {
  const { config, openid, http } = context
  const client = clientOf(context)
  const auth = await context.clientAuth('token_endpoint')
  try {
    // The library takes only parameters that it has validated itself. `judgeCallback` has checked them already.
    const { issuer } = metadata
    const params = oauth.validateAuthResponse({ issuer }, client, new URLSearchParams({ code }), oauth.expectNoState)
    const verifier = config.pkce ? login.codeVerifier : oauth.nopkce
    const request = () =>
      oauth.authorizationCodeGrantRequest(metadata, client, auth, params, login.redirectUri, verifier, {
        [oauth.customFetch]: http.fetch,
        [oauth.allowInsecureRequests]: config.allowInsecure,
      })
    const response = await withRetries(request, {
      timeout: config.timeout,
      shouldRetry: neverSent,
      onRetry: (reason) => context.event({ kind: 'retry', provider: config.name, reason }),
    })
    const normal = await normalTokenResponse(response, openid, context.clock()).catch(rethrowForCode)
    if (!openid) {
      return { answer: await oauth.processAuthorizationCodeResponse(metadata, client, normal), idClaims: {} }
    }
    const answer = await oauth.processAuthorizationCodeResponse(metadata, client, normal, {
      expectedNonce: login.nonce,
      requireIdToken: true,
    })
    const idClaims = await verifyIdToken(answer.id_token ?? '', answer.access_token, context, metadata)
    return { answer, idClaims }
  } catch (error) {
    throw asProviderError(error)
  }
}

function rethrowForCode(error: unknown): never {
  throw error instanceof PosternError ? codeRefusal(error) : error
}
