import type { Ms } from '../time.ts'

/** A route's `cors`. */
export interface CorsRules {
  /** Origins as browsers write them, or `*`. */
  readonly origins: readonly string[]
  readonly methods: readonly string[]
  readonly headers: readonly string[]
  readonly exposeHeaders: readonly string[]
  readonly credentials: boolean
  readonly maxAge: Ms
}

/** Header lists: name, value, … */
interface CorsHeaders {
  readonly response: readonly string[]
  readonly preflight: readonly string[]
}

/**
 * A route's `cors`, compiled. Every value comes from the configuration: nothing of a request is reflected.
 *
 * This is not @fastify/cors: that plugin sets headers on Fastify's replies, and the relay writes the app's responses
 * itself. It also answers a preflight before a route is chosen, and calls back once per request on every route.
 */
export interface Cors {
  readonly byOrigin: ReadonlyMap<string, CorsHeaders>
  /** For all other origins, and for requests without one. */
  readonly otherwise: CorsHeaders
}

/** Headers of Postern's own that scripts may read, besides `exposeHeaders`. */
const EXPOSED = ['X-Request-Id', 'WWW-Authenticate', 'Retry-After', 'RateLimit', 'RateLimit-Policy']

/** Response headers that only Postern sets on a route with `cors`, lower case. */
export const CORS_HEADERS: readonly string[] = [
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-allow-private-network',
  'access-control-expose-headers',
  'access-control-max-age',
]

const VARY = ['Vary', 'Origin']
/** The method chooses the route, so it matters as well. */
const VARY_PREFLIGHT = ['Vary', 'Origin, Access-Control-Request-Method']

export function compileCors(rules: CorsRules): Cors {
  const named = rules.origins.filter((origin) => origin !== '*')
  const any = named.length < rules.origins.length && !rules.credentials
  return {
    byOrigin: new Map(named.map((origin) => [origin, headersFor(any ? '*' : origin, rules)])),
    otherwise: any ? headersFor('*', rules) : { response: VARY, preflight: VARY_PREFLIGHT },
  }
}

/** The headers of a response (Fetch 3.2.3): name, value, … */
export function corsHeaders(cors: Cors, origin: string | undefined): readonly string[] {
  return headersOf(cors, origin).response
}

/** The headers of the answer to a preflight (Fetch 3.2.4): name, value, … Only `Vary` for an origin that is not named. */
export function preflightHeaders(cors: Cors, origin: string | undefined): readonly string[] {
  return headersOf(cors, origin).preflight
}

function headersOf({ byOrigin, otherwise }: Cors, origin: string | undefined): CorsHeaders {
  return (origin === undefined ? undefined : byOrigin.get(origin)) ?? otherwise
}

function headersFor(origin: string, rules: CorsRules): CorsHeaders {
  const { methods, headers, exposeHeaders, credentials, maxAge } = rules
  const allowed = [
    'Access-Control-Allow-Origin',
    origin,
    ...(credentials ? ['Access-Control-Allow-Credentials', 'true'] : []),
  ]
  return {
    response: [...allowed, 'Access-Control-Expose-Headers', [...EXPOSED, ...exposeHeaders].join(', '), ...VARY],
    preflight: [
      ...allowed,
      'Access-Control-Allow-Methods',
      methods.join(', '),
      ...(headers.length === 0 ? [] : ['Access-Control-Allow-Headers', headers.join(', ')]),
      'Access-Control-Max-Age',
      String(Math.floor(maxAge / 1000)),
      ...VARY_PREFLIGHT,
    ],
  }
}

/** The request facts that show a preflight. */
interface PreflightFacts {
  readonly method: string
  readonly headers: {
    readonly origin: string | undefined
    readonly upgrade: string | undefined
    /** name, value, … */
    readonly forward: readonly string[]
  }
}

/** The method that a preflight (Fetch 3.2.2) asks for. Undefined when the request is no preflight. */
export function preflightMethod({ method, headers }: PreflightFacts): string | undefined {
  if (method !== 'OPTIONS' || headers.origin === undefined || headers.upgrade !== undefined) return undefined
  const { forward } = headers
  for (let index = 0; index < forward.length; index += 2) {
    if ((forward[index] as string).toLowerCase() === 'access-control-request-method') return forward[index + 1]
  }
  return undefined
}
