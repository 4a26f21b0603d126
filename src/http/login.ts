import type { FastifyInstance, FastifyReply } from 'fastify'
import type { PublicUrl } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { Grant } from '../provider/port.ts'
import {
  createLogin,
  LOGIN_LIFETIME,
  type Login,
  loginCookieName,
  loginsToGiveUp,
  openLogin,
  sealLogin,
} from '../session/login-cookie.ts'
import type { Session } from '../session/session.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { CALLBACK, SIGN_IN, START } from './endpoint-table.ts'
import { type Exchange, exchangeOfRequest } from './exchange.ts'
import { isLoop } from './login-turns.ts'
import { clearTurns, countTurn, turnsTo } from './login-turns-cookie.ts'
import { continuePage } from './pages/continue-page.ts'
import { signInPage } from './pages/sign-in-page.ts'
import { queryOf } from './query-of.ts'
import { limited } from './rate-limit.ts'
import { sendPage } from './send-page.ts'
import type { IssuedCookies } from './session-carrier.ts'

/** `/start`, `/callback` and `/sign-in`: the trip to the provider and back. */
export function registerLogin(app: FastifyInstance, parts: EndpointParts): void {
  const limit = parts.config.rateLimit.login
  app.get(START.url, { config: limited('start', limit) }, (request, reply) =>
    start(parts, exchangeOfRequest(request.raw), reply),
  )
  app.get(CALLBACK.url, { config: limited('callback', limit) }, (request, reply) =>
    callback(parts, exchangeOfRequest(request.raw), reply),
  )
  app.route({
    method: ['GET', 'HEAD'],
    url: SIGN_IN.url,
    handler: (request, reply) => signIn(parts, exchangeOfRequest(request.raw), reply),
  })
}

async function start(parts: EndpointParts, exchange: Exchange, reply: FastifyReply): Promise<FastifyReply> {
  const home = homeOf(exchange)
  const query = queryOf(exchange)
  const returnTo = parts.loginUrls.returnTo(query.get('rd') ?? undefined)
  const name = chosenProvider(parts, query.get('provider'))
  reply.header('Cache-Control', 'no-store')
  if (name === undefined) return reply.redirect(parts.loginUrls.signInTo(exchange, returnTo), 302)
  const turn = await turnsTo(parts, exchange, home, returnTo)
  if (isLoop(turn)) {
    clearTurns(parts, home, reply)
    throw new PosternError('PST_LOGIN_LOOP', { loginUrl: parts.loginUrls.startTo(exchange, returnTo, name) })
  }
  const redirectUri = `${home.origin}${parts.config.prefix}/callback`
  const login = createLogin({ provider: name, redirectUri, returnTo, turn }, parts.clock())
  const location = await authorizationUrl(parts, exchange, login)
  const { ownCookies, sealer } = parts
  for (const old of loginsToGiveUp(sealer, exchange.headers.cookie, parts.clock(), home.secure)) {
    reply.clearCookie(old, ownCookies.loginAttributes(home.secure, 0))
  }
  reply.setCookie(
    loginCookieName(login.state, home.secure),
    sealLogin(sealer, login),
    ownCookies.loginAttributes(home.secure, LOGIN_LIFETIME),
  )
  parts.metrics.count('logins', name, 'started')
  parts.logger.info({ event: 'login-started', requestId: exchange.id, provider: name }, 'login started')
  return reply.redirect(location, 302)
}

async function authorizationUrl(parts: EndpointParts, exchange: Exchange, login: Login): Promise<string> {
  const provider = parts.providers.get(login.provider)
  if (provider === undefined) throw new PosternError('PST_LOGIN_PROVIDER_UNKNOWN')
  try {
    return (await provider.authorizationUrl(login)).href
  } catch (error) {
    throw retriable(parts, exchange, login, error)
  }
}

async function callback(parts: EndpointParts, exchange: Exchange, reply: FastifyReply): Promise<FastifyReply> {
  const home = homeOf(exchange)
  const { sealer, clock, ownCookies, logger } = parts
  const query = queryOf(exchange)
  const states = query.getAll('state')
  const state = states.length === 1 ? (states[0] as string) : ''
  const opened = openLogin(sealer, exchange.headers.cookie, state, clock(), home.secure)
  if (opened.kind === 'refused') {
    throw new PosternError('PST_LOGIN_STATE', { reason: opened.why, loginUrl: parts.loginUrls.startTo(exchange, '/') })
  }
  const { login } = opened
  const spent = await parts.usedStates.use(state)
  // The login's cookie stays: the same answer may be brought again.
  if (spent === 'unavailable') {
    const reason = 'whether it was used before cannot be known'
    throw retriable(parts, exchange, login, new PosternError('PST_STORE_UNAVAILABLE', { reason }))
  }
  reply.clearCookie(loginCookieName(state, home.secure), ownCookies.loginAttributes(home.secure, 0))
  if (spent === 'again') {
    throw new PosternError('PST_LOGIN_STATE', {
      reason: 'used before',
      loginUrl: parts.loginUrls.startTo(exchange, login.returnTo),
    })
  }
  const { session, cookies } = await finish(parts, exchange, login, query)
  await endFormer(parts, exchange)
  countTurn(parts, exchange, home, login.returnTo, reply)
  const attributes = ownCookies.sessionAttributes(home.secure, session.endsAt - session.createdAt)
  for (const { name, value } of cookies.set) reply.setCookie(name, value, attributes)
  for (const name of cookies.clear) {
    if (exchange.headers.cookie?.includes(`${name}=`)) {
      reply.clearCookie(name, ownCookies.sessionAttributes(home.secure, 0))
    }
  }
  parts.metrics.count('logins', login.provider, 'finished')
  logger.info(
    { event: 'login-finished', requestId: exchange.id, provider: login.provider, subject: session.subject },
    'login finished',
  )
  // A strict cookie is not sent along a redirect that another site began: the browser must set out from a page of ours.
  if (parts.config.session.cookie.sameSite === 'strict') return sendPage(reply, 200, continuePage(login.returnTo))
  return reply.header('Cache-Control', 'no-store').redirect(login.returnTo, 303)
}

