/**
 * Numbers of a table, in one piece of memory: the system gives that much only where it is written to, whereas of small pieces the allocator
 * reuses what was freed before, and that has to be cleared.
 */
export class Capacity {
  readonly #buffer: ArrayBuffer
  #taken = 0

  /** @param words how many numbers of 32 bits there are to be taken */
  constructor(words: number) {
    this.#buffer = new ArrayBuffer(words * Uint32Array.BYTES_PER_ELEMENT)
  }

  /** All zero. Throws a RangeError when there are not as many left. */
  take(words: number): Uint32Array {
    const numbers = new Uint32Array(this.#buffer, this.#taken * Uint32Array.BYTES_PER_ELEMENT, words)
    this.#taken += words
    return numbers
  }
}
