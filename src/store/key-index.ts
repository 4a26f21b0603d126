import { hash } from 'node:crypto'
import type { SessionKey } from '../session/session-id.ts'

/**
 * Session keys by something they share, a person or a session at the provider. Kept by 30 bits of a hash, so that a million of them are
 * a million small integers and no object; two names may share one: whoever asks looks at what comes back.
 */
export class KeyIndex {
  readonly #keys = new Map<number, SessionKey | Set<SessionKey>>()

  add(provider: string, name: string, key: SessionKey): void {
    const at = placeOf(provider, name)
    const keys = this.#keys.get(at)
    if (keys === undefined || keys === key) this.#keys.set(at, key)
    else if (typeof keys === 'string') this.#keys.set(at, new Set([keys, key]))
    else keys.add(key)
  }

  delete(provider: string, name: string, key: SessionKey): void {
    const at = placeOf(provider, name)
    const keys = this.#keys.get(at)
    if (keys === key) this.#keys.delete(at)
    if (keys === undefined || typeof keys === 'string') return
    keys.delete(key)
    if (keys.size === 0) this.#keys.delete(at)
  }

  /** At least the keys that were added under the name. */
  candidates(provider: string, name: string): readonly SessionKey[] {
    const keys = this.#keys.get(placeOf(provider, name))
    if (keys === undefined) return []
    return typeof keys === 'string' ? [keys] : [...keys]
  }

  /** Every key; what is added or deleted meanwhile makes it miss no other. */
  *all(): Generator<SessionKey> {
    for (const keys of this.#keys.values()) {
      if (typeof keys === 'string') yield keys
      else yield* keys
    }
  }
}

function placeOf(provider: string, name: string): number {
  return Number.parseInt(hash('sha256', JSON.stringify([provider, name])).slice(0, 8), 16) & 0x3fffffff
}
