import { normalizeIP } from '@fastify/rate-limit'
import PQueue from 'p-queue'
import { PosternError } from '../../errors.ts'
import type { Clock, Ms } from '../../time.ts'

/** How many questions a provider is asked at a time: about known tokens, and as many about unknown ones. */
const AT_ONCE = 16
const MAX_WAITING = 256
/** Questions about unknown tokens, asked and waiting, from one client address. An IPv6 network counts as one. */
const MAX_OF_ADDRESS = 64
const MAX_WAIT: Ms = 2_000
const RETRY_AFTER: Ms = 1_000

/** What decides how long a question must wait. */
export interface Asker {
  /** Whether the token was accepted before, and has not ended. */
  readonly known: boolean
  /** The client's address. */
  readonly address: string
}

/**
 * Limits the questions about tokens to one provider. A token that was accepted before does not wait behind unknown
 * ones, which anyone can send in any number. One client address cannot fill the queue for others.
 */
export class Questions {
  readonly #clock: Clock
  readonly #known = new PQueue({ concurrency: AT_ONCE })
  readonly #unknown = new PQueue({ concurrency: AT_ONCE })
  readonly #byAddress = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * Rejects as `ask` does, or with `PST_BEARER_UNAVAILABLE` when too many questions wait or this one waited too long.
   */
  async run<T>({ known, address }: Asker, ask: () => Promise<T>): Promise<T> {
    if (known) return await this.#enqueue(this.#known, ask)
    const network = normalizeIP(address)
    const others = this.#byAddress.get(network) ?? 0
    if (others >= MAX_OF_ADDRESS) throw busy('of this client')
    this.#byAddress.set(network, others + 1)
    try {
      return await this.#enqueue(this.#unknown, ask)
    } finally {
      const left = (this.#byAddress.get(network) ?? 1) - 1
      if (left === 0) this.#byAddress.delete(network)
      else this.#byAddress.set(network, left)
    }
  }

  async #enqueue<T>(queue: PQueue, ask: () => Promise<T>): Promise<T> {
    if (queue.size >= MAX_WAITING) throw busy('of all clients')
    const since = this.#clock()
    return await queue.add(() => {
      if (this.#clock() - since > MAX_WAIT) throw busy('of all clients')
      return ask()
    })
  }
}

function busy(whose: string): PosternError {
  return new PosternError('PST_BEARER_UNAVAILABLE', {
    reason: `too many tokens ${whose} wait for an answer of the provider`,
    retryAfter: RETRY_AFTER,
  })
}
