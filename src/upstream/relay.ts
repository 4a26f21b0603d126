import type { IncomingMessage, ServerResponse } from 'node:http'
import { PosternError } from '../errors.ts'
import type { RequestHeaderRules } from '../headers/request-headers.ts'
import { isEventStream, passHeaders, passTrailers, type ResponseChanges } from '../headers/response-headers.ts'
import type { ResponseReceiver, UpstreamSending } from './client.ts'
import { codeOf, isConnectionError, isInstanceFailure, isStale, upstreamError } from './failure.ts'
import type { FixedHeaders } from './fixed-headers.ts'
import { type Flowing, idleCheck, stoodStill } from './idle-check.ts'
import { passInformational } from './informational.ts'
import type { Instance } from './instance.ts'
import { type BodyOwner, RequestBody } from './request-body.ts'
import type { Destination } from './upstreams.ts'

/** One request to be relayed, decided and rendered: the relay changes nothing of it. */
export interface RelayRequest extends ResponseChanges {
  readonly method: string
  /** As it goes onto the request line. */
  readonly path: string
  /** name, value, … Host included. */
  readonly headers: string[]
  /** More of them. */
  readonly fixed: FixedHeaders
  readonly hasBody: boolean
  /** The client waits for 100 (Continue) with the body. */
  readonly expectsContinue: boolean
  /** Bytes; undefined: unlimited. */
  readonly maxBody: number | undefined
  readonly destination: Destination
  readonly requestRules: RequestHeaderRules
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

/** Bytes: a body that Node writes together with the head, as one string. */
const SMALL = 4 * 1024

const relayOf = Symbol('relay')

interface RelayedResponse extends ServerResponse {
  [relayOf]?: Relay
}

/** Relays one request and its response, streaming both ways with backpressure. */
export class Relay implements ResponseReceiver, Flowing, BodyOwner {
  flowedAt = 0
  idleCheckIndex = -1
  readonly #request: IncomingMessage
  readonly #response: RelayedResponse
  readonly #job: RelayRequest
  readonly #owner: RelayOwner
  /** Undefined while nothing is asked of any. */
  #instance: Instance | undefined
  #sending: UpstreamSending | undefined
  readonly #body: RequestBody | undefined
  #received = 0
  #attemptsLeft: number
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
    this.#body = job.hasBody ? new RequestBody(request, this, job.expectsContinue ? response : undefined) : undefined
  }

  start(): void {
    const response = this.#response
    response[relayOf] = this
    response.on('close', onClientClose)
    idleCheck.add(this)
    this.#dispatch(this.#job.destination.choose(), false)
  }

