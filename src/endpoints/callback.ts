import type { FastifyInstance, FastifyReply } from 'fastify'
import { authenticate } from '../caller/authenticate.ts'
import { PosternError } from '../errors.ts'
import { continuePage } from '../pages/continue-page.ts'
import type { Grant } from '../provider/port.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { knownBrowser } from '../session/browser-cookie.ts'
import type { Login } from '../session/login-cookie.ts'
import { PERSON_AFTER_SESSION, personCookieName, sealPerson } from '../session/person-cookie.ts'
import type { Session } from '../session/session.ts'
import type { IssuedCookies } from '../session-cookie/session-cookie.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { rememberFinished } from './finished-logins.ts'
import { handOver } from './hand-over.ts'
import { judgeStepUp } from './judge-step-up.ts'
import { limitSessions } from './limit-sessions.ts'
import { countLogin } from './login-loop.ts'
import { isLoginOrigin } from './login-origin.ts'
import { loginRefused } from './login-refused.ts'
import { navigationsOnly } from './navigations-only.ts'
import { publicUrlOf } from './public-url-of.ts'
import { queryOf } from './query-of.ts'
import { limited } from './rate-limit.ts'
import { sendPage } from './send-page.ts'
import { clearCookie, setCookie } from './set-cookie.ts'
import { takeLogin } from './take-login.ts'
import { type FinishedElsewhere, finishedBy, TICKET, takeTicket } from './tickets.ts'

/** `/callback`: the provider sends the browser here after a login. Creates the session. */
export function registerCallback(app: FastifyInstance, parts: EndpointParts): void {
  const { login, rateLimit } = parts.config
  app.get(
    ENDPOINTS.callback.url,
    { onRequest: navigationsOnly(parts), config: limited('callback', rateLimit.login, login.origin) },
    (request, reply) => callback(parts, contextOf(request.raw), reply),
  )
}

async function callback(parts: EndpointParts, context: RequestContext, reply: FastifyReply): Promise<FastifyReply> {
  const publicUrl = publicUrlOf(context)
  const query = queryOf(context)
  // Before all checks, so that a refused ticket cannot be used again.
  const ticket = await takeTicket(parts, query.getAll(TICKET))
  const taken = await takeLogin(parts, context, publicUrl, query.getAll('state'), reply)
  if (taken.kind === 'finished') return goTo(parts, taken.returnTo, reply)
  const { login } = taken
  const finished = await refusing(parts, context, login, async () => {
    const finished = await finish(parts, context, publicUrl, login, query, ticket)
    judgeStepUp(login, finished.grant.authentication, parts.clock())
    return finished
  })
  const waiting = login.extras?.handOver
  if (waiting !== undefined) {
    const handed = { ...finished, handOver: waiting, provider: login.provider }
    const location = await refusing(parts, context, login, () =>
      handOver(parts, context, publicUrl, login, handed, reply),
    )
    return reply.header('Cache-Control', 'no-store').redirect(location, 303)
  }
  const { session, cookies } = await refusing(parts, context, login, async () => {
    const session = await parts.sessions.create(newSessionOf(login.provider, finished, context))
    return { session, cookies: await issueCookies(parts, session) }
  })
  await endFormerSession(parts, context)
  await limitSessions(parts, context, session)
  countLogin(parts, context, publicUrl, login.returnTo, reply)
  setSessionCookies(parts, context, publicUrl, session, cookies, reply)
  rememberPerson(parts, context, publicUrl, session, reply)
  rememberFinished(parts, context, publicUrl, login, reply)
  parts.metrics.count('logins', login.provider, 'finished')
  parts.logger.info(
    { event: 'login-finished', requestId: context.id, provider: login.provider, subject: session.subject },
    'login finished',
  )
  warnOfShortSession(parts, context, session)
  return goTo(parts, login.returnTo, reply)
}

function goTo({ config }: Pick<EndpointParts, 'config'>, returnTo: string, reply: FastifyReply): FastifyReply {
  // The browser sends no strict cookie after a redirect from another site, so the navigation must start from our own
  // page.
  if (config.session.cookie.sameSite === 'strict') return sendPage(reply, 200, continuePage(returnTo))
  return reply.header('Cache-Control', 'no-store').redirect(returnTo, 303)
}

