import type { IncomingMessage, ServerResponse } from 'node:http'
import { takenOutside } from '../v8/external-memory.ts'

/** Who counts the bytes, and decides about trailers. */
export interface BodyOwner {
  /** @returns false: no more of them, it is too large */
  bodyFlowed(bytes: number): boolean
  /** @param raw name, value, … as the client sent them @returns those that may be passed on */
  passTrailers(raw: readonly string[]): readonly string[]
}

/** Where a body goes. */
export interface BodySink {
  /** @returns false: no more until `RequestBody.resume` */
  takeBody(chunk: Buffer): boolean
  /** @param trailers name, value, … */
  endBody(trailers: readonly string[]): void
}

const bodyOf = Symbol('body')

interface CarryingRequest extends IncomingMessage {
  [bodyOf]?: RequestBody
}

/** A request's body on its way to the upstream. The request itself is never destroyed here: its connection is the answer's too. */
export class RequestBody {
  readonly #request: CarryingRequest
  readonly #owner: BodyOwner
  /** Where 100 (Continue) is still to be said. */
  #continueOn: ServerResponse | undefined
  #sink: BodySink | undefined
  #stopped = false

  /** @param continueOn the client waits for 100 (Continue), which is said there once the upstream takes the body */
  constructor(request: IncomingMessage, owner: BodyOwner, continueOn: ServerResponse | undefined) {
    this.#request = request
    this.#owner = owner
    this.#continueOn = continueOn
  }

  /** Whether any of it may have been read: it cannot be sent to another upstream. */
  get started(): boolean {
    return this.#sink !== undefined
  }

  /** Lets it flow. Once. */
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

  /** What has not been read is let flow into nothing, so that the client gets to hear the answer. */
  stop(): void {
    // One that has not been started may still be, with another upstream.
    if (this.#stopped || !this.started) return
    this.#stopped = true
    const request = this.#request
    request.off('data', onData)
    request.off('end', onEnd)
    request[bodyOf] = undefined
    if (!request.destroyed) request.resume()
  }

  flowed(chunk: Buffer): void {
    takenOutside(chunk.length)
    if (this.#owner.bodyFlowed(chunk.length) && this.#sink?.takeBody(chunk) === false) this.#request.pause()
  }

  ended(): void {
    const { rawTrailers } = this.#request
    this.#sink?.endBody(rawTrailers.length === 0 ? rawTrailers : this.#owner.passTrailers(rawTrailers))
  }
}

function onData(this: CarryingRequest, chunk: Buffer): void {
  this[bodyOf]?.flowed(chunk)
}

function onEnd(this: CarryingRequest): void {
  this[bodyOf]?.ended()
}
