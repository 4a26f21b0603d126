import type { FastifyReply } from 'fastify'
import { authenticate } from '../caller/authenticate.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { readCookie } from '../session/cookie.ts'
import {
  LOOP_LIFETIME,
  type LoginLoop,
  loginsSoFar,
  loopCookieName,
  nextLogin,
  openLoginLoop,
  sealLoginLoop,
} from '../session/login-loop.ts'
import { LiveSession } from '../sessions/live-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'

/**
 * The logins in a row before this one. Zero when a person with a live session starts a login without being sent by a
 * route.
 */
export async function loginsInARow(
  parts: Pick<EndpointParts, 'sessions' | 'ownCookies' | 'sealer' | 'clock'>,
  context: RequestContext,
  publicUrl: PublicUrl,
  returnTo: string,
): Promise<number> {
  const count = loginsSoFar(loginLoopOf(parts, context, publicUrl), returnTo, parts.clock())
  if (count === 0) return 0
  const caller = await authenticate(parts.sessions, context, parts.ownCookies)
  return caller instanceof LiveSession && !caller.sentToLogin ? 0 : count
}

/** Counts a finished login for `returnTo`. */
export function countLogin(
  parts: Pick<EndpointParts, 'sealer' | 'ownCookies' | 'clock'>,
  context: RequestContext,
  publicUrl: PublicUrl,
  returnTo: string,
  reply: FastifyReply,
): void {
  const loop = nextLogin(loginLoopOf(parts, context, publicUrl), returnTo, parts.clock())
  reply.setCookie(
    loopCookieName(publicUrl.secure),
    sealLoginLoop(parts.sealer, loop),
    parts.ownCookies.loginAttributes(publicUrl.secure, LOOP_LIFETIME),
  )
}

export function clearLoginLoop(
  parts: Pick<EndpointParts, 'ownCookies'>,
  publicUrl: PublicUrl,
  reply: FastifyReply,
): void {
  reply.clearCookie(loopCookieName(publicUrl.secure), parts.ownCookies.loginAttributes(publicUrl.secure, 0))
}

function loginLoopOf(
  { sealer }: Pick<EndpointParts, 'sealer'>,
  { headers }: RequestContext,
  publicUrl: PublicUrl,
): LoginLoop | undefined {
  return openLoginLoop(sealer, readCookie(headers.cookie ?? '', loopCookieName(publicUrl.secure)))
}
