import type { Ms } from '../time.ts'

/** An idle connection is given up before the common upstreams' own five seconds are over. */
export const KEEP_ALIVE: Ms = 4_000
/** However long the upstream says that it keeps one. */
export const MAX_KEEP_ALIVE: Ms = 10 * 60_000
