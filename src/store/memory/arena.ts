/**
 * One large buffer from which the arrays of a table are taken. The system provides its memory only when it is written
 * to. Smaller buffers would be allocated from freed memory, which must be cleared first.
 */
export class Arena {
  readonly #buffer: ArrayBuffer
  #taken = 0

  /** @param words the size in 32-bit words */
  constructor(words: number) {
    this.#buffer = new ArrayBuffer(words * Uint32Array.BYTES_PER_ELEMENT)
  }

  /** Returns an array of zeros. Throws a RangeError when fewer words are left. */
  take(words: number): Uint32Array {
    const numbers = new Uint32Array(this.#buffer, this.#taken * Uint32Array.BYTES_PER_ELEMENT, words)
    this.#taken += words
    return numbers
  }
}
