import { PosternError } from '../errors.ts'
import type { Login } from '../session/login-cookie.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import type { Exchange } from './exchange.ts'

/** Tells the log and the metrics. The same error comes back, with a button that starts the login again. */
export function loginRefused(parts: EndpointParts, exchange: Exchange, login: Login, error: unknown): PosternError {
  const refusal = error instanceof PosternError ? error : new PosternError('PST_INTERNAL', { cause: error })
  parts.metrics.count('logins', login.provider, refusal.code)
  parts.logger.warn(
    { event: 'login-refused', requestId: exchange.id, provider: login.provider, error: refusal },
    'login refused',
  )
  const loginUrl = parts.loginUrls.startTo(exchange, login.returnTo, login.provider)
  return new PosternError(refusal.code, { ...refusal.details, loginUrl })
}
