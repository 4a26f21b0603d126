import type { OnReadOpts, Socket } from 'node:net'

/** What Node reads at a time. */
const READ_BYTES = 64 * 1024

/** One for the process: whatever is read into it is copied out before anything else is read. */
const shared = Buffer.allocUnsafeSlow(READ_BYTES)

/** Who gets what a connection reads, once it is no stream to anybody else. */
export interface Taker {
  flowed(from: Socket, chunk: Buffer): void
}

/**
 * Reads a connection through a buffer that all of them share: Node would allocate 64 KB for every read and shrink them to the hundred
 * bytes that came. While reads fill it, each gets one of its own, so that nothing large is copied. Until it has a taker the connection is
 * the stream that it always was.
 */
export class SharedRead {
  /** `net.connect`'s option. */
  readonly onread: OnReadOpts
  #buffer = shared
  #socket: Socket | undefined
  #taker: Taker | undefined

  constructor() {
    this.onread = { buffer: () => this.#buffer, callback: (length) => this.#read(length) }
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
    const chunk = this.#take(length)
    if (this.#taker === undefined) return socket.push(chunk)
    this.#taker.flowed(socket, chunk)
    return true
  }

  /** Bytes that stay as they are: a write keeps them for as long as the other side does not read. */
  #take(length: number): Buffer {
    const read = this.#buffer
    this.#buffer = length === READ_BYTES ? Buffer.allocUnsafeSlow(READ_BYTES) : shared
    if (read !== shared) return read.subarray(0, length)
    const chunk = Buffer.allocUnsafe(length)
    shared.copy(chunk, 0, 0, length)
    return chunk
  }
}
