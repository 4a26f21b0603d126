import type { Ms } from '../time.ts'
import type { Buckets, Take } from './buckets.ts'

/** Takes a token from the buckets that all replicas share; rejects when they cannot be reached. */
export type TakeShared = (key: string, max: number, per: Ms) => Promise<Take>

/** Shared buckets, and this process's own while those cannot be reached: a store that is away lifts no limit and stops nobody. */
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
      // The store tells of its own outage.
      return this.#own.take(key, max, per)
    }
  }
}
