import cluster, { type Worker } from 'node:cluster'
import type { Readiness } from '../admin/admin-listener.ts'
import type { AdminRequest, AdminResponse } from '../admin/request.ts'
import { EX_OK, EX_UNAVAILABLE } from '../exit-codes.ts'
import type { Logger } from '../log.ts'
import type { Ms } from '../time.ts'
import { isAnswer, isReport, type Order } from './messages.ts'
import { NOBODY_THERE, Questions } from './questions.ts'
import { combine } from './readiness.ts'
import { deathsInARow, restartDelay } from './restart-delay.ts'

export interface PrimaryOptions {
  readonly workers: number
  readonly logger: Logger
  /** What is not gone so long after `stop` is killed. */
  readonly stopWithin: Ms
}

/** One worker's place; the process in it changes. */
interface Place {
  readonly number: number
  worker: Worker | undefined
  readiness: Readiness | undefined
  startedAt: Ms
  deaths: number
  restart: NodeJS.Timeout | undefined
}

/**
 * Starts the workers, starts again those that die, and passes on what the process is told. It serves no traffic itself.
 */
export class Primary {
  readonly #options: PrimaryOptions
  readonly #places: readonly Place[]
  readonly #questions = new Questions()
  readonly #ended = Promise.withResolvers<number>()
  #phase: 'starting' | 'serving' | 'draining' = 'starting'
  #exitCode: number = EX_OK
  #killer: NodeJS.Timeout | undefined

  constructor(options: PrimaryOptions) {
    this.#options = options
    this.#places = Array.from({ length: options.workers }, (_, index) => ({
      number: index + 1,
      worker: undefined,
      readiness: undefined,
      startedAt: 0,
      deaths: 0,
      restart: undefined,
    }))
  }

  /** Resolves with the exit code once every worker has gone and none will come back. */
  run(): Promise<number> {
    for (const place of this.#places) this.#start(place)
    return this.#ended.promise
  }

  readiness(): Readiness {
    return combine(this.#places, this.#phase)
  }

  /** Any worker that is up answers for all: what they know they share. */
  adminApi(request: AdminRequest): Promise<AdminResponse> {
    const place = this.#places.find(
      ({ worker, readiness }) => readiness !== undefined && worker?.isConnected() === true,
    )
    if (place?.worker === undefined) return Promise.resolve(NOBODY_THERE)
    return this.#questions.ask(place.worker, request)
  }

  reload(): void {
    this.#tell({ kind: 'reload' })
  }

  stop(): void {
    if (this.#phase === 'draining') return
    this.#phase = 'draining'
    for (const { restart } of this.#places) clearTimeout(restart)
    this.#tell({ kind: 'stop' })
    this.#killer = setTimeout(() => this.#kill(), this.#options.stopWithin)
    this.#endWhenAlone()
  }

  stopNow(): void {
    this.#tell({ kind: 'stop-now' })
  }

  #start(place: Place): void {
    const worker = cluster.fork()
    place.worker = worker
    place.startedAt = performance.now()
    worker.on('message', (message: unknown) => {
      if (isAnswer(message)) this.#questions.answered(message)
      if (!isReport(message)) return
      place.readiness = message.readiness
      if (this.#phase === 'starting' && this.#places.every(({ readiness }) => readiness?.ready === true)) {
        this.#phase = 'serving'
      }
    })
    // A channel that broke ends the worker; `exit` tells.
    worker.on('error', () => undefined)
    worker.on('exit', (code, signal) => this.#exited(place, code, signal))
  }

  #exited(place: Place, code: number | null, signal: string | null): void {
    place.worker = undefined
    place.readiness = undefined
    if (this.#phase === 'draining') {
      this.#endWhenAlone()
      return
    }
    const facts = { event: 'worker-exited', worker: place.number, code, signal }
    if (this.#phase === 'starting') {
      this.#options.logger.fatal(facts, 'a worker could not start')
      this.#exitCode = code === null || code === EX_OK ? EX_UNAVAILABLE : code
      this.stop()
      this.stopNow()
      return
    }
    place.deaths = deathsInARow(place.deaths, performance.now() - place.startedAt)
    const delay = restartDelay(place.deaths)
    this.#options.logger.error({ ...facts, restartIn: delay }, 'a worker has ended; it is started again')
    place.restart = setTimeout(() => this.#start(place), delay)
  }

  #endWhenAlone(): void {
    if (this.#places.some(({ worker }) => worker !== undefined)) return
    clearTimeout(this.#killer)
    this.#ended.resolve(this.#exitCode)
  }

  #tell(order: Order): void {
    for (const { worker } of this.#places) {
      if (worker?.isConnected() === true) worker.send(order)
    }
  }

  #kill(): void {
    for (const { worker } of this.#places) worker?.process.kill('SIGKILL')
  }
}
