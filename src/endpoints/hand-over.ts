import type { FastifyReply } from 'fastify'
import { ticketUri } from '../config/registration.ts'
import { PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { Login } from '../session/login-cookie.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { rememberFinished } from './finished-logins.ts'
import { isPublic, landingUrl } from './login-origin.ts'
import { type FinishedElsewhere, issueTicket, TICKET } from './tickets.ts'

/**
 * Hands a login that has finished at `login.origin` to the host that asked for it.
 * @returns the address there, with a ticket
 * @throws PosternError `PST_LOGIN_STATE`, `PST_STORE_UNAVAILABLE`
 */
export async function handOver(
  parts: EndpointParts,
  context: RequestContext,
  publicUrl: PublicUrl,
  login: Login,
  finished: FinishedElsewhere,
  reply: FastifyReply,
): Promise<string> {
  const { handOver, provider, grant } = finished
  // A reload may have removed the host.
  if (!isPublic(parts, handOver)) {
    throw new PosternError('PST_LOGIN_STATE', { reason: 'the login is for a host that publicUrl no longer has' })
  }
  const ticket = await issueTicket(parts, finished)
  rememberFinished(parts, context, publicUrl, { ...login, returnTo: landingUrl(login) }, reply)
  parts.logger.info(
    { event: 'login-handed-over', requestId: context.id, provider, subject: grant.subject, host: handOver.origin },
    'login handed over',
  )
  return `${ticketUri(handOver.origin, parts.config.prefix)}?${new URLSearchParams({ state: handOver.state, [TICKET]: ticket })}`
}
