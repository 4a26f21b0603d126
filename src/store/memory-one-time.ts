import { LRUCache } from 'lru-cache'
import type { Clock, EpochMs, Ms } from '../time.ts'
import type { OneTimeValues, Taken } from './one-time-port.ts'

interface Kept {
  readonly value: string
  readonly until: EpochMs
  readonly timer: NodeJS.Timeout
}

export interface MemoryOneTimeOptions {
  readonly clock: Clock
  /** How many values are kept. When there are more, the oldest is dropped. */
  readonly max: number
  /** How many characters they may have together. A longer value is refused. */
  readonly maxLength: number
}

/** One-time values in this process's memory. One object for the whole process: a reload must not drop them. */
export class MemoryOneTimeValues implements OneTimeValues {
  readonly #clock: Clock
  readonly #maxLength: number
  readonly #kept: LRUCache<string, Kept>

  constructor({ clock, max, maxLength }: MemoryOneTimeOptions) {
    this.#clock = clock
    this.#maxLength = maxLength
    this.#kept = new LRUCache({
      max,
      maxSize: maxLength,
      sizeCalculation: ({ value }) => Math.max(1, value.length),
      dispose: ({ timer }) => clearTimeout(timer),
    })
  }

  async put(key: string, value: string, ttl: Ms): Promise<boolean> {
    if (value.length > this.#maxLength) return false
    // What is not taken must not stay in memory.
    const timer = setTimeout(() => this.#kept.delete(key), ttl).unref()
    this.#kept.set(key, { value, until: this.#clock() + ttl, timer })
    return true
  }

  async take(key: string): Promise<Taken> {
    const kept = this.#kept.peek(key)
    this.#kept.delete(key)
    return kept !== undefined && kept.until > this.#clock() ? { kind: 'taken', value: kept.value } : { kind: 'absent' }
  }
}
