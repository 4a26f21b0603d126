/** A span of time in milliseconds. */
export type Ms = number

/** An instant: milliseconds since the Unix epoch. */
export type EpochMs = number

/** Where the time comes from; injected, so that tests can move it. */
export type Clock = () => EpochMs

export const systemClock: Clock = Date.now
