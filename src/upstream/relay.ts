import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Dispatcher } from 'undici'
import { PosternError } from '../errors.ts'
import { codeOf, isConnectionError, isInstanceFailure, upstreamError } from './failure.ts'
import { flushSoon } from './flush.ts'
import { passInformational } from './informational.ts'
import type { Instance } from './instance.ts'
import { type BodyOwner, RequestBody } from './request-body.ts'
import { isEventStream, passHeaders, passTrailers, type ResponseChanges, rawFrom } from './response-headers.ts'
import { type Flowing, stoodStill, sweep } from './sweep.ts'
import type { Destination } from './upstreams.ts'

/** One request to be relayed, decided and rendered: the relay changes nothing of it. */
export interface RelayRequest extends ResponseChanges {
  readonly method: string
  /** As it goes onto the request line. */
  readonly path: string
  /** name, value, … Host included. */
  readonly headers: string[]
  readonly hasBody: boolean
  /** The client waits for 100 (Continue) with the body. */
  readonly expectsContinue: boolean
  /** Bytes; undefined: unlimited. */
  readonly maxBody: number | undefined
  readonly destination: Destination
}

/** Who asked for the relay, and answers the client when it failed before the upstream's answer began. */
export interface RelayOwner {
  /** The upstream's final status line is there. */
  relayAnswered(): void
  relayFailed(error: PosternError): void
}

const IDEMPOTENT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'])

/** Seconds that a client may go on sending what nobody reads, so that it gets to read the answer. */
const LINGER = 5

const relayOf = Symbol('relay')

interface RelayedResponse extends ServerResponse {
  [relayOf]?: Relay
}

/**
 * Relays one request and its response through undici, streaming both ways with backpressure.
 * The response's chunks are written straight to the client.
 */
export class Relay implements Dispatcher.DispatchHandler, Flowing, BodyOwner {
  flowedAt = 0
  sweepIndex = -1
  readonly #request: IncomingMessage
  readonly #response: RelayedResponse
  readonly #job: RelayRequest
  readonly #owner: RelayOwner
  #instance: Instance | undefined
  #controller: Dispatcher.DispatchController | undefined
  #body: RequestBody | undefined
  #received = 0
  #attemptsLeft: number
  /** Nobody wants the upstream's answer any more. */
  #givenUp = false
  #tooLarge = false
  #drains = false
  #begun = false
  #lingers = false
  /** What was passed on; looked at only when it is asked what kind of response this is. */
  #headers: readonly string[] | undefined

  constructor(request: IncomingMessage, response: ServerResponse, job: RelayRequest, owner: RelayOwner) {
    this.#request = request
    this.#response = response
    this.#job = job
    this.#owner = owner
    this.#attemptsLeft = IDEMPOTENT.has(job.method) ? job.destination.upstream.retries : 0
  }

  start(): void {
    const response = this.#response
    response[relayOf] = this
    response.on('close', onClientClose)
    sweep.add(this)
    this.#dispatch(this.#job.destination.choose())
  }