/** Logs that the session ends with its access token, before `session.lifetime`, because there is no refresh token. */
function warnOfShortSession(
  { logger, config }: Pick<EndpointParts, 'logger' | 'config'>,
  { id: requestId }: RequestContext,
  session: Session,
): void {
  const { provider, subject, tokens, createdAt, endsAt } = session
  if (tokens.refreshToken !== undefined) return
  const line = { event: 'no-refresh-token', requestId, provider, subject, endsAt: new Date(endsAt).toISOString() }
  if (endsAt < createdAt + config.session.lifetime)
    logger.warn(line, 'the provider gave no refresh token: the session ends with its access token')
  else logger.info(line, 'the provider gave no refresh token')
}

function setSessionCookies(
  { ownCookies }: Pick<EndpointParts, 'ownCookies'>,
  context: RequestContext,
  publicUrl: PublicUrl,
  { endsAt, createdAt }: Session,
  { set, clear }: IssuedCookies,
  reply: FastifyReply,
): void {
  const attributes = ownCookies.sessionAttributes(publicUrl.secure, endsAt - createdAt)
  for (const { name, value } of set) setCookie(reply, context, name, value, attributes)
  for (const name of clear) {
    if (context.headers.cookie?.includes(`${name}=`))
      clearCookie(reply, context, name, ownCookies.sessionAttributes(publicUrl.secure, 0))
  }
}

/** What a login has brought. */
interface Finished {
  readonly grant: Grant
  /** The hash of the browser's cookie at `login.origin`, if the login took place there. */
  readonly loginBrowser?: string
}

async function finish(
  parts: EndpointParts,
  context: RequestContext,
  publicUrl: PublicUrl,
  login: Login,
  query: URLSearchParams,
  ticket: FinishedElsewhere | undefined,
): Promise<Finished> {
  if (login.extras?.byTicket) return finishedBy(ticket, publicUrl, login)
  const provider = parts.providers.get(login.provider)
  if (provider === undefined) throw new PosternError('PST_LOGIN_PROVIDER_UNKNOWN')
  const grant = await provider.exchange(await provider.judgeCallback(query, login), login)
  if (!isLoginOrigin(parts, publicUrl)) return { grant }
  // The oldest cookie: logins that began at the same time may have set several.
  const loginBrowser = knownBrowser(context.headers.cookie, publicUrl.secure)?.hash ?? login.browser
  return { grant, loginBrowser }
}

/** For forms that will meet the end of this session (`keepPost`). */
function rememberPerson(
  { keptForms, sealer, ownCookies }: Pick<EndpointParts, 'keptForms' | 'sealer' | 'ownCookies'>,
  context: RequestContext,
  { secure }: PublicUrl,
  session: Session,
  reply: FastifyReply,
): void {
  if (keptForms === undefined) return
  const lifetime = session.endsAt - session.createdAt + PERSON_AFTER_SESSION
  const attributes = ownCookies.browserAttributes(secure, lifetime)
  setCookie(reply, context, personCookieName(secure), sealPerson(sealer, session), attributes)
}

async function refusing<T>(
  parts: EndpointParts,
  context: RequestContext,
  login: Login,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw loginRefused(parts, context, login, error)
  }
}

/** Ends the session again when it does not fit into its cookies. */
async function issueCookies(
  { ownCookies, sessions }: Pick<EndpointParts, 'ownCookies' | 'sessions'>,
  session: Session,
): Promise<IssuedCookies> {
  try {
    return ownCookies.session.issue(session)
  } catch (error) {
    await sessions.endById(session.id, 'replaced')
    throw error
  }
}

function newSessionOf(provider: string, { grant, loginBrowser }: Finished, context: RequestContext) {
  const { subject, claims, userinfoClaims, sources, tokens, authentication, sid } = grant
  const { hostname: host, request } = context
  const { rawHeaders } = request
  const at = rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'user-agent')
  const device = at === -1 ? undefined : rawHeaders[at + 1]?.slice(0, 256)
  return { provider, subject, claims, userinfoClaims, sources, tokens, authentication, sid, host, device, loginBrowser }
}

/** Ends the session that the browser had before. A new login always gets a new session id. */
async function endFormerSession(
  parts: Pick<EndpointParts, 'sessions' | 'ownCookies' | 'logger'>,
  context: RequestContext,
): Promise<void> {
  try {
    const former = await authenticate(parts.sessions, context, parts.ownCookies)
    if (former instanceof PosternError) throw former
    if (former.kind === 'session') await parts.sessions.end(former.key, 'replaced', former.session)
  } catch (error) {
    // The new session exists, and its cookie must reach the browser. The former session will expire.
    parts.logger.warn(
      { event: 'former-session-stays', requestId: context.id, error },
      'the former session was not ended',
    )
  }
}
