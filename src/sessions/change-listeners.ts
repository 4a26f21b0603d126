import type { SessionKey } from '../session/session-id.ts'

/** Listeners for changes that other replicas make: one for each session, called once. */
export class ChangeListeners {
  readonly #listeners = new Map<SessionKey, () => void>()

  once(key: SessionKey, listener: () => void): void {
    this.#listeners.set(key, listener)
  }

  off(key: SessionKey): void {
    this.#listeners.delete(key)
  }

  notify(key: SessionKey): void {
    const listener = this.#listeners.get(key)
    this.#listeners.delete(key)
    listener?.()
  }
}
