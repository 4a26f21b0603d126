import { type ErrorCode, PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { Login } from '../session/login-cookie.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { restartUrl } from './login-origin.ts'

/** Errors that are already logged as such once, not for every login that fails with them. */
const LOGGED_ELSEWHERE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['PST_PROVIDER_CLIENT', 'PST_STORE_UNAVAILABLE'])

/** Logs and counts a failed login. @returns the same error, with a URL to start the login again where that may help */
export function loginRefused(
  parts: Pick<EndpointParts, 'metrics' | 'logger' | 'loginUrls'>,
  context: RequestContext,
  login: Login,
  error: unknown,
): PosternError {
  const refusal = error instanceof PosternError ? error : new PosternError('PST_INTERNAL', { cause: error })
  parts.metrics.count('logins', login.provider, refusal.code)
  // 4xx: the browser's request was wrong. Any other status: the provider or Postern failed.
  const level = refusal.status < 500 || LOGGED_ELSEWHERE.has(refusal.code) ? 'warn' : 'error'
  parts.logger[level](
    { event: 'login-refused', requestId: context.id, provider: login.provider, error: refusal },
    'login refused',
  )
  if (refusal.code === 'PST_PROVIDER_CLIENT' || refusal.code === 'PST_CLAIMS_REFUSED') return refusal
  const loginUrl = restartUrl(parts, context, login)
  return new PosternError(refusal.code, { ...refusal.details, loginUrl })
}
