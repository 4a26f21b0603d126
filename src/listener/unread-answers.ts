import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Ms } from '../time.ts'
import { currentResponse } from './pipelining.ts'

const CLOSE_AFTER: Ms = 30_000
const CHECK_EVERY: Ms = 5_000

interface Stalled {
  /** Bytes that the kernel had taken. */
  readonly sent: number
  readonly since: Ms
}

/**
 * Closes HTTP/1.1 connections whose client does not read Postern's own answers: pages, refusals and redirects. A client
 * could otherwise pipeline requests, read nothing, and so hold megabytes of send buffer for ever. Relayed responses are
 * left alone, because the upstream's idle time-out ends them.
 */
export class UnreadAnswers {
  readonly #isRelayed: (response: ServerResponse) => boolean
  readonly #now: () => Ms
  readonly #sockets = new Set<Socket>()
  readonly #stalled = new Map<Socket, Stalled>()
  /** Runs while there are connections. */
  #timer: NodeJS.Timeout | undefined

  /** @param now monotonic */
  constructor(isRelayed: (response: ServerResponse) => boolean, now: () => Ms = () => performance.now()) {
    this.#isRelayed = isRelayed
    this.#now = now
  }

  /** @param socket the one that the HTTP parser writes to: with TLS the TLS socket */
  watch(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('close', () => this.unwatch(socket))
    this.#timer ??= setInterval(() => this.check(), CHECK_EVERY).unref()
  }

  /** For tunnels, which have an idle time-out of their own. */
  unwatch(socket: Socket): void {
    this.#sockets.delete(socket)
    this.#stalled.delete(socket)
    if (this.#sockets.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  check(): void {
    const now = this.#now()
    for (const socket of this.#sockets) {
      if (!this.#isUnread(socket)) {
        if (this.#stalled.size > 0) this.#stalled.delete(socket)
        continue
      }
      const sent = socket.bytesWritten - socket.writableLength
      const before = this.#stalled.get(socket)
      if (before?.sent !== sent) this.#stalled.set(socket, { sent, since: now })
      else if (now - before.since >= CLOSE_AFTER) reset(socket)
    }
  }

  /** Whether bytes of a complete answer of Postern's own wait for the client. */
  #isUnread(socket: Socket): boolean {
    if (socket.writableLength === 0) return false
    const response = currentResponse(socket)
    return response?.writableEnded === true && !this.#isRelayed(response)
  }
}

/** A reset frees the kernel's send buffer at once. Only TCP sockets can send one. */
function reset(socket: Socket): void {
  if ('encrypted' in socket || socket.remoteFamily === undefined) socket.destroy()
  else socket.resetAndDestroy()
}
