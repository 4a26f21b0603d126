import * as oauth from 'oauth4webapi'
import { PosternError } from '../errors.ts'
import { subjectOf } from '../identity/subject.ts'
import { errorAnswerCode, judgeCallback, judgeIssuer } from './authorization.ts'
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
import { normalTokenAnswer, tokensOf } from './token-answer.ts'
import { readUserinfo } from './userinfo.ts'

/** The code that a callback brings; throws as the provider's port says. */
export async function codeOf(
  context: ProviderContext,
  callback: URLSearchParams,
  login: LoginSecrets,
): Promise<string> {
  const answer = judgeCallback(callback, login.state)
  if (answer.kind === 'refused') throw new PosternError(answer.code, { reason: answer.reason })

  const metadata = await context.metadata()
  const expected =
    context.config.issuer === undefined
      ? { authorizationEndpoint: metadata.authorization_endpoint }
      : { issuer: metadata.issuer }
  const promised = metadata.authorization_response_iss_parameter_supported === true
  const foreign = judgeIssuer(answer.iss, expected, promised)
  if (foreign) throw new PosternError(foreign.code, { reason: foreign.reason })

  if (answer.kind === 'error') {
    const { error } = answer
    throw new PosternError(errorAnswerCode(error), { reason: `the callback says ${error}`, oauthError: error })
  }
  return answer.code
}

/** Code to grant: redeem, verify, read userinfo, agree on the subject. */
export async function exchange(context: ProviderContext, code: string, login: LoginSecrets): Promise<Grant> {
  const { config } = context
  const metadata = await context.metadata()
  const { answer, idClaims } = await redeem(context, metadata, code, login)
  const idSub = typeof idClaims.sub === 'string' ? idClaims.sub : undefined
  const userinfo = await readUserinfo(context, answer.access_token, idSub)

  const { claims, userinfoClaims } = mergeClaims(idClaims, userinfo)
  const subject = subjectOf(claims, config.subjectClaim)
  if (subject === undefined || subject === '') throw answerRefused('the provider named no subject')
  const { sid } = idClaims
  return {
    tokens: tokensOf(answer, context.clock(), { scope: requestedScopes(config, metadata) }),
    subject,
    claims,
    userinfoClaims,
    ...(typeof sid === 'string' ? { sid } : {}),
  }
}

/** RFC 6749 4.1.3. Sent again only if the connection was never made: a code that may have been used is not used twice. */
async function redeem(
  context: ProviderContext,
  metadata: Metadata,
  code: string,
  login: LoginSecrets,
): Promise<{ readonly answer: oauth.TokenEndpointResponse; readonly idClaims: JsonObject }> {
  const { config, openid, http } = context
  const client = clientOf(context)
  const auth = await context.clientAuth()
  try {
    // Already judged; the library wants to have seen the parameters itself.
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
      worthIt: neverSent,
      onRetry: (reason) => context.event({ kind: 'retry', provider: config.name, reason }),
    })
    const normal = await normalTokenAnswer(response, openid, context.clock()).catch(rethrowForCode)
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

/** A token endpoint's refusal of a code. */
function rethrowForCode(error: unknown): never {
  throw error instanceof PosternError ? codeRefusal(error) : error
}
