import type { Ms } from '../time.ts'

const FIRST: Ms = 100
const LONGEST: Ms = 30_000
/** Who lived so long did not die of starting. */
const HEALTHY_LIFE: Ms = 60_000

/** How many times in a row a worker died young, after one more death. */
export function deathsInARow(before: number, lived: Ms): number {
  return lived >= HEALTHY_LIFE ? 1 : before + 1
}

/** How long to wait before a worker that died is started again; doubles with every early death. */
export function restartDelay(deaths: number): Ms {
  return Math.min(FIRST * 2 ** Math.max(0, deaths - 1), LONGEST)
}
