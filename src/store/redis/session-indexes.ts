import type { Session } from '../../session/session.ts'
import type { SessionKey } from '../../session/session-id.ts'
import type { EpochMs } from '../../time.ts'
import { failureOf } from './failure.ts'
import type { RedisLink } from './link.ts'
import type { RecordSealing } from './sealing.ts'

/**
 * The indexes of sessions by person and by `sid`: sorted sets under keyed hashes, one for each secret. Entries are
 * written under the first. An entry may outlive its session, so readers must check that the session exists.
 */
export class SessionIndexes {
  readonly #link: RedisLink
  readonly #keyPrefix: string

  constructor(link: RedisLink, keyPrefix: string) {
    this.#link = link
    this.#keyPrefix = keyPrefix
  }

  ofPerson(sealing: RecordSealing, provider: string, subject: string): readonly string[] {
    return sealing.names('person', provider, subject).map((name) => `${this.#keyPrefix}p:${name}`)
  }

  ofSid(sealing: RecordSealing, provider: string, sid: string): readonly string[] {
    return sealing.names('sid', provider, sid).map((name) => `${this.#keyPrefix}i:${name}`)
  }

  async add(sealing: RecordSealing, session: Session, key: SessionKey, now: EpochMs): Promise<void> {
    const writes = this.#of(sealing, session).map(([name]) =>
      this.#link.write((client) => client.posternIndex(name as string, key, session.endsAt, now)),
    )
    await Promise.all(writes)
  }

  /** Does not wait. An entry that could not be removed is skipped by lists, and expires with its session. */
  remove(sealing: RecordSealing, session: Pick<Session, 'provider' | 'subject' | 'sid'>, key: SessionKey): void {
    for (const name of this.#of(sealing, session).flat()) {
      this.#link.send((client) => client.zrem(name, key)).catch(() => undefined)
    }
  }

  /** The unexpired sessions of an index, under all its names. */
  async members(names: readonly string[], now: EpochMs): Promise<readonly SessionKey[]> {
    const found = await Promise.all(names.map((name) => this.#membersOf(name, now)))
    return [...new Set(found.flat())] as SessionKey[]
  }

  async #membersOf(name: string, now: EpochMs): Promise<readonly string[]> {
    try {
      return await this.#link.send((client) => client.zrangebyscore(name, `(${now}`, '+inf'))
    } catch (error) {
      if (failureOf(error).kind === 'data') return []
      throw error
    }
  }

  #of(
    sealing: RecordSealing,
    { provider, subject, sid }: Pick<Session, 'provider' | 'subject' | 'sid'>,
  ): readonly (readonly string[])[] {
    const person = this.ofPerson(sealing, provider, subject)
    return sid === undefined ? [person] : [person, this.ofSid(sealing, provider, sid)]
  }
}
