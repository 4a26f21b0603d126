import { PosternError } from '../errors.ts'
import { errorResponseCode, judgeCallbackQuery, judgeIssuer } from './callback-query.ts'
import type { ProviderContext } from './context.ts'
import type { LoginSecrets } from './port.ts'

/**
 * Checks a callback (RFC 6749 4.1.2, RFC 9207) and returns its code.
 *
 * @throws PosternError as `Provider.judgeCallback` says
 */
export async function judgeCallback(
  context: ProviderContext,
  callback: URLSearchParams,
  login: LoginSecrets,
): Promise<string> {
  const answer = judgeCallbackQuery(callback, login.state)
  if (answer.kind === 'refused') throw new PosternError(answer.code, { reason: answer.reason })

  const metadata = await context.metadata()
  const expected =
    context.config.issuer === undefined
      ? { authorizationEndpoint: metadata.authorization_endpoint }
      : { issuer: metadata.issuer }
  const promised = metadata.authorization_response_iss_parameter_supported === true
  const refusedIssuer = judgeIssuer(answer.iss, expected, promised)
  if (refusedIssuer) throw new PosternError(refusedIssuer.code, { reason: refusedIssuer.reason })

  if (answer.kind === 'error') {
    const { error } = answer
    throw new PosternError(errorResponseCode(error), { reason: `the callback says ${error}`, oauthError: error })
  }
  return answer.code
}
