import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ProviderConfig } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import { issuesIdTokens } from '../provider/authorization.ts'
import { addresseesOf } from '../provider/logout-token.ts'
import type { LogoutToken } from '../provider/port.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import { ENDPOINT_PATHS } from '../route/endpoint-paths.ts'
import type { SessionSummary } from '../session/summary.ts'
import { CLOCK_DIFFERENCE } from './clock-difference.ts'
import { endSession } from './end-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { limited } from './rate-limit.ts'

/** High, because one provider address may sign out a whole company. It only bounds the cost of checking signatures. */
const LIMIT = { max: 6_000, per: 60_000 }

/** `/backchannel-logout`: the provider ends sessions here (OpenID Connect Back-Channel Logout 1.0). */
export function registerBackchannelLogout(app: FastifyInstance, parts: EndpointParts): void {
  const handler = (request: FastifyRequest, reply: FastifyReply) => receive(parts, request, reply)
  // Some providers send a token over a pooled connection that has been closed, and do not try again.
  const onRequest = (_request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    reply.header('Connection', 'close')
    done()
  }
  app.post(ENDPOINTS.backchannelLogout.url, { config: limited('backchannel-logout', LIMIT), onRequest }, handler)
}

/**
 * Logs a logout request that was refused because of its host: the provider has a wrong URI registered, and its logouts
 * would otherwise fail unnoticed.
 */
export function logMisdirectedLogout(
  { config: { prefix, publicUrls, login }, logger }: Pick<EndpointParts, 'config' | 'logger'>,
  { method, target, host, id: requestId }: RequestContext,
  { code }: PosternError,
): void {
  if (
    code !== 'PST_REQUEST_HOST' ||
    method !== 'POST' ||
    target?.path !== `${prefix}${ENDPOINT_PATHS.backchannelLogout}`
  )
    return
  const right = `${login.origin ?? publicUrls[0]?.origin}${prefix}${ENDPOINT_PATHS.backchannelLogout}`
  const reason = `it came to ${host}, a host that is not publicUrl's: register ${right} at the provider`
  logger.warn({ event: 'logout-token-refused', requestId, reason }, 'logout token refused')
}

async function receive(parts: EndpointParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('Cache-Control', 'no-store')
  // Sessions in cookies cannot be ended from here. 404 is better than a success that ends no session.
  const cannot = parts.config.session.store.kind === 'cookie' || !parts.config.providers.some(issuesIdTokens)
  if (cannot) throw new PosternError('PST_ENDPOINT_NOT_FOUND')
  const requestId = contextOf(request.raw).id
  const refuse = (description: string) => {
    parts.logger.warn({ event: 'logout-token-refused', requestId, reason: description }, 'logout token refused')
    return reply.code(400).send({ error: 'invalid_request', error_description: description })
  }
  const token = logoutTokenOf(request)
  if (token === undefined) return refuse('the body is not a form with one logout_token')
  const addressees = addresseesOf(token, parts.config.providers)
  if (addressees.length === 0) return refuse('the logout token is not from a provider of this gateway, or not for it')
  for (const config of addressees) {
    const refusal = await obey(parts, config, token)
    if (refusal !== undefined) return refuse(refusal)
  }
  return reply.code(200).send()
}

/** @returns why the token is refused; undefined when its sessions have ended */
async function obey(parts: EndpointParts, config: ProviderConfig, token: string): Promise<string | undefined> {
  const provider = parts.providers.get(config.name)
  if (provider === undefined) return 'the provider is not known'
  let verified: LogoutToken
  try {
    verified = await provider.verifyLogoutToken(token)
  } catch (error) {
    if (error instanceof PosternError && error.code === 'PST_PROVIDER_ANSWER_REFUSED') return error.message
    throw error
  }
  const used = parts.usedLogoutTokens
  const spent = await used.use(config.name, verified)
  if (spent === 'again') return 'the logout token was used before'
  if (spent === 'unavailable') throw unknownUse()
  try {
    const named = await sessionsNamed(parts, config, verified)
    if (named.kind === 'named')
      await Promise.all(named.sessions.map((session) => endSession(parts, session, 'back-channel')))
    if (!(await used.done(config.name, verified))) throw unknownUse()
    return named.kind === 'refused' ? named.reason : undefined
  } catch (error) {
    await used.forget(config.name, verified)
    throw error
  }
}

/**
 * The error when the store could not note that the token was used. The provider may send it again: its sessions have
 * ended by then, or end then.
 */
function unknownUse(): PosternError {
  return new PosternError('PST_STORE_UNAVAILABLE', { reason: 'the use of a logout token could not be noted' })
}

type Named =
  | { readonly kind: 'named'; readonly sessions: readonly SessionSummary[] }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * The sessions that the token names: those with its `sid`, else those of its `sub`. Without `sid`, sessions newer than
 * the token stay, so that a delayed or replayed token cannot end them. A `sid` of another `sub` is refused.
 */
async function sessionsNamed(
  { sessions }: Pick<EndpointParts, 'sessions'>,
  config: ProviderConfig,
  { sid, subject, issuedAt }: LogoutToken,
): Promise<Named> {
  // With another `subjectClaim`, the session's subject cannot be compared with `sub`.
  const known = config.subjectClaim[0] === 'sub'
  if (sid !== undefined) {
    const all = await sessions.listBySid(config.name, sid)
    const own = subject === undefined || !known ? all : all.filter((session) => session.subject === subject)
    if (own.length === 0 && all.length > 0) return { kind: 'refused', reason: 'the sid is of another sub' }
    return { kind: 'named', sessions: own }
  }
  if (!known) return { kind: 'refused', reason: 'there is no sid, and the subject is made of another claim than sub' }
  // A token without `sid` ends the sessions that existed when it was issued.
  const all = await sessions.list(config.name, subject as string)
  return { kind: 'named', sessions: all.filter(({ createdAt }) => createdAt <= issuedAt + CLOCK_DIFFERENCE) }
}

function logoutTokenOf({ headers, body }: FastifyRequest): string | undefined {
  const [type] = (headers['content-type'] ?? '').split(';', 1)
  if (type?.trim().toLowerCase() !== 'application/x-www-form-urlencoded' || typeof body !== 'string') return undefined
  const tokens = new URLSearchParams(body).getAll('logout_token')
  return tokens.length === 1 && tokens[0] !== '' ? tokens[0] : undefined
}
