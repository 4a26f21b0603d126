import type { Upstream } from '../config/config.ts'
import type { ResponseController, ResponseReceiver } from './client.ts'
import { NO_HEADERS } from './fixed-headers.ts'
import type { Instance } from './instance.ts'

/** This many failed checks in a row take an instance out of service. One success brings it back. */
const FAILURES_TO_EJECT = 2

/** Checks the health of every instance of an upstream at a fixed interval. */
export class HealthChecks {
  readonly #timer: NodeJS.Timeout
  readonly #path: string
  readonly #onChange: (instance: Instance) => void
  readonly #failures = new Map<Instance, number>()
  readonly #checking = new Set<Instance>()

  /** @param onChange called with an instance whose `state.healthy` has changed */
  constructor(
    instances: readonly Instance[],
    check: NonNullable<Upstream['healthCheck']>,
    onChange: (instance: Instance) => void,
  ) {
    this.#path = check.path
    this.#onChange = onChange
    const checkAll = () => {
      for (const instance of instances) void this.#check(instance)
    }
    this.#timer = setInterval(checkAll, check.every).unref()
    checkAll()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  async #check(instance: Instance): Promise<void> {
    if (this.#checking.has(instance)) return
    this.#checking.add(instance)
    const passed = await passesCheck(instance, this.#path)
    this.#checking.delete(instance)
    this.#note(instance, passed)
  }

  #note(instance: Instance, passed: boolean): void {
    const failures = passed ? 0 : (this.#failures.get(instance) ?? 0) + 1
    this.#failures.set(instance, failures)
    const healthy = failures < FAILURES_TO_EJECT
    if (instance.state.healthy === healthy) return
    instance.state.healthy = healthy
    this.#onChange(instance)
  }
}

/** Bytes of a response that are read, so that the connection can be used again. */
const READ_AT_MOST = 64 * 1024

/** An instance passes with any status below 400 within the response time-out. */
function passesCheck(instance: Instance, path: string): Promise<boolean> {
  const headers = ['Host', instance.host, 'User-Agent', 'postern-health-check']
  return new Promise((resolve) => {
    let read = 0
    const receiver: ResponseReceiver = {
      responseInformational: () => undefined,
      responseStarted: (status) => resolve(status < 400),
      responseData(chunk) {
        read += chunk.length
        if (read > READ_AT_MOST) controller?.abort(receiver)
        return true
      },
      responseFlush: () => undefined,
      responseEnded: () => undefined,
      responseFailed: () => resolve(false),
    }
    let controller: ResponseController | undefined
    try {
      controller = instance.client.send(
        { method: 'GET', path, headers, fixed: NO_HEADERS, body: undefined, fresh: false },
        receiver,
      )
    } catch {
      resolve(false)
    }
  })
}
