import type { IncomingMessage, ServerResponse } from 'node:http'
import { PosternError } from '../errors.ts'
import type { RequestHeaderRules } from '../headers/request-headers.ts'
import { isEventStream, passHeaders, passTrailers, type ResponseChanges } from '../headers/response-headers.ts'
import type { ResponseController, ResponseReceiver } from './client.ts'
import { codeOf, isConnectionError, isInstanceFailure, isStale, upstreamError } from './failure.ts'
import type { FixedHeaders } from './fixed-headers.ts'
import { idleTimeouts, isIdle, type Transfer } from './idle-timeouts.ts'
import { passInformational } from './informational-responses.ts'
import type { Instance } from './instance.ts'
import type { OpenUpstream } from './open-upstream.ts'
import { type BodyOwner, RequestBody } from './request-body.ts'

/** One request that may be relayed, ready to be sent. */
export interface RelayRequest extends ResponseChanges {
  readonly method: string
  /** The request target, as it is sent. */
  readonly path: string
  /** name, value, … with Host. */
  readonly headers: string[]
  /** Further headers, sent after `headers`. */
  readonly fixed: FixedHeaders
  readonly hasBody: boolean
  /** The client waits for 100 (Continue) before it sends the body. */
  readonly expectsContinue: boolean
  /** Bytes; undefined: unlimited. */
  readonly maxBody: number | undefined
  readonly upstream: OpenUpstream
  readonly requestRules: RequestHeaderRules
}

/** The owner of a relay. It answers the client when the relay fails before the response has started. */
export interface RelayOwner {
  /** The upstream's final status has come, and is passed on. */
  relayAnswered(): void
  relayFailed(error: PosternError): void
}

const IDEMPOTENT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'])

/** Seconds that the rest of a body is discarded after the response, so that the client can read the response. */
const LINGER = 5

/** Bytes of a body that is written as a string: Node then sends it together with the head. */
const SMALL_BODY = 4 * 1024

const relayOf = Symbol('relay')

interface RelayedResponse extends ServerResponse {
  [relayOf]?: Relay
}

/** Relays one request and its response. Both bodies are streamed, with backpressure. */
export class Relay implements ResponseReceiver, Transfer, BodyOwner {
  lastActive = 0
  idleIndex = -1
  readonly #request: IncomingMessage
  readonly #response: RelayedResponse
  readonly #job: RelayRequest
  readonly #owner: RelayOwner
  /** The instance that has the request now. */
  #instance: Instance | undefined
  #controller: ResponseController | undefined
  readonly #body: RequestBody | undefined
  #bodyBytes = 0
  #attemptsLeft: number
  #listensForDrain = false
  #bodyStarted = false
  #lingering = false
  /** The response headers that were passed on. */
  #headers: readonly string[] | undefined

  constructor(request: IncomingMessage, response: ServerResponse, job: RelayRequest, owner: RelayOwner) {
    this.#request = request
    this.#response = response
    this.#job = job
    this.#owner = owner
    this.#attemptsLeft = IDEMPOTENT.has(job.method) ? job.upstream.settings.retries : 0
    this.#body = job.hasBody ? new RequestBody(request, this, job.expectsContinue ? response : undefined) : undefined
  }

  start(): void {
    const response = this.#response
    response[relayOf] = this
    response.on('close', onClientClose)
    idleTimeouts.add(this)
    this.#send(this.#job.upstream.choose(), false)
  }

