/** Finds where the frames of one direction of a WebSocket end (RFC 6455 5.2). It does not read their payload. */
export class FrameBoundary {
  /** Bytes of the current frame's payload and mask that have not come yet. */
  #payload = 0
  /** Bytes of the current frame's header that have come. */
  #seen = 0
  /** The second byte of that header: the mask bit and the short length. */
  #second = 0
  #length = 0

  /** Whether the last chunk ended with a whole frame. */
  get reached(): boolean {
    return this.#payload === 0 && this.#seen === 0
  }

  follow(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) {
      if (this.#payload > 0) {
        const skipped = Math.min(this.#payload, chunk.length - at)
        this.#payload -= skipped
        at += skipped
      } else {
        this.#header(chunk[at] as number)
        at += 1
      }
    }
  }

  #header(byte: number): void {
    this.#seen += 1
    if (this.#seen === 1) return
    if (this.#seen === 2) {
      this.#second = byte
      this.#length = 0
      if ((byte & 0x7f) < 126) this.#begin(byte & 0x7f)
      return
    }
    this.#length = this.#length * 256 + byte
    if (this.#seen === ((this.#second & 0x7f) === 126 ? 4 : 10)) this.#begin(this.#length)
  }

  #begin(length: number): void {
    this.#payload = length + ((this.#second & 0x80) === 0 ? 0 : 4)
    this.#seen = 0
  }
}

/** A server's close frame (RFC 6455 5.5.1). @param reason cut off after 123 bytes of UTF-8 */
export function closeFrame(code: number, reason: string): Buffer {
  const text = Buffer.from(reason, 'utf8').subarray(0, 123)
  const frame = Buffer.allocUnsafe(4 + text.length)
  frame[0] = 0x88
  frame[1] = 2 + text.length
  frame.writeUInt16BE(code, 2)
  text.copy(frame, 4)
  return frame
}
