/** An object that several generations may use, until each has called its `release`. */
export interface Held<T> {
  readonly value: T
  /** Counts once, however often it is called. */
  readonly release: () => void
}

interface Entry<T> {
  readonly value: T
  users: number
}

/** Objects of the process that generations share. One that is used by a generation outlives the reload that made it. */
export class Shared<T extends { close(): Promise<unknown> }> {
  readonly #entries = new Map<string, Entry<T>>()

  /**
   * The object with this key. The last release closes it.
   * @param key all that the object is made from
   */
  acquire(key: string, create: () => T): Held<T> {
    const entry = this.#entries.get(key) ?? { value: create(), users: 0 }
    this.#entries.set(key, entry)
    entry.users += 1
    let released = false
    const release = () => {
      if (released) return
      released = true
      entry.users -= 1
      if (entry.users > 0) return
      this.#entries.delete(key)
      void entry.value.close()
    }
    return { value: entry.value, release }
  }

  /** Closes all objects, used or not. */
  async close(): Promise<void> {
    const entries = [...this.#entries.values()]
    this.#entries.clear()
    await Promise.all(entries.map(({ value }) => value.close()))
  }
}
