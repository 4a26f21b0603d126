import type { Clock, EpochMs } from '../time.ts'

/** Seconds that a provider's clock may be ahead of ours (`iat`, `nbf`). */
export const MAX_AHEAD = 60
/** Seconds after `exp` for which a JWT is still accepted. */
const MAX_PAST = 30
/** Seconds. A smaller difference may come from rounding. */
const NOTICEABLE = 5

/** Whether `iat` or `nbf` (seconds, RFC 7519 2) is missing or more than `MAX_AHEAD` ahead of `now`. */
export function isAhead(instant: unknown, now: EpochMs): boolean {
  return typeof instant !== 'number' || instant > now / 1000 + MAX_AHEAD
}

/** Whether `exp` (seconds, RFC 7519 2) is missing or past. */
export function isPast(exp: unknown, now: EpochMs): boolean {
  return typeof exp !== 'number' || exp <= now / 1000 - MAX_PAST
}

/** Says why a JWT with this `iat` is refused, and what to do. */
export function aheadReason(what: string, iat: unknown, now: EpochMs): string {
  if (typeof iat !== 'number') return `${what} is missing or not a number`
  const ahead = secondsAhead(iat, now)
  return `${what} is ${ahead} s in the future: check the clock (NTP) of this machine and of the provider`
}

/**
 * Watches the `iat` of the JWTs that a provider signs. An `iat` ahead of our clock shows that the clocks differ by at
 * least that much. Calls `report` at most once.
 */
export function watchClockSkew(clock: Clock, report: (reason: string) => void): (iat: unknown) => void {
  let reported = false
  return (iat) => {
    if (reported || typeof iat !== 'number') return
    const ahead = secondsAhead(iat, clock())
    if (ahead <= NOTICEABLE) return
    reported = true
    report(
      `the provider's clock is at least ${ahead} s ahead of this machine's: check the clock (NTP) of both; ` +
        `sign-in fails at more than ${MAX_AHEAD} s`,
    )
  }
}

function secondsAhead(iat: number, now: EpochMs): number {
  return Math.round(iat - now / 1000)
}
