import type { IssuerConfig } from '../config/config.ts'
import type { Clock } from '../time.ts'
import { fileDigest } from './file-digest.ts'
import { createIssuerKeys, type IssuerKeys } from './issuer-keys.ts'
import { type Held, Shared } from './shared.ts'

/** The issuers of the process that are not providers. One with unchanged configuration outlives a reload. */
export class Issuers {
  readonly #clock: Clock
  readonly #shared = new Shared<IssuerKeys>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Each call needs one call of `release`. A changed CA file makes a new object. */
  acquire(config: IssuerConfig): Held<IssuerKeys> {
    const key = JSON.stringify([config, fileDigest(config.caFile)])
    return this.#shared.acquire(key, () => createIssuerKeys(config, this.#clock))
  }

  close(): Promise<void> {
    return this.#shared.close()
  }
}
