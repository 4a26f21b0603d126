import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Http2Server, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2'
import type { TLSSocket } from 'node:tls'
import type { Ms } from '../time.ts'
import { RequestOverHttp2, ResponseOverHttp2 } from './http2-messages.ts'

const SETTINGS = {
  enablePush: false,
  maxConcurrentStreams: 256,
  /** An upload's bytes under way, per request and per connection: what one client can make us keep. */
  initialWindowSize: 256 * 1024,
}
const CONNECTION_WINDOW = 1024 * 1024

export interface Http2Options {
  readonly maxHeaderBytes: number
  /** A connection whose client has not said that it speaks HTTP/2 (RFC 9113 3.4) is closed after this. */
  readonly prefaceTimeout: Ms
  /** A connection without a request is closed after this. */
  readonly idleTimeout: Ms
  readonly onRequest: (request: IncomingMessage, response: ServerResponse) => void
}

/** HTTP/2 on connections that another server accepted and that chose it by ALPN (RFC 7301). */
export class Http2Side {
  readonly #server: Http2Server
  readonly #options: Http2Options
  readonly #sessions = new Set<ServerHttp2Session>()

  constructor(options: Http2Options) {
    const server = createServer({
      settings: { ...SETTINGS, maxHeaderListSize: options.maxHeaderBytes },
      // An app may say ETag twice: the first is passed on. Node would throw, where nobody catches it.
      strictSingleValueFields: false,
      Http2ServerRequest: RequestOverHttp2,
      Http2ServerResponse: ResponseOverHttp2,
    } as object)
    const handle = options.onRequest as unknown as (request: object, response: object) => void
    server.on('request', handle)
    server.on('checkContinue', handle)
    // The connection is gone or broke the protocol: Node has ended it, and every request on it hears of that itself.
    server.on('sessionError', () => undefined)
    this.#server = server
    this.#options = options
  }

  take(socket: TLSSocket): void {
    const admit = (session: ServerHttp2Session) => this.#admit(session, socket)
    this.#server.once('session', admit)
    this.#server.emit('connection', socket)
    this.#server.off('session', admit)
  }

  /** GOAWAY: requests in flight are finished, new ones go to another connection. */
  sendAway(): void {
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
    // Not as `setTimeout`'s callback: that is called once, and a connection that was busy then would stay for ever.
    session.on('timeout', () => {
      // Without traffic Node does not look again.
      session.setTimeout(idleTimeout)
      // A stream that is closed here, but still in the set, waits for a client that does not read.
      if ([...open].some((stream) => !stream.closed)) return
      if (session.closed || open.size > 0) socket.destroy()
      else session.close()
    })
  }
}
