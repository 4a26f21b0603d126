import type { Upstream } from '../route/route.ts'
import { type Clock, systemClock } from '../time.ts'
import { leastBusy, noteFailure, noteSuccess } from './balance.ts'
import { readTlsFiles } from './connect.ts'
import { HealthChecks } from './health.ts'
import { type Instance, openInstance } from './instance.ts'

/** An instance left service or came back. */
export interface UpstreamEvent {
  readonly kind: 'ejected' | 'restored' | 'unhealthy' | 'healthy'
  readonly url: string
}

export interface UpstreamsParts {
  readonly clock?: Clock
  readonly onEvent?: (event: UpstreamEvent) => void
}

/** Where requests of a route go: its instances, shared by every route that names the same upstream. */
export class Destination {
  readonly upstream: Upstream
  readonly instances: readonly Instance[]
  /** What Host says when the client's is not preserved: the first URL's. */
  readonly host: string
  /** The one instance, where there is but one: then nothing is chosen and nothing counted. */
  readonly only: Instance | undefined
  readonly #clock: Clock
  readonly #onEvent: (event: UpstreamEvent) => void
  #turn = 0

  constructor(upstream: Upstream, instances: readonly Instance[], parts: UpstreamsParts) {
    this.upstream = upstream
    this.instances = instances
    this.host = (instances[0] as Instance).host
    this.only = instances.length === 1 ? instances[0] : undefined
    this.#clock = parts.clock ?? systemClock
    this.#onEvent = parts.onEvent ?? (() => undefined)
  }

  /** Must be matched by one `done`. @param avoid the one that has just failed */
  choose(avoid?: Instance): Instance {
    if (this.only !== undefined) return this.only
    this.#turn = (this.#turn + 1) % this.instances.length
    const instance = leastBusy(this.instances, this.#turn, this.#clock(), avoid)
    instance.standing.active += 1
    return instance
  }

  done(instance: Instance): void {
    if (this.only === undefined) instance.standing.active -= 1
  }

  answered(instance: Instance): void {
    if (this.only !== undefined || instance.standing.failures === 0) return
    if (noteSuccess(instance.standing)) this.#onEvent({ kind: 'restored', url: instance.url })
  }

  failed(instance: Instance): void {
    if (this.only !== undefined) return
    if (noteFailure(instance.standing, this.#clock())) this.#onEvent({ kind: 'ejected', url: instance.url })
  }
}

interface Entry {
  readonly key: string
  readonly destination: Destination
  readonly checks: HealthChecks | undefined
  users: number
}

/** Every open pool of the process. Pools outlive a reload when their upstream, TLS files included, did not change. */
export class Upstreams {
  readonly #byKey = new Map<string, Entry>()
  readonly #byDestination = new Map<Destination, Entry>()
  readonly #parts: UpstreamsParts

  constructor(parts: UpstreamsParts = {}) {
    this.#parts = parts
  }

  /** Must be matched by one `release` of what it returns. Throws when a TLS file cannot be read or used. */
  acquire(upstream: Upstream): Destination {
    const files = readTlsFiles(upstream)
    const key = JSON.stringify([upstream, files])
    let entry = this.#byKey.get(key)
    if (entry === undefined) {
      const instances = upstream.urls.map((url) => openInstance(url, upstream, files))
      const destination = new Destination(upstream, instances, this.#parts)
      entry = { key, destination, checks: this.#check(upstream, instances), users: 0 }
      this.#byKey.set(key, entry)
      this.#byDestination.set(destination, entry)
    }
    entry.users += 1
    return entry.destination
  }

  /** Closes the connections when nobody uses them any more; requests in flight are finished first. */
  release(destination: Destination): void {
    const entry = this.#byDestination.get(destination)
    if (entry === undefined) return
    entry.users -= 1
    if (entry.users > 0) return
    this.#byKey.delete(entry.key)
    this.#byDestination.delete(destination)
    entry.checks?.stop()
    for (const { client } of destination.instances) void client.close()
  }

  async destroy(): Promise<void> {
    const entries = [...this.#byKey.values()]
    this.#byKey.clear()
    this.#byDestination.clear()
    for (const { checks } of entries) checks?.stop()
    await Promise.all(entries.flatMap(({ destination }) => destination.instances.map(({ client }) => client.destroy())))
  }

  #check({ healthCheck }: Upstream, instances: readonly Instance[]): HealthChecks | undefined {
    if (healthCheck === undefined) return undefined
    return new HealthChecks(instances, healthCheck, ({ url, standing }) =>
      this.#parts.onEvent?.({ kind: standing.healthy ? 'healthy' : 'unhealthy', url }),
    )
  }
}
