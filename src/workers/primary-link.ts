import type { AdminApi } from '../admin/admin-api.ts'
import type { Readiness } from '../admin/health.ts'
import type { Ms } from '../time.ts'
import { type Answer, isOrder, isQuestion, type Order, type Question, type Report } from './messages.ts'

const REPORT_EVERY: Ms = 250

export interface PrimaryLinkOptions {
  readonly readiness: () => Readiness
  readonly obey: (order: Order) => void
  /** Answers requests to the primary's admin port. */
  readonly adminApi: AdminApi
}

/** A worker's channel to the primary: receives orders and questions, sends readiness and answers. */
export class PrimaryLink {
  readonly #options: PrimaryLinkOptions
  readonly #timer: NodeJS.Timeout
  #reported = ''

  constructor(options: PrimaryLinkOptions) {
    this.#options = options
    process.on('message', this.#onMessage)
    // A worker gets no connections after its primary has gone.
    process.on('disconnect', this.#onDisconnect)
    this.#timer = setInterval(() => this.report(), REPORT_EVERY)
  }

  /** Tells the primary when readiness has changed. */
  report(): void {
    const report: Report = { kind: 'readiness', readiness: this.#options.readiness() }
    const text = JSON.stringify(report)
    if (text === this.#reported || !process.connected) return
    this.#reported = text
    process.send?.(report)
  }

  close(): void {
    clearInterval(this.#timer)
    process.off('message', this.#onMessage)
    process.off('disconnect', this.#onDisconnect)
  }

  async #answer({ id, request }: Question): Promise<void> {
    const answer: Answer = { kind: 'answer', id, answer: await this.#options.adminApi(request) }
    if (process.connected) process.send?.(answer)
  }

  readonly #onMessage = (message: unknown) => {
    if (isOrder(message)) this.#options.obey(message)
    else if (isQuestion(message)) void this.#answer(message)
  }

  readonly #onDisconnect = () => this.#options.obey({ kind: 'stop' })
}
