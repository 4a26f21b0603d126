import type { FastifyReply } from 'fastify'
import type { PublicUrl } from '../route/public-url.ts'
import { readCookie } from '../session/cookie.ts'
import { LiveSession } from '../session/live-session.ts'
import { authenticate } from './authenticate.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import type { Exchange } from './exchange.ts'
import {
  type LoginTurns,
  nextTurns,
  openTurns,
  sealTurns,
  TURNS_LIFETIME,
  turnsCookieName,
  turnsSoFar,
} from './login-turns.ts'

/** Somebody whose session works, and who was not sent here by a route, wants to sign in once more: that is no loop. */
export async function turnsTo(
  parts: EndpointParts,
  exchange: Exchange,
  home: PublicUrl,
  returnTo: string,
): Promise<number> {
  const turns = turnsSoFar(turnsOf(parts, exchange, home), returnTo, parts.clock())
  if (turns === 0) return 0
  const who = await authenticate(parts.sessions, exchange, parts.ownCookies)
  return who instanceof LiveSession && !who.sentToLogin ? 0 : turns
}

/** A login for `returnTo` was finished. */
export function countTurn(
  parts: EndpointParts,
  exchange: Exchange,
  home: PublicUrl,
  returnTo: string,
  reply: FastifyReply,
): void {
  const turns = nextTurns(turnsOf(parts, exchange, home), returnTo, parts.clock())
  reply.setCookie(
    turnsCookieName(home.secure),
    sealTurns(parts.sealer, turns),
    parts.ownCookies.loginAttributes(home.secure, TURNS_LIFETIME),
  )
}

export function clearTurns(parts: EndpointParts, home: PublicUrl, reply: FastifyReply): void {
  reply.clearCookie(turnsCookieName(home.secure), parts.ownCookies.loginAttributes(home.secure, 0))
}

function turnsOf({ sealer }: EndpointParts, { headers }: Exchange, home: PublicUrl): LoginTurns | undefined {
  return openTurns(sealer, readCookie(headers.cookie ?? '', turnsCookieName(home.secure)))
}
