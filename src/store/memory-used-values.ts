import { LRUCache } from 'lru-cache'
import type { Clock, EpochMs, Ms } from '../time.ts'
import type { Spent, UsedValues } from './used-values-port.ts'

/** Far more than the logins and logout tokens of one process in the ten minutes that they are valid. */
const MAX_REMEMBERED = 120_000

/**
 * Used values in this process's memory. One object for the whole process: a reload must not make a used value
 * valid again.
 */
export class MemoryUsedValues implements UsedValues {
  readonly #clock: Clock
  /** With `maxSize` it grows as it fills. With `max` it would take 3 MB from the start. */
  readonly #spentUntil = new LRUCache<string, EpochMs>({ maxSize: MAX_REMEMBERED, sizeCalculation: () => 1 })

  constructor(clock: Clock) {
    this.#clock = clock
  }

  async spend(key: string, ttl: Ms): Promise<Spent> {
    const now = this.#clock()
    if ((this.#spentUntil.get(key) ?? 0) > now) return 'again'
    this.#spentUntil.set(key, now + ttl)
    return 'first'
  }

  async keep(key: string, ttl: Ms): Promise<boolean> {
    if (ttl === 0) this.#spentUntil.delete(key)
    else this.#spentUntil.set(key, this.#clock() + ttl)
    return true
  }
}
