import type { EpochMs, Ms } from '../../time.ts'

const UNITS: readonly (readonly [Ms, string])[] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
]

/** `3 minutes ago`: the server does not know the reader's time zone, so it says no clock time. */
export function timeAgo(then: EpochMs, now: EpochMs): string {
  const span = roughly(now - then)
  return span === undefined ? 'just now' : `${span} ago`
}

/** `in 3 minutes`. */
export function timeUntil(then: EpochMs, now: EpochMs): string {
  const span = roughly(then - now)
  return span === undefined ? 'within a minute' : `in ${span}`
}

function roughly(span: Ms): string | undefined {
  for (const [length, unit] of UNITS) {
    const count = Math.floor(span / length)
    if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'}`
  }
  return undefined
}
