import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, METHODS } from 'node:http'
import type { Socket } from 'node:net'
import httpProxy from '@fastify/http-proxy'
import fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config/config.ts'
import { PosternError } from './errors.ts'
import { logExchange } from './http/access-log.ts'
import { Admission } from './http/admission.ts'
import { registerEndpoints } from './http/endpoints.ts'
import { bindExchange, type Exchange, exchangeOfRequest } from './http/exchange.ts'
import { LoginUrls } from './http/login-url.ts'
import { ownCookies } from './http/own-cookies.ts'
import { type Passage, RouteProxy } from './http/proxy.ts'
import { redirectToLogin, refuse } from './http/respond.ts'
import { planRoute, type RoutePlan } from './http/route-plan.ts'
import { TrustedProxies } from './http/trust.ts'
import type { UsedStates } from './http/used-states.ts'
import { compileSpoofSet } from './identity/header-names.ts'
import { compileIdentity } from './identity/headers.ts'
import type { Logger } from './log.ts'
import { createProvider, type OAuthProvider } from './provider/oauth.ts'
import type { TokenBuckets } from './rate-limit/token-buckets.ts'
import { compileRoutes } from './route/match.ts'
import type { Route } from './route/route.ts'
import { createSealer } from './session/seal.ts'
import type { Sessions } from './session/sessions.ts'
import type { Clock } from './time.ts'
import { RequestHeaderRules } from './upstream/request-headers.ts'
import { ResponseHeaderRules } from './upstream/response-headers.ts'
import type { Upstreams } from './upstream/upstreams.ts'

/** What outlives a generation. */
export interface ProcessParts {
  readonly logger: Logger
  readonly clock: Clock
  readonly sessions: Sessions
  readonly upstreams: Upstreams
  readonly buckets: TokenBuckets
  readonly usedStates: UsedStates
}

/** One configuration, running: everything that a change of the file replaces in one assignment. */
export interface Generation {
  readonly config: Config
  readonly providers: ReadonlyMap<string, OAuthProvider>
  handle(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, response: ServerResponse, socket: Socket, head: Buffer): void
  close(): Promise<void>
}

/** The one address that the proxied scope listens to inside Fastify; which route it is was decided before. */
const PROXIED = '/'

/** Builds a generation. Does no I/O but reading TLS files of upstreams; discovery of providers starts in the background. */
export async function createGeneration(config: Config, parts: ProcessParts): Promise<Generation> {
  const { logger, clock, sessions, upstreams } = parts
  const plans = new Map<Route, RoutePlan>(
    config.routes.map((route) => [route, planRoute(route, upstreams.acquire(route.upstream))]),
  )
  const hostnames = [...new Set(config.publicUrls.map(({ hostname }) => hostname))]
  const table = compileRoutes(config.routes, hostnames)
  const cookies = ownCookies(config)
  const spoofed = compileSpoofSet(config.identity)
  const renderer = compileIdentity(config.identity, (problem) => {
    logger.warn({ event: 'identity-header-left-out', ...problem }, 'identity header left out')
  })
  const providers = new Map(config.providers.map((provider) => [provider.name, createProviderOf(provider, parts)]))
  const loginUrls = new LoginUrls(config.prefix, config.publicUrls, {
    prefix: config.prefix,
    origins: config.publicUrls.map(({ origin }) => origin),
    routeHost: (hostname) => table.knowsHost(hostname) && !hostnames.includes(hostname),
  })
  const admission = new Admission({
    headerRules: new RequestHeaderRules((name) => spoofed.has(name)),
    trustedProxies: new TrustedProxies(config.trustedProxies),
    publicUrls: config.publicUrls,
    prefix: config.prefix,
    table,
    plans,
  })
  const claimRules = { requireVerifiedEmail: config.identity.requireVerifiedEmail }
  const proxy = new RouteProxy({
    sessions,
    renderer,
    claimRules,
    headerRules: { ownCookies: cookies, defaultScheme: config.publicUrls[0]?.secure === false ? 'http' : 'https' },
    responseRules: new ResponseHeaderRules(cookies.isOwn),
    loginUrls,
    clock,
    logger,
    refuse,
  })
  const { app, dispatch } = await createApp(proxy, logger)
  await registerEndpoints(app, {
    config,
    providers,
    sessions,
    sealer: createSealer(config.session.secrets, 'login'),
    usedStates: parts.usedStates,
    loginUrls,
    ownCookies: cookies,
    renderer,
    claimRules,
    buckets: parts.buckets,
    clock,
    logger,
  })
  await app.ready()
  for (const provider of providers.values()) provider.prepare()

  const finished = (exchange: Exchange) => logExchange(logger, exchange)
  return {
    config,
    providers,
    handle(request, response) {
      const exchange = admission.admit(request, response, false)
      exchange.onFinished = finished
      bindExchange(exchange)
      if (exchange.direction.kind === 'refused') refuse(exchange, exchange.direction.error)
      else dispatch(request, response)
    },
    upgrade(request, response, socket, head) {
      const exchange = admission.admit(request, response, true)
      exchange.onFinished = finished
      bindExchange(exchange)
      const { direction } = exchange
      if (direction.kind === 'refused') refuse(exchange, direction.error)
      else if (direction.kind === 'endpoint') dispatch(request, response)
      else
        conduct(proxy, exchange, direction.plan, logger, (identity) =>
          proxy.tunnel(exchange, direction.plan, identity, socket, head),
        )
    },
    async close() {
      await app.close()
      for (const route of config.routes) upstreams.release(route.upstream)
      await Promise.all([...providers.values()].map((provider) => provider.close()))
    },
  }
}

