import type { OnReadOpts, Socket } from 'node:net'
import { commonBuffer, READ_BYTES } from './read-buffer.ts'

/** Left by a connection that had one of its own. */
let spare: Buffer | undefined

/** Who gets what a connection reads, once it is no stream to anybody else. */
export interface Taker {
  /** @returns whether the chunk's bytes must stay as they are */
  flowed(from: Socket, chunk: Buffer): boolean
}

/**
 * Reads a connection through a buffer that all of them share: Node would allocate 64 KB for every read and shrink them to the hundred
 * bytes that came. After a read that filled it the connection has one of its own, read into again as soon as it is written out: the collector
 * runs for every few hundred that are allocated. It goes with the first read that does not fill it, or idle connections would hold 64 KB each.
 * Until it has a taker the connection is the stream that it always was.
 */
export class SharedRead {
  /** `net.connect`'s option. */
  readonly onread: OnReadOpts
  /** Whatever is read into it is copied out before anything else is read. */
  readonly #shared = commonBuffer()
  #buffer = this.#shared
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
    const read = this.#buffer
    if (this.#taker === undefined) return socket.push(copy(this.#shared, length))
    if (read === this.#shared) {
      this.#taker.flowed(socket, copy(this.#shared, length))
      if (length === READ_BYTES) this.#buffer = takeSpare()
      return true
    }
    const kept = this.#taker.flowed(socket, read.subarray(0, length))
    if (length < READ_BYTES) {
      this.#buffer = this.#shared
      if (!kept) spare = read
    } else if (kept) {
      this.#buffer = takeSpare()
    }
    return true
  }
}

function copy(buffer: Buffer, length: number): Buffer {
  const chunk = Buffer.allocUnsafe(length)
  buffer.copy(chunk, 0, 0, length)
  return chunk
}

function takeSpare(): Buffer {
  const taken = spare ?? Buffer.allocUnsafeSlow(READ_BYTES)
  spare = undefined
  return taken
}
