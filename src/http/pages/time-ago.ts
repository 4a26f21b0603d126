import type { EpochMs, Ms } from '../../time.ts'

const UNITS: readonly (readonly [Ms, string])[] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
]

/** `3 minutes ago`: the server does not know the reader's time zone, so it says no clock time. */
export function timeAgo(then: EpochMs, now: EpochMs): string {
  for (const [span, unit] of UNITS) {
    const count = Math.floor((now - then) / span)
    if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'} ago`
  }
  return 'just now'
}
