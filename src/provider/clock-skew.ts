import type { Clock, EpochMs } from '../time.ts'

/** Seconds: how far a provider's clock may be ahead of ours (`iat`, `nbf`). */
export const MAX_AHEAD = 60
/** Seconds: how long after its `exp` a JWT is still accepted. */
const MAX_PAST = 30
/** Seconds: an `iat` further ahead than this is no rounding. */
const NOTICEABLE = 5

/** Whether `iat` or `nbf` (seconds, RFC 7519 2) is missing or further ahead of `now` than clocks may differ. */
export function isAhead(instant: unknown, now: EpochMs): boolean {
  return typeof instant !== 'number' || instant > now / 1000 + MAX_AHEAD
}

/** Whether `exp` (seconds, RFC 7519 2) is missing or over. */
export function isPast(exp: unknown, now: EpochMs): boolean {
  return typeof exp !== 'number' || exp <= now / 1000 - MAX_PAST
}

/** Why a JWT with this `iat` was refused, and what to do. */
export function aheadReason(what: string, iat: unknown, now: EpochMs): string {
  if (typeof iat !== 'number') return `${what} is missing or not a number`
  return `${what} is ${secondsAhead(iat, now)} s in the future: check the clock (NTP) of this machine and of the provider`
}

/**
 * Watches the `iat` of what a provider has signed. It cannot have been signed in the future, so one that is ahead of our clock shows by how
 * much at least the clocks differ. `report` hears of it once.
 */
export function watchClockSkew(clock: Clock, report: (reason: string) => void): (iat: unknown) => void {
  let reported = false
  return (iat) => {
    if (reported || typeof iat !== 'number') return
    const ahead = secondsAhead(iat, clock())
    if (ahead <= NOTICEABLE) return
    reported = true
    report(
      `the provider's clock is at least ${ahead} s ahead of this machine's: check the clock (NTP) here and there; more than ${MAX_AHEAD} s and sign-in fails`,
    )
  }
}

function secondsAhead(iat: number, now: EpochMs): number {
  return Math.round(iat - now / 1000)
}
