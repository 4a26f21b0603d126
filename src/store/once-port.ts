import type { Ms } from '../time.ts'

/** `unavailable`: nobody can say, so it must not be used now. */
export type Spent = 'first' | 'again' | 'unavailable'

/** Remembers what may be used once: here, or among all replicas. Neither method rejects. */
export interface Once {
  /**
   * Spends `key` for `ttl`; `first` for exactly one of all who ask within that time.
   * @param key a hash: it may leave the process
   */
  spend(key: string, ttl: Ms): Promise<Spent>
  /** What was spent stays so for `ttl` from now; zero: it was not used after all, and may be spent again. False: that could not be noted. */
  keep(key: string, ttl: Ms): Promise<boolean>
}
