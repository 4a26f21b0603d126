import type { Ms } from '../time.ts'

/**
 * A relay or a tunnel that must not stay idle for ever. It remembers its own place in the list, which saves a timer and
 * a map entry.
 */
export interface Transfer {
  /** The tick at which bytes last flowed. */
  lastActive: number
  /** Its index in the list of `IdleTimeouts`; -1: it is not in the list. */
  idleIndex: number
  /** Called once per tick. Ends the transfer when it has been idle for too long. */
  closeIfIdle(tick: number): void
}

/** Idle time-outs are exact to one tick. */
const TICK: Ms = 1_000

/**
 * The idle time-outs of all relays and tunnels of the process. They share one timer, which runs only while there are
 * any.
 */
export class IdleTimeouts {
  /** How many ticks there have been. */
  ticks = 0
  readonly #transfers: Transfer[] = []
  #timer: NodeJS.Timeout | undefined

  add(transfer: Transfer): void {
    transfer.lastActive = this.ticks
    transfer.idleIndex = this.#transfers.length
    this.#transfers.push(transfer)
    if (this.#timer === undefined) this.#start()
  }

  remove(transfer: Transfer): void {
    const index = transfer.idleIndex
    if (index === -1) return
    const last = this.#transfers.pop() as Transfer
    if (last !== transfer) {
      this.#transfers[index] = last
      last.idleIndex = index
    }
    transfer.idleIndex = -1
  }

  /** The number of transfers in the list. */
  get size(): number {
    return this.#transfers.length
  }

  /** The timer calls this once per tick. It walks backwards, because a transfer may remove itself. */
  advance(): void {
    this.ticks += 1
    const transfers = this.#transfers
    for (let index = transfers.length - 1; index >= 0; index -= 1) transfers[index]?.closeIfIdle(this.ticks)
    if (transfers.length === 0) this.#stop()
  }

  #start(): void {
    this.#timer = setInterval(() => this.advance(), TICK).unref()
  }

  #stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}

/** Whether nothing has flowed for longer than `idleTimeout`. */
export function isIdle(transfer: Transfer, tick: number, idleTimeout: Ms): boolean {
  return (tick - transfer.lastActive) * TICK > idleTimeout
}

export const idleTimeouts = new IdleTimeouts()
