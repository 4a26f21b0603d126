import { PosternError } from '../../errors.ts'
import type { Ms } from '../../time.ts'
import type { Clients, CommandClient } from './clients.ts'
import { type Failure, failureOf } from './failure.ts'
import { SCRIPTS } from './scripts.ts'

/** `read-only`: it answers, but refuses writes (a replica, or out of memory). */
export type StoreState =
  | { readonly kind: 'up' }
  | { readonly kind: 'read-only'; readonly reason: string }
  | { readonly kind: 'down'; readonly reason: string }

export interface LinkOptions {
  readonly load: () => Promise<Clients>
  /** Once per change. */
  readonly onStateChange: (state: StoreState) => void
}

/** How long one question may take, however often it is sent. */
const ANSWER_WITHIN: Ms = 1_000
const RETRY_AFTER: Ms = 2_000
/** Better news is told when it has lasted: half of the questions failing is one change, not a hundred. */
const STABLE_AFTER: Ms = 2_000

type Work<T> = (client: CommandClient) => Promise<T>

/**
 * The way to redis: every question is answered or refused within a second, and refused at once while redis is known to be away.
 * It is looked for all the time, from the moment this is made; nothing waits for it at start.
 */
export class RedisLink {
  readonly #options: LinkOptions
  readonly #clients: Promise<Clients>
  #client: CommandClient | undefined
  /** Under way: the first connection, or the first try after one was lost. Questions wait for its outcome. */
  #settling = Promise.withResolvers<void>()
  #unsettled = true
  /** As of the last event: a client that gives its connection up says so only when it is closed. */
  #ready = false
  #hanging = false
  #reachable: string | undefined
  #writable: string | undefined
  #state: StoreState['kind'] | undefined
  #failedAt = Number.NEGATIVE_INFINITY
  #answeredAt = Number.NEGATIVE_INFINITY
  #closed = false

  constructor(options: LinkOptions) {
    this.#options = options
    this.#clients = options.load()
    this.#clients
      .then((clients) => this.#connect(clients))
      .catch((error: unknown) => {
        this.#down(failureOf(error).reason)
        this.#settled()
      })
  }

  get clients(): Promise<Clients> {
    return this.#clients
  }

  get state(): StoreState {
    if (this.#reachable !== undefined) return { kind: 'down', reason: this.#reachable }
    return this.#writable === undefined ? { kind: 'up' } : { kind: 'read-only', reason: this.#writable }
  }

  /**
   * A question; asked twice when the connection broke under the first, unless that is said to do harm.
   *
   * @throws PosternError `PST_STORE_UNAVAILABLE`; a reply error that is about the key alone (WRONGTYPE) as it is.
   */
  async ask<T>(work: Work<T>, once = false): Promise<T> {
    if (this.#hanging) throw unavailable('does not answer')
    const deadline = performance.now() + ANSWER_WITHIN
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work, deadline)
      } catch (error) {
        const failure = failureOf(error)
        if (failure.kind === 'data') throw error
        const again = failure.kind === 'connection' && !once && attempt === 1 && performance.now() < deadline
        if (!again) throw this.#note(failure, error)
      }
    }
  }

  /** A write, which proves that writes work. */
  async write<T>(work: Work<T>, once = false): Promise<T> {
    const answer = await this.ask(work, once)
    this.#writable = undefined
    this.#tell()
    return answer
  }

  /** Asks although redis is known to hang: whether it still does. */
  async probe(work: Work<unknown>): Promise<boolean> {
    try {
      await this.#attempt(work, performance.now() + ANSWER_WITHIN)
      return true
    } catch (error) {
      this.#note(failureOf(error), error)
      return false
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#settled()
    const client = this.#client
    if (client === undefined) return
    try {
      await within(client.quit(), performance.now() + ANSWER_WITHIN)
    } catch {
      // Not connected, or gone meanwhile: there is nobody to say goodbye to.
    }
    client.disconnect()
  }

  #begin(): void {
    if (this.#unsettled) return
    this.#unsettled = true
    this.#settling = Promise.withResolvers()
  }

  #settled(): void {
    this.#unsettled = false
    this.#settling.resolve()
  }

