import { LRUCache } from 'lru-cache'
import type { Session, SessionId } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import { type SessionSummary, summarize } from '../session/summary.ts'
import type { Clock, EpochMs } from '../time.ts'
import { SessionTable, type Slot } from './memory/table.ts'
import { nextKeys } from './next-keys.ts'
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

/** Sessions in this process's memory, bounded. A million of them are no object to the collector: what it marks are our pauses. */
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

  /** `create` without waiting; over whatever value is there. */
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
    // The use may have been recorded after `next` was made.
    const lastSeenAt = Math.max(next.lastSeenAt, this.#table.lastSeenAt(slot))
    this.#table.write(slot, { ...next, lastSeenAt }, key)
    this.#table.use(slot)
    return true
  }

  touch(key: SessionKey, lastSeenAt: EpochMs): void {
    const slot = this.#table.find(key)
    if (slot === 0) return
    this.#table.use(slot)
    if (this.#table.lastSeenAt(slot) < lastSeenAt) this.#table.see(slot, lastSeenAt)
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

  /** One process: whoever asks first holds it, and the refresher asks once per session at a time. */
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

  /** Lets go of a session that is past its end. */
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

  /** Being looked at by others is no use of a session. */
  #summary(slot: Slot): SessionSummary | undefined {
    if (slot === 0 || this.#table.endsAt(slot) <= this.#clock()) return undefined
    const session = this.#table.read(slot)
    return summarize(session, this.#table.key(slot), session.lastSeenAt)
  }
}
