import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Ms } from '../time.ts'
import { closeLingering } from './lingering-close.ts'
import { currentResponse } from './pipelining.ts'

export const MAX_HEADER_BYTES = 32 * 1024
/** The time for the first request's head, from the start of the connection, and for the preface of HTTP/2. */
export const HEADERS_TIMEOUT: Ms = 20_000
/** Longer than load balancers keep idle connections, so that they close first. */
export const KEEP_ALIVE_TIMEOUT: Ms = 75_000
/** How often Node checks the time-out of headers. */
const CHECK_EVERY: Ms = 5_000

export const HTTP1: ServerOptions & {
  readonly shouldUpgradeCallback: (request: IncomingMessage) => boolean
} = {
  maxHeaderSize: MAX_HEADER_BYTES,
  headersTimeout: HEADERS_TIMEOUT,
  connectionsCheckingInterval: CHECK_EVERY,
  // BodyTimeouts limits the time of bodies instead.
  requestTimeout: 0,
  keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
  noDelay: true,
  insecureHTTPParser: false,
  requireHostHeader: true,
  // Measured on Node 26.10: 11 % less CPU for a proxied GET, which has no body to read. Node 22 does not know the option.
  optimizeEmptyRequests: true,
  shouldUpgradeCallback: isTunnel,
}

const REJECTIONS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Node's parser also accepts HTTP/0.9, a request line without a version, and `HTTP/2.0` as text. */
export function isHttp1(request: IncomingMessage): boolean {
  return request.httpVersionMajor === 1
}

/** Answers a request line with another version. */
export function rejectVersion(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(400, { Connection: 'close', 'Content-Length': 0 }).end()
}

/** Answers bytes that are not a request, or a head that took too long. For the `clientError` event. */
export function rejectBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  const { code = '' } = error
  const fromHttp = code.startsWith('HPE_') || code.startsWith('ERR_HTTP_')
  // A failed TLS handshake has no HTTP response. Another response that has started cannot be replaced.
  if (!fromHttp || !socket.writable || currentResponse(socket)?.headersSent === true) {
    socket.destroy()
    return
  }
  const status = REJECTIONS[code] ?? '400 Bad Request'
  closeLingering(socket, `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/**
 * Whether an upgrade request may become a tunnel. Upgrades of HTTP/1.0 (RFC 9110 7.8), to h2c (RFC 7540 3.2), with a
 * body, and behind an unanswered request on the same connection are handled as plain requests, without the Upgrade
 * header.
 */
function isTunnel({ headers, socket, httpVersion }: IncomingMessage): boolean {
  if (httpVersion !== '1.1' || currentResponse(socket) !== undefined) return false
  const { upgrade } = headers
  if (upgrade === undefined || /^\s*h2c?\b/i.test(upgrade) || /,\s*h2c?\b/i.test(upgrade)) return false
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
}
