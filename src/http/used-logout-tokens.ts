import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { LogoutToken } from '../provider/port.ts'

/** Far more than providers send in the ten minutes that a logout token is good for. */
const MAX_REMEMBERED = 100_000

/** The logout tokens that were acted on: each counts once. It outlives generations, as a reload must not make them good again. */
export class UsedLogoutTokens {
  readonly #seen = new LRUCache<string, true>({ max: MAX_REMEMBERED })

  /** False when it was used before, or is being used now. */
  use(provider: string, token: LogoutToken): boolean {
    const key = keyOf(provider, token)
    if (this.#seen.has(key)) return false
    this.#seen.set(key, true)
    return true
  }

  /** It could not be acted on: the provider may send it again. */
  forget(provider: string, token: LogoutToken): void {
    this.#seen.delete(keyOf(provider, token))
  }
}

function keyOf(provider: string, { jti }: LogoutToken): string {
  return hash('sha256', JSON.stringify([provider, jti]), 'base64url')
}
