import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import type { Attachment } from '../session/live-session.ts'
import { NO_HEADERS } from '../upstream/fixed-headers.ts'
import { Relay, type RelayOwner } from '../upstream/relay.ts'
import type { RequestHeaderRules } from '../upstream/request-headers.ts'
import { passHeaders, type ResponseChanges, type ResponseHeaderRules } from '../upstream/response-headers.ts'
import type { Tunnel } from '../upstream/tunnel.ts'
import { openTunnel, type TunnelOwner } from '../upstream/tunnel-opening.ts'
import type { Exchange, Upgrade } from './exchange.ts'
import { setCookieHeaders, UNCACHEABLE } from './renew-cookies.ts'
import { refuse } from './respond.ts'
import type { OpenRoute, RouteTerms } from './route-plan.ts'
import { type UpstreamHeaderRules, upstreamHeaders } from './upstream-headers.ts'
import { upstreamPath } from './upstream-path.ts'

export interface ForwardingRules {
  readonly headerRules: UpstreamHeaderRules
  readonly requestRules: RequestHeaderRules
  readonly responseRules: ResponseHeaderRules
}

/** RFC 6455 7.4.1: a policy was violated; here, one must be signed in. */
const SESSION_OVER = 1008

/** Sends a request that has passed the gate on to its upstream. The reply is answered by the relay, or refused when the relay fails. */
export function forward(exchange: Exchange, route: OpenRoute, reply: FastifyReply, rules: ForwardingRules): void {
  if (exchange.upgrade === undefined) relay(exchange, route, reply, rules)
  else openTunnelFor(exchange, exchange.upgrade, route, reply, rules)
}

function relay(exchange: Exchange, route: OpenRoute, reply: FastifyReply, rules: ForwardingRules): void {
  const { terms, destination } = route
  const { maxBody } = terms
  const { headers, request, response } = exchange
  if (maxBody !== undefined && headers.contentLength !== undefined && headers.contentLength > maxBody) {
    refuse(exchange, reply, new PosternError('PST_REQUEST_TOO_LARGE'))
    return
  }
  exchange.askedAt = performance.now()
  const job = {
    method: exchange.method,
    path: upstreamPath(exchange, terms),
    headers: upstreamHeaders(exchange, route, rules.headerRules),
    fixed: exchange.identity ?? NO_HEADERS,
    hasBody: headers.hasBody,
    expectsContinue: headers.expect !== undefined && request.httpVersion !== '1.0',
    maxBody,
    destination,
    requestRules: rules.requestRules,
    responseRules: rules.responseRules,
    rewrite: terms.responseRewrite,
    host: exchange.host,
    ...ownResponseHeaders(exchange, terms),
  }
  new Relay(request, response, job, new RelayedExchange(exchange, reply)).start()
}

/** What we put onto every response, and take off it. */
function ownResponseHeaders(
  exchange: Exchange,
  { setResponseHeaders, dropResponseHeaders }: RouteTerms,
): Pick<ResponseChanges, 'responseHeaders' | 'removeResponseHeaders'> {
  const own = ['X-Request-Id', exchange.id, ...setResponseHeaders]
  if (exchange.newCookies === undefined) return { responseHeaders: own, removeResponseHeaders: dropResponseHeaders }
  return {
    responseHeaders: [...own, ...setCookieHeaders(exchange.newCookies)],
    removeResponseHeaders: new Set([...(dropResponseHeaders ?? []), ...UNCACHEABLE]),
  }
}

function openTunnelFor(
  exchange: Exchange,
  { socket, head }: Upgrade,
  route: OpenRoute,
  reply: FastifyReply,
  rules: ForwardingRules,
): void {
  const { terms, destination } = route
  exchange.askedAt = performance.now()
  const changes: ResponseChanges = {
    responseRules: rules.responseRules,
    rewrite: terms.responseRewrite,
    host: exchange.host,
    ...ownResponseHeaders(exchange, terms),
  }
  const job = {
    method: exchange.method,
    path: upstreamPath(exchange, terms),
    headers: [...upstreamHeaders(exchange, route, rules.headerRules), ...(exchange.identity ?? NO_HEADERS).list],
    protocol: exchange.headers.upgrade as string,
    destination,
    ...changes,
  }
  openTunnel(socket, head, job, new TunnelledExchange(exchange, reply, changes))
}

