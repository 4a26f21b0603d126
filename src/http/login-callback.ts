import type { FastifyInstance, FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import type { Grant } from '../provider/port.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { Login } from '../session/login-cookie.ts'
import type { Session } from '../session/session.ts'
import { authenticate } from './authenticate.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { CALLBACK } from './endpoint-table.ts'
import { type Exchange, exchangeOfRequest } from './exchange.ts'
import { rememberFinished } from './finished-logins.ts'
import { homeOf } from './home-of.ts'
import { loginRefused } from './login-refused.ts'
import { countTurn } from './login-turns-cookie.ts'
import { continuePage } from './pages/continue-page.ts'
import { queryOf } from './query-of.ts'
import { limited } from './rate-limit.ts'
import { sendPage } from './send-page.ts'
import type { IssuedCookies } from './session-carrier.ts'
import { takeLogin } from './take-login.ts'

/** `/callback`: back from the provider, with a new session. */
export function registerCallback(app: FastifyInstance, parts: EndpointParts): void {
  app.get(CALLBACK.url, { config: limited('callback', parts.config.rateLimit.login) }, (request, reply) =>
    callback(parts, exchangeOfRequest(request.raw), reply),
  )
}

async function callback(parts: EndpointParts, exchange: Exchange, reply: FastifyReply): Promise<FastifyReply> {
  const home = homeOf(exchange)
  const query = queryOf(exchange)
  const taken = await takeLogin(parts, exchange, home, query.getAll('state'), reply)
  if (taken.kind === 'finished') return goTo(parts, taken.returnTo, reply)
  const { login } = taken
  const { session, cookies } = await finish(parts, exchange, login, query)
  await endFormer(parts, exchange)
  countTurn(parts, exchange, home, login.returnTo, reply)
  giveCookies(parts, exchange, home, session, cookies, reply)
  rememberFinished(parts, exchange, home, login, reply)
  parts.metrics.count('logins', login.provider, 'finished')
  parts.logger.info(
    { event: 'login-finished', requestId: exchange.id, provider: login.provider, subject: session.subject },
    'login finished',
  )
  warnOfShortSession(parts, exchange, session)
  return goTo(parts, login.returnTo, reply)
}

function goTo({ config }: EndpointParts, returnTo: string, reply: FastifyReply): FastifyReply {
  // A strict cookie is not sent along a redirect that another site began: the browser must set out from a page of ours.
  if (config.session.cookie.sameSite === 'strict') return sendPage(reply, 200, continuePage(returnTo))
  return reply.header('Cache-Control', 'no-store').redirect(returnTo, 303)
}

/** Without a refresh token a session ends with its access token, however long `session.lifetime` is. */
function warnOfShortSession({ logger, config }: EndpointParts, { id: requestId }: Exchange, session: Session): void {
  const { provider, subject, tokens, createdAt, endsAt } = session
  if (tokens.refreshToken !== undefined) return
  const line = { event: 'no-refresh-token', requestId, provider, subject, endsAt: new Date(endsAt).toISOString() }
  if (endsAt < createdAt + config.session.lifetime)
    logger.warn(line, 'the provider gave no refresh token: the session ends with its access token')
  else logger.info(line, 'the provider gave no refresh token')
}

function giveCookies(
  { ownCookies }: EndpointParts,
  { headers }: Exchange,
  home: PublicUrl,
  { endsAt, createdAt }: Session,
  { set, clear }: IssuedCookies,
  reply: FastifyReply,
): void {
  const attributes = ownCookies.sessionAttributes(home.secure, endsAt - createdAt)
  for (const { name, value } of set) reply.setCookie(name, value, attributes)
  for (const name of clear) {
    if (headers.cookie?.includes(`${name}=`)) reply.clearCookie(name, ownCookies.sessionAttributes(home.secure, 0))
  }
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
    const grant = await provider.exchange(await provider.judgeCallback(query, login), login)
    const session = await parts.sessions.create(newSessionOf(login.provider, grant, exchange))
    return { session, cookies: await cookiesOf(parts, session) }
  } catch (error) {
    throw loginRefused(parts, exchange, login, error)
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

function newSessionOf(provider: string, grant: Grant, exchange: Exchange) {
  const { subject, claims, userinfoClaims, tokens, sid } = grant
  const { rawHeaders } = exchange.request
  const at = rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'user-agent')
  const device = at === -1 ? undefined : rawHeaders[at + 1]?.slice(0, 256)
  return { provider, subject, claims, userinfoClaims, tokens, sid, host: exchange.hostname, device }
}

/** The session that the browser had here ends: a new login never shares an id with what was before. */
async function endFormer(parts: EndpointParts, exchange: Exchange): Promise<void> {
  try {
    const former = await authenticate(parts.sessions, exchange, parts.ownCookies)
    if (former instanceof PosternError) throw former
    if (former.kind === 'session') await parts.sessions.end(former.key, 'replaced', former.session)
  } catch (error) {
    // The new session is there by now, and its cookie must reach the browser; the former one runs out by itself.
    parts.logger.warn({ event: 'former-session-stays', requestId: exchange.id, error }, 'former session not ended')
  }
}
