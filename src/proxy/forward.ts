import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import type { RequestHeaderRules } from '../headers/request-headers.ts'
import { passHeaders, type ResponseChanges, type ResponseHeaderRules } from '../headers/response-headers.ts'
import { setCookieHeaders, UNCACHEABLE } from '../session-cookie/renew-cookies.ts'
import type { Attachment } from '../sessions/live-session.ts'
import { NO_HEADERS } from '../upstream/fixed-headers.ts'
import { Relay, type RelayOwner } from '../upstream/relay.ts'
import type { Tunnel } from '../upstream/tunnel.ts'
import { openTunnel, type TunnelOwner } from '../upstream/tunnel-opening.ts'
import type { OpenRoute, RouteTerms } from './compiled-route.ts'
import type { RequestContext, Upgrade } from './request-context.ts'
import { refuse } from './respond.ts'
import { type UpstreamHeaderRules, upstreamHeaders } from './upstream-headers.ts'
import { upstreamPath } from './upstream-path.ts'

export interface ForwardingRules {
  readonly headerRules: UpstreamHeaderRules
  readonly requestRules: RequestHeaderRules
  readonly responseRules: ResponseHeaderRules
}

/** WebSocket close code "policy violation" (RFC 6455 7.4.1). */
const SESSION_ENDED = 1008

/**
 * Sends a request that has passed the gate to its upstream. The relay writes the response; when it fails, Postern
 * answers with an error.
 */
export function forward(context: RequestContext, route: OpenRoute, reply: FastifyReply, rules: ForwardingRules): void {
  if (context.upgrade === undefined) relay(context, route, reply, rules)
  else openTunnelFor(context, context.upgrade, route, reply, rules)
}

function relay(context: RequestContext, route: OpenRoute, reply: FastifyReply, rules: ForwardingRules): void {
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
    fixed: context.identity ?? NO_HEADERS,
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

/** The response headers that Postern and the route add, and those that they remove. */
function ownResponseHeaders(
  context: RequestContext,
  { setResponseHeaders, dropResponseHeaders }: RouteTerms,
): Pick<ResponseChanges, 'responseHeaders' | 'removeResponseHeaders'> {
  const own = ['X-Request-Id', context.id, ...setResponseHeaders]
  if (context.newCookies === undefined) return { responseHeaders: own, removeResponseHeaders: dropResponseHeaders }
  return {
    responseHeaders: [...own, ...setCookieHeaders(context.newCookies)],
    removeResponseHeaders: new Set([...(dropResponseHeaders ?? []), ...UNCACHEABLE]),
  }
}

function openTunnelFor(
  context: RequestContext,
  { socket, head }: Upgrade,
  route: OpenRoute,
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
    headers: [...upstreamHeaders(context, route, rules.headerRules), ...(context.identity ?? NO_HEADERS).list],
    protocol: context.headers.upgrade as string,
    upstream,
    ...changes,
  }
  openTunnel(socket, head, job, new TunnelledRequest(context, reply, changes))
}

/** The owner of a relay. A response without a known length, such as an event stream, ends with its session. */
class RelayedRequest implements RelayOwner, Attachment {
  readonly #context: RequestContext
  readonly #reply: FastifyReply

  constructor(context: RequestContext, reply: FastifyReply) {
    this.#context = context
    this.#reply = reply
  }

  relayAnswered(): void {
    const context = this.#context
    context.answeredAt = performance.now()
    if (context.live === undefined || !isOpenEnded(context.response)) return
    context.attachment = this
    context.live.attach(this)
  }

  relayFailed(error: PosternError): void {
    refuse(this.#context, this.#reply, error)
  }

  sessionEnded(): void {
    this.#context.response.destroy()
  }
}

/** The owner of a tunnel, which ends with its session. */
class TunnelledRequest implements TunnelOwner, Attachment {
  readonly #context: RequestContext
  #reply: FastifyReply | undefined
  #changes: ResponseChanges | undefined
  #tunnel: Tunnel | undefined

  constructor(context: RequestContext, reply: FastifyReply, changes: ResponseChanges) {
    this.#context = context
    this.#reply = reply
    this.#changes = changes
  }

  tunnelOpened(tunnel: Tunnel): void {
    const context = this.#context
    context.answeredAt = performance.now()
    context.response.detachSocket(context.request.socket)
    context.becomeTunnel()
    // A tunnel may stay open for hours: drop what it no longer needs.
    this.#changes = undefined
    this.#reply = undefined
    this.#tunnel = tunnel
    context.attachment = this
    context.live?.attach(this)
  }

  tunnelRefused(upstream: IncomingMessage): void {
    const context = this.#context
    context.answeredAt = performance.now()
    try {
      passRefusal(context, upstream, this.#changes as ResponseChanges)
    } catch (cause) {
      // Not caught here, the error would end the process.
      upstream.destroy()
      context.response.statusMessage = ''
      this.#fail(new PosternError('PST_UPSTREAM_BROKEN', { reason: 'the response cannot be passed on', cause }))
    }
  }

  tunnelFailed(error: PosternError): void {
    this.#fail(error)
  }

  #fail(error: PosternError): void {
    if (this.#reply !== undefined) refuse(this.#context, this.#reply, error)
  }

  tunnelClosed(): void {
    this.#context.finish()
  }

  sessionEnded(): void {
    this.#tunnel?.end(SESSION_ENDED, 'signed out')
  }
}

/**
 * Whether the response has no known length. HTTP/1.1 sends it in chunks; HTTP/1.0 ends it by closing the connection.
 */
function isOpenEnded(response: ServerResponse): boolean {
  if (response.chunkedEncoding) return true
  const { httpVersionMajor, httpVersionMinor } = response.req
  return httpVersionMajor === 1 ? httpVersionMinor === 0 : !response.hasHeader('content-length')
}

/** Passes on the response of an upstream that did not switch protocols. */
function passRefusal({ response, method }: RequestContext, upstream: IncomingMessage, changes: ResponseChanges): void {
  const status = upstream.statusCode as number
  const mayTrail = method !== 'HEAD' && status !== 204 && status !== 304
  const headers = passHeaders(upstream.rawHeaders, changes, mayTrail)
  response.writeHead(status, upstream.statusMessage, [...headers, 'Connection', 'close'])
  upstream.on('error', () => response.destroy())
  response.on('close', () => upstream.destroy())
  upstream.pipe(response)
}
