import { randomUUID } from 'node:crypto'
import type { Ms } from '../../time.ts'
import type { Spent, UsedValues } from '../used-values-port.ts'
import type { RedisLink } from './link.ts'

/** Used values in redis, shared by all replicas: one key for each, which expires. Answers within a second. */
export class RedisUsedValues implements UsedValues {
  readonly #link: RedisLink
  readonly #keyPrefix: string

  constructor(link: RedisLink, keyPrefix: string) {
    this.#link = link
    this.#keyPrefix = keyPrefix
  }

  async spend(key: string, ttl: Ms): Promise<Spent> {
    const name = this.#nameOf(key)
    // If the connection breaks, the command is sent again. This value shows that the first one was ours.
    const ours = randomUUID()
    try {
      return await this.#link.write(async (client) => {
        if ((await client.set(name, ours, 'PX', ttl, 'NX')) === 'OK') return 'first'
        return (await client.get(name)) === ours ? 'first' : 'again'
      })
    } catch {
      // The link logs the outage.
      return 'unavailable'
    }
  }

  async keep(key: string, ttl: Ms): Promise<boolean> {
    const name = this.#nameOf(key)
    try {
      await this.#link.write<unknown>((client) => (ttl === 0 ? client.del(name) : client.set(name, '', 'PX', ttl)))
      return true
    } catch {
      return false
    }
  }

  #nameOf(key: string): string {
    return `${this.#keyPrefix}o:${key}`
  }
}
