import type { OnReadOpts, Socket } from 'node:net'
import { READ_BYTES, sharedReadBuffer } from './shared-read-buffer.ts'

/** A buffer that a connection no longer needs, for the next connection that does. */
let spare: Buffer | undefined

/** Gets the chunks that a connection reads. */
export interface ReadTarget {
  /** @returns whether the target keeps the chunk, so that its bytes must not be overwritten */
  read(from: Socket, chunk: Buffer): boolean
}

/**
 * Reads the upstream's side of a tunnel through the shared buffer: Node would allocate 64 KB for every message of a
 * hundred bytes. After a read that fills the shared buffer the connection reads into a buffer of its own, and uses it
 * again when its bytes are written out; a new buffer for each read would start a garbage collection every few hundred
 * reads. The first read that does not fill the own buffer gives it up, so that an idle connection holds no memory.
 * Until there is a target, the connection is an ordinary stream.
 */
export class TunnelRead {
  /** The option of `net.connect`. */
  readonly onread: OnReadOpts
  /** Bytes in this buffer are copied before the next read. */
  readonly #shared = sharedReadBuffer()
  #buffer = this.#shared
  #socket: Socket | undefined
  #target: ReadTarget | undefined

  constructor() {
    this.onread = { buffer: () => this.#buffer, callback: (length) => this.#read(length) }
  }

  /** Sets the socket. Call it before the first byte arrives. */
  attach(socket: Socket): Socket {
    this.#socket = socket
    return socket
  }

  /**
   * Sends further chunks to the target. While the stream still holds bytes, it stays a stream, to keep the bytes in
   * order.
   */
  redirect(target: ReadTarget): void {
    if (this.#socket?.readableLength === 0) this.#target = target
  }

  /** @returns whether Node should go on reading, as a stream's `push` does */
  #read(length: number): boolean {
    const socket = this.#socket as Socket
    const read = this.#buffer
    if (this.#target === undefined) return socket.push(copy(this.#shared, length))
    if (read === this.#shared) {
      this.#target.read(socket, copy(this.#shared, length))
      if (length === READ_BYTES) this.#buffer = takeSpare()
      return true
    }
    const kept = this.#target.read(socket, read.subarray(0, length))
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
  const buffer = spare ?? Buffer.allocUnsafeSlow(READ_BYTES)
  spare = undefined
  return buffer
}
