import { LRUCache } from 'lru-cache'
import type { SessionKey } from '../session/session-id.ts'
import type { LiveSession } from './live-session.ts'

const FEWEST_PLACES = 10_000
const MOST_PLACES = 32_768
/** Bytes of the heap for each place: eight times what a session at hand takes, for some people's claims are long. */
const HEAP_PER_PLACE = 32 * 1024

/** How many sessions may be at hand where V8's heap may grow to so many bytes. */
export function placesAtHand(heap: number): number {
  return Math.min(MOST_PLACES, Math.max(FEWEST_PLACES, Math.floor(heap / HEAP_PER_PLACE)))
}

const NEWCOMERS = 256
/** Of what comes and is not asked for again soon, one in so many is kept although something else has to go for it. */
const KEPT = 16

/**
 * The hydrated sessions at hand, bounded. When all places are taken, one that comes must be asked for twice within a short while to stay, or
 * be lucky: with more sessions asking in turn than there are places the least recently used would always be the next to ask, and each of
 * them would grow old in memory for nothing, which costs the collector more than the hydrating.
 */
export class RecentSessions {
  readonly #regulars: LRUCache<SessionKey, LiveSession>
  /** Undefined where there are too few places to tell them apart. */
  readonly #newcomers: LRUCache<SessionKey, LiveSession> | undefined
  #passed = 0

  /** @param onEvicted hears of what has to go for others */
  constructor(max: number, onEvicted: (live: LiveSession) => void) {
    const newcomers = Math.min(NEWCOMERS, max >> 4)
    this.#regulars = new LRUCache({
      max: max - newcomers,
      dispose: (live, _key, reason) => {
        if (reason === 'evict') onEvicted(live)
      },
    })
    if (newcomers === 0) return
    this.#newcomers = new LRUCache({
      max: newcomers,
      dispose: (live, key, reason) => {
        if (reason !== 'evict') return
        this.#passed = (this.#passed + 1) % KEPT
        if (this.#passed === 0 || this.#regulars.size < this.#regulars.max) this.#regulars.set(key, live)
        else onEvicted(live)
      },
    })
  }

  get(key: SessionKey): LiveSession | undefined {
    const regular = this.#regulars.get(key)
    if (regular !== undefined) return regular
    const newcomer = this.#newcomers?.peek(key)
    if (newcomer !== undefined) {
      this.#newcomers?.delete(key)
      this.#regulars.set(key, newcomer)
    }
    return newcomer
  }

  /** Looking does not count as use. */
  peek(key: SessionKey): LiveSession | undefined {
    return this.#regulars.peek(key) ?? this.#newcomers?.peek(key)
  }

  set(key: SessionKey, live: LiveSession): void {
    if (this.#newcomers === undefined || this.#regulars.has(key)) this.#regulars.set(key, live)
    else this.#newcomers.set(key, live)
  }

  delete(key: SessionKey): void {
    this.#regulars.delete(key)
    this.#newcomers?.delete(key)
  }

  *values(): Iterable<LiveSession> {
    yield* this.#regulars.values()
    if (this.#newcomers !== undefined) yield* this.#newcomers.values()
  }

  clear(): void {
    this.#regulars.clear()
    this.#newcomers?.clear()
  }
}
