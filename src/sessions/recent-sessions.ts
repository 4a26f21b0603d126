import { LRUCache } from 'lru-cache'
import type { SessionKey } from '../session/session-id.ts'
import type { LiveSession } from './live-session.ts'

const MIN_SESSIONS = 10_000
const MAX_SESSIONS = 32_768
/** Eight times what a usual hydrated session takes, because some sessions have long claims. */
const HEAP_BYTES_PER_SESSION = 32 * 1024

/** How many hydrated sessions to keep when V8's heap may grow to `heap` bytes. */
export function maxRecentSessions(heap: number): number {
  return Math.min(MAX_SESSIONS, Math.max(MIN_SESSIONS, Math.floor(heap / HEAP_BYTES_PER_SESSION)))
}

const PROBATION_SIZE = 256
/** One in this many sessions that leave probation unused is kept anyway. */
const PROMOTE_EVERY = 16

/**
 * A bounded cache of hydrated sessions: a segmented LRU. When it is full, a new session stays only if it is used again
 * while on probation. With a plain LRU, more sessions in cyclic use than the cache holds would replace each other at
 * every request, and each of them would live long enough to cost the garbage collector more than hydrating it again.
 */
export class RecentSessions {
  readonly #protected: LRUCache<SessionKey, LiveSession>
  /** Undefined when the cache is too small to be split. */
  readonly #probation: LRUCache<SessionKey, LiveSession> | undefined
  #leftProbation = 0

  /** @param onEvicted is told of each session that makes room for another */
  constructor(max: number, onEvicted: (live: LiveSession) => void) {
    const probationSize = Math.min(PROBATION_SIZE, max >> 4)
    this.#protected = new LRUCache({
      max: max - probationSize,
      dispose: (live, _key, reason) => {
        if (reason === 'evict') onEvicted(live)
      },
    })
    if (probationSize === 0) return
    this.#probation = new LRUCache({
      max: probationSize,
      dispose: (live, key, reason) => {
        if (reason !== 'evict') return
        this.#leftProbation = (this.#leftProbation + 1) % PROMOTE_EVERY
        if (this.#leftProbation === 0 || this.#protected.size < this.#protected.max) this.#protected.set(key, live)
        else onEvicted(live)
      },
    })
  }

  get(key: SessionKey): LiveSession | undefined {
    const known = this.#protected.get(key)
    if (known !== undefined) return known
    const onProbation = this.#probation?.peek(key)
    if (onProbation !== undefined) {
      this.#probation?.delete(key)
      this.#protected.set(key, onProbation)
    }
    return onProbation
  }

  /** Does not count as use. */
  peek(key: SessionKey): LiveSession | undefined {
    return this.#protected.peek(key) ?? this.#probation?.peek(key)
  }

  set(key: SessionKey, live: LiveSession): void {
    if (this.#probation === undefined || this.#protected.has(key)) this.#protected.set(key, live)
    else this.#probation.set(key, live)
  }

  delete(key: SessionKey): void {
    this.#protected.delete(key)
    this.#probation?.delete(key)
  }

  *values(): Iterable<LiveSession> {
    yield* this.#protected.values()
    if (this.#probation !== undefined) yield* this.#probation.values()
  }

  clear(): void {
    this.#protected.clear()
    this.#probation?.clear()
  }
}
