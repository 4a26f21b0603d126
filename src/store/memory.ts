import { LRUCache } from 'lru-cache'
import type { Session, SessionId } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import { type SessionSummary, summarize } from '../session/summary.ts'
import type { Clock, EpochMs } from '../time.ts'
import { packSession, unpackSession } from './pack.ts'
import type { Loaded, SessionStore } from './port.ts'

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
  readonly version: number
  readonly endsAt: EpochMs
  lastSeenAt: EpochMs
}

const ABSENT: Loaded = { kind: 'absent' }

/** Sessions in this process's memory, bounded. */
export class MemoryStore implements SessionStore {
  readonly #clock: Clock
  readonly #entries: LRUCache<SessionKey, Entry>
  /** One key, or several: most people have one session, and a million sets would cost more than the sessions' keys. */
  readonly #people = new Map<string, SessionKey | Set<SessionKey>>()

  constructor(options: MemoryStoreOptions) {
    this.#clock = options.clock
    this.#entries = new LRUCache({
      max: options.maxSessions,
      dispose: (entry, key, reason) => {
        if (reason === 'set') return
        this.#forgetPerson(entry.person, key)
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
    this.#put(session, key)
    this.#rememberPerson(personOf(session.provider, session.subject), key)
  }

  async replace(next: Session, key: SessionKey): Promise<boolean> {
    const entry = this.#live(key)
    if (entry === undefined || entry.version !== next.version - 1) return false
    this.#put(next, key)
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
    const keys = this.#people.get(personOf(provider, subject))
    if (keys === undefined) return []
    const found: SessionSummary[] = []
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      const entry = this.#live(key)
      if (entry !== undefined) found.push(summarize(unpackSession(entry.packed), key, entry.lastSeenAt))
    }
    return found
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

  #put(session: Session, key: SessionKey): void {
    this.#entries.set(key, {
      packed: packSession(session),
      person: personOf(session.provider, session.subject),
      version: session.version,
      endsAt: session.endsAt,
      lastSeenAt: session.lastSeenAt,
    })
  }

  #rememberPerson(person: string, key: SessionKey): void {
    const keys = this.#people.get(person)
    if (keys === undefined) this.#people.set(person, key)
    else if (typeof keys === 'string') this.#people.set(person, new Set([keys, key]))
    else keys.add(key)
  }

  #forgetPerson(person: string, key: SessionKey): void {
    const keys = this.#people.get(person)
    if (keys === undefined) return
    if (typeof keys === 'string') {
      if (keys === key) this.#people.delete(person)
      return
    }
    keys.delete(key)
    if (keys.size === 0) this.#people.delete(person)
  }
}

/** JSON keeps the two apart whatever characters they have. */
function personOf(provider: string, subject: string): string {
  return JSON.stringify([provider, subject])
}
