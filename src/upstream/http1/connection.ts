import type { Socket } from 'node:net'
import type { Ms } from '../../time.ts'
import type { ResponseReceiver, UpstreamRequest, UpstreamSending } from '../client.ts'
import { FailedConnection } from '../failure.ts'
import { KEEP_ALIVE, MAX_KEEP_ALIVE } from '../keep-alive.ts'
import type { TakeRead } from '../read-buffer.ts'
import type { BodySink } from '../request-body.ts'
import { type RequestHead, renderTrailers } from './request-head.ts'
import type { ResponseHead } from './response-head.ts'
import { type ReaderOwner, ResponseReader } from './response-reader.ts'

export interface ConnectionOwner {
  /** Milliseconds that only ever grow. */
  now(): number
  /** It may carry another request. */
  connectionIdle(connection: Http1Connection): void
  connectionClosed(connection: Http1Connection): void
}

export type OpenSocket = (read: TakeRead) => Socket

const MAX_INFORMED = 64
/** How much sooner than the upstream says: a request must not meet its closing. */
const AHEAD: Ms = 1_000

/** One connection to an upstream, which carries one request after the other (RFC 9112 9). Never two at once. */
export class Http1Connection implements ReaderOwner, BodySink, UpstreamSending {
  /** Idle beyond this, it is not to be used any more; by the owner's clock. */
  idleUntil = 0
  readonly #owner: ConnectionOwner
  readonly #socket: Socket
  readonly #reader = new ResponseReader(this)
  #connected = false
  #error: Error | undefined
  #request: UpstreamRequest | undefined
  #head: RequestHead | undefined
  #receiver: ResponseReceiver | undefined
  /** The request has been written to its end. */
  #sent = false
  /** Since when the upstream has owed us something. */
  #askedAt = 0
  #answered = false
  /** 1xx that came for this request. */
  #informed = 0
  /** Has carried a request before. */
  #used = false
  /** Not a byte has come for this request. */
  #untouched = true
  /** Bytes of a body with a length that are still to be sent. */
  #owed = 0
  #whole = false
  #headOnly = false
  #paused = false
  #persistent = false
  #keepAlive: Ms = KEEP_ALIVE

