import { PosternError } from '../../errors.ts'
import type { Ms } from '../../time.ts'
import type { Clients, CommandClient } from './clients.ts'
import { type Failure, failureOf } from './failure.ts'
import { SCRIPTS } from './scripts.ts'

/** `read-only`: redis answers but refuses writes, because it is a replica or out of memory. */
export type StoreState =
  | { readonly kind: 'up' }
  | { readonly kind: 'read-only'; readonly reason: string }
  | { readonly kind: 'down'; readonly reason: string }

export interface LinkOptions {
  readonly load: () => Promise<Clients>
  /** Once per change. */
  readonly onStateChange: (state: StoreState) => void
}

/** How long one command may take, including a second attempt. */
const ANSWER_TIMEOUT: Ms = 1_000
const RETRY_AFTER: Ms = 2_000
/** A better state is reported only after it has lasted this long, so that occasional failures do not flood the log. */
const STABLE_AFTER: Ms = 2_000

type Work<T> = (client: CommandClient) => Promise<T>

/**
 * The connection to redis. Every command is answered or fails within a second; it fails at once while redis is known to
 * be down. The link connects in the background and keeps trying; the start of the process does not wait for it.
 */
export class RedisLink {
  readonly #options: LinkOptions
  readonly #clients: Promise<Clients>
  #client: CommandClient | undefined
  /** The first connection, or the first attempt after a loss. Commands wait for its outcome. */
  #connecting = Promise.withResolvers<void>()
  #isConnecting = true
  /** By the last event of the client. A connection that is being given up is reported only when it is closed. */
  #ready = false
  #hanging = false
  #downReason: string | undefined
  #readOnlyReason: string | undefined
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
        this.#setDown(failureOf(error).reason)
        this.#connectingDone()
      })
  }

  get clients(): Promise<Clients> {
    return this.#clients
  }

  get state(): StoreState {
    if (this.#downReason !== undefined) return { kind: 'down', reason: this.#downReason }
    return this.#readOnlyReason === undefined ? { kind: 'up' } : { kind: 'read-only', reason: this.#readOnlyReason }
  }

  /**
   * Sends a command. It is sent again when the connection breaks, unless `noRetry`.
   *
   * @throws PosternError `PST_STORE_UNAVAILABLE`. An error reply about the key alone (WRONGTYPE) is thrown as it is.
   */
  async send<T>(work: Work<T>, noRetry = false): Promise<T> {
    if (this.#hanging) throw unavailable('does not answer')
    const deadline = performance.now() + ANSWER_TIMEOUT
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work, deadline)
      } catch (error) {
        const failure = failureOf(error)
        if (failure.kind === 'data') throw error
        const again = failure.kind === 'connection' && !noRetry && attempt === 1 && performance.now() < deadline
        if (!again) throw this.#recordFailure(failure, error)
      }
    }
  }

  /** Sends a write. Its success shows that redis accepts writes. */
  async write<T>(work: Work<T>, noRetry = false): Promise<T> {
    const answer = await this.send(work, noRetry)
    this.#readOnlyReason = undefined
    this.#reportState()
    return answer
  }

  /** Sends a command even while redis hangs, to see whether it still does. False: it failed. */
  async probe(work: Work<unknown>): Promise<boolean> {
    try {
      await this.#attempt(work, performance.now() + ANSWER_TIMEOUT)
      return true
    } catch (error) {
      this.#recordFailure(failureOf(error), error)
      return false
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#connectingDone()
    const client = this.#client
    if (client === undefined) return
    try {
      await within(client.quit(), performance.now() + ANSWER_TIMEOUT)
    } catch {
      // Not connected: QUIT is not needed.
    }
    client.disconnect()
  }

  #startConnecting(): void {
    if (this.#isConnecting) return
    this.#isConnecting = true
    this.#connecting = Promise.withResolvers()
  }

  #connectingDone(): void {
    this.#isConnecting = false
    this.#connecting.resolve()
  }

  #connect(clients: Clients): void {
    if (this.#closed) return
    const client = clients.commands()
    this.#client = client
    client.on('ready', () => {
      this.#ready = true
      this.#hanging = false
      void loadScripts(client).finally(() => this.#connectingDone())
    })
    client.on('close', () => {
      // Commands wait for the first attempt to reconnect, not for later ones.
      if (this.#ready) this.#startConnecting()
      else this.#connectingDone()
      this.#ready = false
    })
    client.on('error', (error: unknown) => {
      const failure = failureOf(error)
      if (failure.kind !== 'data' && client.status !== 'ready') {
        this.#setDown(failure.reason)
        this.#connectingDone()
      }
    })
    client.connect().catch((error: unknown) => {
      this.#setDown(failureOf(error).reason)
      this.#connectingDone()
    })
  }

  async #attempt<T>(work: Work<T>, deadline: number): Promise<T> {
    if (!isUsable(this.#client)) {
      if (this.#ready) this.#startConnecting()
      await within(this.#connecting.promise, deadline)
    }
    if (this.#client === undefined || this.#closed) throw unavailable('not connected')
    const answer = await within(work(this.#client), deadline)
    this.#answeredAt = performance.now()
    this.#hanging = false
    this.#downReason = undefined
    this.#reportState()
    return answer
  }

  #recordFailure(failure: Failure, cause: unknown): PosternError {
    this.#failedAt = performance.now()
    if (failure.kind === 'refused-write') this.#readOnlyReason = failure.reason
    else if (failure.kind !== 'data') {
      // Other commands were answered meanwhile, so only one cluster node or one command is slow.
      const othersAnswered = this.#failedAt - this.#answeredAt < ANSWER_TIMEOUT
      if (failure.kind === 'timeout' && !othersAnswered) this.#hanging = true
      this.#downReason = failure.reason
    }
    this.#reportState()
    return unavailable(failure.reason, cause)
  }

  #setDown(reason: string): void {
    this.#failedAt = performance.now()
    this.#downReason = reason
    this.#reportState()
  }

  #reportState(): void {
    if (this.#closed) return
    const { state } = this
    if (this.#state === state.kind) return
    const better = this.#state === 'down' || state.kind === 'up'
    if (this.#state !== undefined && better && performance.now() - this.#failedAt < STABLE_AFTER) return
    const first = this.#state === undefined
    this.#state = state.kind
    // At the start, `up` is not reported.
    if (!first || state.kind !== 'up') this.#options.onStateChange(state)
  }
}

function unavailable(reason: string, cause?: unknown): PosternError {
  return new PosternError('PST_STORE_UNAVAILABLE', { reason: `redis: ${reason}`, cause, retryAfter: RETRY_AFTER })
}

/** Also false while a connection is being closed: nothing can be written to it. */
function isUsable(client: CommandClient | undefined): boolean {
  return client?.status === 'ready' && !('stream' in client && client.stream?.writable === false)
}

/** If this process was blocked, answers may have arrived meanwhile: they are read before the timeout rejects. */
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

/**
 * Loads the scripts, so that a first use needs one round trip, and no command overtakes one that must be sent again in
 * full.
 */
async function loadScripts(client: CommandClient): Promise<void> {
  const nodes = 'nodes' in client ? client.nodes('master') : [client]
  const loads = nodes.flatMap((node) => Object.values(SCRIPTS).map(({ lua }) => node.script('LOAD', lua)))
  // A script that could not be loaded is sent in full at its first use.
  await Promise.allSettled(loads)
}
