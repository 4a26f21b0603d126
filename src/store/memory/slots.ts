import { Capacity } from './capacity.ts'

/** Numbers from 1 to a bound, given out and taken back; those that are out in the order in which they were used. */
export class Slots {
  /** Of what is out, a ring with zero between the oldest and the newest; what was taken back hangs on `#newer`, one after the other. */
  readonly #newer: Uint32Array
  readonly #older: Uint32Array
  #free = 0
  #untouched = 1
  #size = 0

  constructor(slots: number, capacity: Capacity = new Capacity(Slots.words(slots))) {
    this.#newer = capacity.take(slots + 1)
    this.#older = capacity.take(slots + 1)
  }

  /** How many words they take. */
  static words(slots: number): number {
    return 2 * (slots + 1)
  }

  get size(): number {
    return this.#size
  }

  /** Every slot that was ever out is below. */
  get bound(): number {
    return this.#untouched
  }

  get full(): boolean {
    return this.#size === this.#newer.length - 1
  }

  /** Zero: none is out. */
  get oldest(): number {
    return this.#newer[0] as number
  }

  /** Must not be asked when it is full. */
  take(): number {
    const slot = this.#free === 0 ? this.#untouched : this.#free
    if (this.#free === 0) this.#untouched += 1
    else this.#free = this.#newer[slot] as number
    this.#size += 1
    this.#becomeNewest(slot)
    return slot
  }

  giveBack(slot: number): void {
    this.#unlink(slot)
    this.#newer[slot] = this.#free
    this.#free = slot
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
