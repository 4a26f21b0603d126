import type { FastifyInstance, FastifyReply } from 'fastify'
import { identityMemo } from '../caller/identity-memo.ts'
import { PosternError } from '../errors.ts'
import { pageSecurityHeaders } from '../pages/security-headers.ts'
import { signedOutPage, signOutPage } from '../pages/sign-out-page.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import { ENDPOINT_PATHS } from '../route/endpoint-paths.ts'
import { personCookieName } from '../session/person-cookie.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { endSession } from './end-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { clearLoginLoop } from './login-loop.ts'
import { logoutOrigins, openReturn, providerLogout } from './provider-logout.ts'
import { queryOf } from './query-of.ts'
import { isSameOrigin } from './same-origin.ts'
import { sendPage } from './send-page.ts'
import { sessionOf } from './session-of.ts'
import { clearCookie } from './set-cookie.ts'

/** Removes pages of the app from the browser's cache, also those that Back would show (Clear Site Data, 3.1). */
const CLEAR_CACHE = ['Clear-Site-Data', '"cache"'] as const

/** `/sign-out`: GET asks for confirmation, a POST from the same origin signs out. */
export function registerSignOut(app: FastifyInstance, parts: EndpointParts): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: ENDPOINTS.signOut.url,
    handler: (request, reply) => ask(parts, contextOf(request.raw), reply),
  })
  app.post(ENDPOINTS.signOut.url, (request, reply) => signOut(parts, contextOf(request.raw), reply))
}

async function ask(parts: EndpointParts, context: RequestContext, reply: FastifyReply): Promise<FastifyReply> {
  const query = queryOf(context)
  const back = openReturn(parts, query.get('state'))
  if (back !== undefined) {
    parts.revocations.logoutFinished(back.key)
    reply.header(...CLEAR_CACHE)
  }
  if (back?.home !== undefined && back.home !== context.publicUrl?.origin) {
    const signedOut = `${back.home}${parts.config.prefix}${ENDPOINT_PATHS.signOut}`
    return reply.header('Cache-Control', 'no-store').redirect(back.returnTo ?? signedOut, 303)
  }
  const live = await sessionOf(parts, context)
  if (live === undefined) return withoutSession(parts, context, query, back?.returnTo, reply)
  const rd = query.get('rd') ?? undefined
  const returnTo = parts.loginUrls.returnTo(rd)
  const { person } = identityMemo(live, parts.renderer, parts.claimRules)
  const { name, email } = person.claims
  const formAction = `${parts.config.prefix}${ENDPOINT_PATHS.signOut}${rd === undefined ? '' : `?${new URLSearchParams({ rd: returnTo })}`}`
  const page = signOutPage({
    formAction,
    returnTo,
    subject: person.subject,
    ...(typeof name === 'string' && { name }),
    ...(typeof email === 'string' && { email }),
  })
  const logoutUrl = await providerLogout(parts, context, live, undefined)
  return sendPage(reply, 200, page, pageSecurityHeaders(logoutOrigins(parts, logoutUrl)))
}

/** Answers without a session. After a logout at the provider, `state` tells where to send the browser. */
function withoutSession(
  parts: Pick<EndpointParts, 'loginUrls'>,
  context: RequestContext,
  query: URLSearchParams,
  onward: string | undefined,
  reply: FastifyReply,
): FastifyReply {
  if (onward !== undefined) return reply.header('Cache-Control', 'no-store').redirect(onward, 303)
  const returnTo = parts.loginUrls.returnTo(query.get('rd') ?? undefined)
  return sendPage(reply, 200, signedOutPage({ signInHref: parts.loginUrls.startTo(context, returnTo) }))
}

async function signOut(parts: EndpointParts, context: RequestContext, reply: FastifyReply): Promise<FastifyReply> {
  if (!isSameOrigin(context)) throw new PosternError('PST_LOGOUT_ORIGIN')
  const live = await sessionOf(parts, context)
  const rd = queryOf(context).get('rd') ?? undefined
  return signOutHere(parts, context, live, rd === undefined ? undefined : parts.loginUrls.returnTo(rd), reply)
}

