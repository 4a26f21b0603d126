import type { Ms } from '../../time.ts'
import type { Lease } from '../port.ts'

export interface HeldLeaseOptions {
  readonly fence: number
  readonly ttl: Ms
  /** When the lease was requested, by `now`. It began then at the earliest. */
  readonly askedAt: number
  /** Monotonic. */
  readonly now: () => number
  /** A `ttl` of 0 releases the lease. False: another replica holds it. */
  readonly renew: (fence: number, ttl: Ms) => Promise<boolean>
}

/** After so many ttls without an answer of the store, the lease is no longer renewed. */
const GIVE_UP_AFTER_TTLS = 10

/** A lease that renews itself three times per ttl, and knows by its own clock when it may have been lost. */
export class HeldLease implements Lease {
  readonly fence: number
  readonly #options: HeldLeaseOptions
  readonly #timer: NodeJS.Timeout
  #until: number
  #ended = false

  constructor(options: HeldLeaseOptions) {
    this.fence = options.fence
    this.#options = options
    this.#until = options.askedAt + options.ttl
    this.#timer = setInterval(() => void this.#renew(), options.ttl / 3).unref()
  }

  held(): boolean {
    return !this.#ended && this.#options.now() < this.#until
  }

  async release(): Promise<void> {
    if (this.#ended) return
    this.#stop()
    try {
      await this.#options.renew(this.fence, 0)
    } catch {
      // The lease expires.
    }
  }

  async #renew(): Promise<void> {
    const askedAt = this.#options.now()
    try {
      const renewed = await this.#options.renew(this.fence, this.#options.ttl)
      if (this.#ended) return
      if (renewed) this.#until = askedAt + this.#options.ttl
      else this.#stop()
    } catch {
      // The store does not answer. The lease is valid until its ttl ends, and may be renewed later if no replica took
      // it.
      if (askedAt > this.#until + GIVE_UP_AFTER_TTLS * this.#options.ttl) this.#stop()
    }
  }

  #stop(): void {
    this.#ended = true
    clearInterval(this.#timer)
  }
}

/** The lease of a session that does not exist. The holder's next read finds that it is absent. */
export function emptyLease(): Lease {
  return { fence: 0, held: () => true, release: async () => undefined }
}
