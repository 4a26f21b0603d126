import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https'
import { type AddressInfo, Server as NetServer, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { ListenAddress } from '../config/syntax/address.ts'
import type { Ms } from '../time.ts'
import { Connections } from './connections.ts'
import {
  HEADERS_TIMEOUT,
  HTTP1,
  isHttp1,
  KEEP_ALIVE_TIMEOUT,
  MAX_HEADER_BYTES,
  rejectBytes,
  rejectVersion,
} from './http1.ts'
import { Http2Connections } from './http2.ts'
import { lingerAfterFin, stopLingeringAfterFin } from './lingering-close.ts'
import { inSequence } from './pipelining.ts'
import { UnreadAnswers } from './unread-answers.ts'

const HANDSHAKE_TIMEOUT: Ms = 20_000

/** PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

export interface ListenerHandlers {
  request(request: IncomingMessage, response: ServerResponse): void
  /** The handler owns the connection from now on, and must close it. */
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void
  failed(error: Error): void
  /** Whether an upstream has answered, so that its idle time-out applies to the response. */
  isRelayed(response: ServerResponse): boolean
}

/**
 * Connections that may wait to be accepted, within the kernel's own limit. With Node's default of 511, some of 1,000
 * that come at once wait a second.
 */
const BACKLOG = 4_096

/** The listening socket for traffic: HTTP/1.1, and with a certificate also HTTP/2, chosen by ALPN. */
export class Listener {
  readonly #handlers: ListenerHandlers
  readonly #server: Server
  readonly #secure: SecureServer | undefined
  readonly #http2: Http2Connections | undefined
  readonly #connections = new Connections()

  /** Throws when the certificate or its key cannot be used. */
  constructor(handlers: ListenerHandlers, certificate: Certificate | undefined) {
    this.#handlers = handlers
    const connections = this.#connections
    const unread = new UnreadAnswers(handlers.isRelayed)
    if (certificate === undefined) {
      this.#server = createServer(HTTP1)
      this.#server.on('connection', (socket) => {
        if (!connections.accept(socket)) return
        lingerAfterFin(socket)
        unread.watch(socket)
      })
    } else {
      this.#http2 = new Http2Connections({
        maxHeaderBytes: MAX_HEADER_BYTES,
        prefaceTimeout: HEADERS_TIMEOUT,
        idleTimeout: KEEP_ALIVE_TIMEOUT,
        onRequest: handlers.request,
      })
      this.#secure = secureServer(certificate, connections, unread, this.#http2)
      this.#server = this.#secure as unknown as Server
    }
    this.#server.maxHeadersCount = 0
    const take = (request: IncomingMessage, response: ServerResponse) => {
      inSequence(request, response, isHttp1(request) ? handlers.request : rejectVersion)
    }
    this.#server.on('request', take)
    this.#server.on('checkContinue', take)
    this.#server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
      stopLingeringAfterFin(socket)
      unread.unwatch(socket)
      handlers.upgrade(request, socket, head)
    })
    this.#server.on('clientError', rejectBytes)
  }

  /** Resolves with the address when connections are accepted. */
  listen(address: ListenAddress): Promise<string> {
    const server = this.#server
    this.#connections.unixSocket = address.kind === 'unix'
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(address.kind === 'unix' ? { path: address.path } : { ...address, backlog: BACKLOG }, () => {
        server.off('error', reject)
        server.on('error', this.#handlers.failed)
        resolve(nameOf(server.address()))
      })
    })
  }

  /** Sets the certificate of new connections. Throws, and changes nothing, when it cannot be used. */
  useCertificate(certificate: Certificate): void {
    this.#secure?.setSecureContext(tlsOptions(certificate))
  }

  /** Tells HTTP/2 clients to send new requests on another connection (GOAWAY, RFC 9113 6.8). */
  sendGoAway(): void {
    this.#http2?.sendGoAway()
  }

  /** Accepts no new connections. Resolves when the last one has closed. Does not close idle ones. */
  stopAccepting(): Promise<void> {
    return new Promise((resolve) => {
      // http.Server's own close destroys idle connections, on which a request may be arriving.
      NetServer.prototype.close.call(this.#server, () => resolve())
    })
  }

  closeIdle(): void {
    this.#server.closeIdleConnections()
    this.#http2?.sendGoAway()
    this.#connections.destroyUnused()
  }

  /** Destroys every connection. */
  destroy(): void {
    this.#connections.destroyAll()
    this.#server.close()
  }
}

function secureServer(
  certificate: Certificate,
  connections: Connections,
  unread: UnreadAnswers,
  http2: Http2Connections,
): SecureServer {
  const server = createSecureServer({
    ...HTTP1,
    ...tlsOptions(certificate),
    ALPNProtocols: ['h2', 'http/1.1'],
    handshakeTimeout: HANDSHAKE_TIMEOUT,
  })
  server.on('connection', (socket: Socket) => connections.accept(socket))
  const http1 = server.listeners('secureConnection') as ((this: SecureServer, socket: TLSSocket) => void)[]
  server.removeAllListeners('secureConnection')
  server.on('secureConnection', (socket) => {
    if (!connections.keepAddress(socket)) return
    lingerAfterFin(socket)
    if (socket.alpnProtocol === 'h2') {
      http2.accept(socket)
      return
    }
    unread.watch(socket)
    for (const take of http1) take.call(server, socket)
  })
  return server
}

function tlsOptions({ cert, key }: Certificate) {
  return { cert, key, minVersion: 'TLSv1.2', honorCipherOrder: true } as const
}

function nameOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') return `unix:${address ?? ''}`
  return `${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}
