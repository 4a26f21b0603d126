import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config/config.ts'
import { logMisdirectedLogout } from '../endpoints/backchannel-logout.ts'
import { registerEndpoints } from '../endpoints/endpoints.ts'
import { ResponseHeaderRules } from '../headers/response-headers.ts'
import type { OAuthProvider } from '../provider/oauth.ts'
import type { OpenRoute } from '../proxy/compiled-route.ts'
import { direct } from '../proxy/direct.ts'
import { registerForwardAuth } from '../proxy/forward-auth.ts'
import { createFrame } from '../proxy/frame.ts'
import { KeptForms } from '../proxy/kept-forms.ts'
import { registerProxiedRoute } from '../proxy/proxied-route.ts'
import { bindContext, RequestContext, type Upgrade } from '../proxy/request-context.ts'
import { createRequestMetrics } from '../proxy/request-metrics.ts'
import { createWouldRefuseLog } from '../proxy/would-refuse.ts'
import { createSealer } from '../session/seal.ts'
import { createSessionCookie } from '../session-cookie/create-cookie.ts'
import { ownCookies } from '../session-cookie/own-cookies.ts'
import { bearerAuthentication } from './bearer.ts'
import { type CompiledGeneration, compileGeneration } from './compile-generation.ts'
import { ignoredHeaderLog, logAssertionProblem } from './observers.ts'
import type { ProcessParts } from './process-parts.ts'
import { acquireResources, type Resources } from './resources.ts'

/** A running configuration: everything that a reload replaces in one assignment. */
export interface Generation {
  readonly config: Config
  readonly providers: ReadonlyMap<string, OAuthProvider>
  handle(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, response: ServerResponse, socket: Socket, head: Buffer): void
  /** Resolves when no request and no tunnel is open. Call it once no new requests arrive. */
  whenIdle(): Promise<void>
  /** Releases the generation's upstreams and providers. Relayed requests in flight still finish. */
  close(): Promise<void>
}

/**
 * Opens a generation: reads TLS files, loads plugins, and starts the discovery of providers in the background.
 * Rejects, and has changed nothing, when a file cannot be read or used.
 */
export async function openGeneration(config: Config, parts: ProcessParts): Promise<Generation> {
  const resources = acquireResources(config, parts)
  try {
    return await open(config, parts, resources)
  } catch (error) {
    resources.release()
    throw error
  }
}

async function open(config: Config, parts: ProcessParts, resources: Resources): Promise<Generation> {
  const { logger, accessLog, metrics } = parts
  const { providers } = resources
  const { app, dispatch } = createFrame(logger, (context, error) =>
    logMisdirectedLogout({ config, logger }, context, error),
  )
  const compiled = compileGeneration<OpenRoute>(config, {
    complete: (plan, route) => ({
      ...plan,
      upstream: resources.upstreams.get(route),
      quotedName: JSON.stringify(plan.name),
      place: metrics.requests.counterOf(plan.name),
    }),
    onHeaderProblem: (problem) =>
      logger.warn({ event: 'identity-header-left-out', ...problem }, 'identity header left out'),
    assertionKeys: parts.assertionKeys.ring,
    onAssertionProblem: (problem) => logAssertionProblem(logger, problem),
  })
  const { reader, places } = compiled
  await register(app, config, parts, compiled, resources)

  const countRequest = createRequestMetrics(metrics)
  let unfinished = 0
  let idle: (() => void) | undefined
  const finished = (context: RequestContext) => {
    unfinished -= 1
    if (unfinished === 0) idle?.()
    countRequest(context)
    accessLog(context)
  }
  const handle = (request: IncomingMessage, response: ServerResponse, upgrade?: Upgrade) => {
    unfinished += 1
    const facts = reader.read(request, upgrade !== undefined)
    const context = new RequestContext(facts, direct(facts, places), request, response)
    context.upgrade = upgrade
    context.onFinished = finished
    bindContext(context)
    dispatch(request, response)
  }
  return {
    config,
    providers,
    handle: (request, response) => handle(request, response),
    upgrade: (request, response, socket, head) => handle(request, response, { socket, head }),
    whenIdle() {
      if (unfinished === 0) return Promise.resolve()
      return new Promise((resolve) => {
        idle = resolve
      })
    },
    async close() {
      await app.close()
      resources.release()
    },
  }
}

/** Registers the proxied route and Postern's own endpoints. */
async function register(
  app: FastifyInstance,
  config: Config,
  parts: ProcessParts,
  { places, reader, gate, headerRules, loginUrls, renderer, claimRules, defaultScheme }: CompiledGeneration<OpenRoute>,
  resources: Resources,
): Promise<void> {
  const { logger, clock, sessions, refresher } = parts
  const cookies = ownCookies(config, createSessionCookie(config, parts.cookieStore, logger))
  const sealer = createSealer(config.session.secrets, 'login')
  const keptForms = config.routes.some(({ keepPost }) => keepPost)
    ? new KeptForms({
        config,
        values: parts.forms,
        sealer,
        ownCookies: cookies,
        loginUrls,
        buckets: parts.buckets,
        logger,
      })
    : undefined
  const decisions = {
    sessions,
    refresher,
    gate,
    ownCookies: cookies,
    clock,
    onWouldRefuse: createWouldRefuseLog(logger, parts.metrics),
    buckets: parts.routeBuckets,
    bearer: bearerAuthentication(config, { resources, clock, metrics: parts.metrics }),
  }
  await registerProxiedRoute(app, {
    decisions,
    keptForms,
    forwarding: {
      headerRules: { ownCookies: cookies, defaultScheme },
      requestRules: headerRules,
      responseRules: new ResponseHeaderRules(cookies.isOwn),
    },
    plugins: config.plugins,
    onIgnoredHeader: ignoredHeaderLog(logger),
  })
  registerForwardAuth(app, { config, reader, places, decisions })
  await registerEndpoints(app, {
    config,
    providers: resources.providers,
    sessions,
    refresher,
    revocations: parts.revocations,
    metrics: parts.metrics,
    sealer,
    usedStates: parts.usedStates,
    tickets: parts.tickets,
    keptForms,
    usedLogoutTokens: parts.usedLogoutTokens,
    assertionKeys: parts.assertionKeys.ring,
    loginUrls,
    ownCookies: cookies,
    renderer,
    claimRules,
    buckets: parts.buckets,
    clock,
    logger,
  })
  await app.ready()
}
