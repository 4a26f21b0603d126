import httpProxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import type { PluginFile } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { Sessions } from '../session/live/sessions.ts'
import type { Clock, EpochMs } from '../time.ts'
import { type Authenticated, authenticateFresh, type Freshener } from './authenticate.ts'
import { ANONYMOUS } from './caller.ts'
import { type Exchange, exchangeOfRequest } from './exchange.ts'
import { HTTP_METHODS, PROXIED_URL } from './frame.ts'
import type { Gate, GateDecision } from './gate.ts'
import { registerPlugins } from './plugins.ts'
import { type ForwardingRules, forward } from './relaying.ts'
import { renewedCookies } from './renew-cookies.ts'
import { redirectToLogin, refuse } from './respond.ts'
import type { OpenRoute, RouteTerms } from './route-plan.ts'

export interface ProxiedRouteParts {
  readonly sessions: Sessions
  readonly refresher: Freshener
  readonly gate: Gate
  readonly forwarding: ForwardingRules
  readonly clock: Clock
  readonly plugins: readonly PluginFile[]
}

/**
 * Every proxied request, WebSocket upgrades included, as one route of @fastify/http-proxy. Its hooks are the whole way of a request: the gate,
 * the operator's plugins, then on to the upstream. The relay answers by itself, so that http-proxy's own handler is never reached.
 */
export async function registerProxiedRoute(app: FastifyInstance, parts: ProxiedRouteParts): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('preHandler', (request, reply, done) => passGate(parts, request, reply, done))
    await registerPlugins(scope, parts.plugins)
    await scope.register(httpProxy, {
      prefix: PROXIED_URL,
      routes: [''],
      upstream: 'http://postern.invalid',
      httpMethods: [...HTTP_METHODS],
      // Bodies are relayed as they come.
      proxyPayloads: false,
      // A hook that does not call `done` keeps the request.
      preHandler: (request: FastifyRequest, reply: FastifyReply) => {
        const exchange = exchangeOfRequest(request.raw)
        forward(exchange, routeOf(exchange), reply, parts.forwarding)
      },
    })
  })
}

function passGate(
  parts: ProxiedRouteParts,
  request: FastifyRequest,
  reply: FastifyReply,
  done: HookHandlerDoneFunction,
): void {
  const exchange = exchangeOfRequest(request.raw)
  const act = (decision: GateDecision) => {
    if (decision.kind === 'pass') {
      exchange.identity = decision.identity
      done()
    } else if (decision.kind === 'login') redirectToLogin(reply, decision.location)
    else refuse(exchange, reply, decision.error)
  }
  const decision = judge(parts, exchange, routeOf(exchange).terms)
  if (decision instanceof Promise) decision.then((late) => isGone(exchange) || act(late)).catch(done)
  else act(decision)
}

/** Answers in the same tick when the session is at hand. */
function judge(parts: ProxiedRouteParts, exchange: Exchange, terms: RouteTerms): GateDecision | Promise<GateDecision> {
  const { sessions, refresher, forwarding, clock, gate } = parts
  const now = clock()
  if (terms.auth === 'none') return gate.decide(exchange, terms, ANONYMOUS, now)
  const caller = authenticateFresh(sessions, refresher, exchange, forwarding.headerRules.ownCookies, now)
  return caller instanceof Promise
    ? caller.then((found) => decide(parts, exchange, terms, found, clock()))
    : decide(parts, exchange, terms, caller, now)
}

function decide(
  { sessions, forwarding, gate }: ProxiedRouteParts,
  exchange: Exchange,
  terms: RouteTerms,
  caller: Authenticated,
  now: EpochMs,
): GateDecision {
  if (caller instanceof PosternError) return { kind: 'refused', error: caller }
  if (caller.kind === 'anonymous') return gate.decide(exchange, terms, caller, now)
  exchange.live = caller
  exchange.newCookies = renewedCookies(exchange, caller, forwarding.headerRules.ownCookies)
  const decision = gate.decide(exchange, terms, caller, now)
  if (terms.keepAlive && !isForeign(decision)) sessions.use(caller, now)
  caller.sentToLogin = decision.kind === 'login'
  return decision
}

/** What another site's page sends is no use of the session. */
function isForeign(decision: GateDecision): boolean {
  return decision.kind === 'refused' && decision.error.code === 'PST_REQUEST_ORIGIN'
}

function routeOf({ direction }: Exchange): OpenRoute {
  if (direction.kind !== 'route') throw new PosternError('PST_INTERNAL', { reason: 'proxied without a route' })
  return direction
}

/** The client went away while the session was looked up or renewed. */
function isGone({ request, response }: Exchange): boolean {
  return response.destroyed || request.socket.destroyed
}
