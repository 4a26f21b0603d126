import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Config } from './config/config.ts'
import { type Holdings, hold } from './holdings.ts'
import type { AccessLog } from './http/access-log.ts'
import { tellMisdirectedLogout } from './http/backchannel-logout.ts'
import { createCarrier } from './http/create-carrier.ts'
import { direct } from './http/direct.ts'
import { endpointsFor } from './http/endpoint-table.ts'
import { registerEndpoints } from './http/endpoints.ts'
import { bindExchange, Exchange, type Upgrade } from './http/exchange.ts'
import { createFrame } from './http/frame.ts'
import { Gate } from './http/gate.ts'
import { LoginUrls } from './http/login-url.ts'
import { ownCookies } from './http/own-cookies.ts'
import { registerProxiedRoute } from './http/proxied-route.ts'
import { RequestReader } from './http/read-request.ts'
import { createRequestMetrics } from './http/request-metrics.ts'
import { planRoutes } from './http/route-plan.ts'
import { TrustedProxies } from './http/trust.ts'
import type { UsedLogoutTokens } from './http/used-logout-tokens.ts'
import type { UsedStates } from './http/used-states.ts'
import { compileSpoofSet } from './identity/header-names.ts'
import { compileIdentity } from './identity/headers.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { OAuthProvider } from './provider/oauth.ts'
import type { Providers } from './provider/providers.ts'
import type { Buckets } from './rate-limit/buckets.ts'
import { compileRoutes } from './route/match.ts'
import type { Refresher } from './session/live/refresher.ts'
import type { Revocations } from './session/live/revocations.ts'
import type { Sessions } from './session/live/sessions.ts'
import { createSealer } from './session/seal.ts'
import type { CookieStore } from './store/cookie.ts'
import type { Clock } from './time.ts'
import { RequestHeaderRules } from './upstream/request-headers.ts'
import { ResponseHeaderRules } from './upstream/response-headers.ts'
import type { Upstreams } from './upstream/upstreams.ts'

/** What outlives a generation. */
export interface ProcessParts {
  readonly logger: Logger
  readonly accessLog: AccessLog
  readonly clock: Clock
  readonly sessions: Sessions
  readonly refresher: Refresher
  readonly revocations: Revocations
  readonly metrics: Metrics
  readonly upstreams: Upstreams
  readonly providers: Providers
  readonly buckets: Buckets
  readonly usedStates: UsedStates
  readonly usedLogoutTokens: UsedLogoutTokens
  /** Where sessions live in their browsers. */
  readonly browserStore?: CookieStore
}

/** One configuration, running: everything that a change of the file replaces in one assignment. */
export interface Generation {
  readonly config: Config
  readonly providers: ReadonlyMap<string, OAuthProvider>
  handle(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, response: ServerResponse, socket: Socket, head: Buffer): void
  /** Resolves when no request and no tunnel is open; meant for one that gets no more of them. */
  whenIdle(): Promise<void>
  /** Gives back what it borrowed. Relayed requests in flight still finish. */
  close(): Promise<void>
}

/**
 * Builds a generation. Does no I/O but reading TLS files; discovery of providers starts in the background.
 * Rejects, and has changed nothing, when a file cannot be read or used.
 */
export async function createGeneration(config: Config, parts: ProcessParts): Promise<Generation> {
  const holdings = hold(config, parts)
  try {
    return await build(config, parts, holdings)
  } catch (error) {
    holdings.release()
    throw error
  }
}

async function build(config: Config, parts: ProcessParts, holdings: Holdings): Promise<Generation> {
  const { logger, accessLog, clock, sessions, refresher, metrics } = parts
  const { destinations, providers } = holdings
  const plans = planRoutes(config.routes, destinations, (name) => metrics.requests.placeOf(name))
  const hostnames = [...new Set(config.publicUrls.map(({ hostname }) => hostname))]
  const table = compileRoutes(plans, hostnames)
  const cookies = ownCookies(config, createCarrier(config, parts.browserStore, logger))
  const spoofed = compileSpoofSet(config.identity)
  const renderer = compileIdentity(config.identity, (problem) => {
    logger.warn({ event: 'identity-header-left-out', ...problem }, 'identity header left out')
  })
  const loginUrls = new LoginUrls(config.prefix, config.publicUrls, {
    prefix: config.prefix,
    origins: config.publicUrls.map(({ origin }) => origin),
    routeHost: (hostname) => table.knowsHost(hostname) && !hostnames.includes(hostname),
  })
  const requestRules = new RequestHeaderRules((name) => spoofed.has(name))
  const reader = new RequestReader({
    headerRules: requestRules,
    trustedProxies: new TrustedProxies(config.trustedProxies),
    publicUrls: config.publicUrls,
  })
  const places = { table, prefix: config.prefix, endpoints: endpointsFor(config.providers) }
  const claimRules = { requireVerifiedEmail: config.identity.requireVerifiedEmail }
  const defaultScheme = config.publicUrls[0]?.secure === false ? 'http' : 'https'
  const { app, dispatch } = createFrame(logger, (exchange, error) => tellMisdirectedLogout({ config, logger }, exchange, error))
  await registerProxiedRoute(app, {
    sessions,
    refresher,
    gate: new Gate({ renderer, claimRules, loginUrls, defaultScheme }),
    forwarding: {
      headerRules: { ownCookies: cookies, defaultScheme },
      requestRules,
      responseRules: new ResponseHeaderRules(cookies.isOwn),
    },
    clock,
    plugins: config.plugins,
  })
  await registerEndpoints(app, {
    config,
    providers,
    sessions,
    refresher,
    revocations: parts.revocations,
    metrics,
    sealer: createSealer(config.session.secrets, 'login'),
    usedStates: parts.usedStates,
    usedLogoutTokens: parts.usedLogoutTokens,
    loginUrls,
    ownCookies: cookies,
    renderer,
    claimRules,
    buckets: parts.buckets,
    clock,
    logger,
  })
  await app.ready()

  const countRequest = createRequestMetrics(metrics)
  let open = 0
  let idle: (() => void) | undefined
  const finished = (exchange: Exchange) => {
    open -= 1
    if (open === 0) idle?.()
    countRequest(exchange)
    accessLog(exchange)
  }
  const handle = (request: IncomingMessage, response: ServerResponse, upgrade?: Upgrade) => {
    open += 1
    const facts = reader.read(request, upgrade !== undefined)
    const exchange = new Exchange(facts, direct(facts, places), request, response)
    exchange.upgrade = upgrade
    exchange.onFinished = finished
    bindExchange(exchange)
    dispatch(request, response)
  }
  return {
    config,
    providers,
    handle: (request, response) => handle(request, response),
    upgrade: (request, response, socket, head) => handle(request, response, { socket, head }),
    whenIdle() {
      if (open === 0) return Promise.resolve()
      return new Promise((resolve) => {
        idle = resolve
      })
    },
    async close() {
      await app.close()
      holdings.release()
    },
  }
}
