import { LRUCache } from 'lru-cache'
import type { Clock, EpochMs, Ms } from '../time.ts'
import type { Buckets, Take } from './buckets.ts'

/** Bounds the memory an attacker with many addresses can make us spend: the least recently seen get a fresh bucket. */
const MAX_BUCKETS = 50_000

const GRAIN: Ms = 1

/**
 * Token buckets by key, kept as the instant at which each is full again (the generic cell rate algorithm).
 * They live as long as the process: a reload does not hand out new tokens.
 */
export class TokenBuckets implements Buckets {
  readonly #clock: Clock
  readonly #fullAt = new LRUCache<string, EpochMs>({ max: MAX_BUCKETS })

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @param per the time in which `max` tokens come back */
  take(key: string, max: number, per: Ms): Take {
    const now = this.#clock()
    const oneToken = per / max
    // A clock that was set back must not make anybody wait longer than an empty bucket does.
    const fullAt = Math.min(Math.max(now, this.#fullAt.get(key) ?? now), now + per)
    const next = fullAt + oneToken
    // The clock's own grain as grace: floating point must not refuse the last one.
    if (next - now > per + Math.min(oneToken / 2, GRAIN)) {
      this.#fullAt.set(key, fullAt)
      return { current: max + 1, ttl: next - now - per }
    }
    this.#fullAt.set(key, next)
    return { current: Math.ceil((next - now) / oneToken - 0.5), ttl: next - now }
  }
}
