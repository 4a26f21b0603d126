import type { SessionKey } from '../session/session-id.ts'

/** Who waits to hear that a session changed elsewhere: one listener for each, told once. */
export class ChangeListeners {
  readonly #listeners = new Map<SessionKey, () => void>()

  once(key: SessionKey, listener: () => void): void {
    this.#listeners.set(key, listener)
  }

  off(key: SessionKey): void {
    this.#listeners.delete(key)
  }

  tell(key: SessionKey): void {
    const listener = this.#listeners.get(key)
    this.#listeners.delete(key)
    listener?.()
  }
}
