import type { FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import type { RequestHeaderRules } from '../headers/request-headers.ts'
import type { ResponseChanges, ResponseHeaderRules } from '../headers/response-headers.ts'
import { corsHeaders } from '../route/cors.ts'
import { setCookieHeaders, UNCACHEABLE } from '../session-cookie/renew-cookies.ts'
import { NO_HEADERS } from '../upstream/fixed-headers.ts'
import type { OpenUpstream } from '../upstream/open-upstream.ts'
import { Relay } from '../upstream/relay.ts'
import { openTunnel } from '../upstream/tunnel-opening.ts'
import type { OpenRoute, RouteTerms } from './compiled-route.ts'
import { RelayedRequest } from './relayed-request.ts'
import type { RequestContext, Upgrade } from './request-context.ts'
import { refuse } from './respond.ts'
import { TunnelledRequest } from './tunnelled-request.ts'
import { type UpstreamHeaderRules, upstreamHeaders } from './upstream-headers.ts'
import { upstreamPath } from './upstream-path.ts'

export interface ForwardingRules {
  readonly headerRules: UpstreamHeaderRules
  readonly requestRules: RequestHeaderRules
  readonly responseRules: ResponseHeaderRules
}

/**
 * Sends a request that has passed the gate to its upstream. The relay writes the response; when it fails, Postern
 * answers with an error.
 */
export function forward(context: RequestContext, route: OpenRoute, reply: FastifyReply, rules: ForwardingRules): void {
  if (!isProxied(route)) throw withoutUpstream()
  if (context.upgrade === undefined) relay(context, route, reply, rules)
  else openTunnelFor(context, context.upgrade, route, reply, rules)
}

type ProxiedRoute = OpenRoute & { readonly upstream: OpenUpstream }

/** Whether the route has an upstream. Without one it is for forward authentication only. */
export function isProxied(route: OpenRoute): route is ProxiedRoute {
  return route.upstream !== undefined
}

export function withoutUpstream(): PosternError {
  return new PosternError('PST_ROUTE_NOT_FOUND', {
    reason: 'the route has no upstream: it is for forward authentication only',
  })
}

function relay(context: RequestContext, route: ProxiedRoute, reply: FastifyReply, rules: ForwardingRules): void {
  const { terms, upstream } = route
  const { maxBody } = terms
  const { headers, request, response } = context
  if (maxBody !== undefined && headers.contentLength !== undefined && headers.contentLength > maxBody) {
    refuse(context, reply, new PosternError('PST_REQUEST_TOO_LARGE'))
    return
  }
  context.askedAt = performance.now()
  const job = {
    method: context.method,
    path: upstreamPath(context, terms),
    headers: upstreamHeaders(context, route, rules.headerRules),
    fixed: context.identityHeaders ?? NO_HEADERS,
    hasBody: headers.hasBody,
    expectsContinue: headers.expect !== undefined && request.httpVersion !== '1.0',
    maxBody,
    upstream,
    requestRules: rules.requestRules,
    responseRules: rules.responseRules,
    rewrite: terms.responseRewrite,
    host: context.host,
    ...ownResponseHeaders(context, terms),
  }
  new Relay(request, response, job, new RelayedRequest(context, reply)).start()
}

/**
 * The response headers that Postern and the route add, and those that they remove. A plugin's headers replace the
 * app's, and the route's replace a plugin's.
 */
function ownResponseHeaders(
  context: RequestContext,
  { setResponseHeaders, dropResponseHeaders, cors }: RouteTerms,
): Pick<ResponseChanges, 'responseHeaders' | 'removeResponseHeaders'> {
  const { newCookies, pluginHeaders, rateLimit } = context
  const own = ['X-Request-Id', context.id, ...setResponseHeaders]
  if (rateLimit !== undefined) own.push(...rateLimit)
  if (cors !== undefined) own.push(...corsHeaders(cors, context.headers.origin))
  if (newCookies === undefined && pluginHeaders === undefined)
    return { responseHeaders: own, removeResponseHeaders: dropResponseHeaders }
  const removed = new Set([...(dropResponseHeaders ?? []), ...(newCookies === undefined ? [] : UNCACHEABLE)])
  if (newCookies !== undefined) own.push(...setCookieHeaders(newCookies))
  const fromPlugins = without(pluginHeaders?.response ?? [], removed)
  for (let index = 0; index < fromPlugins.length; index += 2) {
    const name = fromPlugins[index] as string
    // The app may set other cookies, and vary by other headers.
    if (name !== 'set-cookie' && name !== 'vary') removed.add(name)
  }
  return { responseHeaders: [...fromPlugins, ...own], removeResponseHeaders: removed }
}

/** @param headers name, value, … with names in lower case */
function without(headers: readonly string[], names: ReadonlySet<string>): readonly string[] {
  return headers.filter((_, index) => {
    const name = headers[index - (index % 2)] as string
    return name !== 'content-length' && !names.has(name)
  })
}

function openTunnelFor(
  context: RequestContext,
  { socket, head }: Upgrade,
  route: ProxiedRoute,
  reply: FastifyReply,
  rules: ForwardingRules,
): void {
  const { terms, upstream } = route
  context.askedAt = performance.now()
  const changes: ResponseChanges = {
    responseRules: rules.responseRules,
    rewrite: terms.responseRewrite,
    host: context.host,
    ...ownResponseHeaders(context, terms),
  }
  const job = {
    method: context.method,
    path: upstreamPath(context, terms),
    headers: [...upstreamHeaders(context, route, rules.headerRules), ...(context.identityHeaders ?? NO_HEADERS).list],
    protocol: context.headers.upgrade as string,
    upstream,
    ...changes,
  }
  openTunnel(socket, head, job, new TunnelledRequest(context, reply, changes))
}
