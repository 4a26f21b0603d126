import PQueue from 'p-queue'
import type { EpochMs } from '../../time.ts'

/** Runs at most `limit` calls at a time. The earliest `dueBy` goes first; equal ones in the order they came. */
export class RefreshQueue {
  readonly #queue: PQueue

  constructor(limit: number) {
    this.#queue = new PQueue({ concurrency: limit })
  }

  /** Rejects as `work` does. */
  run<T>(dueBy: EpochMs, work: () => Promise<T>): Promise<T> {
    return this.#queue.add(work, { priority: -dueBy })
  }
}

/** Concurrent refreshes of one provider in this process. */
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
