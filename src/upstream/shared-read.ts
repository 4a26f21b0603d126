import type { OnReadOpts, Socket } from 'node:net'

/** What Node reads at a time. */
const READ_BYTES = 64 * 1024

/** One for the process: whatever is read into it is copied out before anything else is read. */
const buffer = Buffer.allocUnsafeSlow(READ_BYTES)

/** Who gets what a connection reads, once it is no stream to anybody else. */
export interface Taker {
  flowed(from: Socket, chunk: Buffer): void
}

/**
 * Reads a connection through a buffer that all of them share: Node would allocate 64 KB for every read and shrink them to the hundred
 * bytes that came. Until it has a taker the connection is the stream that it always was.
 */
export class SharedRead {
  /** `net.connect`'s option. */
  readonly onread: OnReadOpts
  #socket: Socket | undefined
  #taker: Taker | undefined

  constructor() {
    this.onread = { buffer, callback: (length) => this.#read(length) }
  }

  /** Before the first byte arrives. */
  of(socket: Socket): Socket {
    this.#socket = socket
    return socket
  }

  /** What was read already and not taken yet stays in front, and with it the stream. */
  give(taker: Taker): void {
    if (this.#socket?.readableLength === 0) this.#taker = taker
  }

  /** @returns whether to go on reading, as a stream's `push` does */
  #read(length: number): boolean {
    const socket = this.#socket as Socket
    // A write may keep its bytes for as long as the other side does not read.
    const chunk = Buffer.allocUnsafe(length)
    buffer.copy(chunk, 0, 0, length)
    if (this.#taker === undefined) return socket.push(chunk)
    this.#taker.flowed(socket, chunk)
    return true
  }
}
