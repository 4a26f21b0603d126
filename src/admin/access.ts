import { hash, timingSafeEqual } from 'node:crypto'
import type { ListenAddress } from '../config/syntax/address.ts'
import { isLocal, isLoopback } from '../config/syntax/address.ts'
import { canonicalHost } from '../route/host.ts'
import { type AdminRequest, type AdminResponse, refusal } from './messages.ts'

/** What decides who may use the admin port. */
export interface AdminAccess {
  readonly listen: ListenAddress
  /** The current `admin.token`. */
  readonly token: string | undefined
}

const CHALLENGE = { 'WWW-Authenticate': 'Bearer realm="postern admin"' }

const WITHOUT_TOKEN = refusal(
  401,
  'no-admin-token',
  'admin.listen is not on loopback and the configuration has no admin.token, so only health is served. Write admin.token.',
  CHALLENGE,
)
const BAD_TOKEN = refusal(
  401,
  'token-required',
  'Send the admin token as Authorization: Bearer <admin.token>.',
  CHALLENGE,
)
const WRONG_HOST = refusal(
  421,
  'wrong-host',
  'Without admin.token this port answers to localhost and 127.0.0.1 only: ask for it by that name, or write admin.token.',
)
const CROSS_SITE = refusal(403, 'cross-site', 'Another site asked for this. Nothing was changed.')

/**
 * Decides whether a request may use more than the health endpoints. Pure.
 * @returns the refusal; undefined: allowed
 *
 * With a token, every request must send it. Without one, the port must be local and the Host header must name this
 * machine: after DNS rebinding, a page of another site reaches 127.0.0.1, but sends its own host name. A request that
 * changes something must not come from another site's page.
 */
export function checkAccess(
  { method, headers }: AdminRequest,
  { listen, token }: AdminAccess,
): AdminResponse | undefined {
  if (token !== undefined) {
    if (!isToken(headers.authorization, token)) return BAD_TOKEN
  } else {
    if (!isLocal(listen)) return WITHOUT_TOKEN
    if (!isOurHost(headers.host, listen)) return WRONG_HOST
  }
  const changes = method !== 'GET' && method !== 'HEAD'
  return changes && isCrossSite(headers) ? CROSS_SITE : undefined
}

function isToken(authorization: string | undefined, token: string): boolean {
  const presented = /^Bearer +(.+)$/i.exec(authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(hash('sha256', presented, 'buffer'), hash('sha256', token, 'buffer'))
}

function isOurHost(header: string | undefined, listen: ListenAddress): boolean {
  // A browser cannot connect to a Unix socket.
  if (listen.kind === 'unix') return true
  const host = canonicalHost(header ?? '')
  return host !== undefined && isLoopback(host.hostname)
}

/** Clients other than browsers send neither header. */
function isCrossSite({ host, origin, fetchSite }: AdminRequest['headers']): boolean {
  if (fetchSite !== undefined) return fetchSite !== 'same-origin'
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== canonicalHost(host ?? '')?.host
}
