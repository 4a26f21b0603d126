import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until `condition` holds; rejects after `within` milliseconds. */
export async function until(condition: () => boolean | Promise<boolean>, within = 5_000): Promise<void> {
  const deadline = Date.now() + within
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not happen in time')
    await sleep(20)
  }
}

/** Milliseconds: "within a second", told by a machine whose host may stop it for longer than that. */
export const PROMPT = 3_000
