import type { Ms } from '../time.ts'

/** The clocks of any two machines may differ by this much: of two replicas, or of the provider and a replica. */
export const CLOCK_DIFFERENCE: Ms = 60_000