  #send(instance: Instance, fresh: boolean): void {
    const { method, path, headers, fixed, upstream } = this.#job
    this.#instance = instance
    if (upstream.only === undefined && !upstream.settings.preserveHost) setHost(headers, instance.host)
    try {
      this.#controller = instance.client.send({ method, path, headers, fixed, body: this.#body, fresh }, this)
    } catch (error) {
      this.#release()
      this.#owner.relayFailed(error instanceof PosternError ? error : upstreamError(codeOf(error), error))
    }
  }

  responseInformational(status: number, headers: readonly string[]): void {
    this.lastActive = idleTimeouts.ticks
    passInformational(this.#request, this.#response, status, headers, this.#job)
  }

  responseStarted(status: number, reason: string, headers: readonly string[]): void {
    this.lastActive = idleTimeouts.ticks
    const job = this.#job
    const response = this.#response
    job.upstream.answered(this.#instance as Instance)
    const mayTrail = status !== 204 && status !== 304 && job.method !== 'HEAD' && this.#request.httpVersion !== '1.0'
    const passed = passHeaders(headers, job, mayTrail)
    this.#headers = passed
    if (writeHead(response, status, reason, passed)) {
      this.#owner.relayAnswered()
      return
    }
    this.#abort()
    this.#owner.relayFailed(
      new PosternError('PST_UPSTREAM_BROKEN', { reason: 'a response head that cannot be written' }),
    )
  }

  responseData(chunk: Buffer): boolean {
    this.#bodyStarted = true
    this.lastActive = idleTimeouts.ticks
    if (this.#response.write(chunk)) return true
    if (!this.#listensForDrain) {
      this.#listensForDrain = true
      this.#response.on('drain', onClientDrain)
    }
    return false
  }

  responseFlush(): void {
    if (!this.#bodyStarted && !this.#response.writableEnded && !this.#response.destroyed) this.#response.flushHeaders()
  }

  responseEnded(last: Buffer | undefined, trailers: readonly string[]): void {
    this.#release()
    this.#body?.stop()
    const response = this.#response
    if (trailers.length > 0) response.addTrailers(passTrailers(trailers, this.#job))
    if (last === undefined) response.end()
    else if (last.length <= SMALL_BODY && !this.#bodyStarted) response.end(last.toString('latin1'), 'latin1')
    else response.end(last)
  }

  responseFailed(error: Error): void {
    const { upstream } = this.#job
    const failed = this.#instance as Instance
    this.#release()
    const response = this.#response
    const code = codeOf(error)
    if (response.headersSent) {
      this.#breakOff()
      return
    }
    if (isInstanceFailure(code)) upstream.failed(failed)
    const stale = isStale(code)
    if (this.#mayRetry(stale || isConnectionError(code), stale)) {
      if (!stale) this.#attemptsLeft -= 1
      this.#send(upstream.choose(stale ? undefined : failed), true)
      return
    }
    this.#owner.relayFailed(upstreamError(code, error))
  }

  /** @param connectionError the upstream may not have seen the request @param stale the retry does not count */
  #mayRetry(connectionError: boolean, stale: boolean): boolean {
    if (!connectionError || this.#body?.started === true) return false
    return stale ? IDEMPOTENT.has(this.#job.method) : this.#attemptsLeft > 0
  }

  bodyRead(bytes: number): boolean {
    this.lastActive = idleTimeouts.ticks
    const { maxBody } = this.#job
    if (maxBody === undefined) return true
    this.#bodyBytes += bytes
    if (this.#bodyBytes <= maxBody) return true
    this.#abort()
    if (this.#response.headersSent) this.#breakOff()
    else this.#owner.relayFailed(new PosternError('PST_REQUEST_TOO_LARGE'))
    return false
  }

  passTrailers(raw: readonly string[]): readonly string[] {
    return this.#job.requestRules.trailers(raw)
  }

  closeIfIdle(tick: number): void {
    if (this.#lingering) {
      if (!this.#request.complete && tick - this.lastActive > LINGER) this.#request.destroy()
      if (this.#request.complete || this.#request.destroyed) idleTimeouts.remove(this)
      return
    }
    if (!isIdle(this, tick, this.#job.upstream.settings.idleTimeout)) return
    // Until the response starts, the response time-out applies.
    if (!this.#response.headersSent && (this.#request.complete || !this.#job.hasBody)) return
    // An event stream may be silent, but the client must read what has been sent.
    if (this.#headers !== undefined && isEventStream(this.#headers) && this.#response.writableLength === 0) return
    this.#endIdle()
  }

  clientClosed(): void {
    if (!this.#response.writableFinished) this.#abort()
    else if (this.#job.hasBody && !this.#request.complete) {
      // The response came before the end of the request. Closing the connection now could lose the response.
      this.#lingering = true
      this.lastActive = idleTimeouts.ticks
      this.#body?.stop()
      this.#request.resume()
      return
    }
    idleTimeouts.remove(this)
  }

  clientDrained(): void {
    this.lastActive = idleTimeouts.ticks
    this.#controller?.resume(this)
  }

  /** Ends the request to the upstream. */
  #abort(): void {
    this.#body?.stop()
    this.#controller?.abort(this)
    this.#release()
  }

  #release(): void {
    const instance = this.#instance
    this.#instance = undefined
    if (instance !== undefined) this.#job.upstream.done(instance)
  }

  #endIdle(): void {
    this.#abort()
    if (this.#response.headersSent) this.#breakOff()
    else this.#owner.relayFailed(new PosternError('PST_REQUEST_TIMEOUT'))
  }

  /** Ends the client's response so that it cannot look complete. */
  #breakOff(): void {
    const { socket } = this.#response
    // In HTTP/1.0 an orderly close ends the response, so only a reset shows the failure.
    if (this.#request.httpVersion === '1.0' && socket !== null && !('encrypted' in socket)) socket.resetAndDestroy()
    else this.#response.destroy()
  }
}

/** @returns false: Node refuses to write this head */
function writeHead(response: ServerResponse, status: number, reason: string, headers: string[]): boolean {
  try {
    if (reason === '') response.writeHead(status, headers)
    else response.writeHead(status, reason, headers)
    return true
  } catch {
    response.statusMessage = ''
  }
  try {
    // Node refuses reason phrases in UTF-8. They have no meaning (RFC 9112 4), so the head goes without.
    response.writeHead(status, headers)
    return true
  } catch {
    return false
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
