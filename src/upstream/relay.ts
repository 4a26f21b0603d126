import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Dispatcher } from 'undici'
import { PosternError } from '../errors.ts'
import type { ResponseHeaderRules, ResponseRewrite } from './response-headers.ts'
import type { Destination } from './upstreams.ts'

/** One request to be relayed, decided and rendered: the relay changes nothing of it. */
export interface RelayRequest {
  readonly method: string
  /** As it goes onto the request line. */
  readonly path: string
  /** name, value, … Host included. */
  readonly headers: string[]
  readonly hasBody: boolean
  /** Bytes; undefined: unlimited. */
  readonly maxBody: number | undefined
  readonly destination: Destination
  readonly responseRules: ResponseHeaderRules
  readonly rewrite: ResponseRewrite | undefined
  /** name, value, … put onto every response. */
  readonly responseHeaders: readonly string[]
  readonly removeResponseHeaders: ReadonlySet<string> | undefined
}

/** Who asked for the relay, and answers the client when it failed before the upstream's answer began. */
export interface RelayOwner {
  /** The upstream's final status line is there. */
  relayAnswered(): void
  relayFailed(error: PosternError): void
}

const IDEMPOTENT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE'])

/** Connections that ended under a request that the upstream may never have seen. */
const RETRIABLE: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ENOTFOUND'])

const relayOf = Symbol('relay')

interface RelayedResponse extends ServerResponse {
  [relayOf]?: Relay
}

/**
 * Relays one request and its response through undici, streaming both ways with backpressure.
 * The request's body is handed over as it is; the response's chunks are written straight to the client.
 */
export class Relay implements Dispatcher.DispatchHandler {
  readonly #request: IncomingMessage
  readonly #response: RelayedResponse
  readonly #job: RelayRequest
  readonly #owner: RelayOwner
  #controller: Dispatcher.DispatchController | undefined
  #attemptsLeft: number
  #clientGone = false
  #tooLarge = false
  #drains = false
  #begun = false

  constructor(request: IncomingMessage, response: ServerResponse, job: RelayRequest, owner: RelayOwner) {
    this.#request = request
    this.#response = response
    this.#job = job
    this.#owner = owner
    this.#attemptsLeft = job.hasBody || !IDEMPOTENT.has(job.method) ? 0 : job.destination.upstream.retries
  }

  start(): void {
    const response = this.#response
    response[relayOf] = this
    response.on('close', onClientClose)
    if (this.#job.maxBody !== undefined && this.#job.hasBody) this.#limitBody(this.#job.maxBody)
    this.#dispatch()
  }

  #dispatch(): void {
    const { method, path, headers, hasBody, destination } = this.#job
    destination.pool.dispatch(
      {
        method: method as Dispatcher.HttpMethod,
        path,
        headers,
        body: hasBody ? this.#request : null,
        idempotent: false,
      },
      this,
    )
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#clientGone) controller.abort(new Error('client gone'))
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: Record<string, string | string[] | undefined>,
    statusMessage?: string,
  ): void {
    if (statusCode < 200) {
      this.#passInformational(statusCode, headers)
      return
    }
    const job = this.#job
    const response = this.#response
    let passed = job.responseRules.pass((controller.rawHeaders ?? []) as readonly Buffer[], job.rewrite)
    if (job.removeResponseHeaders !== undefined) passed = without(passed, job.removeResponseHeaders)
    for (let index = 0; index < job.responseHeaders.length; index += 1)
      passed.push(job.responseHeaders[index] as string)
    response.writeHead(statusCode, statusMessage ?? '', passed)
    flushSoon(this)
    this.#owner.relayAnswered()
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#begun = true
    if (this.#response.write(chunk)) return
    controller.pause()
    if (!this.#drains) {
      this.#drains = true
      this.#response.on('drain', onClientDrain)
    }
  }

  onResponseEnd(
    _controller: Dispatcher.DispatchController,
    trailers: Record<string, string | string[] | undefined>,
  ): void {
    const response = this.#response
    if (Object.keys(trailers).length > 0) response.addTrailers(trailers as Record<string, string>)
    response.end()
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#clientGone) return
    const response = this.#response
    if (response.headersSent) {
      // A response that broke off must not look whole.
      response.destroy()
      return
    }
    if (this.#tooLarge) {
      this.#owner.relayFailed(new PosternError('PST_REQUEST_TOO_LARGE'))
      return
    }
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    if (this.#attemptsLeft > 0 && RETRIABLE.has(code)) {
      this.#attemptsLeft -= 1
      this.#dispatch()
      return
    }
    this.#owner.relayFailed(upstreamError(code, error))
  }

  clientClosed(): void {
    if (this.#response.writableFinished) return
    this.#clientGone = true
    this.#controller?.abort(new Error('client gone'))
  }

  clientDrained(): void {
    this.#controller?.resume()
  }

  flushHeaders(): void {
    if (!this.#begun && !this.#response.writableEnded && !this.#response.destroyed) this.#response.flushHeaders()
  }

  #passInformational(statusCode: number, headers: Record<string, string | string[] | undefined>): void {
    try {
      if (statusCode === 103) this.#response.writeEarlyHints(headers as Record<string, string | string[]>)
      else if (statusCode === 102) this.#response.writeProcessing()
    } catch {
      // Hints that Node will not write are only hints.
    }
  }

  #limitBody(limit: number): void {
    let received = 0
    this.#request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received <= limit || this.#tooLarge) return
      this.#tooLarge = true
      this.#controller?.abort(new Error('body too large'))
    })
    this.#request.pause()
  }
}

function onClientClose(this: RelayedResponse): void {
  this[relayOf]?.clientClosed()
}

function onClientDrain(this: RelayedResponse): void {
  this[relayOf]?.clientDrained()
}

let unflushed: Relay[] = []

/** Headers go out with the first chunk when that comes in the same turn; else by themselves, at the turn's end. */
function flushSoon(relay: Relay): void {
  if (unflushed.length === 0) setImmediate(flushAll)
  unflushed.push(relay)
}

function flushAll(): void {
  const relays = unflushed
  unflushed = []
  for (const relay of relays) relay.flushHeaders()
}

function without(headers: readonly string[], names: ReadonlySet<string>): string[] {
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    if (!names.has(name.toLowerCase())) kept.push(name, headers[index + 1] as string)
  }
  return kept
}

const TIMED_OUT: ReadonlySet<string> = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'ETIMEDOUT'])
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EACCES',
])

/** What an error of undici's, or of the socket below it, means for the client. */
export function upstreamError(code: string, cause: unknown): PosternError {
  if (TIMED_OUT.has(code)) return new PosternError('PST_UPSTREAM_TIMEOUT', { reason: code, cause })
  if (UNREACHABLE.has(code)) return new PosternError('PST_UPSTREAM_UNREACHABLE', { reason: code, cause })
  return new PosternError('PST_UPSTREAM_BROKEN', { reason: code === '' ? 'unknown' : code, cause })
}
