import type { Readiness } from '../admin/admin.ts'
import type { Ms } from '../time.ts'
import { isOrder, type Order, type Report } from './messages.ts'

const LOOK_EVERY: Ms = 250

export interface LinkOptions {
  readonly readiness: () => Readiness
  readonly obey: (order: Order) => void
}

/** A worker's line to its primary: orders in, readiness out. */
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

  readonly #heard = (message: unknown) => {
    if (isOrder(message)) this.#options.obey(message)
  }

  readonly #alone = () => this.#options.obey({ kind: 'stop' })
}
