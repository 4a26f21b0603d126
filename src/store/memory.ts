import { LRUCache } from 'lru-cache'
import type { Session, SessionId } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import { type SessionSummary, summarize } from '../session/summary.ts'
import type { Clock, EpochMs } from '../time.ts'
import { KeyIndex } from './key-index.ts'
import { packSession, unpackSession } from './pack.ts'
import type { Lease, Loaded, SessionStore } from './port.ts'

export interface MemoryStoreOptions {
  readonly clock: Clock
  /** The least recently used go first when there are more. */
  readonly maxSessions: number
  /** A live session had to go because there were too many. */
  readonly onEvicted: () => void
}

interface Entry {
  readonly packed: string
  readonly person: string
  readonly sid: string | undefined
  readonly version: number
  readonly endsAt: EpochMs
  lastSeenAt: EpochMs
  /** Of the newest lease. */
  fence: number
}

const ABSENT: Loaded = { kind: 'absent' }

/** Sessions in this process's memory, bounded. */
export class MemoryStore implements SessionStore {
  readonly #clock: Clock
  readonly #entries: LRUCache<SessionKey, Entry>
  readonly #byPerson = new KeyIndex()
  readonly #bySid = new KeyIndex()
  readonly #leased = new Set<SessionKey>()
  #fence = 0

  constructor(options: MemoryStoreOptions) {
    this.#clock = options.clock
    this.#entries = new LRUCache({
      max: options.maxSessions,
      dispose: (entry, key, reason) => {
        if (reason === 'set') return
        this.#byPerson.delete(entry.person, key)
        if (entry.sid !== undefined) this.#bySid.delete(entry.sid, key)
        if (reason === 'evict' && entry.endsAt > this.#clock()) options.onEvicted()
      },
    })
  }

  get(_id: SessionId, key: SessionKey): Loaded {
    const entry = this.#live(key)
    if (entry === undefined) return ABSENT
    return { kind: 'found', session: { ...unpackSession(entry.packed), lastSeenAt: entry.lastSeenAt } }
  }

  async create(session: Session, key: SessionKey): Promise<void> {
    this.put(session, key)
  }

  /** `create` without waiting; over whatever value is there. */
  put(session: Session, key: SessionKey): void {
    const entry = this.#put(session, key)
    this.#byPerson.add(entry.person, key)
    if (entry.sid !== undefined) this.#bySid.add(entry.sid, key)
  }

  has(key: SessionKey): boolean {
    return this.#entries.peek(key) !== undefined
  }

  async replace(next: Session, key: SessionKey, fence?: number): Promise<boolean> {
    const entry = this.#live(key)
    if (entry === undefined || entry.version !== next.version - 1) return false
    if (fence !== undefined && fence < entry.fence) return false
    // The use may have been recorded after `next` was made.
    this.#put({ ...next, lastSeenAt: Math.max(next.lastSeenAt, entry.lastSeenAt) }, key, entry.fence)
    return true
  }

  touch(key: SessionKey, lastSeenAt: EpochMs): void {
    const entry = this.#entries.get(key)
    if (entry !== undefined && entry.lastSeenAt < lastSeenAt) entry.lastSeenAt = lastSeenAt
  }

  async delete(key: SessionKey): Promise<boolean> {
    return this.#entries.delete(key)
  }

  async list(provider: string, subject: string): Promise<readonly SessionSummary[]> {
    return this.#summaries(this.#byPerson.get(indexName(provider, subject)))
  }

  async listBySid(provider: string, sid: string): Promise<readonly SessionSummary[]> {
    return this.#summaries(this.#bySid.get(indexName(provider, sid)))
  }

  /** One process: whoever asks first holds it, and the refresher asks once per session at a time. */
  async lease(key: SessionKey): Promise<Lease | undefined> {
    if (this.#leased.has(key)) return undefined
    this.#leased.add(key)
    this.#fence += 1
    const entry = this.#entries.peek(key)
    if (entry !== undefined) entry.fence = this.#fence
    let held = true
    return {
      fence: this.#fence,
      held: () => held,
      release: async () => {
        if (held) this.#leased.delete(key)
        held = false
      },
    }
  }

  onChange(): () => void {
    return () => undefined
  }

  isCoherent(): boolean {
    return true
  }

  size(): number {
    return this.#entries.size
  }

  async close(): Promise<void> {
    this.#entries.clear()
  }

  #live(key: SessionKey): Entry | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    if (entry.endsAt > this.#clock()) return entry
    this.#entries.delete(key)
    return undefined
  }

  #summaries(keys: readonly SessionKey[]): readonly SessionSummary[] {
    return keys.flatMap((key) => {
      const entry = this.#live(key)
      return entry === undefined ? [] : [summarize(unpackSession(entry.packed), key, entry.lastSeenAt)]
    })
  }

  #put(session: Session, key: SessionKey, fence = 0): Entry {
    const entry: Entry = {
      packed: packSession(session),
      person: indexName(session.provider, session.subject),
      sid: session.sid === undefined ? undefined : indexName(session.provider, session.sid),
      version: session.version,
      endsAt: session.endsAt,
      lastSeenAt: session.lastSeenAt,
      fence,
    }
    this.#entries.set(key, entry)
    return entry
  }
}

/** JSON keeps the two apart whatever characters they have. */
function indexName(provider: string, name: string): string {
  return JSON.stringify([provider, name])
}
