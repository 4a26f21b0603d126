import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config/config.ts'
import { PosternError } from './errors.ts'
import { type Holdings, hold } from './holdings.ts'
import type { AccessLog } from './http/access-log.ts'
import { Admission } from './http/admission.ts'
import { tellMisdirectedLogout } from './http/backchannel-logout.ts'
import { createCarrier } from './http/create-carrier.ts'
import { endpointsFor } from './http/endpoint-table.ts'
import { registerEndpoints } from './http/endpoints.ts'
import { bindExchange, type Exchange, exchangeOfRequest } from './http/exchange.ts'
import { LoginUrls } from './http/login-url.ts'
import { ownCookies } from './http/own-cookies.ts'
import { type Passage, RouteProxy } from './http/proxy.ts'
import { createRequestMetrics } from './http/request-metrics.ts'
import { redirectToLogin, refuse } from './http/respond.ts'
import { planRoutes, type RouteTerms } from './http/route-plan.ts'
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
import type { FixedHeaders } from './upstream/fixed-headers.ts'
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
  const admission = new Admission({
    headerRules: requestRules,
    trustedProxies: new TrustedProxies(config.trustedProxies),
    publicUrls: config.publicUrls,
    prefix: config.prefix,
    endpoints: endpointsFor(config.providers),
    table,
  })
  const claimRules = { requireVerifiedEmail: config.identity.requireVerifiedEmail }
  const proxy = new RouteProxy({
    sessions,
    refresher,
    renderer,
    claimRules,
    headerRules: { ownCookies: cookies, defaultScheme: config.publicUrls[0]?.secure === false ? 'http' : 'https' },
    requestRules,
    responseRules: new ResponseHeaderRules(cookies.isOwn),
    loginUrls,
    clock,
    logger,
    refuse,
  })
  const { app, dispatch } = createApp()
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
  const answer = (exchange: Exchange, pass: Pass) => {
    open += 1
    exchange.onFinished = finished
    bindExchange(exchange)
    const { direction } = exchange
    if (direction.kind === 'refused') {
      tellMisdirectedLogout({ config, logger }, exchange, direction.error)
      refuse(exchange, direction.error)
    } else if (direction.kind === 'endpoint') dispatch(exchange.request, exchange.response)
    else conduct(proxy, exchange, direction.terms, logger, pass)
  }
  const relay: Pass = (exchange, terms, identity) => proxy.relay(exchange, terms, identity)
  return {
    config,
    providers,
    handle(request, response) {
      answer(admission.admit(request, response, false), relay)
    },
    upgrade(request, response, socket, head) {
      answer(admission.admit(request, response, true), (exchange, terms, identity) =>
        proxy.tunnel(exchange, terms, identity, socket, head),
      )
    },
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

type Dispatch = (request: IncomingMessage, response: ServerResponse) => void

/** Fastify for Postern's own endpoints; a request to a route does not enter it (ADR 0006). */
function createApp(): { app: FastifyInstance; dispatch: Dispatch } {
  let dispatch: Dispatch | undefined
  const app = fastify({
    logger: false,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    // A private server that never listens: the gateway's one listening server feeds every generation.
    serverFactory: (handler) => {
      dispatch = handler as Dispatch
      return createServer()
    },
    // Which endpoint it is was decided on the canonical path, before; no path of a client's is routed here.
    rewriteUrl: (request) => {
      const { direction } = exchangeOfRequest(request as IncomingMessage)
      return direction.kind === 'endpoint' ? direction.endpoint.url : '/'
    },
  })
  return { app, dispatch: (request, response) => dispatch?.(request, response) }
}

/** The client went away while the session was looked up or renewed. */
function isGone({ request, response }: Exchange): boolean {
  return response.destroyed || request.socket.destroyed
}

/** On to the upstream. @param identity the headers that say who asks; none for nobody */
type Pass = (exchange: Exchange, terms: RouteTerms, identity: FixedHeaders) => void

/** The gate in front of every upstream: nothing gets to `pass` but through the proxy's judgement. */
function conduct(proxy: RouteProxy, exchange: Exchange, terms: RouteTerms, logger: Logger, pass: Pass): void {
  const act = (passage: Passage) => {
    if (passage.kind === 'pass') pass(exchange, terms, passage.identity)
    else if (passage.kind === 'login') redirectToLogin(exchange, passage.location)
    else refuse(exchange, passage.error)
  }
  const fail = (error: unknown) => {
    logger.error({ event: 'internal-error', requestId: exchange.id, error }, 'internal error')
    refuse(exchange, new PosternError('PST_INTERNAL', { cause: error }))
  }
  try {
    const passage = proxy.judge(exchange, terms)
    if (passage instanceof Promise) passage.then((late) => isGone(exchange) || act(late)).catch(fail)
    else act(passage)
  } catch (error) {
    fail(error)
  }
}
