import type { Clock, EpochMs, Ms } from '../../src/time.ts'
import { NOW } from '../session/sample.ts'

interface Timer {
  readonly at: EpochMs
  readonly ring: () => void
}

/** A clock and a `sleep` that advance only when the test says so. */
export interface VirtualTime {
  readonly clock: Clock
  readonly sleep: (delay: Ms, signal?: AbortSignal) => Promise<void>
  /** Runs all pending microtasks and immediates. */
  settle(): Promise<void>
  pass(span: Ms): Promise<void>
}

export function virtualTime(start: EpochMs = NOW): VirtualTime {
  let now = start
  const timers = new Set<Timer>()
  const settle = async () => {
    for (let turn = 0; turn < 4; turn++) await new Promise(setImmediate)
  }
  return {
    clock: () => now,
    settle,
    sleep: (delay, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const timer = {
          at: now + delay,
          ring: () => {
            timers.delete(timer)
            resolve()
          },
        }
        timers.add(timer)
        signal?.addEventListener('abort', () => {
          timers.delete(timer)
          reject(signal.reason)
        })
      }),
    async pass(span) {
      const end = now + span
      await settle()
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        now = Math.max(now, next.at)
        for (const timer of [...timers]) if (timer.at <= now) timer.ring()
        await settle()
      }
      now = end
      await settle()
    },
  }
}