async function finish(
  parts: EndpointParts,
  exchange: Exchange,
  login: Login,
  query: URLSearchParams,
): Promise<{ readonly session: Session; readonly cookies: IssuedCookies }> {
  const provider = parts.providers.get(login.provider)
  if (provider === undefined) throw new PosternError('PST_LOGIN_PROVIDER_UNKNOWN')
  try {
    const grant = await provider.exchange(query, login)
    const session = await parts.sessions.create(sessionOf(login.provider, grant, exchange))
    return { session, cookies: await cookiesOf(parts, session) }
  } catch (error) {
    throw retriable(parts, exchange, login, error)
  }
}

/** A session that its browser cannot keep is none. */
async function cookiesOf({ ownCookies, sessions }: EndpointParts, session: Session): Promise<IssuedCookies> {
  try {
    return ownCookies.carrier.issue(session)
  } catch (error) {
    await sessions.endById(session.id, 'replaced')
    throw error
  }
}

function sessionOf(provider: string, grant: Grant, exchange: Exchange) {
  const { subject, claims, tokens, sid } = grant
  const { rawHeaders } = exchange.request
  const at = rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'user-agent')
  const device = at === -1 ? undefined : rawHeaders[at + 1]?.slice(0, 256)
  return { provider, subject, claims, tokens, sid, device }
}

/** The session of the cookie that came with the callback ends: a new login never shares an id with what was before. */
async function endFormer(parts: EndpointParts, exchange: Exchange): Promise<void> {
  const former = parts.ownCookies.carrier.read(exchange.headers.cookie ?? '')
  if (former === undefined) return
  try {
    await parts.sessions.endById(former, 'replaced')
  } catch (error) {
    // The new session is there by now, and its cookie must reach the browser; the former one runs out by itself.
    parts.logger.warn({ event: 'former-session-stays', requestId: exchange.id, error }, 'former session not ended')
  }
}

async function signIn(parts: EndpointParts, exchange: Exchange, reply: FastifyReply): Promise<FastifyReply> {
  homeOf(exchange)
  const returnTo = parts.loginUrls.returnTo(queryOf(exchange).get('rd') ?? undefined)
  reply.header('Cache-Control', 'no-store')
  if (parts.providers.size === 1) return reply.redirect(parts.loginUrls.startTo(exchange, returnTo), 302)
  const providers = [...parts.providers.values()].map(({ name, label }) => ({
    label,
    href: parts.loginUrls.startTo(exchange, returnTo, name),
  }))
  return sendPage(reply, 200, signInPage({ providers, returnTo }))
}

/** Logins start on publicUrl's hosts only: the redirect URI is registered for those. */
function homeOf(exchange: Exchange): PublicUrl {
  if (exchange.publicUrl === undefined) throw new PosternError('PST_REQUEST_HOST')
  return exchange.publicUrl
}

function chosenProvider(parts: EndpointParts, asked: string | null): string | undefined {
  if (asked !== null && asked !== '') {
    if (!parts.providers.has(asked)) throw new PosternError('PST_LOGIN_PROVIDER_UNKNOWN')
    return asked
  }
  return parts.providers.size === 1 ? (parts.providers.keys().next().value as string) : undefined
}

/** The same error, with a button that starts the login again. */
function retriable(parts: EndpointParts, exchange: Exchange, login: Login, error: unknown): PosternError {
  const refusal = error instanceof PosternError ? error : new PosternError('PST_INTERNAL', { cause: error })
  parts.metrics.count('logins', login.provider, refusal.code)
  parts.logger.warn(
    { event: 'login-refused', requestId: exchange.id, provider: login.provider, error: refusal },
    'login refused',
  )
  const loginUrl = parts.loginUrls.startTo(exchange, login.returnTo, login.provider)
  return new PosternError(refusal.code, { ...refusal.details, loginUrl })
}
