import type { FastifyInstance, FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import type { LiveSession } from '../session/live-session.ts'
import { authenticate } from './authenticate.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { SIGN_OUT } from './endpoint-table.ts'
import { type Exchange, exchangeOfRequest } from './exchange.ts'
import { clearTurns } from './login.ts'
import { pageSecurityHeaders } from './pages/security-headers.ts'
import { signedOutPage, signOutPage } from './pages/sign-out-page.ts'
import { sendPage } from './send-page.ts'
import { identityMemo } from './session-memo.ts'

/** `/sign-out`: GET asks, POST from our own origin does it. */
export function registerLogout(app: FastifyInstance, parts: EndpointParts): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: SIGN_OUT.url,
    handler: (request, reply) => ask(parts, exchangeOfRequest(request.raw), reply),
  })
  app.post(SIGN_OUT.url, (request, reply) => signOut(parts, exchangeOfRequest(request.raw), reply))
}

async function ask(parts: EndpointParts, exchange: Exchange, reply: FastifyReply): Promise<FastifyReply> {
  const live = await sessionOf(parts, exchange)
  const rd = new URLSearchParams(exchange.target?.query ?? '').get('rd') ?? undefined
  const returnTo = parts.loginUrls.returnTo(rd)
  if (live === undefined) {
    return sendPage(reply, 200, signedOutPage({ signInHref: parts.loginUrls.startTo(exchange, returnTo) }))
  }
  const { person } = identityMemo(live, parts.renderer, parts.claimRules)
  const { name, email } = person.claims
  const formAction = `${parts.config.prefix}/sign-out${rd === undefined ? '' : `?${new URLSearchParams({ rd: returnTo })}`}`
  const page = signOutPage({
    formAction,
    returnTo,
    subject: person.subject,
    ...(typeof name === 'string' && { name }),
    ...(typeof email === 'string' && { email }),
  })
  const leavesFor = await providerLogout(parts, exchange, live)
  return sendPage(reply, 200, page, pageSecurityHeaders(leavesFor === undefined ? [] : [leavesFor.origin]))
}

async function signOut(parts: EndpointParts, exchange: Exchange, reply: FastifyReply): Promise<FastifyReply> {
  if (!fromOurselves(exchange)) throw new PosternError('PST_LOGOUT_ORIGIN', { loginUrl: undefined })
  const live = await sessionOf(parts, exchange)
  const rd = new URLSearchParams(exchange.target?.query ?? '').get('rd') ?? undefined
  const returnTo = parts.loginUrls.returnTo(rd)
  const secure = exchange.publicUrl?.secure ?? parts.config.publicUrls[0]?.secure ?? true
  let location: URL | undefined
  if (live !== undefined) {
    await parts.sessions.end(live.key, 'sign-out')
    parts.logger.info(
      { event: 'signed-out', requestId: exchange.id, provider: live.session.provider, subject: live.session.subject },
      'signed out',
    )
    location = await providerLogout(parts, exchange, live)
    revokeLater(parts, live)
  }
  reply.clearCookie(parts.ownCookies.sessionName, parts.ownCookies.sessionAttributes(secure, 0))
  if (exchange.publicUrl !== undefined) clearTurns(parts, exchange.publicUrl, reply)
  reply.header('Cache-Control', 'no-store').header('Clear-Site-Data', '"cache"')
  if (location !== undefined) return reply.redirect(location.href, 303)
  if (rd !== undefined) return reply.redirect(returnTo, 303)
  return sendPage(reply, 200, signedOutPage({ signInHref: parts.loginUrls.startTo(exchange, '/') }))
}

/** The session of the request; a store that does not answer is told as such, never as "signed out". */
async function sessionOf(parts: EndpointParts, exchange: Exchange): Promise<LiveSession | undefined> {
  const who = await authenticate(parts.sessions, exchange.headers.cookie, parts.ownCookies.sessionName)
  if (who instanceof PosternError) throw who
  exchange.live = who
  return who
}

/** Where the browser tells the provider, if the provider has a place for that (OpenID Connect RP-Initiated Logout). */
async function providerLogout(parts: EndpointParts, exchange: Exchange, live: LiveSession): Promise<URL | undefined> {
  const provider = parts.providers.get(live.session.provider)
  const home = exchange.publicUrl ?? parts.config.publicUrls[0]
  if (provider === undefined || home === undefined) return undefined
  try {
    return await provider.logoutUrl(live.session.tokens.idToken, `${home.origin}/`)
  } catch (error) {
    // The session here ends all the same.
    parts.logger.warn({ event: 'provider-logout-failed', requestId: exchange.id, error }, 'provider logout failed')
    return undefined
  }
}

function revokeLater(parts: EndpointParts, live: LiveSession): void {
  parts.providers
    .get(live.session.provider)
    ?.revoke(live.session.tokens)
    .catch((error: unknown) => {
      parts.logger.warn({ event: 'revocation-failed', error }, 'tokens not revoked')
    })
}

/** Only a page of this very origin may sign out: Sec-Fetch-Site where the browser sends it, else Origin. */
function fromOurselves({ headers, host, publicUrl }: Exchange): boolean {
  if (headers.fetchSite !== undefined) return headers.fetchSite === 'same-origin'
  if (headers.origin === undefined) return false
  if (publicUrl !== undefined) return headers.origin === publicUrl.origin
  return headers.origin === `https://${host}` || headers.origin === `http://${host}`
}
