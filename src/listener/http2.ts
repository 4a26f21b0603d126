import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Http2Server, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2'
import type { TLSSocket } from 'node:tls'
import type { Ms } from '../time.ts'
import { Http2Request, Http2Response } from './http2-messages.ts'

const SETTINGS = {
  enablePush: false,
  maxConcurrentStreams: 256,
  /** Bytes that a client may send ahead for one request. CONNECTION_WINDOW is the same for one connection. */
  initialWindowSize: 256 * 1024,
}
const CONNECTION_WINDOW = 1024 * 1024

export interface Http2Options {
  readonly maxHeaderBytes: number
  /** A connection without the preface of HTTP/2 (RFC 9113 3.4) is closed after this time. */
  readonly prefaceTimeout: Ms
  /** A connection without a request is closed after this time. */
  readonly idleTimeout: Ms
  readonly onRequest: (request: IncomingMessage, response: ServerResponse) => void
}

/** Serves HTTP/2 on TLS connections that the listener accepted and that chose HTTP/2 by ALPN (RFC 7301). */
export class Http2Connections {
  readonly #server: Http2Server
  readonly #options: Http2Options
  readonly #sessions = new Set<ServerHttp2Session>()

  constructor(options: Http2Options) {
    const server = createServer({
      settings: { ...SETTINGS, maxHeaderListSize: options.maxHeaderBytes },
      // An app may send ETag twice. Node would throw where it cannot be caught; now it passes the first one on.
      strictSingleValueFields: false,
      Http2ServerRequest: Http2Request,
      Http2ServerResponse: Http2Response,
    } as object)
    const handle = options.onRequest as unknown as (request: object, response: object) => void
    server.on('request', handle)
    server.on('checkContinue', handle)
    // The connection is lost or broke the protocol. Node has closed it, and each request on it gets its own event.
    server.on('sessionError', () => undefined)
    this.#server = server
    this.#options = options
  }

  accept(socket: TLSSocket): void {
    const admit = (session: ServerHttp2Session) => this.#admit(session, socket)
    this.#server.once('session', admit)
    this.#server.emit('connection', socket)
    this.#server.off('session', admit)
  }

  /** Sends GOAWAY (RFC 9113 6.8): requests in flight finish, and new ones need another connection. */
  sendGoAway(): void {
    for (const session of this.#sessions) session.close()
  }

  #admit(session: ServerHttp2Session, socket: TLSSocket): void {
    const { prefaceTimeout, idleTimeout } = this.#options
    const open = new Set<ServerHttp2Stream>()
    this.#sessions.add(session)
    session.setLocalWindowSize(CONNECTION_WINDOW)
    session.on('close', () => this.#sessions.delete(session))
    session.on('stream', (stream) => {
      open.add(stream)
      stream.on('close', () => open.delete(stream))
    })
    session.setTimeout(prefaceTimeout)
    session.once('remoteSettings', () => session.setTimeout(idleTimeout))
    // The callback of `setTimeout` is called only once, so a connection that was busy then would never be closed.
    session.on('timeout', () => {
      // Without traffic Node does not start the time-out again.
      session.setTimeout(idleTimeout)
      // A stream that is closed here, but still in the set, waits for a client that does not read.
      if ([...open].some((stream) => !stream.closed)) return
      if (session.closed || open.size > 0) socket.destroy()
      else session.close()
    })
  }
}
