import type { SessionKey } from '../session/session-id.ts'

interface PendingLookup<T> {
  readonly found: Promise<T>
  changed: boolean
}

/** Session lookups that the store has not answered yet: one at a time for each session. */
export class PendingLookups<T> {
  readonly #pending = new Map<SessionKey, PendingLookup<T>>()

  get(key: SessionKey): Promise<T> | undefined {
    return this.#pending.get(key)?.found
  }

  /**
   * @param toResult its `changed` is true when the session changed elsewhere since the lookup began: the answer may be
   * the old value
   */
  track<A>(key: SessionKey, answer: Promise<A>, toResult: (answer: A, changed: boolean) => T): Promise<T> {
    const remove = () => {
      if (this.#pending.get(key) === lookup) this.#pending.delete(key)
    }
    const found = answer.then((value) => toResult(value, lookup.changed)).finally(remove)
    const lookup: PendingLookup<T> = { found, changed: false }
    this.#pending.set(key, lookup)
    return found
  }

  markChanged(key: SessionKey): void {
    const lookup = this.#pending.get(key)
    if (lookup !== undefined) lookup.changed = true
  }
}
