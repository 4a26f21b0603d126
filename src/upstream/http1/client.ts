import type { Ms } from '../../time.ts'
import type { ResponseController, ResponseReceiver, UpstreamClient, UpstreamRequest } from '../client.ts'
import { UpstreamFailure } from '../failure.ts'
import { type ConnectionOwner, Http1Connection, type OpenSocket } from './connection.ts'
import { renderRequestHead } from './request-head.ts'

export interface Http1ClientParts {
  readonly open: OpenSocket
  readonly responseTimeout: Ms
  /** A monotonic clock, milliseconds. */
  readonly now?: () => number
}

/**
 * Sends requests over HTTP/1.1. It opens as many connections as there are requests at once, and uses the last used one
 * first.
 */
export class Http1Client implements UpstreamClient, ConnectionOwner {
  readonly now: () => number
  readonly #open: OpenSocket
  readonly #responseTimeout: Ms
  readonly #connections = new Set<Http1Connection>()
  /** The connection that has been idle longest comes first. */
  readonly #idle: Http1Connection[] = []
  #timer: NodeJS.Timeout | undefined
  /** Resolves when all connections are closed. Undefined while the client takes new requests. */
  #closed: Promise<void> | undefined
  #onEmpty: (() => void) | undefined

  constructor({ open, responseTimeout, now }: Http1ClientParts) {
    this.#open = open
    this.#responseTimeout = responseTimeout
    this.now = now ?? (() => performance.now())
  }

  send(request: UpstreamRequest, receiver: ResponseReceiver): ResponseController {
    if (this.#closed !== undefined) throw new UpstreamFailure('CLIENT_CLOSED', 'the client is closed')
    const { method, path, headers, fixed, body } = request
    const head = renderRequestHead(method, path, headers, body !== undefined, fixed.fields)
    const connection = (request.fresh ? undefined : this.#takeIdle()) ?? this.#connect()
    connection.send(request, head, receiver)
    return connection
  }

  connectionIdle(connection: Http1Connection): void {
    if (this.#closed !== undefined) connection.destroy()
    else this.#idle.push(connection)
  }

  connectionClosed(connection: Http1Connection): void {
    this.#connections.delete(connection)
    const at = this.#idle.lastIndexOf(connection)
    if (at !== -1) this.#idle.splice(at, 1)
    if (this.#connections.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#onEmpty?.()
  }

  close(): Promise<void> {
    this.#closed ??= new Promise((resolve) => {
      this.#onEmpty = resolve
      if (this.#connections.size === 0) resolve()
    })
    for (const connection of this.#idle.splice(0)) connection.destroy()
    return this.#closed
  }

  destroy(): Promise<void> {
    const closed = this.close()
    for (const connection of this.#connections) connection.destroy()
    return closed
  }

  /** The timer calls this. It ends requests without a response, and closes connections that were idle for too long. */
  checkTimeouts(): void {
    const now = this.now()
    for (const connection of this.#connections) connection.checkTimeout(now, this.#responseTimeout)
    for (const connection of this.#idle.splice(0)) {
      if (connection.idleUntil > now) this.#idle.push(connection)
      else connection.destroy()
    }
  }

  #takeIdle(): Http1Connection | undefined {
    const now = this.now()
    for (let connection = this.#idle.pop(); connection !== undefined; connection = this.#idle.pop()) {
      if (connection.idleUntil > now) return connection
      connection.destroy()
    }
    return undefined
  }

  #connect(): Http1Connection {
    const connection = new Http1Connection(this.#open, this)
    this.#connections.add(connection)
    // One timer for all requests. Its interval follows the response time-out.
    const interval = Math.min(1_000, Math.max(25, this.#responseTimeout / 8))
    this.#timer ??= setInterval(() => this.checkTimeouts(), interval).unref()
    return connection
  }
}
