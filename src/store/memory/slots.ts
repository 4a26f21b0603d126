import { Arena } from './arena.ts'

/** Hands out the numbers from 1 to a maximum, and orders those that are taken by their last use. */
export class Slots {
  /**
   * A doubly linked ring of the taken slots, with 0 between the oldest and the newest. `#newer` also links the free
   * slots.
   */
  readonly #newer: Uint32Array
  readonly #older: Uint32Array
  #firstFree = 0
  #firstUnused = 1
  #size = 0

  constructor(slots: number, arena: Arena = new Arena(Slots.words(slots))) {
    this.#newer = arena.take(slots + 1)
    this.#older = arena.take(slots + 1)
  }

  /** The number of 32-bit words that are taken from the arena. */
  static words(slots: number): number {
    return 2 * (slots + 1)
  }

  get size(): number {
    return this.#size
  }

  /** All slots that were ever taken are smaller than this. */
  get bound(): number {
    return this.#firstUnused
  }

  get full(): boolean {
    return this.#size === this.#newer.length - 1
  }

  /** The least recently used slot. 0: none is taken. */
  get oldest(): number {
    return this.#newer[0] as number
  }

  /** Must not be called when `full`. */
  take(): number {
    const slot = this.#firstFree === 0 ? this.#firstUnused : this.#firstFree
    if (this.#firstFree === 0) this.#firstUnused += 1
    else this.#firstFree = this.#newer[slot] as number
    this.#size += 1
    this.#becomeNewest(slot)
    return slot
  }

  release(slot: number): void {
    this.#unlink(slot)
    this.#newer[slot] = this.#firstFree
    this.#firstFree = slot
    this.#size -= 1
  }

  use(slot: number): void {
    if (this.#older[0] === slot) return
    this.#unlink(slot)
    this.#becomeNewest(slot)
  }

  #becomeNewest(slot: number): void {
    const newest = this.#older[0] as number
    this.#older[slot] = newest
    this.#newer[slot] = 0
    this.#newer[newest] = slot
    this.#older[0] = slot
  }

  #unlink(slot: number): void {
    const older = this.#older[slot] as number
    const newer = this.#newer[slot] as number
    this.#newer[older] = newer
    this.#older[newer] = older
  }
}
