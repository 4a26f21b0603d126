import type { FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import { decodedPath } from '../route/path.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { type Login, loginCookieName, openLogin } from '../session/login-cookie.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { finishedReturn } from './finished-logins.ts'
import { loginRefused } from './login-failure.ts'
import { sessionOf } from './session-of.ts'

/** `finished`: the login was finished before, and the session that this browser has lives. */
export type TakenLogin =
  | { readonly kind: 'taken'; readonly login: Login }
  | { readonly kind: 'finished'; readonly returnTo: string }

/** The login that a callback's one `state` belongs to; its cookie has served, whatever comes of it. Throws what the callback is answered with. */
export async function takeLogin(
  parts: EndpointParts,
  context: RequestContext,
  home: PublicUrl,
  states: readonly string[],
  reply: FastifyReply,
): Promise<TakenLogin> {
  const { sealer, clock, ownCookies } = parts
  const state = states.length === 1 ? (states[0] as string) : ''
  const opened = openLogin(sealer, context.headers.cookie, state, clock(), home.secure)
  if (opened.kind === 'refused') {
    return await takenBefore(parts, context, finishedReturn(parts, context, home, state), opened.why)
  }
  const { login } = opened
  // RFC 9700 4.4.2.2: the answer of another provider arrives at another redirect URI.
  if (!arrivedAt(login.redirectUri, context)) {
    const reason = 'the answer came to another redirect URI than its login has'
    throw loginRefused(parts, context, login, new PosternError('PST_LOGIN_CALLBACK', { reason }))
  }
  const spent = await parts.usedStates.use(state)
  // The login's cookie stays: the same answer may be brought again.
  if (spent === 'unavailable') {
    const reason = 'whether it was used before cannot be known'
    throw loginRefused(parts, context, login, new PosternError('PST_STORE_UNAVAILABLE', { reason }))
  }
  reply.clearCookie(loginCookieName(state, home.secure), ownCookies.loginAttributes(home.secure, 0))
  return spent === 'again' ? await takenBefore(parts, context, login.returnTo, 'used before') : { kind: 'taken', login }
}

/** Somebody who pressed Back is signed in already, and goes to the page that was asked for. @param returnTo where the login led, if that is known */
async function takenBefore(
  parts: EndpointParts,
  context: RequestContext,
  returnTo: string | undefined,
  reason: string,
): Promise<TakenLogin> {
  if (returnTo !== undefined && (await sessionOf(parts, context)) !== undefined) return { kind: 'finished', returnTo }
  throw new PosternError('PST_LOGIN_STATE', { reason, loginUrl: parts.loginUrls.startTo(context, returnTo ?? '/') })
}

function arrivedAt(redirectUri: string, { target }: RequestContext): boolean {
  return target !== undefined && decodedPath(target) === new URL(redirectUri).pathname
}
