import type { onRequestHookHandler } from 'fastify'
import { PosternError } from '../errors.ts'
import { contextOf } from '../proxy/request-context.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { queryOf } from './query-of.ts'

/**
 * Refuses images, frames, scripts and fetches at an endpoint that is a step of a login. A page of another site could
 * send any number of them, and so use up the limit on logins of its reader's address. The route's rate limit runs after
 * this hook, so a refused request takes nothing from it.
 *
 * Browsers that send Sec-Fetch-Mode also send Sec-Fetch-Dest. Clients that are not browsers may send the former alone.
 */
export function navigationsOnly({ loginUrls }: Pick<EndpointParts, 'loginUrls'>): onRequestHookHandler {
  return (request, _reply, done) => {
    const context = contextOf(request.raw)
    const { fetchDest } = context.headers
    if (fetchDest === undefined || fetchDest === 'document') {
      done()
      return
    }
    const returnTo = loginUrls.returnTo(queryOf(context).get('rd') ?? undefined)
    done(new PosternError('PST_LOGIN_NAVIGATION', { loginUrl: loginUrls.startTo(context, returnTo) }))
  }
}
