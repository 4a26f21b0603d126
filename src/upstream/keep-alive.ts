import type { Ms } from '../time.ts'

/**
 * How long an idle connection to an upstream is kept. Many servers close theirs after 5 seconds; Postern must close
 * first.
 */
export const KEEP_ALIVE: Ms = 4_000
/** The longest time that an upstream's own Keep-Alive header can ask for. */
export const MAX_KEEP_ALIVE: Ms = 10 * 60_000
