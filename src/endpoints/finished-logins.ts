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
  home: PublicUrl,
  login: Login,
  reply: FastifyReply,
): void {
  for (const name of finishedCookiesToClear(headers.cookie, home.secure)) {
    reply.clearCookie(name, ownCookies.loginAttributes(home.secure, 0))
  }
  const attributes = ownCookies.loginAttributes(home.secure, LOGIN_LIFETIME)
  reply.setCookie(finishedCookieName(login.state, home.secure), sealFinished(sealer, login), attributes)
}

/** Where the finished login with this `state` led; undefined without its cookie. */
export function finishedReturn(
  { sealer, clock }: Pick<EndpointParts, 'sealer' | 'clock'>,
  { headers }: RequestContext,
  home: PublicUrl,
  state: string,
): string | undefined {
  return openFinished(sealer, headers.cookie, state, clock(), home.secure)
}
