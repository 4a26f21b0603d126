import { hash } from 'node:crypto'
import type { Session } from '../../session/session.ts'
import type { SessionKey } from '../../session/session-id.ts'
import type { EpochMs } from '../../time.ts'
import { packSession, unpackSession } from '../pack.ts'
import { Arena } from './arena.ts'
import { Chains } from './chains.ts'
import { Records } from './records.ts'
import { Slots } from './slots.ts'

/** The number of a session in the table. 0: none. */
export type Slot = number

/**
 * Sessions by key, by person and by `sid`, in the order of their use. Keeps no JavaScript object or string for a
 * session.
 */
export class SessionTable {
  readonly #slots: Slots
  readonly #records: Records
  readonly #byKey: Chains
  readonly #byPerson: Chains
  readonly #bySid: Chains

  /** Reserves the address space for all sessions. Unused parts take no memory. */
  constructor(maxSessions: number) {
    const arena = new Arena(Slots.words(maxSessions) + Records.words(maxSessions) + 3 * Chains.words(maxSessions))
    this.#slots = new Slots(maxSessions, arena)
    this.#records = new Records(maxSessions, arena)
    this.#byKey = new Chains(maxSessions, arena)
    this.#byPerson = new Chains(maxSessions, arena)
    this.#bySid = new Chains(maxSessions, arena)
  }

  get size(): number {
    return this.#slots.size
  }

  get full(): boolean {
    return this.#slots.full
  }

  /** The least recently used session. */
  get oldest(): Slot {
    return this.#slots.oldest
  }

  find(key: SessionKey): Slot {
    let slot = this.#byKey.first(hashOfKey(key))
    while (slot !== 0 && !this.#records.hasKey(slot, key)) slot = this.#byKey.next(slot)
    return slot
  }

  /** The key must not be in the table, and the table must not be full. */
  add(session: Session, key: SessionKey): void {
    const { provider, subject, sid } = session
    const slot = this.#slots.take()
    this.write(slot, session, key)
    this.#byKey.add(slot, hashOfKey(key))
    this.#byPerson.add(slot, hashOfName(provider, subject))
    if (sid !== undefined) this.#bySid.add(slot, hashOfName(provider, sid))
  }

  remove(slot: Slot): void {
    this.#byKey.remove(slot)
    this.#byPerson.remove(slot)
    this.#bySid.remove(slot)
    this.#records.erase(slot)
    this.#slots.release(slot)
  }

  /** Writes a newer value of the same session. Its person and `sid` must not change. */
  write(slot: Slot, session: Session, key: SessionKey): void {
    const { lastSeenAt, endsAt, version } = session
    this.#records.write(slot, { key, text: packSession(session), lastSeenAt, endsAt, version })
  }

  read(slot: Slot): Session {
    return unpackSession(this.#records.text(slot), this.#records.lastSeenAt(slot))
  }

  /** Makes the session the most recently used. */
  use(slot: Slot): void {
    this.#slots.use(slot)
  }

  key(slot: Slot): SessionKey {
    return this.#records.key(slot)
  }

  /** All keys. Sessions may be added or removed during the iteration. */
  *keys(): Generator<SessionKey> {
    for (let slot = 1; slot < this.#slots.bound; slot += 1) if (this.#records.has(slot)) yield this.#records.key(slot)
  }

  version(slot: Slot): number {
    return this.#records.version(slot)
  }

  endsAt(slot: Slot): EpochMs {
    return this.#records.endsAt(slot)
  }

  lastSeenAt(slot: Slot): EpochMs {
    return this.#records.lastSeenAt(slot)
  }

  setLastSeenAt(slot: Slot, lastSeenAt: EpochMs): void {
    this.#records.setLastSeenAt(slot, lastSeenAt)
  }

  /** All sessions of the person. May include others with the same hash. */
  ofPerson(provider: string, subject: string): readonly Slot[] {
    return allOf(this.#byPerson, hashOfName(provider, subject))
  }

  /** All sessions with this `sid`. May include others with the same hash. */
  ofSid(provider: string, sid: string): readonly Slot[] {
    return allOf(this.#bySid, hashOfName(provider, sid))
  }
}

function allOf(chains: Chains, hash: number): readonly Slot[] {
  const slots: Slot[] = []
  for (let slot = chains.first(hash); slot !== 0; slot = chains.next(slot)) slots.push(slot)
  return slots
}

/** A key is a SHA-256 in base64url, so eight of its characters hold more than 32 random bits. */
function hashOfKey(key: SessionKey): number {
  let hash = 0
  for (let index = 0; index < 8; index += 1) hash = Math.imul(hash, 61) + key.charCodeAt(index)
  return hash
}

/** SHA-256, because attackers may choose names and must not find many with the same hash. */
function hashOfName(provider: string, name: string): number {
  return Number.parseInt(hash('sha256', JSON.stringify([provider, name])).slice(0, 8), 16)
}
