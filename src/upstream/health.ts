import type { Upstream } from '../route/route.ts'
import type { ResponseReceiver, UpstreamSending } from './client.ts'
import { NO_HEADERS } from './fixed-headers.ts'
import type { Instance } from './instance.ts'

/** So many failed checks in a row take an instance out; one that succeeds brings it back. */
const TOLERATED = 2

/** Asks every instance of an upstream, every so often, whether it is well. */
export class HealthChecks {
  readonly #timer: NodeJS.Timeout
  readonly #path: string
  readonly #onChange: (instance: Instance) => void
  readonly #failures = new Map<Instance, number>()
  readonly #asking = new Set<Instance>()

  /** @param onChange hears of an instance whose `standing.healthy` has changed */
  constructor(
    instances: readonly Instance[],
    check: NonNullable<Upstream['healthCheck']>,
    onChange: (instance: Instance) => void,
  ) {
    this.#path = check.path
    this.#onChange = onChange
    const askAll = () => {
      for (const instance of instances) void this.#ask(instance)
    }
    this.#timer = setInterval(askAll, check.every).unref()
    askAll()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  async #ask(instance: Instance): Promise<void> {
    if (this.#asking.has(instance)) return
    this.#asking.add(instance)
    const well = await answersWell(instance, this.#path)
    this.#asking.delete(instance)
    this.#note(instance, well)
  }

  #note(instance: Instance, well: boolean): void {
    const failures = well ? 0 : (this.#failures.get(instance) ?? 0) + 1
    this.#failures.set(instance, failures)
    const healthy = failures < TOLERATED
    if (instance.standing.healthy === healthy) return
    instance.standing.healthy = healthy
    this.#onChange(instance)
  }
}

/** Bytes of an answer that are read, so that its connection can be used again. */
const READ_AT_MOST = 64 * 1024

/** Well: any answer below 400 within the response time-out. */
function answersWell(instance: Instance, path: string): Promise<boolean> {
  const headers = ['Host', instance.host, 'User-Agent', 'postern-health-check']
  return new Promise((resolve) => {
    let read = 0
    const receiver: ResponseReceiver = {
      responseInformed: () => undefined,
      responseStarted: (status) => resolve(status < 400),
      responseFlowed(chunk) {
        read += chunk.length
        if (read > READ_AT_MOST) sending?.abort(receiver)
        return true
      },
      responsePaused: () => undefined,
      responseEnded: () => undefined,
      // That it does not answer is what was asked.
      responseFailed: () => resolve(false),
    }
    let sending: UpstreamSending | undefined
    try {
      sending = instance.client.send(
        { method: 'GET', path, headers, fixed: NO_HEADERS, body: undefined, fresh: false },
        receiver,
      )
    } catch {
      resolve(false)
    }
  })
}
