import httpProxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { type Authenticated, authenticateFresh, type TokenFreshness } from '../caller/authenticate.ts'
import type { BearerAnswer, BearerFacts } from '../caller/bearer/bearer-tokens.ts'
import { ANONYMOUS } from '../caller/caller.ts'
import type { BearerWay, PluginFile } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { Buckets } from '../rate-limit/buckets.ts'
import { renewedCookies } from '../session-cookie/renew-cookies.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Clock, EpochMs } from '../time.ts'
import { NO_HEADERS } from '../upstream/fixed-headers.ts'
import type { OpenRoute } from './compiled-route.ts'
import { type ForwardingRules, forward } from './forward.ts'
import { HTTP_METHODS, PROXIED_URL } from './frame.ts'
import type { Gate, GateDecision } from './gate.ts'
import type { KeptForms } from './kept-forms.ts'
import { type OnIgnoredHeader, pluginHeaders } from './plugin-headers.ts'
import { registerPlugins } from './plugins.ts'
import { contextOf, type RequestContext } from './request-context.ts'
import { redirectToLogin, refuse, toPosternError } from './respond.ts'
import { type LimitedCaller, takeToken } from './route-limit.ts'
import type { WouldRefuseLog } from './would-refuse.ts'

export interface ProxiedRouteParts {
  readonly sessions: Sessions
  readonly refresher: TokenFreshness
  readonly gate: Gate
  readonly forwarding: ForwardingRules
  readonly clock: Clock
  readonly onWouldRefuse: WouldRefuseLog
  /** For the rate limits of routes. */
  readonly buckets: Buckets
  readonly plugins: readonly PluginFile[]
  readonly onIgnoredHeader: OnIgnoredHeader
  /** Left out when no route has `keepPost`. */
  readonly keptForms?: KeptForms | undefined
  /** Undefined when no route takes bearer tokens. */
  readonly bearer?: BearerAuthentication
}

/** Finds the callers of requests to routes that take bearer tokens. */
export interface BearerAuthentication {
  /** Undefined when the request brings no token. @param ways those of the route */
  authenticate(
    facts: BearerFacts,
    ways: readonly BearerWay[],
    now: EpochMs,
  ): BearerAnswer | undefined | Promise<BearerAnswer>
}

/**
 * Registers one route of @fastify/http-proxy for every proxied request, WebSocket upgrades included. Its hooks run in
 * this order: the gate, the operator's plugins, `forward`. The relay writes the response, and http-proxy's handler
 * never runs.
 */
