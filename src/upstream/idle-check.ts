import type { Ms } from '../time.ts'

/** Something that carries bytes and must not stand still for ever. Kept in one array by its own index: no timer, no map entry. */
export interface Flowing {
  /** The tick of the idle check when something last flowed. */
  flowedAt: number
  /** Where it stands in the idle check's list; -1: not in it. */
  idleCheckIndex: number
  /** Called once per tick while it is in the idle check. */
  checkIdle(tick: number): void
}

/** Seconds: the grain of idle time-outs. */
const TICK: Ms = 1_000

/** One timer for all relays and tunnels of the process; it runs only while there are any. */
export class IdleCheck {
  /** Ticks so far. */
  tick = 0
  readonly #flowing: Flowing[] = []
  #timer: NodeJS.Timeout | undefined

  add(flow: Flowing): void {
    flow.flowedAt = this.tick
    flow.idleCheckIndex = this.#flowing.length
    this.#flowing.push(flow)
    if (this.#timer === undefined) this.#start()
  }

  remove(flow: Flowing): void {
    const at = flow.idleCheckIndex
    if (at === -1) return
    const last = this.#flowing.pop() as Flowing
    if (last !== flow) {
      this.#flowing[at] = last
      last.idleCheckIndex = at
    }
    flow.idleCheckIndex = -1
  }

  /** How many are in it. */
  get size(): number {
    return this.#flowing.length
  }

  /** What the timer does. Backwards, because a member may leave while it is checked. */
  beat(): void {
    this.tick += 1
    const flowing = this.#flowing
    for (let index = flowing.length - 1; index >= 0; index -= 1) flowing[index]?.checkIdle(this.tick)
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

export const idleCheck = new IdleCheck()
