import PQueue from 'p-queue'
import { PosternError } from '../../errors.ts'
import type { Clock, Ms } from '../../time.ts'

/** Questions about tokens that one provider gets at a time, of each of the two kinds. */
const AT_ONCE = 16
const MAX_WAITING = 256
const MAX_WAIT: Ms = 2_000
const RETRY_AFTER: Ms = 1_000

/**
 * Limits the questions about tokens to one provider. A token that was accepted before does not wait behind unknown
 * ones, which anyone can send in any number.
 */
export class Questions {
  readonly #clock: Clock
  readonly #known = new PQueue({ concurrency: AT_ONCE })
  readonly #unknown = new PQueue({ concurrency: AT_ONCE })

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * Rejects as `ask` does, or with `PST_BEARER_UNAVAILABLE` when too many questions wait or this one waited too long.
   */
  async run<T>(known: boolean, ask: () => Promise<T>): Promise<T> {
    const queue = known ? this.#known : this.#unknown
    if (queue.size >= MAX_WAITING) throw busy()
    const since = this.#clock()
    return await queue.add(() => {
      if (this.#clock() - since > MAX_WAIT) throw busy()
      return ask()
    })
  }
}

function busy(): PosternError {
  return new PosternError('PST_BEARER_UNAVAILABLE', {
    reason: 'too many tokens wait for an answer of the provider',
    retryAfter: RETRY_AFTER,
  })
}
