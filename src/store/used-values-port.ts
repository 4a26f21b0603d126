import type { Ms } from '../time.ts'

/** The answer to `spend`. `unavailable`: the store did not answer, so the value must not be used now. */
export type Spent = 'first' | 'again' | 'unavailable'

/** Remembers values that may be used only once, such as states and logout tokens. No method rejects. */
export interface UsedValues {
  /**
   * Marks `key` as used for `ttl`. Exactly one of all calls within that time gets `first`.
   * @param key must be a hash, because it may leave the process
   */
  spend(key: string, ttl: Ms): Promise<Spent>
  /**
   * Keeps `key` marked for `ttl` from now. 0 removes the mark, so that the value may be used again. False: the store
   * did not answer.
   */
  keep(key: string, ttl: Ms): Promise<boolean>
}
