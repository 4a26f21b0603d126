import { Arena } from './arena.ts'

/**
 * A hash table of slots with chaining, in typed arrays, which the garbage collector does not traverse. Different slots
 * may have the same hash, so callers must compare what they find.
 */
export class Chains {
  /** The first slot of each chain. 0: none. */
  readonly #heads: Uint32Array
  readonly #next: Uint32Array
  readonly #previous: Uint32Array
  /** 0: the slot is in no chain. */
  readonly #hashes: Uint32Array

  /** @param slots the largest slot; the smallest is 1 */
  constructor(slots: number, arena: Arena = new Arena(Chains.words(slots))) {
    this.#heads = arena.take(headsFor(slots))
    this.#next = arena.take(slots + 1)
    this.#previous = arena.take(slots + 1)
    this.#hashes = arena.take(slots + 1)
  }

  /** The number of 32-bit words that are taken from the arena. */
  static words(slots: number): number {
    return headsFor(slots) + 3 * (slots + 1)
  }

  /** The slot must be in no chain. */
  add(slot: number, hash: number): void {
    const at = this.#chain(hash)
    const head = this.#heads[at] as number
    this.#hashes[slot] = nonZero(hash)
    this.#next[slot] = head
    this.#previous[slot] = 0
    this.#previous[head] = slot
    this.#heads[at] = slot
  }

  /** Does nothing when the slot is in no chain. */
  remove(slot: number): void {
    const hash = this.#hashes[slot] as number
    if (hash === 0) return
    const next = this.#next[slot] as number
    const previous = this.#previous[slot] as number
    if (previous === 0) this.#heads[this.#chain(hash)] = next
    else this.#next[previous] = next
    this.#previous[next] = previous
    this.#hashes[slot] = 0
  }

  /** The first slot with this hash. 0: none. */
  first(hash: number): number {
    return this.#firstWithHash(this.#heads[this.#chain(hash)] as number, nonZero(hash))
  }

  /** The slot after `slot` with the same hash. 0: none. */
  next(slot: number): number {
    return this.#firstWithHash(this.#next[slot] as number, this.#hashes[slot] as number)
  }

  #firstWithHash(from: number, hash: number): number {
    let slot = from
    while (slot !== 0 && this.#hashes[slot] !== hash) slot = this.#next[slot] as number
    return slot
  }

  #chain(hash: number): number {
    return nonZero(hash) & (this.#heads.length - 1)
  }
}

function headsFor(slots: number): number {
  return 2 ** Math.ceil(Math.log2(slots + 1))
}

function nonZero(hash: number): number {
  return hash >>> 0 || 1
}
