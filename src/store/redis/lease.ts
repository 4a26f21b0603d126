import type { Ms } from '../../time.ts'
import type { Lease } from '../port.ts'

export interface HeldLeaseOptions {
  readonly fence: number
  readonly ttl: Ms
  /** When the lease was asked for, by `now`: it began then at the earliest. */
  readonly askedAt: number
  /** Monotonic. */
  readonly now: () => number
  /** `ttl` 0 gives it back. False: another has it. */
  readonly renew: (fence: number, ttl: Ms) => Promise<boolean>
}

/** In spans of the lease. */
const GIVE_UP_AFTER = 10

/** A lease that renews itself three times in its span, and knows by its own clock when it may have been lost. */
export class HeldLease implements Lease {
  readonly fence: number
  readonly #options: HeldLeaseOptions
  readonly #timer: NodeJS.Timeout
  #until: number
  #over = false

  constructor(options: HeldLeaseOptions) {
    this.fence = options.fence
    this.#options = options
    this.#until = options.askedAt + options.ttl
    this.#timer = setInterval(() => void this.#renew(), options.ttl / 3).unref()
  }

  held(): boolean {
    return !this.#over && this.#options.now() < this.#until
  }

  async release(): Promise<void> {
    if (this.#over) return
    this.#stop()
    try {
      await this.#options.renew(this.fence, 0)
    } catch {
      // It runs out by itself.
    }
  }

  async #renew(): Promise<void> {
    const askedAt = this.#options.now()
    try {
      const renewed = await this.#options.renew(this.fence, this.#options.ttl)
      if (this.#over) return
      if (renewed) this.#until = askedAt + this.#options.ttl
      else this.#stop()
    } catch {
      // The store does not answer: what is left of the span still counts, and nobody may have taken it even later.
      if (askedAt > this.#until + GIVE_UP_AFTER * this.#options.ttl) this.#stop()
    }
  }

  #stop(): void {
    this.#over = true
    clearInterval(this.#timer)
  }
}

/** For a session that is not there: there is nothing to guard, and the holder will find that out. */
export function emptyLease(): Lease {
  return { fence: 0, held: () => true, release: async () => undefined }
}