  #dispatch(instance: Instance, fresh: boolean): void {
    const { method, path, headers, fixed, destination } = this.#job
    this.#instance = instance
    if (destination.only === undefined && !destination.upstream.preserveHost) setHost(headers, instance.host)
    try {
      this.#sending = instance.client.send({ method, path, headers, fixed, body: this.#body, fresh }, this)
    } catch (error) {
      this.#release()
      this.#owner.relayFailed(error instanceof PosternError ? error : upstreamError(codeOf(error), error))
    }
  }

  responseInformed(status: number, headers: readonly string[]): void {
    this.flowedAt = idleCheck.tick
    passInformational(this.#request, this.#response, status, headers, this.#job)
  }

  responseStarted(status: number, reason: string, headers: readonly string[]): void {
    this.flowedAt = idleCheck.tick
    const job = this.#job
    const response = this.#response
    job.destination.answered(this.#instance as Instance)
    const mayTrail = status !== 204 && status !== 304 && job.method !== 'HEAD' && this.#request.httpVersion !== '1.0'
    const passed = passHeaders(headers, job, mayTrail)
    this.#headers = passed
    if (writeHead(response, status, reason, passed)) {
      this.#owner.relayAnswered()
      return
    }
    this.#giveUp()
    this.#owner.relayFailed(new PosternError('PST_UPSTREAM_BROKEN', { reason: 'a response that cannot be written' }))
  }

  responseFlowed(chunk: Buffer): boolean {
    this.#begun = true
    this.flowedAt = idleCheck.tick
    if (this.#response.write(chunk)) return true
    if (!this.#drains) {
      this.#drains = true
      this.#response.on('drain', onClientDrain)
    }
    return false
  }

  responsePaused(): void {
    if (!this.#begun && !this.#response.writableEnded && !this.#response.destroyed) this.#response.flushHeaders()
  }

  responseEnded(last: Buffer | undefined, trailers: readonly string[]): void {
    this.#release()
    this.#body?.stop()
    const response = this.#response
    if (trailers.length > 0) response.addTrailers(passTrailers(trailers, this.#job))
    if (last === undefined) response.end()
    else if (last.length <= SMALL && !this.#begun) response.end(last.toString('latin1'), 'latin1')
    else response.end(last)
  }

  responseFailed(error: Error): void {
    const { destination } = this.#job
    const failed = this.#instance as Instance
    this.#release()
    const response = this.#response
    const code = codeOf(error)
    if (response.headersSent) {
      this.#breakOff()
      return
    }
    if (isInstanceFailure(code)) destination.failed(failed)
    const stale = isStale(code)
    if (this.#mayRepeat(stale || isConnectionError(code), stale)) {
      if (!stale) this.#attemptsLeft -= 1
      this.#dispatch(destination.choose(stale ? undefined : failed), true)
      return
    }
    this.#owner.relayFailed(upstreamError(code, error))
  }

  #mayRepeat(unseen: boolean, free: boolean): boolean {
    if (!unseen || this.#body?.started === true) return false
    return free ? IDEMPOTENT.has(this.#job.method) : this.#attemptsLeft > 0
  }

  bodyFlowed(bytes: number): boolean {
    this.flowedAt = idleCheck.tick
    const { maxBody } = this.#job
    if (maxBody === undefined) return true
    this.#received += bytes
    if (this.#received <= maxBody) return true
    this.#giveUp()
    if (this.#response.headersSent) this.#breakOff()
    else this.#owner.relayFailed(new PosternError('PST_REQUEST_TOO_LARGE'))
    return false
  }

  passTrailers(raw: readonly string[]): readonly string[] {
    return this.#job.requestRules.trailers(raw)
  }

  checkIdle(tick: number): void {
    if (this.#lingers) {
      if (!this.#request.complete && tick - this.flowedAt > LINGER) this.#request.destroy()
      if (this.#request.complete || this.#request.destroyed) idleCheck.remove(this)
      return
    }
    if (!stoodStill(this, tick, this.#job.destination.upstream.idleTimeout)) return
    // How long the upstream may think is the response time-out's business.
    if (!this.#response.headersSent && (this.#request.complete || !this.#job.hasBody)) return
    if (this.#headers === undefined || !isEventStream(this.#headers)) this.#endIdle()
  }

  clientClosed(): void {
    if (!this.#response.writableFinished) this.#giveUp()
    else if (this.#job.hasBody && !this.#request.complete) {
      // The answer came before the end of what it answers: closing now would cost the client the answer.
      this.#lingers = true
      this.flowedAt = idleCheck.tick
      this.#body?.stop()
      this.#request.resume()
      return
    }
    idleCheck.remove(this)
  }

  clientDrained(): void {
    this.flowedAt = idleCheck.tick
    this.#sending?.resume(this)
  }

  /** Nobody wants the upstream's answer any more. */
  #giveUp(): void {
    this.#body?.stop()
    this.#sending?.abort(this)
    this.#release()
  }

  #release(): void {
    const instance = this.#instance
    this.#instance = undefined
    if (instance !== undefined) this.#job.destination.done(instance)
  }

  #endIdle(): void {
    this.#giveUp()
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

/** @returns whether Node was willing to */
function writeHead(response: ServerResponse, status: number, reason: string, headers: string[]): boolean {
  try {
    if (reason === '') response.writeHead(status, headers)
    else response.writeHead(status, reason, headers)
    return true
  } catch {
    response.statusMessage = ''
  }
  try {
    // A reason in UTF-8 means nothing (RFC 9112 4), and goes without.
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
