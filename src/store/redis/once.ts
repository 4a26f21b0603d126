import { randomUUID } from 'node:crypto'
import type { Ms } from '../../time.ts'
import type { Once, Spent } from '../once-port.ts'
import type { RedisLink } from './link.ts'

/** What any replica has seen spent: one short-lived string each, under the hash that names it. Asks as long as the link lets it, a second. */
export class RedisOnce implements Once {
  readonly #link: RedisLink
  readonly #keyPrefix: string

  constructor(link: RedisLink, keyPrefix: string) {
    this.#link = link
    this.#keyPrefix = keyPrefix
  }

  async spend(key: string, ttl: Ms): Promise<Spent> {
    const name = this.#nameOf(key)
    // Asked again after an answer that was lost, redis would tell us that somebody else was first.
    const ours = randomUUID()
    try {
      return await this.#link.write(async (client) => {
        if ((await client.set(name, ours, 'PX', ttl, 'NX')) === 'OK') return 'first'
        return (await client.get(name)) === ours ? 'first' : 'again'
      })
    } catch {
      // The store tells of its own outage.
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
