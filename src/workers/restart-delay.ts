import type { Ms } from '../time.ts'

const FIRST: Ms = 100
const LONGEST: Ms = 30_000
/** A worker that lived this long did not fail to start. */
const HEALTHY_LIFE: Ms = 60_000

/** The number of early deaths in a row, after one more death. */
export function deathsInARow(before: number, lived: Ms): number {
  return lived >= HEALTHY_LIFE ? 1 : before + 1
}

/** The time before a worker is restarted. It doubles with every early death. */
export function restartDelay(deaths: number): Ms {
  return Math.min(FIRST * 2 ** Math.max(0, deaths - 1), LONGEST)
}
