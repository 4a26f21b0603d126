import type { FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import { decodedPath } from '../route/path.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { type Login, loginCookieName, openLogin } from '../session/login-cookie.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { finishedReturn } from './finished-logins.ts'
import { isLoginOrigin, landingUrl } from './login-origin.ts'
import { loginRefused } from './login-refused.ts'
import { sessionOf } from './session-of.ts'

/** `finished`: the login has finished before, and this browser has a live session. */
export type TakenLogin =
  | { readonly kind: 'taken'; readonly login: Login }
  | { readonly kind: 'finished'; readonly returnTo: string }

/**
 * Takes the login of a callback's `state`. Each login can be taken once.
 * @throws PosternError the answer to the callback
 */
export async function takeLogin(
  parts: Pick<
    EndpointParts,
    'config' | 'sealer' | 'clock' | 'ownCookies' | 'usedStates' | 'sessions' | 'loginUrls' | 'metrics' | 'logger'
  >,
  context: RequestContext,
  publicUrl: PublicUrl,
  states: readonly string[],
  reply: FastifyReply,
): Promise<TakenLogin> {
  const { sealer, clock, ownCookies } = parts
  const state = states.length === 1 ? (states[0] as string) : ''
  const opened = openLogin(sealer, context.headers.cookie, state, clock(), publicUrl.secure)
  if (opened.kind === 'refused') {
    return await takenBefore(parts, context, publicUrl, finishedReturn(parts, context, publicUrl, state), opened.why)
  }
  const { login } = opened
  // Mix-up defence (RFC 9700 4.4.2.2): each provider has its own redirect URI.
  if (!arrivedAt(login.redirectUri, context, publicUrl)) {
    const reason = 'the answer came to another redirect URI than its login has'
    throw loginRefused(parts, context, login, new PosternError('PST_LOGIN_CALLBACK', { reason }))
  }
  const spent = await parts.usedStates.use(state)
  // The login's cookie stays, so that the browser can repeat the callback.
  if (spent === 'unavailable') {
    const reason = 'whether it was used before cannot be known'
    throw loginRefused(parts, context, login, new PosternError('PST_STORE_UNAVAILABLE', { reason }))
  }
  reply.clearCookie(loginCookieName(state, publicUrl.secure), ownCookies.loginAttributes(publicUrl.secure, 0))
  return spent === 'again'
    ? await takenBefore(parts, context, publicUrl, landingUrl(login), 'used before')
    : { kind: 'taken', login }
}

/**
 * Answers a repeated callback, for example after Back: a signed-in person goes to `returnTo`. Another host than
 * `login.origin` finds out itself whether the person is signed in there.
 * @param returnTo where the login led, if known
 */
async function takenBefore(
  parts: Pick<EndpointParts, 'config' | 'sessions' | 'ownCookies' | 'loginUrls'>,
  context: RequestContext,
  publicUrl: PublicUrl,
  returnTo: string | undefined,
  reason: string,
): Promise<TakenLogin> {
  if (returnTo !== undefined) {
    const away = isLoginOrigin(parts, publicUrl) && !returnTo.startsWith('/')
    if (away || (await sessionOf(parts, context)) !== undefined) return { kind: 'finished', returnTo }
  }
  throw new PosternError('PST_LOGIN_STATE', { reason, loginUrl: parts.loginUrls.startTo(context, returnTo ?? '/') })
}

/** @param publicUrl its origin is the one that `/start` makes redirect URIs from */
function arrivedAt(redirectUri: string, { target }: RequestContext, publicUrl: PublicUrl): boolean {
  const { origin, pathname } = new URL(redirectUri)
  return origin === publicUrl.origin && target !== undefined && decodedPath(target) === pathname
}