  #connect(clients: Clients): void {
    if (this.#closed) return
    const client = clients.commands()
    this.#client = client
    client.on('ready', () => {
      this.#ready = true
      this.#hanging = false
      void loadScripts(client).finally(() => this.#settled())
    })
    client.on('close', () => {
      // A loss is waited out for one try; nobody waits for those that follow.
      if (this.#ready) this.#begin()
      else this.#settled()
      this.#ready = false
    })
    client.on('error', (error: unknown) => {
      const failure = failureOf(error)
      if (failure.kind !== 'data' && client.status !== 'ready') {
        this.#down(failure.reason)
        this.#settled()
      }
    })
    client.connect().catch((error: unknown) => {
      this.#down(failureOf(error).reason)
      this.#settled()
    })
  }

  async #attempt<T>(work: Work<T>, deadline: number): Promise<T> {
    if (!isUsable(this.#client)) {
      if (this.#ready) this.#begin()
      await within(this.#settling.promise, deadline)
    }
    if (this.#client === undefined || this.#closed) throw unavailable('not connected')
    const answer = await within(work(this.#client), deadline)
    this.#answeredAt = performance.now()
    this.#hanging = false
    this.#reachable = undefined
    this.#tell()
    return answer
  }

  #note(failure: Failure, cause: unknown): PosternError {
    this.#failedAt = performance.now()
    if (failure.kind === 'refused-write') this.#writable = failure.reason
    else if (failure.kind !== 'data') {
      // Other answers came while this one did not: that is one node of a cluster, or one slow command.
      const others = this.#failedAt - this.#answeredAt < ANSWER_WITHIN
      if (failure.kind === 'timeout' && !others) this.#hanging = true
      this.#reachable = failure.reason
    }
    this.#tell()
    return unavailable(failure.reason, cause)
  }

  #down(reason: string): void {
    this.#failedAt = performance.now()
    this.#reachable = reason
    this.#tell()
  }

  #tell(): void {
    if (this.#closed) return
    const { state } = this
    if (this.#state === state.kind) return
    const better = this.#state === 'down' || state.kind === 'up'
    if (this.#state !== undefined && better && performance.now() - this.#failedAt < STABLE_AFTER) return
    const first = this.#state === undefined
    this.#state = state.kind
    // Being there from the start is no news.
    if (!first || state.kind !== 'up') this.#options.onStateChange(state)
  }
}

function unavailable(reason: string, cause?: unknown): PosternError {
  return new PosternError('PST_STORE_UNAVAILABLE', { reason: `redis: ${reason}`, cause, retryAfter: RETRY_AFTER })
}

/** False also while a connection is being given up: nothing can be written to it any more, and it will close. */
function isUsable(client: CommandClient | undefined): boolean {
  return client?.status === 'ready' && !('stream' in client && client.stream?.writable === false)
}

/** A time-out that fires after this process itself stood still gives the answers that have arrived meanwhile their turn first. */
function within<T>(work: Promise<T>, deadline: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const expire = () => setImmediate(() => setImmediate(() => reject(new AnswerTimeout())))
    const timer = setTimeout(expire, Math.max(0, deadline - performance.now()))
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

class AnswerTimeout extends Error {
  readonly code = 'ETIMEDOUT'
}

/** So that no first use costs two trips, and a later command never overtakes one that had to be sent again in full. */
async function loadScripts(client: CommandClient): Promise<void> {
  const nodes = 'nodes' in client ? client.nodes('master') : [client]
  const loads = nodes.flatMap((node) => Object.values(SCRIPTS).map(({ lua }) => node.script('LOAD', lua)))
  // What could not be loaded is sent in full at its first use.
  await Promise.allSettled(loads)
}