/** Answers for a relay to its exchange; an event stream, or what may be as long, ends with the session. */
class RelayedExchange implements RelayOwner, Attachment {
  readonly #exchange: Exchange
  readonly #reply: FastifyReply

  constructor(exchange: Exchange, reply: FastifyReply) {
    this.#exchange = exchange
    this.#reply = reply
  }

  relayAnswered(): void {
    const exchange = this.#exchange
    exchange.answeredAt = performance.now()
    if (exchange.live === undefined || !isOpenEnded(exchange.response)) return
    exchange.attachment = this
    exchange.live.attach(this)
  }

  relayFailed(error: PosternError): void {
    refuse(this.#exchange, this.#reply, error)
  }

  sessionEnded(): void {
    this.#exchange.response.destroy()
  }
}

/** Answers for a tunnel to its exchange, and ends it with the session. */
class TunnelledExchange implements TunnelOwner, Attachment {
  readonly #exchange: Exchange
  #reply: FastifyReply | undefined
  #changes: ResponseChanges | undefined
  #tunnel: Tunnel | undefined

  constructor(exchange: Exchange, reply: FastifyReply, changes: ResponseChanges) {
    this.#exchange = exchange
    this.#reply = reply
    this.#changes = changes
  }

  tunnelOpened(tunnel: Tunnel): void {
    const exchange = this.#exchange
    exchange.answeredAt = performance.now()
    exchange.response.detachSocket(exchange.request.socket)
    exchange.becomeTunnel()
    // A tunnel may be open for hours: it keeps what it needs.
    this.#changes = undefined
    this.#reply = undefined
    this.#tunnel = tunnel
    exchange.attachment = this
    exchange.live?.attach(this)
  }

  tunnelRefused(upstream: IncomingMessage): void {
    const exchange = this.#exchange
    exchange.answeredAt = performance.now()
    try {
      passRefusal(exchange, upstream, this.#changes as ResponseChanges)
    } catch (cause) {
      // Nobody above would catch it, and the process would end.
      upstream.destroy()
      exchange.response.statusMessage = ''
      this.#fail(new PosternError('PST_UPSTREAM_BROKEN', { reason: 'not an answer to pass on', cause }))
    }
  }

  tunnelFailed(error: PosternError): void {
    this.#fail(error)
  }

  #fail(error: PosternError): void {
    if (this.#reply !== undefined) refuse(this.#exchange, this.#reply, error)
  }

  tunnelClosed(): void {
    this.#exchange.finish()
  }

  sessionEnded(): void {
    this.#tunnel?.end(SESSION_OVER, 'signed out')
  }
}

/** Whether the answer's length is not known beforehand. Only HTTP/1.1 has chunks; HTTP/1.0 ends such an answer with the connection. */
function isOpenEnded(response: ServerResponse): boolean {
  if (response.chunkedEncoding) return true
  const { httpVersionMajor, httpVersionMinor } = response.req
  return httpVersionMajor === 1 ? httpVersionMinor === 0 : !response.hasHeader('content-length')
}

/** An upstream that does not switch protocols answers for itself. */
function passRefusal({ response, method }: Exchange, upstream: IncomingMessage, changes: ResponseChanges): void {
  const status = upstream.statusCode as number
  const mayTrail = method !== 'HEAD' && status !== 204 && status !== 304
  const headers = passHeaders(upstream.rawHeaders, changes, mayTrail)
  response.writeHead(status, upstream.statusMessage, [...headers, 'Connection', 'close'])
  upstream.on('error', () => response.destroy())
  response.on('close', () => upstream.destroy())
  upstream.pipe(response)
}
