import { LRUCache } from 'lru-cache'
import type { Session, SessionId } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'
import { MemoryStore } from './memory.ts'
import type { Lease, Loaded, SessionChange, SessionPage, SessionStore } from './port.ts'

/** Sessions that this process has seen and may have newer values of than the browser; the browser has the rest. */
const MAX_SEEN = 100_000
/** Ended here: their cookies stay refused here for as long as they are remembered. */
const MAX_ENDED = 100_000

/**
 * Sessions that live in the browser's cookie. Each request brings its own (`offer`); what is kept here is the newest value of each, so that
 * requests which still carry the former cookie get the result of a refresh that another one has spent the refresh token for.
 * Nothing here outlives the process, and no other process hears of it: nothing can be listed, and an end holds in this process alone.
 */
export class CookieStore implements SessionStore {
  readonly #newest: MemoryStore
  readonly #ended = new LRUCache<SessionKey, true>({ max: MAX_ENDED })
  readonly #listeners = new Set<(change: SessionChange) => void>()

  constructor(clock: Clock) {
    this.#newest = new MemoryStore({ clock, maxSessions: MAX_SEEN, onEvicted: () => undefined })
  }

  /** What a request brought, already authenticated. Whatever is newest stays. */
  offer(session: Session, key: SessionKey): void {
    if (this.#ended.has(key)) return
    const known = this.#newest.get(session.id, key)
    if (known.kind === 'found' && known.session.version >= session.version) {
      this.#newest.touch(key, session.lastSeenAt)
      return
    }
    this.#newest.put(session, key)
    if (known.kind === 'found') for (const listener of this.#listeners) listener({ kind: 'replaced', key })
  }

  /** Whether it would make no difference to offer it again. */
  knows(key: SessionKey): boolean {
    return this.#newest.has(key) || this.#ended.has(key)
  }

  get(id: SessionId, key: SessionKey): Loaded {
    return this.#newest.get(id, key)
  }

  create(session: Session, key: SessionKey): Promise<void> {
    return this.#newest.create(session, key)
  }

  replace(next: Session, key: SessionKey, fence?: number): Promise<boolean> {
    return this.#newest.replace(next, key, fence)
  }

  touch(key: SessionKey, lastSeenAt: EpochMs): void {
    this.#newest.touch(key, lastSeenAt)
  }

  async delete(key: SessionKey): Promise<boolean> {
    this.#ended.set(key, true)
    return this.#newest.delete(key)
  }

  /** Nobody can know them all: none are shown, rather than some. */
  async list(): Promise<readonly SessionSummary[]> {
    return []
  }

  async listBySid(): Promise<readonly SessionSummary[]> {
    return []
  }

  async summaryOf(): Promise<undefined> {
    return undefined
  }

  async listAll(): Promise<SessionPage> {
    return { sessions: [] }
  }

  lease(key: SessionKey, _ttl: Ms): Promise<Lease | undefined> {
    return this.#newest.lease(key)
  }

  onChange(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  isCoherent(): boolean {
    return true
  }

  size(): undefined {
    return undefined
  }

  close(): Promise<void> {
    return this.#newest.close()
  }
}
