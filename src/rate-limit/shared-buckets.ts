import type { Ms } from '../time.ts'
import type { Buckets, Take } from './buckets.ts'

/** Takes a token from the buckets that all replicas share. Rejects when the store does not respond. */
export type TakeShared = (key: string, max: number, per: Ms) => Promise<Take>

/**
 * Uses the shared buckets, or this process's own while the store does not respond. So an outage neither lifts limits
 * nor refuses requests.
 */
export class SharedBuckets implements Buckets {
  readonly #shared: TakeShared
  readonly #own: Buckets

  constructor(shared: TakeShared, own: Buckets) {
    this.#shared = shared
    this.#own = own
  }

  async take(key: string, max: number, per: Ms): Promise<Take> {
    try {
      return await this.#shared(key, max, per)
    } catch {
      // The store reports its own outage.
      return this.#own.take(key, max, per)
    }
  }
}
