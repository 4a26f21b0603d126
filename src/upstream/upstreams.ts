import type { Upstream } from '../config/config.ts'
import { type Clock, systemClock } from '../time.ts'
import { readTlsFiles } from './connect.ts'
import { HealthChecks } from './health-checks.ts'
import { type Instance, openInstance } from './instance.ts'
import { OpenUpstream, type UpstreamEvent } from './open-upstream.ts'

export interface UpstreamsParts {
  readonly clock?: Clock
  readonly onEvent?: (event: UpstreamEvent) => void
}

interface Entry {
  readonly key: string
  readonly upstream: OpenUpstream
  readonly checks: HealthChecks | undefined
  users: number
}

/**
 * The open upstreams of the process. An upstream stays open over a reload when its settings and TLS files did not
 * change.
 */
export class Upstreams {
  readonly #byKey = new Map<string, Entry>()
  readonly #byUpstream = new Map<OpenUpstream, Entry>()
  readonly #clock: Clock
  readonly #onEvent: (event: UpstreamEvent) => void

  constructor({ clock = systemClock, onEvent = () => undefined }: UpstreamsParts = {}) {
    this.#clock = clock
    this.#onEvent = onEvent
  }

  /** Each call needs one call of `release`. Throws when a TLS file cannot be read or used. */
  acquire(settings: Upstream): OpenUpstream {
    const files = readTlsFiles(settings)
    const key = JSON.stringify([settings, files])
    let entry = this.#byKey.get(key)
    if (entry === undefined) {
      const instances = settings.urls.map((url) => openInstance(url, settings, files))
      const upstream = new OpenUpstream(settings, instances, this.#clock, this.#onEvent)
      entry = { key, upstream, checks: this.#check(settings, instances), users: 0 }
      this.#byKey.set(key, entry)
      this.#byUpstream.set(upstream, entry)
    }
    entry.users += 1
    return entry.upstream
  }

  /** The last release closes the connections. Requests in flight still finish. */
  release(upstream: OpenUpstream): void {
    const entry = this.#byUpstream.get(upstream)
    if (entry === undefined) return
    entry.users -= 1
    if (entry.users > 0) return
    this.#byKey.delete(entry.key)
    this.#byUpstream.delete(upstream)
    entry.checks?.stop()
    for (const { client } of upstream.instances) void client.close()
  }

  async destroy(): Promise<void> {
    const entries = [...this.#byKey.values()]
    this.#byKey.clear()
    this.#byUpstream.clear()
    for (const { checks } of entries) checks?.stop()
    await Promise.all(entries.flatMap(({ upstream }) => upstream.instances.map(({ client }) => client.destroy())))
  }

  #check({ healthCheck }: Upstream, instances: readonly Instance[]): HealthChecks | undefined {
    if (healthCheck === undefined) return undefined
    return new HealthChecks(instances, healthCheck, ({ url, state }) =>
      this.#onEvent({ kind: state.healthy ? 'healthy' : 'unhealthy', url }),
    )
  }
}
