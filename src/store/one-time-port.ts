import type { Ms } from '../time.ts'

/** The answer to `take`. `absent`: never put, taken before, or over. `unavailable`: the store did not answer. */
export type Taken =
  | { readonly kind: 'taken'; readonly value: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable' }

/** Keeps values for a short time, each for the first that asks for it. No method rejects. */
export interface OneTimeValues {
  /**
   * Keeps `value` for `ttl`. False: the store did not take it.
   * @param key must be a hash, because it may leave the process
   * @param value must be sealed, for the same reason
   */
  put(key: string, value: string, ttl: Ms): Promise<boolean>
  /** Of all calls with a key, exactly one gets its value. */
  take(key: string): Promise<Taken>
}
