import { LRUCache } from 'lru-cache'
import type { Session } from '../session/session.ts'
import type { SessionId, SessionKey } from '../session/session-id.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'
import { MemoryStore } from './memory.ts'
import type { Lease, Loaded, SessionChange, SessionPage, SessionStore } from './port.ts'

/** Sessions of which this process keeps the newest value. */
const MAX_SEEN = 100_000
/** Ended sessions whose cookies this process refuses. */
const MAX_ENDED = 100_000

/**
 * Sessions that are kept in the browser's cookie. Each request brings its own (`offer`). This store keeps the newest
 * value of each, so that a request with an older cookie gets the tokens that another request has refreshed. It is not
 * shared with other processes: sessions cannot be listed, and a session ends only in the process that ends it.
 */
export class CookieStore implements SessionStore {
  readonly #newest: MemoryStore
  readonly #ended = new LRUCache<SessionKey, true>({ max: MAX_ENDED })
  readonly #listeners = new Set<(change: SessionChange) => void>()

  constructor(clock: Clock) {
    this.#newest = new MemoryStore({ clock, maxSessions: MAX_SEEN, onEvicted: () => undefined })
  }

  /** Takes the session of a request's cookie, which the caller has authenticated. The newest value is kept. */
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

  /** True when a session with this key was offered or has ended, so that its cookie need not be opened again. */
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

  /** Empty, because this process cannot know all sessions. */
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
