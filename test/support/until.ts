import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits until `condition` holds, asking every 20 ms. Resolves to true; rejects after `within` milliseconds.
 * The default leaves room for a busy machine: a test of how fast something is measures the time itself.
 */
export async function until(condition: () => boolean | Promise<boolean>, within = 15_000): Promise<true> {
  const deadline = Date.now() + within
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${within} ms: ${condition}`)
    await sleep(20)
  }
  return true
}

/** Waits until `count` has not grown for a quarter of a second, or is beyond `most`. */
export async function untilStill(count: () => number, most: number): Promise<void> {
  let last = Number.NaN
  await until(async () => {
    if (count() === last || count() > most) return true
    last = count()
    await sleep(250)
    return false
  })
}

/** Milliseconds: "within a second", told by a machine whose host may stop it for longer than that. */
export const PROMPT = 3_000
