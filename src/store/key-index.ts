import type { SessionKey } from '../session/session-id.ts'

/** Session keys by something they share. Most have one, and a million sets would cost more than the sessions' keys. */
export class KeyIndex {
  readonly #keys = new Map<string, SessionKey | Set<SessionKey>>()

  add(name: string, key: SessionKey): void {
    const keys = this.#keys.get(name)
    if (keys === undefined || keys === key) this.#keys.set(name, key)
    else if (typeof keys === 'string') this.#keys.set(name, new Set([keys, key]))
    else keys.add(key)
  }

  delete(name: string, key: SessionKey): void {
    const keys = this.#keys.get(name)
    if (keys === key) this.#keys.delete(name)
    if (keys === undefined || typeof keys === 'string') return
    keys.delete(key)
    if (keys.size === 0) this.#keys.delete(name)
  }

  get(name: string): readonly SessionKey[] {
    const keys = this.#keys.get(name)
    if (keys === undefined) return []
    return typeof keys === 'string' ? [keys] : [...keys]
  }
}
