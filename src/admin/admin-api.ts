import type { ListenAddress } from '../config/syntax/address.ts'
import { PosternError } from '../errors.ts'
import { type AdminAccess, checkAccess } from './access.ts'
import { type AdminRequest, type AdminResponse, NOT_FOUND, refusal, storeUnavailable } from './messages.ts'
import { type AdminSessionsParts, answerSessions } from './sessions.ts'

export interface AdminApiParts extends AdminSessionsParts {
  /** The address in use. A changed `admin.listen` needs a restart. */
  readonly listen: ListenAddress
  /** The current `admin.token`. */
  readonly token: () => AdminAccess['token']
}

/** Answers a request to the admin port, except for health. Never rejects. */
export type AdminApi = (request: AdminRequest) => Promise<AdminResponse>

const RETRY_AFTER_SECONDS = 5
const BROKEN = refusal(500, 'internal-error', 'Internal error. The log has the details.')

export function createAdminApi(parts: AdminApiParts): AdminApi {
  return async (request) => {
    const path = (request.target.split('?', 1)[0] ?? '').slice(0, 200)
    const refused = checkAccess(request, { listen: parts.listen, token: parts.token() })
    if (refused !== undefined) {
      const { error } = refused.body as { readonly error: string }
      const { method, peer } = request
      parts.logger.warn({ event: 'admin-refused', reason: error, method, path, address: peer }, 'admin request refused')
      return refused
    }
    if (path !== '/sessions' && !path.startsWith('/sessions/')) return NOT_FOUND
    try {
      return await answerSessions(parts, request)
    } catch (error) {
      if (error instanceof PosternError && error.code === 'PST_STORE_UNAVAILABLE') {
        const { retryAfter } = error.details
        return storeUnavailable(retryAfter === undefined ? RETRY_AFTER_SECONDS : Math.ceil(retryAfter / 1000))
      }
      parts.logger.error({ event: 'internal-error', error }, 'internal error')
      return BROKEN
    }
  }
}
