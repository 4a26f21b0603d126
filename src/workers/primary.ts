import cluster, { type Worker } from 'node:cluster'
import type { Readiness } from '../admin/health.ts'
import type { AdminRequest, AdminResponse } from '../admin/messages.ts'
import { EX_OK, EX_UNAVAILABLE } from '../exit-codes.ts'
import type { Logger } from '../log.ts'
import type { Ms } from '../time.ts'
import { isAnswer, isReport, type Order } from './messages.ts'
import { NO_WORKER, Questions } from './questions.ts'
import { combineReadiness } from './readiness.ts'
import { deathsInARow, restartDelay } from './restart-delay.ts'

export interface PrimaryOptions {
  readonly workers: number
  readonly logger: Logger
  /** A worker that still runs this long after `stop` is killed. */
  readonly stopWithin: Ms
}

/** A slot for one worker. A worker that has died is replaced in its slot. */
interface WorkerSlot {
  readonly number: number
  worker: Worker | undefined
  readiness: Readiness | undefined
  startedAt: Ms
  deaths: number
  restart: NodeJS.Timeout | undefined
}

/** Starts the workers, restarts those that die, and passes signals on to them. It serves no traffic itself. */
export class Primary {
  readonly #options: PrimaryOptions
  readonly #slots: readonly WorkerSlot[]
  readonly #questions = new Questions()
  readonly #ended = Promise.withResolvers<number>()
  #phase: 'starting' | 'serving' | 'draining' = 'starting'
  #exitCode: number = EX_OK
  #killer: NodeJS.Timeout | undefined

  constructor(options: PrimaryOptions) {
    this.#options = options
    this.#slots = Array.from({ length: options.workers }, (_, index) => ({
      number: index + 1,
      worker: undefined,
      readiness: undefined,
      startedAt: 0,
      deaths: 0,
      restart: undefined,
    }))
  }

  /** Resolves with the exit code when every worker has ended and none will be restarted. */
  run(): Promise<number> {
    for (const slot of this.#slots) this.#start(slot)
    return this.#ended.promise
  }

  readiness(): Readiness {
    return combineReadiness(this.#slots, this.#phase)
  }

  /** Asks any worker that is up. All workers share the same sessions. */
  adminApi(request: AdminRequest): Promise<AdminResponse> {
    const slot = this.#slots.find(({ worker, readiness }) => readiness !== undefined && worker?.isConnected() === true)
    if (slot?.worker === undefined) return Promise.resolve(NO_WORKER)
    return this.#questions.ask(slot.worker, request)
  }

  reload(): void {
    this.#sendToAll({ kind: 'reload' })
  }

  stop(): void {
    if (this.#phase === 'draining') return
    this.#phase = 'draining'
    for (const { restart } of this.#slots) clearTimeout(restart)
    this.#sendToAll({ kind: 'stop' })
    this.#killer = setTimeout(() => this.#kill(), this.#options.stopWithin)
    this.#endWithoutWorkers()
  }

  stopNow(): void {
    this.#sendToAll({ kind: 'stop-now' })
  }

  #start(slot: WorkerSlot): void {
    const worker = cluster.fork()
    slot.worker = worker
    slot.startedAt = performance.now()
    worker.on('message', (message: unknown) => {
      if (isAnswer(message)) this.#questions.answered(message)
      if (!isReport(message)) return
      slot.readiness = message.readiness
      if (this.#phase === 'starting' && this.#slots.every(({ readiness }) => readiness?.ready === true)) {
        this.#phase = 'serving'
      }
    })
    // An error of the channel ends the worker, which emits `exit`.
    worker.on('error', () => undefined)
    worker.on('exit', (code, signal) => this.#exited(slot, code, signal))
  }

  #exited(slot: WorkerSlot, code: number | null, signal: string | null): void {
    slot.worker = undefined
    slot.readiness = undefined
    if (this.#phase === 'draining') {
      this.#endWithoutWorkers()
      return
    }
    const facts = { event: 'worker-exited', worker: slot.number, code, signal }
    if (this.#phase === 'starting') {
      this.#options.logger.fatal(facts, 'a worker could not start')
      this.#exitCode = code === null || code === EX_OK ? EX_UNAVAILABLE : code
      this.stop()
      this.stopNow()
      return
    }
    slot.deaths = deathsInARow(slot.deaths, performance.now() - slot.startedAt)
    const delay = restartDelay(slot.deaths)
    this.#options.logger.error({ ...facts, restartIn: delay }, 'a worker has ended; it is started again')
    slot.restart = setTimeout(() => this.#start(slot), delay)
  }

  #endWithoutWorkers(): void {
    if (this.#slots.some(({ worker }) => worker !== undefined)) return
    clearTimeout(this.#killer)
    this.#ended.resolve(this.#exitCode)
  }

  #sendToAll(order: Order): void {
    for (const { worker } of this.#slots) {
      if (worker?.isConnected() === true) worker.send(order)
    }
  }

  #kill(): void {
    for (const { worker } of this.#slots) worker?.process.kill('SIGKILL')
  }
}
