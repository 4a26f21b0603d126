import type { Socket } from 'node:net'
import type { Ms } from '../../time.ts'
import type { ResponseController, ResponseReceiver, UpstreamRequest } from '../client.ts'
import { UpstreamFailure } from '../failure.ts'
import { KEEP_ALIVE, MAX_KEEP_ALIVE } from '../keep-alive.ts'
import type { BodySink } from '../request-body.ts'
import type { OnRead } from './read-options.ts'
import { type RequestHead, renderTrailers } from './request-head.ts'
import type { ResponseHead } from './response-head.ts'
import { type ReaderOwner, ResponseReader } from './response-reader.ts'

export interface ConnectionOwner {
  /** A monotonic clock, milliseconds. */
  now(): number
  /** The connection may carry another request. */
  connectionIdle(connection: Http1Connection): void
  connectionClosed(connection: Http1Connection): void
}

export type OpenSocket = (read: OnRead) => Socket

const MAX_INFORMATIONAL = 64
/**
 * Postern closes an idle connection this much before the upstream's own time, so that no request meets a closing
 * connection.
 */
const CLOSE_EARLY_BY: Ms = 1_000

/** One connection to an upstream. It carries one request at a time (RFC 9112 9). */
export class Http1Connection implements ReaderOwner, BodySink, ResponseController {
  /** An idle connection must not be used after this time, by the owner's clock. */
  idleUntil = 0
  readonly #owner: ConnectionOwner
  readonly #socket: Socket
  readonly #reader = new ResponseReader(this)
  #connected = false
  #error: Error | undefined
  #request: UpstreamRequest | undefined
  #head: RequestHead | undefined
  #receiver: ResponseReceiver | undefined
  /** The request has been written completely. */
  #sent = false
  /** When the response time-out began: at the last byte sent, or at the last informational response. */
  #waitingSince = 0
  #answered = false
  /** Number of 1xx responses to this request. */
  #informational = 0
  /** The connection has carried a request before this one. */
  #reused = false
  /** No byte has come since this request was sent. */
  #nothingRead = true
  /** Bytes of a body with Content-Length that are still to be sent. */
  #bodyLeft = 0
  #responseComplete = false
  /** The head has been read, and nothing after it. */
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
        // Node emits close later, after events of other connections. Until then the connection must not be used.
        this.idleUntil = 0
        this.#error = error
      })
      .on('close', () => this.#closed())
  }

  /** The connection must be idle or new. */
  send(request: UpstreamRequest, head: RequestHead, receiver: ResponseReceiver): void {
    this.#request = request
    this.#head = head
    this.#receiver = receiver
    this.#sent = false
    this.#answered = false
    this.#informational = 0
    this.#nothingRead = true
    if (this.#connected) this.#write(request, head)
  }

  resume(receiver: ResponseReceiver): void {
    if (receiver !== this.#receiver || !this.#paused) return
    this.#paused = false
    this.#socket.resume()
  }

  abort(receiver: ResponseReceiver): void {
    if (receiver !== this.#receiver) return
    this.#detach()
    this.destroy()
  }

  /** The receiver, if there is one, gets `responseFailed`. */
  destroy(): void {
    this.idleUntil = 0
    this.#reader.stop()
    this.#socket.destroy()
  }

  /** Fails the request when the upstream has not begun to answer within the response time-out. */
  checkTimeout(now: number, responseTimeout: Ms): void {
    if (this.#receiver === undefined || this.#answered || !this.#connected) return
    // While the client is still sending, the upstream is not the slow one.
    if (!this.#sent && !this.#socket.writableNeedDrain) return
    if (now - this.#waitingSince > responseTimeout)
      this.#fail(new UpstreamFailure('RESPONSE_TIMEOUT', 'the upstream did not answer in time'))
  }

  writeBody(chunk: Buffer): boolean {
    const socket = this.#socket
    // An empty chunk would end a chunked body.
    if (chunk.length === 0) return true
    this.#waitingSince = this.#owner.now()
    if (this.#head?.framing !== 'chunked') {
      this.#bodyLeft -= chunk.length
      if (this.#bodyLeft < 0) {
        this.#fail(new UpstreamFailure('REQUEST_LENGTH', 'the body is longer than its Content-Length'))
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
    if (this.#bodyLeft > 0) {
      this.#fail(new UpstreamFailure('REQUEST_LENGTH', 'the body is shorter than its Content-Length'))
      return
    }
    if (this.#head?.framing === 'chunked') this.#socket.write(renderTrailers(trailers), 'latin1')
    this.#sent = true
    this.#waitingSince = this.#owner.now()
  }

  headRead(head: ResponseHead): void {
    const { status, headers } = head
    this.#waitingSince = this.#owner.now()
    if (status < 200) {
      this.#informational += 1
      if (this.#informational > MAX_INFORMATIONAL) {
        this.malformedRead('too many informational responses')
        return
      }
      this.#receiver?.responseInformational(status, headers)
      return
    }
    this.#answered = true
    this.#headOnly = true
    this.#persistent = head.persistent
    this.#keepAlive = head.keepAlive === undefined ? KEEP_ALIVE : head.keepAlive * 1_000 - CLOSE_EARLY_BY
    this.#receiver?.responseStarted(status, head.reason, headers)
  }

  dataRead(chunk: Buffer): void {
    this.#headOnly = false
    if (this.#receiver?.responseData(chunk) === false) this.#pause()
  }

  endRead(last: Buffer | undefined, trailers: readonly string[]): void {
    this.#headOnly = false
    this.#responseComplete = true
    this.#detach()?.responseEnded(last, trailers)
  }

  malformedRead(reason: string): void {
    this.#fail(new UpstreamFailure('RESPONSE_MALFORMED', reason))
  }

  #opened(): void {
    this.#connected = true
    if (this.#request !== undefined && this.#head !== undefined) this.#write(this.#request, this.#head)
  }

  #write({ method, body }: UpstreamRequest, { text, length }: RequestHead): void {
    this.#reader.expect(method)
    this.#waitingSince = this.#owner.now()
    this.#bodyLeft = length
    const socket = this.#socket
    if (body === undefined) {
      socket.write(text, 'latin1')
      this.#sent = true
      return
    }
    // The first bytes of the body go out together with the head, if they have come.
    socket.cork()
    socket.write(text, 'latin1')
    body.start(this)
    process.nextTick(uncork, socket)
  }

  #read(buffer: Buffer, end: number, reused: boolean): void {
    this.#nothingRead = false
    try {
      this.#reader.read(buffer, end, reused)
    } catch (error) {
      // An error of the receiver fails one request, not the process.
      this.#receiverThrew(error)
      return
    }
    // Not before all bytes are read: the rest could be taken for the response to the next request.
    if (this.#responseComplete) this.#finish()
    else if (this.#headOnly) {
      this.#headOnly = false
      this.#receiver?.responseFlush()
    }
  }

  /** Called after a complete response: the connection becomes idle, or is destroyed. */
  #finish(): void {
    this.#responseComplete = false
    if (!this.#persistent || !this.#sent || this.#keepAlive <= 0 || this.#reader.stopped || this.#socket.destroyed) {
      this.destroy()
      return
    }
    this.#reused = true
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
    const receiver = this.#detach()
    this.destroy()
    receiver?.responseFailed(error)
  }

  #receiverThrew(error: unknown): void {
    if (this.#receiver === undefined) {
      this.destroy()
      throw error
    }
    this.#fail(error instanceof Error ? error : new Error(String(error)))
  }

  /** Separates the connection from its request. @returns the receiver, if there was one */
  #detach(): ResponseReceiver | undefined {
    const receiver = this.#receiver
    this.#receiver = undefined
    this.#request?.body?.stop()
    this.#request = undefined
    return receiver
  }

  #whyClosed(): Error {
    // The upstream was closing the idle connection when the request was sent (RFC 9112 9.3.1). That is no failure of
    // the upstream.
    if (this.#reused && this.#nothingRead) return new UpstreamFailure('CONNECTION_STALE', 'closed while it was idle')
    return this.#error ?? new UpstreamFailure('RESPONSE_CUT', 'the upstream closed the connection')
  }
}

function uncork(socket: Socket): void {
  socket.uncork()
}
