import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Http2Server, type ServerHttp2Session } from 'node:http2'
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
  /** A connection without a request is closed after this. */
  readonly idleTimeout: Ms
  readonly onRequest: (request: IncomingMessage, response: ServerResponse) => void
}

/** HTTP/2 on connections that another server accepted and that chose it by ALPN (RFC 7301). */
export class Http2Side {
  readonly #server: Http2Server
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
    server.on('session', (session) => this.#admit(session, options.idleTimeout))
    // The connection is gone or broke the protocol: Node has ended it, and every request on it hears of that itself.
    server.on('sessionError', () => undefined)
    this.#server = server
  }

  take(socket: TLSSocket): void {
    this.#server.emit('connection', socket)
  }

  /** GOAWAY: requests in flight are finished, new ones go to another connection. */
  sendAway(): void {
    for (const session of this.#sessions) session.close()
  }

  cut(): void {
    for (const session of this.#sessions) session.destroy()
  }

  #admit(session: ServerHttp2Session, idleTimeout: Ms): void {
    let open = 0
    this.#sessions.add(session)
    session.setLocalWindowSize(CONNECTION_WINDOW)
    session.on('close', () => this.#sessions.delete(session))
    session.on('stream', (stream) => {
      open += 1
      stream.on('close', () => {
        open -= 1
      })
    })
    session.setTimeout(idleTimeout)
    // Not as `setTimeout`'s callback: that is called once, and a connection that was busy then would stay for ever.
    session.on('timeout', () => {
      if (open === 0) session.close()
    })
  }
}
