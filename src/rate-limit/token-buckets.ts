import { LRUCache } from 'lru-cache'
import type { Clock, EpochMs, Ms } from '../time.ts'

export interface Take {
  /** Tokens in use, this one included; above `max`: refused, and nothing was taken. */
  readonly current: number
  /** Until the next token when refused; until the bucket is full again otherwise. */
  readonly ttl: Ms
}

/** Bounds the memory an attacker with many addresses can make us spend: the least recently seen get a fresh bucket. */
const MAX_BUCKETS = 50_000

/**
 * Token buckets by key, kept as the instant at which each is full again (the generic cell rate algorithm).
 * They live as long as the process: a reload does not hand out new tokens.
 */
export class TokenBuckets {
  readonly #clock: Clock
  readonly #fullAt = new LRUCache<string, EpochMs>({ max: MAX_BUCKETS })

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @param per the time in which `max` tokens come back */
  take(key: string, max: number, per: Ms): Take {
    const now = this.#clock()
    const oneToken = per / max
    const fullAt = Math.max(now, this.#fullAt.get(key) ?? now)
    const next = fullAt + oneToken
    // Half a token's time of grace: floating point must not refuse the last one.
    if (next - now > per + oneToken / 2) return { current: max + 1, ttl: next - now - per }
    this.#fullAt.set(key, next)
    return { current: Math.ceil((next - now) / oneToken - 0.5), ttl: next - now }
  }
}
