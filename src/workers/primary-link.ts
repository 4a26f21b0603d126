import type { AdminApi } from '../admin/admin-api.ts'
import type { Readiness } from '../admin/admin-listener.ts'
import type { Ms } from '../time.ts'
import { type Answer, isOrder, isQuestion, type Order, type Question, type Report } from './messages.ts'

const LOOK_EVERY: Ms = 250

export interface LinkOptions {
  readonly readiness: () => Readiness
  readonly obey: (order: Order) => void
  /** Answers what is asked on the primary's admin port. */
  readonly adminApi: AdminApi
}

/** A worker's line to its primary: orders and questions in, readiness and answers out. */
export class PrimaryLink {
  readonly #options: LinkOptions
  readonly #timer: NodeJS.Timeout
  #told = ''

  constructor(options: LinkOptions) {
    this.#options = options
    process.on('message', this.#heard)
    // Without its primary a worker gets no connections any more.
    process.on('disconnect', this.#alone)
    this.#timer = setInterval(() => this.report(), LOOK_EVERY)
  }

  /** Tells the primary, if there is something new. */
  report(): void {
    const report: Report = { kind: 'readiness', readiness: this.#options.readiness() }
    const text = JSON.stringify(report)
    if (text === this.#told || !process.connected) return
    this.#told = text
    process.send?.(report)
  }

  close(): void {
    clearInterval(this.#timer)
    process.off('message', this.#heard)
    process.off('disconnect', this.#alone)
  }

  async #answer({ id, request }: Question): Promise<void> {
    const answer: Answer = { kind: 'answer', id, answer: await this.#options.adminApi(request) }
    if (process.connected) process.send?.(answer)
  }

  readonly #heard = (message: unknown) => {
    if (isOrder(message)) this.#options.obey(message)
    else if (isQuestion(message)) void this.#answer(message)
  }

  readonly #alone = () => this.#options.obey({ kind: 'stop' })
}
