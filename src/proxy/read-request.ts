import type { IncomingMessage } from 'node:http'
import type { RequestHeaderRules } from '../headers/request-headers.ts'
import type { TrustedProxies } from '../headers/trusted-proxies.ts'
import { type CanonicalHost, canonicalHost } from '../route/host.ts'
import { canonicalTarget } from '../route/path.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { OriginalRequest } from './original-request.ts'
import { newRequestId } from './request-id.ts'

export interface ReadingRules {
  readonly headerRules: RequestHeaderRules
  readonly trustedProxies: TrustedProxies
  readonly publicUrls: readonly PublicUrl[]
  /** Whether a login may run in a frame: `session.cookie.partitioned`. */
  readonly framedLogins: boolean
}

/** A client's request id must have this form, because it is written into logs and headers. */
const REQUEST_ID = /^[A-Za-z0-9._:@/+=-]{1,128}$/

/** Turns Node's requests into facts. Nothing else reads the raw headers and the raw request target. */
export class RequestReader {
  readonly #rules: ReadingRules
  readonly #byHost: ReadonlyMap<string, PublicUrl>
  readonly #byHostname: ReadonlyMap<string, PublicUrl>

  constructor(rules: ReadingRules) {
    this.#rules = rules
    // Reversed: when two public URLs have the same host, the first one in the file wins.
    const backwards = rules.publicUrls.toReversed()
    this.#byHost = new Map(backwards.map((url) => [url.host, url]))
    this.#byHostname = new Map(backwards.map((url) => [url.hostname, url]))
  }

  /**
   * @param upgrades whether Node emitted `upgrade`. Otherwise the Upgrade header, such as an offer of h2c, is ignored.
   */
  read(request: IncomingMessage, upgrades: boolean): RequestFacts {
    const startedAt = performance.now()
    const { headerRules, trustedProxies, framedLogins } = this.#rules
    const headers = headerRules.read(request.rawHeaders)
    if (!upgrades) headers.upgrade = undefined
    if (framedLogins && headers.fetchDest === 'iframe') headers.fetchDest = 'document'
    const peer = trustedProxies.peerOf(request.socket, headers)
    const authority = canonicalHost(peer.forwardedHost ?? headers.host)
    const read = canonicalTarget(request.url as string)
    return {
      id: headers.requestId !== undefined && REQUEST_ID.test(headers.requestId) ? headers.requestId : newRequestId(),
      startedAt,
      method: request.method as string,
      headers,
      peer,
      hostname: authority?.hostname ?? '',
      host: authority?.host ?? '',
      target: read.kind === 'ok' ? read.target : undefined,
      malformed: read.kind === 'ok' ? undefined : read.reason,
      publicUrl: authority === undefined ? undefined : this.#publicUrlOf(authority),
    }
  }

  /**
   * The facts of the request that another proxy asks about. What `original` does not say is as in the proxy's own
   * request: Cookie, Authorization, Origin, the client's address.
   */
  readOriginal(check: RequestFacts, original: OriginalRequest): RequestFacts {
    const authority = canonicalHost(original.authority)
    const read = canonicalTarget(original.target)
    const { authority: host, scheme, upgrade } = original
    return {
      id: check.id,
      startedAt: check.startedAt,
      method: original.method,
      headers: { ...check.headers, hosts: 1, host, upgrade },
      peer: { ...check.peer, forwardedHost: host, forwardedProto: scheme },
      hostname: authority?.hostname ?? '',
      host: authority?.host ?? '',
      target: read.kind === 'ok' ? read.target : undefined,
      malformed: read.kind === 'ok' ? undefined : read.reason,
      publicUrl: authority === undefined ? undefined : this.#publicUrlOf(authority),
    }
  }

  #publicUrlOf({ host, hostname }: CanonicalHost): PublicUrl | undefined {
    return this.#byHost.get(host) ?? this.#byHostname.get(hostname)
  }
}
