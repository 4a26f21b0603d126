import { Capacity } from './capacity.ts'

/**
 * Slots by a hash of something they have: chains over typed arrays, of which the collector sees nothing. Several may have the same hash;
 * whoever asks looks at what comes back.
 */
export class Chains {
  /** The first slot of each chain; zero: none. */
  readonly #heads: Uint32Array
  readonly #next: Uint32Array
  readonly #previous: Uint32Array
  /** Zero: the slot is in no chain. */
  readonly #hashes: Uint32Array

  /** @param slots 1 to `slots` may be used */
  constructor(slots: number, capacity: Capacity = new Capacity(Chains.words(slots))) {
    this.#heads = capacity.take(headsFor(slots))
    this.#next = capacity.take(slots + 1)
    this.#previous = capacity.take(slots + 1)
    this.#hashes = capacity.take(slots + 1)
  }

  /** How many words they take. */
  static words(slots: number): number {
    return headsFor(slots) + 3 * (slots + 1)
  }

  /** The slot must be in no chain. */
  add(slot: number, hash: number): void {
    const at = this.#chain(hash)
    const head = this.#heads[at] as number
    this.#hashes[slot] = noZero(hash)
    this.#next[slot] = head
    this.#previous[slot] = 0
    this.#previous[head] = slot
    this.#heads[at] = slot
  }

  /** Nothing happens to a slot that is in no chain. */
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

  /** Zero: none. */
  first(hash: number): number {
    return this.#sought(this.#heads[this.#chain(hash)] as number, noZero(hash))
  }

  /** The one after `slot` with the same hash; zero: none. */
  next(slot: number): number {
    return this.#sought(this.#next[slot] as number, this.#hashes[slot] as number)
  }

  #sought(from: number, hash: number): number {
    let slot = from
    while (slot !== 0 && this.#hashes[slot] !== hash) slot = this.#next[slot] as number
    return slot
  }

  #chain(hash: number): number {
    return noZero(hash) & (this.#heads.length - 1)
  }
}

function headsFor(slots: number): number {
  return 2 ** Math.ceil(Math.log2(slots + 1))
}

function noZero(hash: number): number {
  return hash >>> 0 || 1
}
