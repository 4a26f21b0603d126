import { type ErrorCode, PosternError } from '../errors.ts'
import { type Cors, preflightMethod } from '../route/cors.ts'
import { canonicalHost } from '../route/host.ts'
import type { RouteTable } from '../route/match.ts'
import { type CanonicalTarget, decodedPath } from '../route/path.ts'
import type { Matchable } from '../route/path-tree.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { Endpoint, Endpoints } from './endpoint.ts'

/** What `direct` needs to know of a route. */
export interface DirectedRoute extends Matchable {
  readonly kind: 'route'
  readonly terms: { readonly websocket: boolean; readonly cors: Cors | undefined }
}

/**
 * Where a request goes: to a route or to one of Postern's own endpoints; or the error that refuses it. `preflight`: a
 * CORS preflight, which Postern answers for the route.
 */
export type Direction<R extends DirectedRoute> =
  | R
  | { readonly kind: 'preflight'; readonly route: R }
  | { readonly kind: 'endpoint'; readonly endpoint: Endpoint }
  | { readonly kind: 'refused'; readonly error: PosternError }

/** The routes and endpoints that `direct` chooses from. */
export interface Destinations<R extends DirectedRoute> {
  readonly table: RouteTable<R>
  /** The path prefix of Postern's own endpoints. Begins with `/`, has no trailing slash. */
  readonly prefix: string
  readonly endpoints: Endpoints
  /** False: a CORS preflight goes to the route of OPTIONS, as every other request. */
  readonly preflights?: boolean
}

/**
 * Decides where a request goes. No I/O, so that proxying, forward authentication and `postern explain` can share it.
 */
export function direct<R extends DirectedRoute>(facts: RequestFacts, places: Destinations<R>): Direction<R> {
  const { table, prefix, endpoints } = places
  const { target, headers, hostname, method } = facts
  if (target === undefined) return malformed(facts.malformed ?? 'a request target that cannot be read')
  if (headers.hosts !== 1 || hostname === '') return malformed('no Host header, several, or an invalid one')
  if (target.authority !== undefined && canonicalHost(target.authority)?.host !== canonicalHost(headers.host)?.host) {
    return malformed('the target names another host than Host')
  }
  if (headers.unsupportedCoding) return malformed('a transfer coding other than chunked')
  const below = belowPrefix(target, prefix)
  const endpoint = below === undefined ? undefined : endpoints.get(below)
  if (!table.knowsHost(hostname) && endpoint?.anyHost !== true) return refused('PST_REQUEST_HOST')
  if (method === 'TRACE' || method === 'CONNECT') return refused('PST_REQUEST_METHOD')
  if (below !== undefined) return toEndpoint(endpoint, method)
  const asked = places.preflights === false ? undefined : preflightMethod(facts)
  if (asked !== undefined) {
    // The route of the request that the page wants to send, not of OPTIONS.
    const wanted = table.match(hostname, target, asked)
    if (wanted.kind === 'route' && wanted.route.terms.cors !== undefined)
      return { kind: 'preflight', route: wanted.route }
  }
  const match = table.match(hostname, target, method)
  if (match.kind === 'none') return refused('PST_ROUTE_NOT_FOUND')
  if (match.kind === 'refused') return malformed(match.reason)
  const { route } = match
  return headers.upgrade !== undefined && !route.terms.websocket ? refused('PST_ROUTE_UPGRADE') : route
}

/** The part of the path after `prefix`; undefined when the path is not below `prefix`. */
function belowPrefix(target: CanonicalTarget, prefix: string): string | undefined {
  const path = decodedPath(target)
  if (!path.startsWith(prefix)) return undefined
  const rest = path.slice(prefix.length)
  return rest === '' || rest.startsWith('/') ? rest : undefined
}

type NotARoute = Exclude<Direction<DirectedRoute>, DirectedRoute | { readonly kind: 'preflight' }>

function toEndpoint(endpoint: Endpoint | undefined, method: string): NotARoute {
  if (endpoint === undefined) return refused('PST_ENDPOINT_NOT_FOUND')
  return endpoint.methods.includes(method) ? { kind: 'endpoint', endpoint } : refused(endpoint.otherwise)
}

function refused(code: ErrorCode): NotARoute {
  return { kind: 'refused', error: new PosternError(code) }
}

function malformed(reason: string): NotARoute {
  return { kind: 'refused', error: new PosternError('PST_REQUEST_MALFORMED', { reason }) }
}
