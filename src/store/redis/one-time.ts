import type { Ms } from '../../time.ts'
import type { OneTimeValues, Taken } from '../one-time-port.ts'
import type { RedisLink } from './link.ts'

/** One-time values in redis, for all replicas: one key for each, which expires. Answers within a second. */
export class RedisOneTimeValues implements OneTimeValues {
  readonly #link: RedisLink
  readonly #keyPrefix: string

  constructor(link: RedisLink, keyPrefix: string) {
    this.#link = link
    this.#keyPrefix = keyPrefix
  }

  async put(key: string, value: string, ttl: Ms): Promise<boolean> {
    try {
      await this.#link.write((client) => client.set(this.#keyPrefix + key, value, 'PX', ttl))
      return true
    } catch {
      // The link logs the outage.
      return false
    }
  }

  /**
   * When the connection breaks after redis has taken the value out, the command is sent again and finds none: the value
   * is lost, and the person signs in again.
   */
  async take(key: string): Promise<Taken> {
    try {
      const value = await this.#link.write((client) => client.getdel(this.#keyPrefix + key))
      return value === null ? { kind: 'absent' } : { kind: 'taken', value }
    } catch {
      return { kind: 'unavailable' }
    }
  }
}
