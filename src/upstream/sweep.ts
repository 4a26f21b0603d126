import type { Ms } from '../time.ts'

/** Something that carries bytes and must not stand still for ever. Kept in one array by its own index: no timer, no map entry. */
export interface Flowing {
  /** The sweep's tick when something last flowed. */
  flowedAt: number
  /** The sweep's own; -1: not in it. */
  sweepIndex: number
  /** Called once per tick while it is in the sweep. */
  swept(tick: number): void
}

/** Seconds: the grain of idle time-outs. */
const TICK: Ms = 1_000

/** One timer for all relays and tunnels of the process; it runs only while there are any. */
export class Sweep {
  /** Ticks so far. */
  tick = 0
  readonly #flowing: Flowing[] = []
  #timer: NodeJS.Timeout | undefined

  add(flow: Flowing): void {
    flow.flowedAt = this.tick
    flow.sweepIndex = this.#flowing.length
    this.#flowing.push(flow)
    if (this.#timer === undefined) this.#start()
  }

  remove(flow: Flowing): void {
    const at = flow.sweepIndex
    if (at === -1) return
    const last = this.#flowing.pop() as Flowing
    if (last !== flow) {
      this.#flowing[at] = last
      last.sweepIndex = at
    }
    flow.sweepIndex = -1
  }

  /** How many are in it. */
  get size(): number {
    return this.#flowing.length
  }

  /** What the timer does; backwards, because those that are swept may leave. */
  beat(): void {
    this.tick += 1
    const flowing = this.#flowing
    for (let index = flowing.length - 1; index >= 0; index -= 1) flowing[index]?.swept(this.tick)
    if (flowing.length === 0) this.#stop()
  }

  #start(): void {
    this.#timer = setInterval(() => this.beat(), TICK).unref()
  }

  #stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}

/** Whether nothing has flowed for longer than `idleTimeout`. */
export function stoodStill(flow: Flowing, tick: number, idleTimeout: Ms): boolean {
  return (tick - flow.flowedAt) * TICK > idleTimeout
}

export const sweep = new Sweep()