/**
 * Ends this browser's session and clears its cookies. Redirects to the provider's logout where there is one, else to
 * `returnTo`. Rejects, and has changed nothing, when the store does not answer.
 * @param returnTo already checked to be safe
 */
export async function signOutHere(
  parts: EndpointParts,
  context: RequestContext,
  live: LiveSession | undefined,
  returnTo: string | undefined,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const secure = context.publicUrl?.secure ?? parts.config.publicUrls[0]?.secure ?? true
  let location: URL | undefined
  if (live !== undefined) {
    // First the others: when the store fails, the person can sign out again.
    await endSameLogin(parts, live)
    const ended = await parts.sessions.end(live.key, 'sign-out', live.session)
    parts.logger.info(
      { event: 'signed-out', requestId: context.id, provider: live.session.provider, subject: live.session.subject },
      'signed out',
    )
    location = await providerLogout(parts, context, live, returnTo)
    if (location !== undefined) logProviderLogout(parts, context, live, location)
    if (ended) revoke(parts, live, location !== undefined)
  }
  for (const name of parts.ownCookies.session.names) {
    if (name !== parts.ownCookies.sessionName && !context.headers.cookie?.includes(`${name}=`)) continue
    clearCookie(reply, context, name, parts.ownCookies.sessionAttributes(secure, 0))
  }
  const person = personCookieName(secure)
  if (context.headers.cookie?.includes(`${person}=`)) {
    clearCookie(reply, context, person, parts.ownCookies.browserAttributes(secure, 0))
  }
  if (context.publicUrl !== undefined) clearLoginLoop(parts, context.publicUrl, reply)
  reply.header('Cache-Control', 'no-store').header(...CLEAR_CACHE)
  if (location !== undefined) return reply.redirect(location.href, 303)
  if (returnTo !== undefined) return reply.redirect(returnTo, 303)
  return sendPage(reply, 200, signedOutPage({ signInHref: parts.loginUrls.startTo(context, '/') }))
}

/**
 * Ends the sessions that came from the same login at the provider as this one: those with its `sid`, and those of the
 * same person that were made through `login.origin` in the same browser.
 */
async function endSameLogin(
  parts: Pick<EndpointParts, 'sessions' | 'revocations'>,
  { key, session }: LiveSession,
): Promise<void> {
  const { provider, subject, sid, loginBrowser } = session
  if (loginBrowser === undefined) return
  const [sameSid, ofPerson] = await Promise.all([
    sid === undefined ? [] : parts.sessions.listBySid(provider, sid),
    parts.sessions.list(provider, subject),
  ])
  const sameBrowser = ofPerson.filter((other) => other.loginBrowser === loginBrowser)
  const others = new Map([...sameSid, ...sameBrowser].map((other) => [other.key, other]))
  others.delete(key)
  await Promise.all([...others.values()].map((other) => endSession(parts, other, 'sign-out')))
}

/**
 * Revokes the tokens without delaying the response. When the provider has a logout, it is given time to finish first.
 */
function revoke(
  { revocations }: Pick<EndpointParts, 'revocations'>,
  { session, key }: LiveSession,
  logout: boolean,
): void {
  if (logout) revocations.revokeAfterLogout(session, key)
  else void revocations.revoke(session, key)
}

/** Logs the URI to register: a provider that does not know it shows its own error page, which Postern never sees. */
function logProviderLogout(
  { logger }: Pick<EndpointParts, 'logger'>,
  context: RequestContext,
  live: LiveSession,
  location: URL,
): void {
  logger.info(
    {
      event: 'provider-logout',
      requestId: context.id,
      provider: live.session.provider,
      postLogoutRedirectUri: location.searchParams.get('post_logout_redirect_uri'),
    },
    'the browser is sent on to sign out at the provider, where this post-logout redirect URI must be registered',
  )
}
