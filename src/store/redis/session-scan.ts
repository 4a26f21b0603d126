import type { SessionKey } from '../../session/session-id.ts'
import type { CommandClient } from './clients.ts'
import type { RedisLink } from './link.ts'

/** Keys looked at in one command, so that nobody else waits for it: a millisecond or two. */
const MOST_AT_ONCE = 2_000
/** Commands for one page. */
const MAX_ROUNDS = 10

/** Beyond it redis answers with an error, which would look like trouble with redis. */
const LAST_CURSOR = 2n ** 64n - 1n

const SESSION_KEY = /^[A-Za-z0-9_-]{43}$/

export interface FoundKeys {
  readonly keys: readonly SessionKey[]
  /** `<node>.<cursor>`; left out when everything has been seen. */
  readonly next?: string
}

/** Walks over everything in redis for the sessions among it, with SCAN: for operators only. */
export class SessionScan {
  readonly #link: RedisLink
  readonly #prefix: string

  constructor(link: RedisLink, keyPrefix: string) {
    this.#link = link
    this.#prefix = `${keyPrefix}s:`
  }

  /** About `limit` keys, or fewer with more to come. Undefined: `from` is no place to begin at. Rejects with `PST_STORE_UNAVAILABLE`. */
  async keys(from: string | undefined, limit: number): Promise<FoundKeys | undefined> {
    const found = new Set<SessionKey>()
    let place = placeOf(from)
    let looked = 0
    for (let round = 0; round < MAX_ROUNDS && found.size < limit; round++) {
      if (place === undefined) return undefined
      const count = howMany(limit - found.size, (found.size + 1) / (looked + 1))
      const step = await this.#step(place, count)
      if (step === undefined) return undefined
      for (const key of step.keys) found.add(key)
      looked += count
      if (step.next === undefined) return { keys: [...found] }
      place = step.next
    }
    return { keys: [...found], ...(place !== undefined && { next: `${place.node}.${place.cursor}` }) }
  }

  async #step(place: Place, count: number) {
    const pattern = `${escapeGlob(this.#prefix)}*`
    return await this.#link.ask(async (client) => {
      const nodes = nodesOf(client)
      const node = nodes[place.node]
      if (node === undefined) return undefined
      const [cursor, names] = await node.scan(place.cursor, 'MATCH', pattern, 'COUNT', count)
      const keys = names.map((name) => name.slice(this.#prefix.length)).filter((key) => SESSION_KEY.test(key))
      return { keys: keys as SessionKey[], next: after(place, cursor, nodes.length) }
    })
  }
}

interface Place {
  /** The node's number, by its address. */
  readonly node: number
  readonly cursor: string
}

function placeOf(from: string | undefined): Place | undefined {
  if (from === undefined) return { node: 0, cursor: '0' }
  const [, node, cursor] = /^(\d{1,4})\.(\d{1,20})$/.exec(from) ?? []
  if (node === undefined || cursor === undefined || BigInt(cursor) > LAST_CURSOR) return undefined
  return { node: Number(node), cursor }
}

function after({ node }: Place, cursor: string, nodes: number): Place | undefined {
  if (cursor !== '0') return { node, cursor }
  return node + 1 < nodes ? { node: node + 1, cursor } : undefined
}

/** @param density sessions among the keys seen so far: indexes, and what others keep there, lie between them */
function howMany(missing: number, density: number): number {
  return Math.min(MOST_AT_ONCE, Math.max(10, Math.ceil(missing / density)))
}

function nodesOf(client: CommandClient) {
  if (!('nodes' in client)) return [client]
  const address = ({ options: { host, port } }: { options: { host?: string; port?: number } }) => `${host}:${port}`
  return client.nodes('master').toSorted((one, other) => (address(one) < address(other) ? -1 : 1))
}

function escapeGlob(text: string): string {
  return text.replaceAll(/[\\*?[\]]/g, '\\$&')
}
