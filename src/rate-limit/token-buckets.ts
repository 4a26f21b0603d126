import { LRUCache } from 'lru-cache'
import type { Clock, EpochMs, Ms } from '../time.ts'
import type { Buckets, Take } from './buckets.ts'

/**
 * Limits the memory that an attacker with many addresses can use. The least recently used buckets are dropped, so they
 * start full again.
 */
const MAX_BUCKETS = 50_000

/** The resolution of the clock. */
const CLOCK_STEP: Ms = 1

/**
 * Token buckets by key, each stored as the time at which it is full again (generic cell rate algorithm).
 * They live as long as the process, so a reload does not refill them.
 */
export class TokenBuckets implements Buckets {
  readonly #clock: Clock
  /** With `maxSize` it grows as it fills. With `max` it would take 1 MB from the start. */
  readonly #fullAt = new LRUCache<string, EpochMs>({ maxSize: MAX_BUCKETS, sizeCalculation: () => 1 })

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @param per the time in which `max` tokens come back */
  take(key: string, max: number, per: Ms): Take {
    const now = this.#clock()
    const oneToken = per / max
    // After the clock was set back, the wait must not be longer than for an empty bucket.
    const fullAt = Math.min(Math.max(now, this.#fullAt.get(key) ?? now), now + per)
    const next = fullAt + oneToken
    // Tolerate one clock step, so that rounding does not refuse the last token.
    if (next - now > per + Math.min(oneToken / 2, CLOCK_STEP)) {
      this.#fullAt.set(key, fullAt)
      return { current: max + 1, ttl: next - now - per }
    }
    this.#fullAt.set(key, next)
    return { current: Math.ceil((next - now) / oneToken - 0.5), ttl: next - now }
  }
}
