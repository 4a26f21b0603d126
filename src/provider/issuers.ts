import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IssuerConfig } from '../config/config.ts'
import type { Clock } from '../time.ts'
import { createIssuerKeys, type IssuerKeys } from './issuer-keys.ts'
import type { KeySet } from './key-set.ts'

interface Entry {
  readonly keys: IssuerKeys
  users: number
}

/** The issuers of the process that are not providers. One with unchanged configuration outlives a reload. */
export class Issuers {
  readonly #clock: Clock
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Each call needs one call of `release`. */
  acquire(config: IssuerConfig): { readonly keys: KeySet; readonly release: () => void } {
    const name = nameOf(config)
    const entry = this.#entries.get(name) ?? { keys: createIssuerKeys(config, this.#clock), users: 0 }
    this.#entries.set(name, entry)
    entry.users += 1
    let released = false
    const release = () => {
      if (released) return
      released = true
      entry.users -= 1
      if (entry.users > 0) return
      this.#entries.delete(name)
      void entry.keys.close()
    }
    return { keys: entry.keys, release }
  }

  async close(): Promise<void> {
    const entries = [...this.#entries.values()]
    this.#entries.clear()
    await Promise.all(entries.map(({ keys }) => keys.close()))
  }
}

/** Includes the content of the CA file, so that a changed file is read. */
function nameOf(config: IssuerConfig): string {
  const text = JSON.stringify(config)
  if (config.caFile === undefined) return text
  return `${text}${createHash('sha256').update(readFileSync(config.caFile)).digest('hex')}`
}
