import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Ms } from '../time.ts'
import { closeLingering } from './lingering-close.ts'
import { inFlight } from './pipelining.ts'

export const MAX_HEADER_BYTES = 32 * 1024
/** For a request's head, counted from the connection's first moment; HTTP/2 has as long for its preface. */
export const HEADERS_TIMEOUT: Ms = 20_000
/** Longer than what load balancers keep idle connections for, so that they close first. */
export const KEEP_ALIVE_TIMEOUT: Ms = 75_000
/** How exact Node keeps the time-out of headers. */
const CHECK_EVERY: Ms = 5_000

export const HTTP1: ServerOptions & {
  readonly shouldUpgradeCallback: (request: IncomingMessage) => boolean
} = {
  maxHeaderSize: MAX_HEADER_BYTES,
  headersTimeout: HEADERS_TIMEOUT,
  connectionsCheckingInterval: CHECK_EVERY,
  // A body may take as long as it flows: see BodyTimeouts.
  requestTimeout: 0,
  keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
  noDelay: true,
  insecureHTTPParser: false,
  requireHostHeader: true,
  shouldUpgradeCallback: isTunnel,
}

const REJECTIONS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Node's parser also takes `HTTP/0.9`, no version at all (which means that one), and `HTTP/2.0` as text, which does not exist. */
export function isHttp1(request: IncomingMessage): boolean {
  return request.httpVersionMajor === 1
}

/** The answer to a request line of another version. */
export function rejectVersion(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(400, { Connection: 'close', 'Content-Length': 0 }).end()
}

/** The answer to bytes that are no request, or took too long to become one: the `clientError` event. */
export function rejectBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  const { code = '' } = error
  const said = code.startsWith('HPE_') || code.startsWith('ERR_HTTP_')
  // What failed before HTTP began (a TLS handshake) has no answer; in the middle of an answer nothing else can be said.
  if (!said || !socket.writable || inFlight(socket)?.headersSent === true) {
    socket.destroy()
    return
  }
  const status = REJECTIONS[code] ?? '400 Bad Request'
  closeLingering(socket, `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/**
 * Offers of HTTP/1.0 (RFC 9110 7.8), h2c offers (RFC 7540 3.2), upgrades with a body, and upgrades while an earlier request on the
 * connection is not answered yet are read as plain requests, the offer not forwarded.
 */
function isTunnel({ headers, socket, httpVersion }: IncomingMessage): boolean {
  if (httpVersion !== '1.1' || inFlight(socket) !== undefined) return false
  const { upgrade } = headers
  if (upgrade === undefined || /^\s*h2c?\b/i.test(upgrade) || /,\s*h2c?\b/i.test(upgrade)) return false
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
}