type Dispatch = (request: IncomingMessage, response: ServerResponse) => void

async function createApp(proxy: RouteProxy, logger: Logger): Promise<{ app: FastifyInstance; dispatch: Dispatch }> {
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
    rewriteUrl: (request) => {
      const { direction } = exchangeOfRequest(request as IncomingMessage)
      return direction.kind === 'endpoint' ? direction.endpoint.url : PROXIED
    },
  })
  for (const method of METHODS) {
    if (method !== 'CONNECT' && !app.supportedMethods.includes(method)) app.addHttpMethod(method, { hasBody: true })
  }
  await app.register(httpProxy, {
    // Never used: the relay below knows each route's upstream.
    upstream: 'http://upstream.invalid',
    prefix: PROXIED,
    httpMethods: METHODS.filter((method) => method !== 'CONNECT') as never,
    routes: [PROXIED],
    handler: (request, reply) => {
      reply.hijack()
      const exchange = exchangeOfRequest(request.raw)
      const { direction } = exchange
      if (direction.kind !== 'route') return refuse(exchange, new PosternError('PST_INTERNAL'))
      return conduct(proxy, exchange, direction.plan, logger, (identity) =>
        proxy.relay(exchange, direction.plan, identity),
      )
    },
  })
  return { app, dispatch: (request, response) => dispatch?.(request, response) }
}

/** The gate in front of every upstream: nothing gets to `pass` but through the proxy's judgement. */
function conduct(
  proxy: RouteProxy,
  exchange: Exchange,
  plan: RoutePlan,
  logger: Logger,
  pass: (identity: readonly string[]) => void,
): void {
  const act = (passage: Passage) => {
    if (passage.kind === 'pass') pass(passage.identity)
    else if (passage.kind === 'login') redirectToLogin(exchange, passage.location)
    else refuse(exchange, passage.error)
  }
  const fail = (error: unknown) => {
    logger.error({ event: 'internal-error', requestId: exchange.id, error }, 'internal error')
    refuse(exchange, new PosternError('PST_INTERNAL', { cause: error }))
  }
  try {
    const passage = proxy.judge(exchange, plan)
    if (passage instanceof Promise) passage.then(act).catch(fail)
    else act(passage)
  } catch (error) {
    fail(error)
  }
}

function createProviderOf(config: Config['providers'][number], { clock, logger }: ProcessParts): OAuthProvider {
  return createProvider(config, {
    clock,
    onEvent: (event) =>
      logger.warn({ event: `provider-${event.kind}`, provider: event.provider, reason: event.reason }, 'provider'),
  })
}
