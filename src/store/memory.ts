import { LRUCache } from 'lru-cache'
import type { Session, SessionId } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import { type SessionSummary, summarize } from '../session/summary.ts'
import type { Clock, EpochMs } from '../time.ts'
import { KeyIndex } from './key-index.ts'
import { nextKeys } from './next-keys.ts'
import { packedHead, packSession, seenAt, unpackSession } from './pack.ts'
import type { Lease, Loaded, SessionPage, SessionStore } from './port.ts'

export interface MemoryStoreOptions {
  readonly clock: Clock
  /** The least recently used go first when there are more. */
  readonly maxSessions: number
  /** A live session had to go because there were too many. */
  readonly onEvicted: () => void
}

/** More leases than are held at a time. */
const MAX_FENCES = 10_000

const ABSENT: Loaded = { kind: 'absent' }

/** Sessions in this process's memory, bounded. Each is one string: what a million of them cost the collector is our pauses. */
export class MemoryStore implements SessionStore {
  readonly #clock: Clock
  readonly #entries: LRUCache<SessionKey, string>
  readonly #byPerson = new KeyIndex()
  readonly #bySid = new KeyIndex()
  readonly #leased = new Set<SessionKey>()
  readonly #fences = new Map<SessionKey, number>()
  #fence = 0

  constructor(options: MemoryStoreOptions) {
    this.#clock = options.clock
    this.#entries = new LRUCache({
      max: options.maxSessions,
      dispose: (packed, key, reason) => {
        if (reason === 'set') return
        const { provider, subject, sid, endsAt } = unpackSession(packed)
        this.#byPerson.delete(provider, subject, key)
        if (sid !== undefined) this.#bySid.delete(provider, sid, key)
        if (reason === 'evict' && endsAt > this.#clock()) options.onEvicted()
      },
    })
  }

  get(_id: SessionId, key: SessionKey): Loaded {
    const packed = this.#live(key)
    return packed === undefined ? ABSENT : { kind: 'found', session: unpackSession(packed) }
  }

  async create(session: Session, key: SessionKey): Promise<void> {
    this.put(session, key)
  }

  /** `create` without waiting; over whatever value is there. */
  put(session: Session, key: SessionKey): void {
    const { provider, subject, sid } = session
    this.#entries.set(key, packSession(session))
    this.#byPerson.add(provider, subject, key)
    if (sid !== undefined) this.#bySid.add(provider, sid, key)
  }

  has(key: SessionKey): boolean {
    return this.#entries.peek(key) !== undefined
  }

  async replace(next: Session, key: SessionKey, fence?: number): Promise<boolean> {
    const packed = this.#live(key)
    if (packed === undefined) return false
    const { version, lastSeenAt } = packedHead(packed)
    if (version !== next.version - 1) return false
    if (fence !== undefined && fence < (this.#fences.get(key) ?? 0)) return false
    // The use may have been recorded after `next` was made.
    this.#entries.set(key, packSession({ ...next, lastSeenAt: Math.max(next.lastSeenAt, lastSeenAt) }))
    return true
  }

  touch(key: SessionKey, lastSeenAt: EpochMs): void {
    const packed = this.#entries.get(key)
    if (packed !== undefined && packedHead(packed).lastSeenAt < lastSeenAt)
      this.#entries.set(key, seenAt(packed, lastSeenAt))
  }

  async delete(key: SessionKey): Promise<boolean> {
    return this.#entries.delete(key)
  }

  async list(provider: string, subject: string): Promise<readonly SessionSummary[]> {
    const found = this.#summaries(this.#byPerson.candidates(provider, subject))
    return found.filter((summary) => summary.provider === provider && summary.subject === subject)
  }

  async listBySid(provider: string, sid: string): Promise<readonly SessionSummary[]> {
    const found = this.#summaries(this.#bySid.candidates(provider, sid))
    return found.filter((summary) => summary.provider === provider && summary.sid === sid)
  }

  async summaryOf(key: SessionKey): Promise<SessionSummary | undefined> {
    return this.#summary(key)
  }

  async listAll(from: string | undefined, limit: number): Promise<SessionPage> {
    const keys = await nextKeys(this.#byPerson.all(), from ?? '', limit)
    return { sessions: this.#summaries(keys), ...(keys.length === limit && { next: keys.at(-1) }) }
  }

  /** One process: whoever asks first holds it, and the refresher asks once per session at a time. */
  async lease(key: SessionKey): Promise<Lease | undefined> {
    if (this.#leased.has(key)) return undefined
    this.#leased.add(key)
    this.#fence += 1
    if (this.#fences.size >= MAX_FENCES) this.#fences.clear()
    this.#fences.set(key, this.#fence)
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

  #live(key: SessionKey): string | undefined {
    const packed = this.#entries.get(key)
    if (packed === undefined || packedHead(packed).endsAt > this.#clock()) return packed
    this.#entries.delete(key)
    return undefined
  }

  #summaries(keys: readonly SessionKey[]): readonly SessionSummary[] {
    return keys.map((key) => this.#summary(key)).filter((summary) => summary !== undefined)
  }

  /** Being looked at by others is no use of a session. */
  #summary(key: SessionKey): SessionSummary | undefined {
    const packed = this.#entries.peek(key)
    if (packed === undefined || packedHead(packed).endsAt <= this.#clock()) return undefined
    const session = unpackSession(packed)
    return summarize(session, key, session.lastSeenAt)
  }
}
