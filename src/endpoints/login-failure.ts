import { type ErrorCode, PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { Login } from '../session/login-cookie.ts'
import type { EndpointParts } from './endpoint-parts.ts'

/** These have an error line of their own, once for all logins that they stop. */
const TOLD_ELSEWHERE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['PST_PROVIDER_CLIENT', 'PST_STORE_UNAVAILABLE'])

/** Tells the log and the metrics. The same error comes back, with a button that starts the login again where that may help. */
export function loginRefused(
  parts: EndpointParts,
  context: RequestContext,
  login: Login,
  error: unknown,
): PosternError {
  const refusal = error instanceof PosternError ? error : new PosternError('PST_INTERNAL', { cause: error })
  parts.metrics.count('logins', login.provider, refusal.code)
  // What the browser brought is 4xx. Anything else is the provider's fault, or ours.
  const level = refusal.status < 500 || TOLD_ELSEWHERE.has(refusal.code) ? 'warn' : 'error'
  parts.logger[level](
    { event: 'login-refused', requestId: context.id, provider: login.provider, error: refusal },
    'login refused',
  )
  if (refusal.code === 'PST_PROVIDER_CLIENT') return refusal
  const loginUrl = parts.loginUrls.startTo(context, login.returnTo, login.provider)
  return new PosternError(refusal.code, { ...refusal.details, loginUrl })
}
