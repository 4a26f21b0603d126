import type { EpochMs } from '../../time.ts'

interface Waiting {
  readonly dueBy: EpochMs
  readonly start: () => void
}

/** At most so many at a time; the rest wait, and the one whose tokens end first is next. */
export class RefreshQueue {
  readonly #limit: number
  readonly #waiting: Waiting[] = []
  #running = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  async run<T>(dueBy: EpochMs, work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#limit) await this.#turn(dueBy)
    else this.#running += 1
    try {
      return await work()
    } finally {
      // The place goes on to the next one without becoming free in between.
      const next = this.#waiting.pop()
      if (next === undefined) this.#running -= 1
      else next.start()
    }
  }

  #turn(dueBy: EpochMs): Promise<void> {
    return new Promise((start) => {
      // The last one is next; of those due at the same time the one that came first.
      let low = 0
      let high = this.#waiting.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((this.#waiting[middle] as Waiting).dueBy > dueBy) low = middle + 1
        else high = middle
      }
      this.#waiting.splice(low, 0, { dueBy, start })
    })
  }
}

/** Refreshes of one provider at a time, in this process. */
const MAX_CONCURRENT = 20

/** One queue for each provider. */
export class RefreshQueues {
  readonly #queues = new Map<string, RefreshQueue>()

  of(provider: string): RefreshQueue {
    const queue = this.#queues.get(provider) ?? new RefreshQueue(MAX_CONCURRENT)
    this.#queues.set(provider, queue)
    return queue
  }
}
