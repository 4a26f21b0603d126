import { LRUCache } from 'lru-cache'
import type { Session } from '../session/session.ts'
import type { SessionId, SessionKey } from '../session/session-id.ts'
import { type SessionSummary, summarize } from '../session/summary.ts'
import type { Clock, EpochMs } from '../time.ts'
import { SessionTable, type Slot } from './memory/table.ts'
import { nextKeys } from './next-keys.ts'
import type { Lease, Loaded, SessionPage, SessionStore } from './port.ts'

export interface MemoryStoreOptions {
  readonly clock: Clock
  /** When there are more, the least recently used session is evicted. */
  readonly maxSessions: number
  /** A live session was evicted. */
  readonly onEvicted: () => void
}

/** More than there are leases at a time. */
const MAX_FENCES = 10_000

const ABSENT: Loaded = { kind: 'absent' }

/**
 * A bounded session store in this process's memory. Its sessions are kept outside V8's heap, so that they cause no
 * garbage collection pauses.
 */
export class MemoryStore implements SessionStore {
  readonly #clock: Clock
  readonly #onEvicted: () => void
  readonly #maxSessions: number
  #table: SessionTable
  readonly #leased = new Set<SessionKey>()
  readonly #fences = new LRUCache<SessionKey, number>({ max: MAX_FENCES })
  #fence = 0

  constructor({ clock, maxSessions, onEvicted }: MemoryStoreOptions) {
    this.#clock = clock
    this.#onEvicted = onEvicted
    this.#maxSessions = maxSessions
    this.#table = new SessionTable(maxSessions)
  }

  get(_id: SessionId, key: SessionKey): Loaded {
    const slot = this.#live(key)
    if (slot === 0) return ABSENT
    this.#table.use(slot)
    return { kind: 'found', session: this.#table.read(slot) }
  }

  async create(session: Session, key: SessionKey): Promise<void> {
    this.put(session, key)
  }

  /** Writes a session without a promise, and replaces one that is there. */
  put(session: Session, key: SessionKey): void {
    const known = this.#table.find(key)
    if (known !== 0) this.#table.remove(known)
    else if (this.#table.full) this.#evict(this.#table.oldest)
    this.#table.add(session, key)
  }

  has(key: SessionKey): boolean {
    return this.#table.find(key) !== 0
  }

  async replace(next: Session, key: SessionKey, fence?: number): Promise<boolean> {
    const slot = this.#live(key)
    if (slot === 0 || this.#table.version(slot) !== next.version - 1) return false
    if (fence !== undefined && fence < (this.#fences.get(key) ?? 0)) return false
    // A use may have been recorded after `next` was created.
    const lastSeenAt = Math.max(next.lastSeenAt, this.#table.lastSeenAt(slot))
    this.#table.write(slot, { ...next, lastSeenAt }, key)
    this.#table.use(slot)
    return true
  }

  touch(key: SessionKey, lastSeenAt: EpochMs): void {
    const slot = this.#table.find(key)
    if (slot === 0) return
    this.#table.use(slot)
    if (this.#table.lastSeenAt(slot) < lastSeenAt) this.#table.setLastSeenAt(slot, lastSeenAt)
  }

  async delete(key: SessionKey): Promise<boolean> {
    const slot = this.#table.find(key)
    if (slot !== 0) this.#table.remove(slot)
    return slot !== 0
  }

  async list(provider: string, subject: string): Promise<readonly SessionSummary[]> {
    const found = this.#summaries(this.#table.ofPerson(provider, subject))
    return found.filter((summary) => summary.provider === provider && summary.subject === subject)
  }

  async listBySid(provider: string, sid: string): Promise<readonly SessionSummary[]> {
    const found = this.#summaries(this.#table.ofSid(provider, sid))
    return found.filter((summary) => summary.provider === provider && summary.sid === sid)
  }

  async summaryOf(key: SessionKey): Promise<SessionSummary | undefined> {
    return this.#summary(this.#table.find(key))
  }

  async listAll(from: string | undefined, limit: number): Promise<SessionPage> {
    const keys = await nextKeys(this.#table.keys(), from ?? '', limit)
    const sessions = this.#summaries(keys.map((key) => this.#table.find(key)))
    return { sessions, ...(keys.length === limit && { next: keys.at(-1) }) }
  }

  /** Needs no ttl: there is one process, and it releases what it takes. */
  async lease(key: SessionKey): Promise<Lease | undefined> {
    if (this.#leased.has(key)) return undefined
    this.#leased.add(key)
    this.#fence += 1
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
    return this.#table.size
  }

  async close(): Promise<void> {
    this.#table = new SessionTable(this.#maxSessions)
  }

  #live(key: SessionKey): Slot {
    const slot = this.#table.find(key)
    return slot !== 0 && this.#isOver(slot) ? 0 : slot
  }

  /** Removes the session when it is past its end. */
  #isOver(slot: Slot): boolean {
    if (this.#table.endsAt(slot) > this.#clock()) return false
    this.#table.remove(slot)
    return true
  }

  #evict(slot: Slot): void {
    const live = this.#table.endsAt(slot) > this.#clock()
    this.#table.remove(slot)
    if (live) this.#onEvicted()
  }

  #summaries(slots: readonly Slot[]): readonly SessionSummary[] {
    return slots.map((slot) => this.#summary(slot)).filter((summary) => summary !== undefined)
  }

  /** Does not count as use. */
  #summary(slot: Slot): SessionSummary | undefined {
    if (slot === 0 || this.#table.endsAt(slot) <= this.#clock()) return undefined
    const session = this.#table.read(slot)
    return summarize(session, this.#table.key(slot), session.lastSeenAt)
  }
}
