import type { SessionKey } from '../../session/session-id.ts'
import type { CommandClient } from './clients.ts'
import type { RedisLink } from './link.ts'

/** The largest COUNT of one SCAN. It takes redis a millisecond or two, so other commands hardly wait. */
const MAX_COUNT = 2_000
/** SCAN commands for one page. */
const MAX_ROUNDS = 10

/** Redis answers a larger cursor with an error, which would look like a failure of redis. */
const LAST_CURSOR = 2n ** 64n - 1n

const SESSION_KEY = /^[A-Za-z0-9_-]{43}$/

export interface FoundKeys {
  readonly keys: readonly SessionKey[]
  /** `<node>.<cursor>`. Left out on the last page. */
  readonly next?: string
}

/** Finds all sessions in redis with SCAN. Only for operators, because it reads every key name. */
export class SessionScan {
  readonly #link: RedisLink
  readonly #prefix: string

  constructor(link: RedisLink, keyPrefix: string) {
    this.#link = link
    this.#prefix = `${keyPrefix}s:`
  }

  /**
   * About `limit` keys, or fewer although more follow. Undefined: `from` is not valid. Rejects with
   * `PST_STORE_UNAVAILABLE`.
   */
  async keys(from: string | undefined, limit: number): Promise<FoundKeys | undefined> {
    const found = new Set<SessionKey>()
    let position = parsePosition(from)
    let looked = 0
    for (let round = 0; round < MAX_ROUNDS && found.size < limit; round++) {
      if (position === undefined) return undefined
      const count = scanCount(limit - found.size, (found.size + 1) / (looked + 1))
      const step = await this.#step(position, count)
      if (step === undefined) return undefined
      for (const key of step.keys) found.add(key)
      looked += count
      if (step.next === undefined) return { keys: [...found] }
      position = step.next
    }
    return { keys: [...found], ...(position !== undefined && { next: `${position.node}.${position.cursor}` }) }
  }

  async #step(position: ScanPosition, count: number) {
    const pattern = `${escapeGlob(this.#prefix)}*`
    return await this.#link.send(async (client) => {
      const nodes = nodesOf(client)
      const node = nodes[position.node]
      if (node === undefined) return undefined
      const [cursor, names] = await node.scan(position.cursor, 'MATCH', pattern, 'COUNT', count)
      const keys = names.map((name) => name.slice(this.#prefix.length)).filter((key) => SESSION_KEY.test(key))
      return { keys: keys as SessionKey[], next: nextPosition(position, cursor, nodes.length) }
    })
  }
}

interface ScanPosition {
  /** The node's index among the masters, sorted by address. */
  readonly node: number
  readonly cursor: string
}

function parsePosition(from: string | undefined): ScanPosition | undefined {
  if (from === undefined) return { node: 0, cursor: '0' }
  const [, node, cursor] = /^(\d{1,4})\.(\d{1,20})$/.exec(from) ?? []
  if (node === undefined || cursor === undefined || BigInt(cursor) > LAST_CURSOR) return undefined
  return { node: Number(node), cursor }
}

function nextPosition({ node }: ScanPosition, cursor: string, nodes: number): ScanPosition | undefined {
  if (cursor !== '0') return { node, cursor }
  return node + 1 < nodes ? { node: node + 1, cursor } : undefined
}

/** @param density the share of sessions among the keys seen so far; the rest are indexes and keys of other programs */
function scanCount(missing: number, density: number): number {
  return Math.min(MAX_COUNT, Math.max(10, Math.ceil(missing / density)))
}

function nodesOf(client: CommandClient) {
  if (!('nodes' in client)) return [client]
  const address = ({ options: { host, port } }: { options: { host?: string; port?: number } }) => `${host}:${port}`
  return client.nodes('master').toSorted((one, other) => (address(one) < address(other) ? -1 : 1))
}

function escapeGlob(text: string): string {
  return text.replaceAll(/[\\*?[\]]/g, '\\$&')
}
