import { hash } from 'node:crypto'
import type { Session } from '../../session/session.ts'
import type { SessionKey } from '../../session/session-id.ts'
import type { EpochMs } from '../../time.ts'
import { packSession, unpackSession } from '../pack.ts'
import { Capacity } from './capacity.ts'
import { Chains } from './chains.ts'
import { Records } from './records.ts'
import { Slots } from './slots.ts'

/** Where a session is in the table; zero: nowhere. */
export type Slot = number

/** Sessions by key, by person and by `sid`, in the order of their use. No object and no string is kept for any of them. */
export class SessionTable {
  readonly #slots: Slots
  readonly #records: Records
  readonly #byKey: Chains
  readonly #byPerson: Chains
  readonly #bySid: Chains

  /** Room for them is set aside at once; what is not used takes no memory. */
  constructor(maxSessions: number) {
    const capacity = new Capacity(Slots.words(maxSessions) + Records.words(maxSessions) + 3 * Chains.words(maxSessions))
    this.#slots = new Slots(maxSessions, capacity)
    this.#records = new Records(maxSessions, capacity)
    this.#byKey = new Chains(maxSessions, capacity)
    this.#byPerson = new Chains(maxSessions, capacity)
    this.#bySid = new Chains(maxSessions, capacity)
  }

  get size(): number {
    return this.#slots.size
  }

  get full(): boolean {
    return this.#slots.full
  }

  /** The one that was not used for longest. */
  get oldest(): Slot {
    return this.#slots.oldest
  }

  find(key: SessionKey): Slot {
    let slot = this.#byKey.first(hashOfKey(key))
    while (slot !== 0 && !this.#records.hasKey(slot, key)) slot = this.#byKey.next(slot)
    return slot
  }

  /** The key must not be there, and the table not be full. */
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
    this.#slots.giveBack(slot)
  }

  /** A newer value of the same session: whose it is does not change. */
  write(slot: Slot, session: Session, key: SessionKey): void {
    const { lastSeenAt, endsAt, version } = session
    this.#records.write(slot, { key, text: packSession(session), lastSeenAt, endsAt, version })
  }

  read(slot: Slot): Session {
    return unpackSession(this.#records.text(slot), this.#records.lastSeenAt(slot))
  }

  /** It is the one used last now. */
  use(slot: Slot): void {
    this.#slots.use(slot)
  }

  key(slot: Slot): SessionKey {
    return this.#records.key(slot)
  }

  /** Every key; what is added or removed meanwhile makes it miss no other. */
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

  see(slot: Slot, lastSeenAt: EpochMs): void {
    this.#records.see(slot, lastSeenAt)
  }

  /** All of the person's, and perhaps others. */
  ofPerson(provider: string, subject: string): readonly Slot[] {
    return allOf(this.#byPerson, hashOfName(provider, subject))
  }

  /** All of that session at the provider, and perhaps others. */
  ofSid(provider: string, sid: string): readonly Slot[] {
    return allOf(this.#bySid, hashOfName(provider, sid))
  }
}

function allOf(chains: Chains, hash: number): readonly Slot[] {
  const slots: Slot[] = []
  for (let slot = chains.first(hash); slot !== 0; slot = chains.next(slot)) slots.push(slot)
  return slots
}

/** A key is a hash already: eight of its characters are more than 32 bits. */
function hashOfKey(key: SessionKey): number {
  let hash = 0
  for (let index = 0; index < 8; index += 1) hash = Math.imul(hash, 61) + key.charCodeAt(index)
  return hash
}

/** Names are chosen by others: nobody is to find many with the same hash. */
function hashOfName(provider: string, name: string): number {
  return Number.parseInt(hash('sha256', JSON.stringify([provider, name])).slice(0, 8), 16)
}
