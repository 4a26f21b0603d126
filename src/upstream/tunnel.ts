import type { Socket } from 'node:net'
import type { Ms } from '../time.ts'
import { idleTimeouts, isIdle, type Transfer } from './idle-timeouts.ts'
import type { ReadTarget } from './tunnel-read.ts'
import { closeFrame, FrameBoundary } from './websocket-frames.ts'

const tunnelOf = Symbol('tunnel')

interface TunnelSocket extends Socket {
  [tunnelOf]?: Tunnel
}

/** Seconds until both sockets are destroyed after Postern ended a tunnel. */
const CLOSE_WITHIN = 2

/** A byte-transparent tunnel between a client and an upstream that agreed to switch protocols (RFC 9110 7.8). */
export class Tunnel implements Transfer, ReadTarget {
  lastActive = 0
  idleIndex = -1
  readonly #client: TunnelSocket
  readonly #upstream: TunnelSocket
  readonly #idleTimeout: Ms
  readonly #onClosed: () => void
  /** Where the frames of a WebSocket end that go to the client. Undefined for other protocols. */
  readonly #frames: FrameBoundary | undefined
  #openSockets = 2
  #ending = false

  /** @param client a connected socket that nothing else listens to @param upstream the same */
  constructor(client: Socket, upstream: Socket, webSocket: boolean, idleTimeout: Ms, onClosed: () => void) {
    this.#client = client
    this.#upstream = upstream
    this.#idleTimeout = idleTimeout
    this.#onClosed = onClosed
    this.#frames = webSocket ? new FrameBoundary() : undefined
  }

  /**
   * @param fromUpstream bytes that came after the upstream's response
   * @param fromClient bytes that came after the client's request
   */
  start(fromUpstream: Buffer, fromClient: Buffer): void {
    const client = this.#client
    const upstream = this.#upstream
    listen(client, this)
    listen(upstream, this)
    idleTimeouts.add(this)
    if (fromUpstream.length > 0) this.read(upstream, fromUpstream)
    if (fromClient.length > 0) this.read(client, fromClient)
    client.resume()
    upstream.resume()
  }

  /** Destroys both sockets. */
  destroy(): void {
    this.#ending = true
    this.#client.destroy()
    this.#upstream.destroy()
  }

  /**
   * Ends both sides. The client of a WebSocket gets a close frame with code and reason (RFC 6455 5.5.1), unless it is
   * in the middle of another frame.
   */
  end(code: number, reason: string): void {
    if (this.#ending) return
    if (this.#frames === undefined || !this.#frames.reached || !this.#client.writable) {
      this.destroy()
      return
    }
    this.#ending = true
    this.lastActive = idleTimeouts.ticks
    this.#upstream.destroy()
    this.#client.end(closeFrame(code, reason))
    // Discards the client's own close frame and what it sent before that.
    this.#client.resume()
  }

  read(from: Socket, chunk: Buffer): boolean {
    if (this.#ending) return false
    this.lastActive = idleTimeouts.ticks
    const fromUpstream = from === this.#upstream
    if (fromUpstream) this.#frames?.follow(chunk)
    const to = fromUpstream ? this.#client : this.#upstream
    to.write(chunk)
    // A chunk as large as the high-water mark sets `writableNeedDrain`, even when the kernel has taken it at once.
    const buffered = to.writableLength > 0
    if (buffered && to.writableNeedDrain) from.pause()
    return buffered
  }

  drained(to: Socket): void {
    this.lastActive = idleTimeouts.ticks
    this.#other(to).resume()
  }

  /** One direction has ended. The other one may go on. */
  halfClosed(from: Socket): void {
    if (!this.#ending) this.#other(from).end()
  }

  failed(): void {
    this.destroy()
  }

  closed(which: Socket): void {
    this.#openSockets -= 1
    const other = this.#other(which)
    // A socket that closed before both directions ended leaves nothing to do for the other one. Else the other one may
    // still have to write.
    if (!which.readableEnded || !which.writableFinished) other.destroy()
    else other.destroySoon()
    if (this.#openSockets > 0) return
    idleTimeouts.remove(this)
    this.#onClosed()
  }

  closeIfIdle(tick: number): void {
    if (this.#ending ? tick - this.lastActive > CLOSE_WITHIN : isIdle(this, tick, this.#idleTimeout)) this.destroy()
  }

  #other(socket: Socket): Socket {
    return socket === this.#client ? this.#upstream : this.#client
  }
}

function listen(socket: TunnelSocket, tunnel: Tunnel): void {
  socket[tunnelOf] = tunnel
  socket.on('data', onData)
  socket.on('drain', onDrain)
  socket.on('end', onEnd)
  socket.on('error', onError)
  socket.on('close', onClose)
}

function onData(this: TunnelSocket, chunk: Buffer): void {
  this[tunnelOf]?.read(this, chunk)
}

function onDrain(this: TunnelSocket): void {
  this[tunnelOf]?.drained(this)
}

function onEnd(this: TunnelSocket): void {
  this[tunnelOf]?.halfClosed(this)
}

function onError(this: TunnelSocket): void {
  this[tunnelOf]?.failed()
}

function onClose(this: TunnelSocket): void {
  this[tunnelOf]?.closed(this)
}
