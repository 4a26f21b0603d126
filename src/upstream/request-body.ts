import type { IncomingMessage, ServerResponse } from 'node:http'
import { tookExternalMemory } from '../v8/external-memory.ts'

/** Counts the bytes of a body, and decides which trailers are sent. */
export interface BodyOwner {
  /** @returns false: the body is too large, stop */
  bodyRead(bytes: number): boolean
  /** @param raw name, value, … as the client sent them @returns the trailers that may be sent */
  passTrailers(raw: readonly string[]): readonly string[]
}

/** Writes a body to an upstream. */
export interface BodySink {
  /** @returns false: send no more until `RequestBody.resume` */
  writeBody(chunk: Buffer): boolean
  /** @param trailers name, value, … */
  endBody(trailers: readonly string[]): void
}

const bodyOf = Symbol('body')

interface RequestWithBody extends IncomingMessage {
  [bodyOf]?: RequestBody
}

/** Streams a request's body to the upstream. It never destroys the request: the response needs the same connection. */
export class RequestBody {
  readonly #request: RequestWithBody
  readonly #owner: BodyOwner
  /** Where 100 (Continue) must still be sent. */
  #continueOn: ServerResponse | undefined
  #sink: BodySink | undefined
  #stopped = false

  /** @param continueOn the response of a client that waits for 100 (Continue). 100 is sent when the body starts */
  constructor(request: IncomingMessage, owner: BodyOwner, continueOn: ServerResponse | undefined) {
    this.#request = request
    this.#owner = owner
    this.#continueOn = continueOn
  }

  /** Whether any of the body may have been read. Then it cannot be sent to another instance. */
  get started(): boolean {
    return this.#sink !== undefined
  }

  /** Starts reading. May be called once. */
  start(sink: BodySink): void {
    if (this.#stopped) return
    this.#sink = sink
    this.#continueOn?.writeContinue()
    this.#continueOn = undefined
    const request = this.#request
    request[bodyOf] = this
    request.on('data', onData)
    request.on('end', onEnd)
  }

  resume(): void {
    if (!this.#stopped) this.#request.resume()
  }

  /** Discards the rest of a body that has started, so that the client can read the response. */
  stop(): void {
    // A body that has not started may still be sent to another instance.
    if (this.#stopped || !this.started) return
    this.#stopped = true
    const request = this.#request
    request.off('data', onData)
    request.off('end', onEnd)
    request[bodyOf] = undefined
    if (!request.destroyed) request.resume()
  }

  read(chunk: Buffer): void {
    tookExternalMemory(chunk.length)
    if (this.#owner.bodyRead(chunk.length) && this.#sink?.writeBody(chunk) === false) this.#request.pause()
  }

  ended(): void {
    const { rawTrailers } = this.#request
    this.#sink?.endBody(rawTrailers.length === 0 ? rawTrailers : this.#owner.passTrailers(rawTrailers))
  }
}

function onData(this: RequestWithBody, chunk: Buffer): void {
  this[bodyOf]?.read(chunk)
}

function onEnd(this: RequestWithBody): void {
  this[bodyOf]?.ended()
}