  constructor(open: OpenSocket, owner: ConnectionOwner) {
    this.#owner = owner
    this.#socket = open((buffer, end, reused) => this.#read(buffer, end, reused))
    this.#socket
      .on('encrypted' in this.#socket ? 'secureConnect' : 'connect', () => this.#opened())
      .on('drain', () => this.#request?.body?.resume())
      .on('end', () => this.#ended())
      .on('error', (error) => {
        // Its close is told later, after what other connections have to say.
        this.idleUntil = 0
        this.#error = error
      })
      .on('close', () => this.#closed())
  }

  /** Only while idle, or newly made. */
  send(request: UpstreamRequest, head: RequestHead, receiver: ResponseReceiver): void {
    this.#request = request
    this.#head = head
    this.#receiver = receiver
    this.#sent = false
    this.#answered = false
    this.#informed = 0
    this.#untouched = true
    if (this.#connected) this.#write(request, head)
  }

  resume(receiver: ResponseReceiver): void {
    if (receiver !== this.#receiver || !this.#paused) return
    this.#paused = false
    this.#socket.resume()
  }

  abort(receiver: ResponseReceiver): void {
    if (receiver !== this.#receiver) return
    this.#letGo()
    this.destroy()
  }

  /** Whoever is waiting for a response hears that it failed. */
  destroy(): void {
    this.idleUntil = 0
    this.#reader.stop()
    this.#socket.destroy()
  }

  /** Gives up a request that the upstream has had for so long without beginning to answer. */
  checkTime(now: number, responseTimeout: Ms): void {
    if (this.#receiver === undefined || this.#answered || !this.#connected) return
    // While the client is still sending, it is not the upstream that is slow.
    if (!this.#sent && !this.#socket.writableNeedDrain) return
    if (now - this.#askedAt > responseTimeout) this.#fail(new FailedConnection('RESPONSE_TIMEOUT', 'upstream too slow'))
  }

  takeBody(chunk: Buffer): boolean {
    const socket = this.#socket
    // As a chunk, it would be the last.
    if (chunk.length === 0) return true
    this.#askedAt = this.#owner.now()
    if (this.#head?.framing !== 'chunked') {
      this.#owed -= chunk.length
      if (this.#owed < 0) {
        this.#fail(new FailedConnection('REQUEST_LENGTH', 'more of a body than was said'))
        return false
      }
      return socket.write(chunk)
    }
    socket.cork()
    socket.write(`${chunk.length.toString(16)}\r\n`, 'latin1')
    socket.write(chunk)
    const flowing = socket.write('\r\n', 'latin1')
    socket.uncork()
    return flowing
  }

  endBody(trailers: readonly string[]): void {
    if (this.#owed > 0) {
      this.#fail(new FailedConnection('REQUEST_LENGTH', 'less of a body than was said'))
      return
    }
    if (this.#head?.framing === 'chunked') this.#socket.write(renderTrailers(trailers), 'latin1')
    this.#sent = true
    this.#askedAt = this.#owner.now()
  }

  headRead(head: ResponseHead): void {
    const { status, headers } = head
    this.#askedAt = this.#owner.now()
    if (status < 200) {
      this.#informed += 1
      if (this.#informed > MAX_INFORMED) {
        this.malformedRead('interim responses without an end')
        return
      }
      this.#receiver?.responseInformed(status, headers)
      return
    }
    this.#answered = true
    this.#headOnly = true
    this.#persistent = head.persistent
    this.#keepAlive = head.keepAlive === undefined ? KEEP_ALIVE : head.keepAlive * 1_000 - AHEAD
    this.#receiver?.responseStarted(status, head.reason, headers)
  }

  dataRead(chunk: Buffer): void {
    this.#headOnly = false
    if (this.#receiver?.responseFlowed(chunk) === false) this.#pause()
  }

  wholeRead(last: Buffer | undefined, trailers: readonly string[]): void {
    this.#headOnly = false
    this.#whole = true
    this.#letGo()?.responseEnded(last, trailers)
  }

  malformedRead(reason: string): void {
    this.#fail(new FailedConnection('RESPONSE_MALFORMED', reason))
  }

  #opened(): void {
    this.#connected = true
    if (this.#request !== undefined && this.#head !== undefined) this.#write(this.#request, this.#head)
  }

  #write({ method, body }: UpstreamRequest, { text, length }: RequestHead): void {
    this.#reader.expect(method)
    this.#askedAt = this.#owner.now()
    this.#owed = length
    const socket = this.#socket
    if (body === undefined) {
      socket.write(text, 'latin1')
      this.#sent = true
      return
    }
    // What has come of the body already goes out together with the head.
    socket.cork()
    socket.write(text, 'latin1')
    body.start(this)
    process.nextTick(uncork, socket)
  }

  #read(buffer: Buffer, end: number, reused: boolean): void {
    this.#untouched = false
    try {
      this.#reader.read(buffer, end, reused)
    } catch (error) {
      // What the client's side cannot take costs one request, not the process.
      this.#threw(error)
      return
    }
    // Only now: while there are bytes left, the next request's response could be read from them.
    if (this.#whole) this.#settle()
    else if (this.#headOnly) {
      this.#headOnly = false
      this.#receiver?.responsePaused()
    }
  }

  /** After a whole response: ready for the next request, or of no more use. */
  #settle(): void {
    this.#whole = false
    if (!this.#persistent || !this.#sent || this.#keepAlive <= 0 || this.#reader.stopped || this.#socket.destroyed) {
      this.destroy()
      return
    }
    this.#used = true
    if (this.#paused) {
      this.#paused = false
      this.#socket.resume()
    }
    this.idleUntil = this.#owner.now() + Math.min(this.#keepAlive, MAX_KEEP_ALIVE)
    this.#owner.connectionIdle(this)
  }

  #pause(): void {
    this.#paused = true
    this.#socket.pause()
  }

  #ended(): void {
    if (this.#receiver !== undefined && !this.#reader.ended()) this.#fail(this.#whyClosed())
    this.destroy()
  }

  #closed(): void {
    if (this.#receiver !== undefined) this.#fail(this.#whyClosed())
    this.#owner.connectionClosed(this)
  }

  #fail(error: Error): void {
    const receiver = this.#letGo()
    this.destroy()
    receiver?.responseFailed(error)
  }

  #threw(error: unknown): void {
    if (this.#receiver === undefined) {
      this.destroy()
      throw error
    }
    this.#fail(error instanceof Error ? error : new Error(String(error)))
  }

  /** Nothing more is between this connection and its request. */
  #letGo(): ResponseReceiver | undefined {
    const receiver = this.#receiver
    this.#receiver = undefined
    this.#request?.body?.stop()
    this.#request = undefined
    return receiver
  }

  #whyClosed(): Error {
    // It was being closed when the request was sent (RFC 9112 9.3.1): no fault of the upstream's.
    if (this.#used && this.#untouched) return new FailedConnection('CONNECTION_STALE', 'closed while it was idle')
    return this.#error ?? new FailedConnection('RESPONSE_CUT', 'the upstream closed the connection')
  }
}

function uncork(socket: Socket): void {
  socket.uncork()
}
