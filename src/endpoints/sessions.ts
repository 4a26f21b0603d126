import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { PosternError } from '../errors.ts'
import { prefersJson } from '../headers/accept.ts'
import { deviceName } from '../pages/device-name.ts'
import { pageSecurityHeaders } from '../pages/security-headers.ts'
import { sessionsPage } from '../pages/sessions-page.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import { ENDPOINT_PATHS } from '../route/endpoint-paths.ts'
import { isNavigation } from '../route/navigation.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { endSession } from './end-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { logoutOrigins, providerLogout } from './provider-logout.ts'
import { isSameOrigin } from './same-origin.ts'
import { sendJson } from './send-json.ts'
import { sendPage } from './send-page.ts'
import { sessionOf } from './session-of.ts'
import { signOutHere } from './sign-out.ts'

/**
 * `/sessions`: lists the person's sessions, as a page or as JSON. A POST from the same origin ends one of them, or all
 * others.
 */
export function registerSessions(app: FastifyInstance, parts: EndpointParts): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: ENDPOINTS.sessions.url,
    handler: (request, reply) => show(parts, contextOf(request.raw), reply),
  })
  app.post(ENDPOINTS.sessions.url, (request, reply) => end(parts, contextOf(request.raw), request, reply))
}

async function show(parts: EndpointParts, context: RequestContext, reply: FastifyReply): Promise<FastifyReply> {
  const live = await sessionOf(parts, context)
  if (live === undefined) {
    const { headers } = context
    const facts = { secFetchMode: headers.fetchMode, secFetchDest: headers.fetchDest, accept: headers.accept }
    if (!isNavigation({ method: context.method, ...facts }) || context.publicUrl === undefined)
      throw signedOut(parts, context)
    return reply.header('Cache-Control', 'no-store').redirect(loginUrl(parts, context), 302)
  }
  const rows = (await sessionsOf(parts, live)).map((session) => ({
    reference: referenceOf(session.key),
    device: session.device,
    signedInAt: session.createdAt,
    endsAt: session.endsAt,
    lastSeenAt: session.key === live.key ? live.lastSeenAt : session.lastSeenAt,
    current: session.key === live.key,
  }))
  if (prefersJson(context.headers.accept)) {
    return sendJson(reply, { sessions: rows.map(asJson) }, { Vary: 'Accept' })
  }
  const logoutUrl = await providerLogout(parts, context, live, undefined)
  const page = sessionsPage({ formAction: sessionsPath(parts), sessions: rows, now: parts.clock() })
  const headers = pageSecurityHeaders(logoutOrigins(parts, logoutUrl))
  return sendPage(reply, 200, page, { ...headers, Vary: 'Accept' })
}

async function end(
  parts: EndpointParts,
  context: RequestContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!isSameOrigin(context)) throw new PosternError('PST_LOGOUT_ORIGIN')
  const live = await sessionOf(parts, context)
  if (live === undefined) throw signedOut(parts, context)
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '')
  const chosen = chosenFrom(await sessionsOf(parts, live), live, form)
  if (chosen === undefined)
    throw new PosternError('PST_REQUEST_MALFORMED', { reason: 'not a form of the sessions page' })
  if (chosen.some(({ key }) => key === live.key)) return signOutHere(parts, context, live, undefined, reply)
  await Promise.all(chosen.map((session) => endSession(parts, session, 'revoked')))
  return reply.header('Cache-Control', 'no-store').redirect(sessionsPath(parts), 303)
}

/** The sessions to end, out of the person's own. A session that has ended already is no error: the page may be old. */
function chosenFrom(
  own: readonly SessionSummary[],
  live: LiveSession,
  form: URLSearchParams,
): readonly SessionSummary[] | undefined {
  const end = form.get('end')
  if (end === 'others') return own.filter(({ key }) => key !== live.key)
  const reference = form.get('session')
  return end === 'one' && reference !== null ? own.filter(({ key }) => referenceOf(key) === reference) : undefined
}

function sessionsOf(
  parts: Pick<EndpointParts, 'sessions'>,
  { session }: LiveSession,
): Promise<readonly SessionSummary[]> {
  return parts.sessions.list(session.provider, session.subject)
}

/** Names a session in the page without revealing its key. Only meaningful among the person's own sessions. */
function referenceOf(key: SessionKey): string {
  return hash('sha256', `sessions page: ${key}`, 'base64url').slice(0, 22)
}

interface Row {
  readonly reference: string
  readonly device?: string
  readonly signedInAt: number
  readonly lastSeenAt: number
  readonly endsAt: number
  readonly current: boolean
}

function asJson({ reference, device, signedInAt, lastSeenAt, endsAt, current }: Row) {
  return {
    session: reference,
    device: deviceName(device),
    signedInAt: new Date(signedInAt).toISOString(),
    lastSeenAt: new Date(lastSeenAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    current,
  }
}

function signedOut(parts: Pick<EndpointParts, 'loginUrls' | 'config'>, context: RequestContext): PosternError {
  return new PosternError('PST_AUTH_REQUIRED', { loginUrl: loginUrl(parts, context) })
}

function loginUrl(parts: Pick<EndpointParts, 'loginUrls' | 'config'>, context: RequestContext): string {
  return parts.loginUrls.startTo(context, sessionsPath(parts))
}

function sessionsPath({ config }: Pick<EndpointParts, 'config'>): string {
  return `${config.prefix}${ENDPOINT_PATHS.sessions}`
}