export async function registerProxiedRoute(app: FastifyInstance, parts: ProxiedRouteParts): Promise<void> {
  const { plugins, forwarding, onIgnoredHeader } = parts
  const hasPlugins = plugins.length > 0
  const changesOf = (request: FastifyRequest, reply: FastifyReply) =>
    pluginHeaders(request, reply, forwarding.requestRules, forwarding.responseRules, onIgnoredHeader)
  await app.register(async (scope) => {
    scope.addHook('preHandler', (request, reply, done) => passGate(parts, request, reply, done))
    await registerPlugins(scope, plugins)
    await scope.register(httpProxy, {
      prefix: PROXIED_URL,
      routes: [''],
      upstream: 'http://postern.invalid',
      httpMethods: [...HTTP_METHODS],
      // The relay streams bodies itself.
      proxyPayloads: false,
      // The hook does not call `done`: the request ends here.
      preHandler: (request: FastifyRequest, reply: FastifyReply) => {
        const context = contextOf(request.raw)
        // A plugin's hook may have waited for something while the client went away.
        if (hasPlugins && isGone(context)) return
        try {
          if (hasPlugins) context.pluginHeaders = changesOf(request, reply)
          forward(context, routeOf(context), reply, forwarding)
        } catch (error) {
          reply.send(toPosternError(error))
        }
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
  const context = contextOf(request.raw)
  // A plugin has thrown what is not a PosternError.
  const failed = (error: unknown) => done(toPosternError(error))
  let decision: GateDecision | Promise<GateDecision>
  try {
    decision = limitedDecision(parts, context, routeOf(context))
  } catch (error) {
    failed(error)
    return
  }
  if (decision instanceof Promise) {
    decision.then((late) => isGone(context) || apply(parts, late, context, reply, done)).catch(failed)
  } else apply(parts, decision, context, reply, done)
}

function apply(
  parts: ProxiedRouteParts,
  decision: GateDecision,
  context: RequestContext,
  reply: FastifyReply,
  done: HookHandlerDoneFunction,
): void {
  if (decision.kind === 'pass') {
    context.identityHeaders = decision.identityHeaders
    const { wouldRefuse } = decision
    if (wouldRefuse !== undefined) {
      const about = { requestId: context.id, route: routeOf(context).name }
      parts.onWouldRefuse(about, wouldRefuse, parts.clock())
    }
    done()
  } else if (decision.kind === 'login') redirectToLogin(reply, decision.location)
  else refuseOrKeep(parts, context, reply, decision.error)
}

/** Refuses a request, unless its form is kept: then the browser is sent to the login. */
function refuseOrKeep(
  { keptForms }: ProxiedRouteParts,
  context: RequestContext,
  reply: FastifyReply,
  error: PosternError,
): void {
  const kept = keptForms?.keep(context, routeOf(context), error)
  if (kept === undefined) {
    refuse(context, reply, error)
    return
  }
  kept.then(
    (login) => {
      if (isGone(context)) return
      // The unread part of the body would be taken for the next request.
      if (!context.request.complete) reply.header('Connection', 'close')
      if (login === undefined) refuse(context, reply, error)
      else reply.headers({ 'Cache-Control': 'no-store', 'Set-Cookie': login.cookie }).redirect(login.location, 303)
    },
    (failure: unknown) => reply.send(toPosternError(failure)),
  )
}

/** Decides, and applies the route's rate limit: by address before the gate, by person after it. */
function limitedDecision(
  parts: ProxiedRouteParts,
  context: RequestContext,
  route: OpenRoute,
): GateDecision | Promise<GateDecision> {
  const { limit } = route
  if (limit === undefined) return decisionFor(parts, context, route)
  const take = (caller: LimitedCaller, next: () => GateDecision | Promise<GateDecision>) =>
    andThen(takeToken(parts.buckets, limit, caller), ({ headers, error }): GateDecision | Promise<GateDecision> => {
      context.rateLimit = headers
      return error === undefined ? next() : { kind: 'refused', error }
    })
  const { address } = context.peer
  if (limit.key === 'address') return take({ kind: 'address', address }, () => decisionFor(parts, context, route))
  return andThen(decisionFor(parts, context, route), (decision): GateDecision | Promise<GateDecision> => {
    if (decision.kind !== 'pass') return decision
    const user = context.live?.session ?? context.bearer?.token
    const known = decision.identityHeaders !== NO_HEADERS && user !== undefined
    const caller: LimitedCaller = known
      ? { kind: 'user', provider: user.provider, subject: user.subject }
      : { kind: 'address', address }
    return take(caller, () => decision)
  })
}

/** Goes on in the same tick when there is no promise to wait for. */
function andThen<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** Decides in the same tick when the session is in memory. */
function decisionFor(
  parts: ProxiedRouteParts,
  context: RequestContext,
  route: OpenRoute,
): GateDecision | Promise<GateDecision> {
  const { sessions, refresher, forwarding, clock, gate, bearer } = parts
  const now = clock()
  if (route.terms.auth === 'none') return gate.decide(context, route, ANONYMOUS, now)
  if (route.terms.bearer !== undefined) {
    // The token decides, even if the request has a session too.
    const answer = bearer?.authenticate(context, route.terms.bearer, now)
    if (answer instanceof Promise) return answer.then((late) => decideAboutToken(gate, context, route, late, clock()))
    if (answer !== undefined) return decideAboutToken(gate, context, route, answer, now)
  }
  const caller = authenticateFresh(sessions, refresher, context, forwarding.headerRules.ownCookies, now)
  return caller instanceof Promise
    ? caller.then((found) => decideAbout(parts, context, route, found, clock()))
    : decideAbout(parts, context, route, caller, now)
}

function decideAbout(
  { sessions, forwarding, gate }: ProxiedRouteParts,
  context: RequestContext,
  route: OpenRoute,
  caller: Authenticated,
  now: EpochMs,
): GateDecision {
  if (caller instanceof PosternError) return { kind: 'refused', error: caller }
  if (caller.kind === 'anonymous') return gate.decide(context, route, caller, now)
  context.live = caller
  context.newCookies = renewedCookies(context, caller, forwarding.headerRules.ownCookies)
  const decision = gate.decide(context, route, caller, now)
  if (route.terms.keepAlive && !isForeign(decision)) sessions.use(caller, now)
  caller.sentToLogin = decision.kind === 'login'
  return decision
}

function decideAboutToken(
  gate: Gate,
  context: RequestContext,
  route: OpenRoute,
  answer: BearerAnswer,
  now: EpochMs,
): GateDecision {
  if (answer instanceof PosternError) return { kind: 'refused', error: answer }
  context.bearer = answer
  return gate.decide(context, route, answer, now)
}

/** A request from another site's page must not extend the idle timeout. */
function isForeign(decision: GateDecision): boolean {
  return decision.kind === 'refused' && decision.error.code === 'PST_REQUEST_ORIGIN'
}

function routeOf({ direction }: RequestContext): OpenRoute {
  if (direction.kind !== 'route') throw new PosternError('PST_INTERNAL', { reason: 'proxied without a route' })
  return direction
}

/** Whether the client disconnected during the session look-up or the refresh. */
function isGone({ request, response }: RequestContext): boolean {
  return response.destroyed || request.socket.destroyed
}
