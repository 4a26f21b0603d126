import { LRUCache } from 'lru-cache'
import type { Clock, EpochMs, Ms } from '../time.ts'
import type { Once, Spent } from './once-port.ts'

/** Far more than a process finishes logins, or is sent logout tokens, in the ten minutes that either is good for. */
const MAX_REMEMBERED = 120_000

/** What this process has seen spent. It outlives generations: a reload must make nothing good again. */
export class MemoryOnce implements Once {
  readonly #clock: Clock
  readonly #spentUntil = new LRUCache<string, EpochMs>({ max: MAX_REMEMBERED })

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