  #dispatch(instance: Instance): void {
    const { method, path, headers, hasBody, destination } = this.#job
    this.#instance = instance
    const { http2 } = instance.address
    if (hasBody)
      this.#body = new RequestBody(this.#request, this, this.#job.expectsContinue ? this.#response : undefined)
    if (destination.only === undefined && !destination.upstream.preserveHost) setHost(headers, instance.host)
    instance.pool.dispatch(
      {
        method: method as Dispatcher.HttpMethod,
        path,
        headers: http2 ? lowerCased(headers) : headers,
        // undici takes whatever has the methods of a stream.
        body: hasBody ? ((http2 ? this.#body?.asStream() : this.#body) as never) : null,
        idempotent: false,
        servername: instance.serverName,
      } as Dispatcher.DispatchOptions,
      this,
    )
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#givenUp) controller.abort(new Error('client gone'))
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: Record<string, string | string[] | undefined>,
    statusMessage?: string,
  ): void {
    this.flowedAt = sweep.tick
    const raw = rawFrom(controller.rawHeaders, headers)
    if (statusCode < 200) {
      passInformational(this.#request, this.#response, statusCode, raw, this.#job)
      return
    }
    const job = this.#job
    const response = this.#response
    job.destination.answered(this.#instance as Instance)
    const mayTrail =
      statusCode !== 204 && statusCode !== 304 && job.method !== 'HEAD' && this.#request.httpVersion !== '1.0'
    const passed = passHeaders(raw, job, mayTrail)
    this.#headers = passed
    try {
      if (statusMessage === undefined || statusMessage === '') response.writeHead(statusCode, passed)
      else response.writeHead(statusCode, statusMessage, passed)
    } catch {
      // A reason that Node would not write, such as one in UTF-8; it means nothing (RFC 9112 4), and goes without.
      response.statusMessage = ''
      response.writeHead(statusCode, passed)
    }
    flushSoon(this)
    this.#owner.relayAnswered()
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#begun = true
    this.flowedAt = sweep.tick
    if (this.#response.write(chunk)) return
    controller.pause()
    if (!this.#drains) {
      this.#drains = true
      this.#response.on('drain', onClientDrain)
    }
  }

  onResponseEnd(
    controller: Dispatcher.DispatchController,
    trailers: Record<string, string | string[] | undefined>,
  ): void {
    const job = this.#job
    job.destination.done(this.#instance as Instance)
    const response = this.#response
    const raw = rawFrom(controller.rawTrailers, trailers)
    if (raw.length > 0) response.addTrailers(passTrailers(raw, job))
    response.end()
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const { destination } = this.#job
    const failed = this.#instance as Instance
    destination.done(failed)
    const response = this.#response
    if (this.#tooLarge && !response.headersSent) {
      this.#owner.relayFailed(new PosternError('PST_REQUEST_TOO_LARGE'))
      return
    }
    if (this.#givenUp) return
    const code = codeOf(error)
    if (response.headersSent) {
      this.#breakOff()
      return
    }
    if (isInstanceFailure(code)) destination.failed(failed)
    if (this.#attemptsLeft > 0 && this.#body?.started !== true && isConnectionError(code)) {
      this.#attemptsLeft -= 1
      this.#dispatch(destination.choose(failed))
      return
    }
    this.#owner.relayFailed(upstreamError(code, error))
  }

  bodyFlowed(bytes: number): boolean {
    this.flowedAt = sweep.tick
    const { maxBody } = this.#job
    if (maxBody === undefined) return true
    this.#received += bytes
    if (this.#received <= maxBody) return true
    if (!this.#tooLarge) {
      this.#tooLarge = true
      if (this.#response.headersSent) this.#breakOff()
      this.#controller?.abort(new Error('body too large'))
    }
    return false
  }

  swept(tick: number): void {
    if (this.#lingers) {
      if (!this.#request.complete && tick - this.flowedAt > LINGER) this.#request.destroy()
      if (this.#request.complete || this.#request.destroyed) sweep.remove(this)
      return
    }
    if (!stoodStill(this, tick, this.#job.destination.upstream.idleTimeout)) return
    // How long the upstream may think is the response time-out's business.
    if (!this.#response.headersSent && (this.#request.complete || !this.#job.hasBody)) return
    if (this.#headers === undefined || !isEventStream(this.#headers)) this.#endIdle()
  }

  clientClosed(): void {
    if (!this.#response.writableFinished) this.#giveUp('client gone')
    else if (this.#job.hasBody && !this.#request.complete) {
      // The answer came before the end of what it answers: closing now would cost the client the answer.
      this.#lingers = true
      this.flowedAt = sweep.tick
      this.#body?.destroy()
      this.#request.resume()
      return
    }
    sweep.remove(this)
  }

  clientDrained(): void {
    this.flowedAt = sweep.tick
    this.#controller?.resume()
  }

  flushHeaders(): void {
    if (!this.#begun && !this.#response.writableEnded && !this.#response.destroyed) this.#response.flushHeaders()
  }

  #giveUp(why: string): void {
    this.#givenUp = true
    this.#controller?.abort(new Error(why))
  }

  #endIdle(): void {
    this.#giveUp('idle')
    if (this.#response.headersSent) this.#breakOff()
    else this.#owner.relayFailed(new PosternError('PST_REQUEST_TIMEOUT'))
  }

  /** A response that broke off must not look whole. */
  #breakOff(): void {
    const { socket } = this.#response
    // Before HTTP/1.1 the connection's orderly end is the response's.
    if (this.#request.httpVersion === '1.0' && socket !== null && !('encrypted' in socket)) socket.resetAndDestroy()
    else this.#response.destroy()
  }
}

function onClientClose(this: RelayedResponse): void {
  this[relayOf]?.clientClosed()
}

function onClientDrain(this: RelayedResponse): void {
  this[relayOf]?.clientDrained()
}

function setHost(headers: string[], host: string): void {
  for (let index = 0; index < headers.length; index += 2) if (headers[index] === 'Host') headers[index + 1] = host
}

/** HTTP/2 knows no capitals (RFC 9113 8.2.1), and two spellings of one name must not look like two. */
function lowerCased(headers: readonly string[]): string[] {
  return headers.map((text, index) => (index % 2 === 0 ? text.toLowerCase() : text))
}
