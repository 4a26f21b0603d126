import httpProxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import type { PluginFile } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { OpenRoute } from './compiled-route.ts'
import { type DecisionParts, decideRequest } from './decide-request.ts'
import { type ForwardingRules, forward, isProxied, withoutUpstream } from './forward.ts'
import { PROXIED_URL } from './frame.ts'
import type { GateDecision } from './gate.ts'
import { HTTP_METHODS } from './http-methods.ts'
import type { KeptForms } from './kept-forms.ts'
import { type OnIgnoredHeader, pluginHeaders } from './plugin-headers.ts'
import { registerPlugins } from './plugins.ts'
import { contextOf, isGone, type RequestContext } from './request-context.ts'
import { redirectToLogin, refuse, toPosternError } from './respond.ts'

export interface ProxiedRouteParts {
  readonly decisions: DecisionParts
  readonly forwarding: ForwardingRules
  readonly plugins: readonly PluginFile[]
  readonly onIgnoredHeader: OnIgnoredHeader
  /** Left out when no route has `keepPost`. */
  readonly keptForms?: KeptForms | undefined
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
    const route = routeOf(context)
    if (!isProxied(route)) throw withoutUpstream()
    decision = decideRequest(parts.decisions, context, context, route)
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

function routeOf({ direction }: RequestContext): OpenRoute {
  if (direction.kind !== 'route') throw new PosternError('PST_INTERNAL', { reason: 'proxied without a route' })
  return direction
}
