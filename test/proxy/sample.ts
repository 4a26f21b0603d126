import type { IncomingMessage, ServerResponse } from 'node:http'
import { RequestHeaderRules } from '../../src/headers/request-headers.ts'
import { compileRoutes, type OpenRoute } from '../../src/proxy/compiled-route.ts'
import type { Direction } from '../../src/proxy/direct.ts'
import { RequestContext } from '../../src/proxy/request-context.ts'
import { canonicalHost } from '../../src/route/host.ts'
import { canonicalTarget } from '../../src/route/path.ts'
import type { PublicUrl } from '../../src/route/public-url.ts'
import type { RequestFacts } from '../../src/route/request-facts.ts'
import { sampleRoute } from '../route/sample.ts'
import { inMemoryRequest } from '../support/in-memory-request.ts'
import { fakeUpstream } from '../upstream/fake-upstream.ts'

export const PUBLIC_URL: PublicUrl = {
  origin: 'https://app.example.com',
  hostname: 'app.example.com',
  host: 'app.example.com',
  secure: true,
}

/** A second origin of the same gateway, where a test asks for it. */
export const SECOND_PUBLIC_URL: PublicUrl = {
  origin: 'https://second.example.com',
  hostname: 'second.example.com',
  host: 'second.example.com',
  secure: true,
}

/** An origin on another registrable domain. */
export const OTHER_SITE: PublicUrl = {
  origin: 'https://shop.test',
  hostname: 'shop.test',
  host: 'shop.test',
  secure: true,
}

/** What `ownCookies` takes, with every default. */
export const COOKIE_CONFIG = {
  prefix: '/oauth2',
  publicUrls: [PUBLIC_URL],
  session: {
    secrets: [],
    cookie: { name: 'postern', sameSite: 'lax', path: '/', partitioned: false },
    maxPerPerson: 'unlimited',
    lifetime: 1,
    idleTimeout: 1,
    store: { kind: 'memory', maxSessions: 1 },
  },
} as const

interface Asked {
  readonly method?: string
  readonly target?: string
  readonly host?: string
  readonly address?: string
  /** The connection is a trusted proxy's. */
  readonly trusted?: boolean
  readonly forwardedProto?: 'http' | 'https' | undefined
  /** name, value, … */
  readonly headers?: readonly string[]
}

/** A request without a connection. */
export function sampleContext(asked: Asked = {}): RequestContext {
  const {
    method = 'GET',
    target = '/',
    host = PUBLIC_URL.host,
    address = '192.0.2.1',
    trusted = false,
    headers = [],
  } = asked
  const authority = canonicalHost(host)
  const read = canonicalTarget(target)
  const facts: RequestFacts = {
    id: 'the-id',
    startedAt: 0,
    method,
    headers: new RequestHeaderRules(() => false).read(['Host', host, ...headers]),
    peer: {
      address,
      trusted,
      forwardedFor: address,
      forwardedHost: undefined,
      forwardedProto: asked.forwardedProto,
      cookies: undefined,
    },
    hostname: authority?.hostname ?? '',
    host: authority?.host ?? '',
    target: read.kind === 'ok' ? read.target : undefined,
    malformed: read.kind === 'ok' ? undefined : read.reason,
    publicUrl: [PUBLIC_URL, SECOND_PUBLIC_URL, OTHER_SITE].find((url) => url.host === host),
  }
  const request = { method, rawHeaders: ['Host', host, ...headers] } as unknown as IncomingMessage
  return new RequestContext(facts, { kind: 'route', terms: {} } as never, request, {} as ServerResponse)
}

/** A route as requests of a running gateway find it. Its upstream answers from memory. */
export function sampleDirection(
  changes: Parameters<typeof sampleRoute>[0] = {},
  { upstream } = fakeUpstream(),
): OpenRoute {
  const route = sampleRoute(changes)
  const [plan] = compileRoutes([route])
  return { ...plan!, upstream, quotedName: JSON.stringify(route.name), place: 0 }
}

/** A request with Node's own request and response, over a connection in memory. */
export function requestContext(asked: Asked = {}, direction: Direction<OpenRoute> = sampleDirection()): RequestContext {
  const { request, response } = inMemoryRequest(asked)
  return new RequestContext(sampleContext(asked), direction, request, response)
}
