import fastify, { type FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Config } from '../../src/config/config.ts'
import type { EndpointParts } from '../../src/endpoints/endpoint-parts.ts'
import { registerEndpoints } from '../../src/endpoints/endpoints.ts'
import { UsedLogoutTokens } from '../../src/endpoints/used-logout-tokens.ts'
import { UsedStates } from '../../src/endpoints/used-states.ts'
import { KeyRing } from '../../src/identity/assertion/key-ring.ts'
import { compileIdentityHeaders } from '../../src/identity/headers.ts'
import { Metrics } from '../../src/metrics.ts'
import { setUpAnswers } from '../../src/proxy/frame.ts'
import { bindContext, RequestContext } from '../../src/proxy/request-context.ts'
import { TokenBuckets } from '../../src/rate-limit/token-buckets.ts'
import { LoginUrls } from '../../src/route/login-urls.ts'
import type { PublicUrl } from '../../src/route/public-url.ts'
import { createSealer } from '../../src/session/seal.ts'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'
import { Revocations } from '../../src/sessions/revocations.ts'
import { Sessions } from '../../src/sessions/sessions.ts'
import type { EndReason } from '../../src/sessions/sessions-observer.ts'
import { MemoryStore } from '../../src/store/memory.ts'
import { MemoryOneTimeValues } from '../../src/store/memory-one-time.ts'
import { MemoryUsedValues } from '../../src/store/memory-used-values.ts'
import type { SessionStore } from '../../src/store/port.ts'
import type { UsedValues } from '../../src/store/used-values-port.ts'
import { type Clock, type Ms, systemClock } from '../../src/time.ts'
import { PUBLIC_URL, sampleContext } from '../proxy/sample.ts'

const HOUR = 3_600_000
const SECRET = 'a secret of thirty-two bytes or so'
/** What Fastify's `inject` sends when a test names no host. */
const INJECTED_HOST = 'localhost:80'

export interface EndpointsAppOptions {
  readonly clock?: Clock
  readonly providers?: EndpointParts['providers']
  readonly providerConfigs?: Config['providers']
  /** Puts another store in front of the one in memory. */
  readonly store?: (memory: SessionStore) => SessionStore
  /** What the configuration says the store is. */
  readonly kind?: 'memory' | 'cookie'
  /** What is remembered as used; this process's own unless said otherwise. */
  readonly usedValues?: UsedValues
  /** How long a logout at the provider is given before tokens are revoked. */
  readonly logoutWithin?: Ms
  readonly publicUrls?: readonly PublicUrl[]
  /** `login.origin` */
  readonly loginOrigin?: string
  readonly assertionKeys?: EndpointParts['assertionKeys']
  /** Changes to `session.cookie`. */
  readonly cookie?: { readonly sameSite: 'none'; readonly partitioned: true }
  readonly maxPerPerson?: number | 'unlimited'
}

/** Postern's own endpoints without a listener, at `/-/<name>`: everything real but the connection. */
export async function endpointsApp({
  clock = systemClock,
  providers = new Map(),
  providerConfigs = [],
  store = (same) => same,
  kind = 'memory',
  usedValues = new MemoryUsedValues(clock),
  logoutWithin,
  publicUrls = [PUBLIC_URL],
  loginOrigin,
  assertionKeys = new KeyRing(),
  cookie,
  maxPerPerson = 'unlimited',
}: EndpointsAppOptions = {}) {
  const ended: [EndReason, string | undefined][] = []
  const sessions = new Sessions({
    store: store(new MemoryStore({ clock, maxSessions: 100, onEvicted: () => undefined })),
    clock,
    settings: { lifetime: 24 * HOUR, idleTimeout: HOUR },
    maxLive: 100,
    observer: {
      sessionCreated: () => undefined,
      sessionEnded: (reason, whose) => ended.push([reason, whose?.subject]),
    },
  })
  const config = {
    publicUrls,
    login: { origin: loginOrigin },
    prefix: '/oauth2',
    providers: providerConfigs,
    session: {
      secrets: [SECRET],
      lifetime: 24 * HOUR,
      store: { kind },
      cookie: { name: '__Host-postern', sameSite: 'lax', path: '/', ...cookie },
      maxPerPerson,
    },
    rateLimit: { login: { max: 30, per: 60_000 } },
  } as unknown as Config
  const revocations = new Revocations({
    sessions,
    providerOf: (name) => providers.get(name),
    observer: { spared: () => undefined, failed: () => undefined },
    ...(logoutWithin !== undefined && { logoutWithin }),
  })
  const lines: string[] = []
  const parts = {
    config,
    providers,
    sessions,
    refresher: { ensureFresh: () => undefined },
    revocations,
    metrics: new Metrics(),
    sealer: createSealer([SECRET], 'login'),
    usedStates: new UsedStates(usedValues),
    tickets: new MemoryOneTimeValues({ clock, max: 100, maxLength: 1_000_000 }),
    usedLogoutTokens: new UsedLogoutTokens(usedValues),
    assertionKeys,
    loginUrls: new LoginUrls('/oauth2', publicUrls, {
      prefix: '/oauth2',
      origins: publicUrls.map(({ origin }) => origin),
      routeHost: () => false,
    }),
    ownCookies: ownCookies(config),
    renderer: compileIdentityHeaders({ headers: {} }),
    claimRules: { requireVerifiedEmail: true },
    buckets: new TokenBuckets(clock),
    clock,
    logger: pino({}, { write: (line: string) => void lines.push(line) }),
  } as EndpointParts
  const app: FastifyInstance = fastify()
  setUpAnswers(app, parts.logger)
  app.addHook('onRequest', (request, reply, done) => {
    const { method, rawHeaders } = request.raw
    const host = rawHeaders.findIndex((name) => name.toLowerCase() === 'host')
    const facts = sampleContext({
      method: method as string,
      target: (request.raw.url as string).replace(/^\/-\//, '/oauth2/'),
      headers: rawHeaders.toSpliced(host, host === -1 ? 0 : 2),
      ...(rawHeaders[host + 1] !== INJECTED_HOST && { host: rawHeaders[host + 1] as string }),
    })
    bindContext(new RequestContext(facts, facts.direction, request.raw, reply.raw))
    done()
  })
  await registerEndpoints(app, parts)
  return { app, parts, sessions, ended, log: () => lines.join('') }
}
