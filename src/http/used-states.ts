import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** More finished logins than a process sees in the ten minutes a login lives, at any sane rate. */
const MAX_REMEMBERED = 20_000

/** The states of logins that a callback has already tried to finish: each is used once, even with a copied cookie. */
export class UsedStates {
  readonly #seen = new LRUCache<string, true>({ max: MAX_REMEMBERED })

  /** False when it was used before. */
  use(state: string): boolean {
    const key = hash('sha256', state, 'base64url')
    if (this.#seen.has(key)) return false
    this.#seen.set(key, true)
    return true
  }
}
