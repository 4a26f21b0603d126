/** A span of time in milliseconds. */
export type Ms = number

/** An instant: milliseconds since the Unix epoch. */
export type EpochMs = number

/** Returns the current time. Injected, so that tests can set it. */
export type Clock = () => EpochMs

export const systemClock: Clock = Date.now
