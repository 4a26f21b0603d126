import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PublicUrl } from '../config/config.ts'
import { type ErrorCode, PosternError } from '../errors.ts'
import { type CanonicalHost, canonicalHost } from '../route/host.ts'
import type { RouteTable } from '../route/match.ts'
import { type CanonicalTarget, canonicalTarget, decodedPath } from '../route/path.ts'
import type { RequestHeaderRules, RequestHeaders } from '../upstream/request-headers.ts'
import type { Endpoints } from './endpoint-table.ts'
import { type Direction, Exchange } from './exchange.ts'
import { newRequestId } from './request-id.ts'
import type { RoutePlan } from './route-plan.ts'
import type { TrustedProxies } from './trust.ts'

export interface AdmissionRules {
  readonly headerRules: RequestHeaderRules
  readonly trustedProxies: TrustedProxies
  readonly publicUrls: readonly PublicUrl[]
  readonly prefix: string
  readonly endpoints: Endpoints
  readonly table: RouteTable<RoutePlan>
}

const REQUEST_ID = /^[A-Za-z0-9._:@/+=-]{1,128}$/

/** Reads a request once, from its raw bytes' own spelling, and says where it goes. No I/O. */
export class Admission {
  readonly #rules: AdmissionRules
  readonly #byHost: ReadonlyMap<string, PublicUrl>
  readonly #byHostname: ReadonlyMap<string, PublicUrl>

  constructor(rules: AdmissionRules) {
    this.#rules = rules
    const backwards = rules.publicUrls.toReversed()
    this.#byHost = new Map(backwards.map((url) => [url.host, url]))
    this.#byHostname = new Map(backwards.map((url) => [url.hostname, url]))
  }

  /** @param upgrades whether the connection is to switch protocols; an offer that is not taken up (h2c) is read as none */
  admit(request: IncomingMessage, response: ServerResponse, upgrades: boolean): Exchange {
    const startedAt = performance.now()
    const headers = this.#rules.headerRules.read(request.rawHeaders)
    if (!upgrades) headers.upgrade = undefined
    const peer = this.#rules.trustedProxies.peerOf(request.socket, headers)
    const authority = canonicalHost(peer.forwardedHost ?? headers.host)
    const read = canonicalTarget(request.url as string)
    const target = read.kind === 'ok' ? read.target : undefined
    const direction =
      read.kind === 'ok' ? this.#direct(request, headers, authority, read.target) : malformed(read.reason)
    return new Exchange({
      request,
      response,
      id: headers.requestId !== undefined && REQUEST_ID.test(headers.requestId) ? headers.requestId : newRequestId(),
      startedAt,
      headers,
      peer,
      hostname: authority?.hostname ?? '',
      host: authority?.host ?? '',
      target,
      direction,
      publicUrl: authority === undefined ? undefined : this.#publicUrlOf(authority),
    })
  }

  #publicUrlOf(authority: CanonicalHost): PublicUrl | undefined {
    return this.#byHost.get(authority.host) ?? this.#byHostname.get(authority.hostname)
  }

  #direct(
    request: IncomingMessage,
    headers: RequestHeaders,
    authority: CanonicalHost | undefined,
    target: CanonicalTarget,
  ): Direction {
    const { table, prefix } = this.#rules
    const method = request.method as string
    if (headers.hosts !== 1 || authority === undefined) return malformed('no Host, several, or one that cannot be one')
    if (target.authority !== undefined && canonicalHost(target.authority)?.host !== canonicalHost(headers.host)?.host) {
      return malformed('the target names another host than Host')
    }
    if (headers.oddCoding) return malformed('a transfer coding other than chunked')
    if (!table.knowsHost(authority.hostname)) return refused('PST_REQUEST_HOST')
    if (method === 'TRACE' || method === 'CONNECT') return refused('PST_REQUEST_METHOD')
    const below = belowPrefix(target, prefix)
    if (below !== undefined) return this.#toEndpoint(below, method)
    const match = table.match(authority.hostname, target, method)
    if (match.kind === 'route') {
      if (headers.upgrade !== undefined && !match.route.terms.websocket) return refused('PST_ROUTE_UPGRADE')
      return match.route
    }
    return match.kind === 'none' ? refused('PST_ROUTE_NOT_FOUND') : malformed(match.reason)
  }

  #toEndpoint(below: string, method: string): Direction {
    const endpoint = this.#rules.endpoints.get(below)
    if (endpoint === undefined) return refused('PST_ENDPOINT_NOT_FOUND')
    return endpoint.methods.includes(method) ? { kind: 'endpoint', endpoint } : refused(endpoint.otherwise)
  }
}

/** The rest of the path when it is `prefix` or lies below it. */
function belowPrefix(target: CanonicalTarget, prefix: string): string | undefined {
  const path = decodedPath(target)
  if (!path.startsWith(prefix)) return undefined
  const rest = path.slice(prefix.length)
  return rest === '' || rest.startsWith('/') ? rest : undefined
}

function refused(code: ErrorCode): Direction {
  return { kind: 'refused', error: new PosternError(code) }
}

function malformed(reason: string): Direction {
  return { kind: 'refused', error: new PosternError('PST_REQUEST_MALFORMED', { reason }) }
}
