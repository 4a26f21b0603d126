import type { Upstream } from '../config/config.ts'
import type { Clock } from '../time.ts'
import type { Instance } from './instance.ts'
import { leastBusy, noteFailure, noteSuccess } from './load-balancing.ts'

/** An instance left service or came back. */
export interface UpstreamEvent {
  readonly kind: 'ejected' | 'restored' | 'unhealthy' | 'healthy'
  readonly url: string
}

/** An upstream whose instances can be used. All routes that name the same upstream share it. */
export class OpenUpstream {
  readonly settings: Upstream
  readonly instances: readonly Instance[]
  /** The Host header where the client's is not preserved: the host of the first URL. */
  readonly host: string
  /** The instance, where there is exactly one: then there is nothing to choose or to count. */
  readonly only: Instance | undefined
  readonly #clock: Clock
  readonly #onEvent: (event: UpstreamEvent) => void
  #turn = 0

  constructor(
    settings: Upstream,
    instances: readonly Instance[],
    clock: Clock,
    onEvent: (event: UpstreamEvent) => void,
  ) {
    this.settings = settings
    this.instances = instances
    this.host = (instances[0] as Instance).host
    this.only = instances.length === 1 ? instances[0] : undefined
    this.#clock = clock
    this.#onEvent = onEvent
  }

  /**
   * Chooses an instance for one request. Each call needs one call of `done`.
   * @param avoid the instance that has just failed
   */
  choose(avoid?: Instance): Instance {
    if (this.only !== undefined) return this.only
    this.#turn = (this.#turn + 1) % this.instances.length
    const instance = leastBusy(this.instances, this.#turn, this.#clock(), avoid)
    instance.state.active += 1
    return instance
  }

  done(instance: Instance): void {
    if (this.only === undefined) instance.state.active -= 1
  }

  answered(instance: Instance): void {
    if (this.only !== undefined || instance.state.failures === 0) return
    if (noteSuccess(instance.state)) this.#onEvent({ kind: 'restored', url: instance.url })
  }

  failed(instance: Instance): void {
    if (this.only !== undefined) return
    if (noteFailure(instance.state, this.#clock())) this.#onEvent({ kind: 'ejected', url: instance.url })
  }
}
