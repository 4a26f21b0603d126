import type { Socket } from 'node:net'
import type { Ms } from '../time.ts'
import { type Flowing, idleCheck, stoodStill } from './idle-check.ts'
import type { Taker } from './shared-read.ts'
import { closeFrame, FrameBoundary } from './websocket-frames.ts'

const tunnelOf = Symbol('tunnel')

interface End extends Socket {
  [tunnelOf]?: Tunnel
}

/** Seconds that the ends have to part after a tunnel was ended. */
const PARTING = 2

/** A byte-transparent tunnel between a client and an upstream that agreed to switch protocols (RFC 9110 7.8). */
export class Tunnel implements Flowing, Taker {
  flowedAt = 0
  idleCheckIndex = -1
  readonly #client: End
  readonly #upstream: End
  readonly #idleTimeout: Ms
  readonly #onClosed: () => void
  /** Follows what the client gets, when that is WebSocket frames. */
  readonly #frames: FrameBoundary | undefined
  #open = 2
  #ending = false

  /** Both sockets are connected; nothing else listens to them. */
  constructor(client: Socket, upstream: Socket, webSocket: boolean, idleTimeout: Ms, onClosed: () => void) {
    this.#client = client
    this.#upstream = upstream
    this.#idleTimeout = idleTimeout
    this.#onClosed = onClosed
    this.#frames = webSocket ? new FrameBoundary() : undefined
  }

  /** @param fromUpstream what came behind the upstream's answer @param fromClient what came behind the client's request */
  start(fromUpstream: Buffer, fromClient: Buffer): void {
    const client = this.#client
    const upstream = this.#upstream
    listen(client, this)
    listen(upstream, this)
    idleCheck.add(this)
    if (fromUpstream.length > 0) this.flowed(upstream, fromUpstream)
    if (fromClient.length > 0) this.flowed(client, fromClient)
    client.resume()
    upstream.resume()
  }

  /** Ends both sides at once. */
  destroy(): void {
    this.#ending = true
    this.#client.destroy()
    this.#upstream.destroy()
  }

  /** Ends both sides; a WebSocket's client is told why, if a frame of ours fits where the upstream's have got to. */
  end(code: number, reason: string): void {
    if (this.#ending) return
    if (this.#frames === undefined || !this.#frames.reached || !this.#client.writable) {
      this.destroy()
      return
    }
    this.#ending = true
    this.flowedAt = idleCheck.tick
    this.#upstream.destroy()
    this.#client.end(closeFrame(code, reason))
    // The client's own close frame, and what it still has under way.
    this.#client.resume()
  }

  flowed(from: Socket, chunk: Buffer): boolean {
    if (this.#ending) return false
    this.flowedAt = idleCheck.tick
    const fromUpstream = from === this.#upstream
    if (fromUpstream) this.#frames?.follow(chunk)
    const to = fromUpstream ? this.#client : this.#upstream
    to.write(chunk)
    // A chunk as large as the high-water mark is no reason to wait when it is out already.
    const waits = to.writableLength > 0
    if (waits && to.writableNeedDrain) from.pause()
    return waits
  }

  drained(to: Socket): void {
    this.flowedAt = idleCheck.tick
    this.#other(to).resume()
  }

  /** One direction is over; the other may go on. */
  halfClosed(from: Socket): void {
    if (!this.#ending) this.#other(from).end()
  }

  failed(): void {
    this.destroy()
  }

  closed(which: Socket): void {
    this.#open -= 1
    const other = this.#other(which)
    // Closed before both directions were over: nothing more can come of the other side. Else that still has bytes to write.
    if (!which.readableEnded || !which.writableFinished) other.destroy()
    else other.destroySoon()
    if (this.#open > 0) return
    idleCheck.remove(this)
    this.#onClosed()
  }

  checkIdle(tick: number): void {
    if (this.#ending ? tick - this.flowedAt > PARTING : stoodStill(this, tick, this.#idleTimeout)) this.destroy()
  }

  #other(socket: Socket): Socket {
    return socket === this.#client ? this.#upstream : this.#client
  }
}

function listen(socket: End, tunnel: Tunnel): void {
  socket[tunnelOf] = tunnel
  socket.on('data', onData)
  socket.on('drain', onDrain)
  socket.on('end', onEnd)
  socket.on('error', onError)
  socket.on('close', onClose)
}

function onData(this: End, chunk: Buffer): void {
  this[tunnelOf]?.flowed(this, chunk)
}

function onDrain(this: End): void {
  this[tunnelOf]?.drained(this)
}

function onEnd(this: End): void {
  this[tunnelOf]?.halfClosed(this)
}

function onError(this: End): void {
  this[tunnelOf]?.failed()
}

function onClose(this: End): void {
  this[tunnelOf]?.closed(this)
}
