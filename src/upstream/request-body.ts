import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

/** Who counts the bytes. */
export interface BodyOwner {
  /** @returns false: no more of them, it is too large */
  bodyFlowed(bytes: number): boolean
}

const bodyOf = Symbol('body')

interface CarryingRequest extends IncomingMessage {
  [bodyOf]?: RequestBody
}

/**
 * A request's body as undici wants it, without handing over the request itself: undici destroys what it was given when the
 * upstream answers early, and with the request would go the connection that the answer is for.
 */
export class RequestBody extends EventEmitter {
  readonly #request: CarryingRequest
  readonly #owner: BodyOwner
  /** Where 100 (Continue) is still to be said. */
  #continueOn: ServerResponse | undefined
  #started = false
  destroyed = false
  readableEnded = false
  closed = false
  readonly errored = null

  /** @param continueOn the client waits for 100 (Continue), which is said there once the upstream takes the body */
  constructor(request: IncomingMessage, owner: BodyOwner, continueOn: ServerResponse | undefined) {
    super()
    this.#request = request
    this.#owner = owner
    this.#continueOn = continueOn
  }

  /** Whether any of it has been read: it cannot be sent to another upstream. */
  get started(): boolean {
    return this.#started
  }

  pause(): this {
    this.#request.pause()
    return this
  }

  resume(): this {
    if (this.destroyed) return this
    if (!this.#started) this.#start()
    this.#request.resume()
    return this
  }

  /** Undici tells a stream by this method; it never calls it. */
  pipe(): never {
    throw new TypeError('a request body is not piped')
  }

  /** What has not been read is let flow into nothing, so that the client gets to hear the answer. */
  destroy(): this {
    if (this.destroyed) return this
    this.destroyed = true
    const request = this.#request
    request.off('data', onData)
    request.off('end', onEnd)
    request[bodyOf] = undefined
    if (this.#started && !request.destroyed) request.resume()
    this.#close()
    return this
  }

  flowed(chunk: Buffer): void {
    if (this.#owner.bodyFlowed(chunk.length)) this.emit('data', chunk)
  }

  ended(): void {
    this.readableEnded = true
    this.emit('end')
  }

  /** For HTTP/2, where undici wants a stream in earnest. */
  asStream(): Readable {
    const stream = new Readable({
      highWaterMark: 64 * 1024,
      read: () => void this.resume(),
      destroy: (error, done) => {
        this.destroy()
        done(error)
      },
    })
    this.on('data', (chunk: Buffer) => {
      if (!stream.push(chunk)) this.pause()
    })
    this.on('end', () => stream.push(null))
    return stream
  }

  #start(): void {
    this.#started = true
    this.#continueOn?.writeContinue()
    this.#continueOn = undefined
    this.#request[bodyOf] = this
    this.#request.on('data', onData)
    this.#request.on('end', onEnd)
  }

  #close(): void {
    if (this.closed) return
    this.closed = true
    this.emit('close')
  }
}

function onData(this: CarryingRequest, chunk: Buffer): void {
  this[bodyOf]?.flowed(chunk)
}

function onEnd(this: CarryingRequest): void {
  this[bodyOf]?.ended()
}
