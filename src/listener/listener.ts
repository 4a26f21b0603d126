import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https'
import { type AddressInfo, Server as NetServer } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import type { ListenAddress } from '../config/config.ts'
import type { Ms } from '../time.ts'
import { Http2Side } from './http2.ts'
import { Incoming } from './incoming.ts'
import { inFlight, inTurn } from './pipelining.ts'

const MAX_HEADER_BYTES = 32 * 1024
const HEADERS_TIMEOUT: Ms = 20_000
const HANDSHAKE_TIMEOUT: Ms = 20_000
/** How exact Node keeps the time-out of headers. */
const CHECK_EVERY: Ms = 5_000
/** Longer than what load balancers keep idle connections for, so that they close first. */
const KEEP_ALIVE_TIMEOUT: Ms = 75_000

const HTTP1: ServerOptions<typeof Incoming> & {
  readonly shouldUpgradeCallback: (request: IncomingMessage) => boolean
} = {
  IncomingMessage: Incoming,
  maxHeaderSize: MAX_HEADER_BYTES,
  headersTimeout: HEADERS_TIMEOUT,
  connectionsCheckingInterval: CHECK_EVERY,
  // A body may take as long as it flows; what stands still is for StalledBodies.
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

/** PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

export interface ListenerHandlers {
  request(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  failed(error: Error): void
}

/** As many as may come at once and be accepted later; the kernel's own limit holds too. With Node's 511, some of 1,000 wait a second. */
const BACKLOG = 4_096

/** The one listening socket: HTTP/1.1, and with a certificate HTTP/2 beside it, chosen by ALPN. */
export class Listener {
  readonly #handlers: ListenerHandlers
  readonly #server: Server
  readonly #secure: SecureServer | undefined
  readonly #http2: Http2Side | undefined

  /** Throws when the certificate and its key are not what they should be. */
  constructor(handlers: ListenerHandlers, certificate: Certificate | undefined) {
    this.#handlers = handlers
    if (certificate === undefined) {
      this.#server = createServer(HTTP1)
    } else {
      this.#http2 = new Http2Side({
        maxHeaderBytes: MAX_HEADER_BYTES,
        idleTimeout: KEEP_ALIVE_TIMEOUT,
        onRequest: handlers.request,
      })
      this.#secure = secureServer(certificate, this.#http2)
      this.#server = this.#secure as unknown as Server
    }
    this.#server.maxHeadersCount = 0
    const take = (request: Incoming, response: ServerResponse) => {
      request.received = true
      inTurn(request, response, handlers.request)
    }
    this.#server.on('request', take)
    this.#server.on('checkContinue', take)
    this.#server.on('upgrade', (request: Incoming, socket, head) => {
      request.received = true
      handlers.upgrade(request, socket, head)
    })
    this.#server.on('clientError', rejectBytes)
  }

  /** Resolves with the address in use once connections are accepted. */
  listen(address: ListenAddress): Promise<string> {
    const server = this.#server
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(address.kind === 'unix' ? { path: address.path } : { ...address, backlog: BACKLOG }, () => {
        server.off('error', reject)
        server.on('error', this.#handlers.failed)
        resolve(nameOf(server.address()))
      })
    })
  }

  /** New connections get the new certificate, open ones keep theirs. Throws, and has changed nothing, when it is not usable. */
  useCertificate(certificate: Certificate): void {
    this.#secure?.setSecureContext(tlsOptions(certificate))
  }

  /** Tells clients that know how to be told (HTTP/2) to come back on another connection. */
  sendAway(): void {
    this.#http2?.sendAway()
  }

  /** Takes no new connections; resolves when the last one has gone. Idle ones are not closed by this. */
  stopAccepting(): Promise<void> {
    return new Promise((resolve) => {
      // Not http.Server's own close: it cuts idle connections, on which a request may be under way.
      NetServer.prototype.close.call(this.#server, () => resolve())
    })
  }

  closeIdle(): void {
    this.#server.closeIdleConnections()
    this.#http2?.sendAway()
  }

  cut(): void {
    this.#http2?.cut()
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

function secureServer(certificate: Certificate, http2: Http2Side): SecureServer {
  const server = createSecureServer({
    ...HTTP1,
    ...tlsOptions(certificate),
    ALPNProtocols: ['h2', 'http/1.1'],
    handshakeTimeout: HANDSHAKE_TIMEOUT,
  })
  const http1 = server.listeners('secureConnection') as ((this: SecureServer, socket: TLSSocket) => void)[]
  server.removeAllListeners('secureConnection')
  server.on('secureConnection', (socket) => {
    if (socket.alpnProtocol === 'h2') http2.take(socket)
    else for (const take of http1) take.call(server, socket)
  })
  return server
}

function tlsOptions({ cert, key }: Certificate) {
  return { cert, key, minVersion: 'TLSv1.2', honorCipherOrder: true } as const
}

/**
 * h2c offers (RFC 7540 3.2), upgrades with a body, and upgrades while an earlier request on the connection is not answered yet
 * are read as plain requests, the offer not forwarded.
 */
function isTunnel({ headers, socket }: IncomingMessage): boolean {
  if (inFlight(socket) !== undefined) return false
  const { upgrade } = headers
  if (upgrade === undefined || /^\s*h2c?\b/i.test(upgrade) || /,\s*h2c?\b/i.test(upgrade)) return false
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
}

function rejectBytes(error: NodeJS.ErrnoException, socket: Duplex): void {
  const { code = '' } = error
  const said = code.startsWith('HPE_') || code.startsWith('ERR_HTTP_')
  // What failed before HTTP began (a TLS handshake) has nobody to tell; in the middle of an answer nothing else can be said.
  if (!said || !socket.writable || inFlight(socket)?.headersSent === true) {
    socket.destroy()
    return
  }
  const status = REJECTIONS[code] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function nameOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') return `unix:${address ?? ''}`
  return `${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}
