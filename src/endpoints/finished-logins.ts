import type { FastifyReply } from 'fastify'
import type { RequestContext } from '../proxy/request-context.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { finishedCookieName, finishedCookiesToClear, openFinished, sealFinished } from '../session/finished-login.ts'
import { LOGIN_LIFETIME, type Login } from '../session/login-cookie.ts'
import type { EndpointParts } from './endpoint-parts.ts'

/** Sets a cookie that remembers where a finished login led. */
export function rememberFinished(
  { sealer, ownCookies }: Pick<EndpointParts, 'sealer' | 'ownCookies'>,
  { headers }: RequestContext,
  publicUrl: PublicUrl,
  login: Login,
  reply: FastifyReply,
): void {
  for (const name of finishedCookiesToClear(headers.cookie, publicUrl.secure)) {
    reply.clearCookie(name, ownCookies.loginAttributes(publicUrl.secure, 0))
  }
  const attributes = ownCookies.loginAttributes(publicUrl.secure, LOGIN_LIFETIME)
  reply.setCookie(finishedCookieName(login.state, publicUrl.secure), sealFinished(sealer, login), attributes)
}

/** Where the finished login with this `state` led; undefined without its cookie. */
export function finishedReturn(
  { sealer, clock }: Pick<EndpointParts, 'sealer' | 'clock'>,
  { headers }: RequestContext,
  publicUrl: PublicUrl,
  state: string,
): string | undefined {
  return openFinished(sealer, headers.cookie, state, clock(), publicUrl.secure)
}
