import { hash } from 'node:crypto'
import { PosternError } from '../errors.ts'
import { createSealer, type Sealer } from '../session/seal.ts'
import type { Ms } from '../time.ts'
import type { OneTimeValues } from './one-time-port.ts'

/**
 * One-time values that only the holder of a value's id can read: the store gets a hash of the id, and the value as JSON,
 * sealed under a key made from `session.secrets` and the id.
 */
export class SealedOneTimeValues<T> {
  readonly #values: OneTimeValues
  readonly #secrets: readonly string[]
  readonly #purpose: string

  /** @param purpose what the values are. Values of another purpose are never returned. */
  constructor(values: OneTimeValues, secrets: readonly string[], purpose: string) {
    this.#values = values
    this.#secrets = secrets
    this.#purpose = purpose
  }

  /**
   * Keeps `value` for `ttl`. False: the store did not take it.
   * @param id a random text of 256 bits or more
   */
  put(id: string, value: T, ttl: Ms): Promise<boolean> {
    return this.#values.put(this.#keyOf(id), this.#sealerOf(id).seal(JSON.stringify(value), this.#purpose), ttl)
  }

  /**
   * Takes the value out of the store. Undefined when there is none.
   * @throws PosternError `PST_STORE_UNAVAILABLE`
   */
  async take(id: string): Promise<T | undefined> {
    const taken = await this.#values.take(this.#keyOf(id))
    if (taken.kind === 'unavailable') {
      throw new PosternError('PST_STORE_UNAVAILABLE', { reason: `the ${this.#purpose} could not be read` })
    }
    const text = taken.kind === 'taken' ? this.#sealerOf(id).open(taken.value, this.#purpose) : undefined
    return text && (JSON.parse(text.toString('utf8')) as T)
  }

  #keyOf(id: string): string {
    return hash('sha256', `${this.#purpose}\n${id}`, 'base64url')
  }

  #sealerOf(id: string): Sealer {
    return createSealer(this.#secrets, `${this.#purpose} ${id}`)
  }
}
