import type { EpochMs, Ms } from '../time.ts'

const UNITS = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
] as const satisfies readonly (readonly [Ms, Intl.RelativeTimeFormatUnit])[]

const format = new Intl.RelativeTimeFormat('en')

/** For example `3 minutes ago`. A relative time, because the server does not know the reader's time zone. */
export function timeAgo(then: EpochMs, now: EpochMs): string {
  return relative(-1, now - then) ?? 'just now'
}

/** For example `in 3 minutes`. */
export function timeUntil(then: EpochMs, now: EpochMs): string {
  return relative(1, then - now) ?? 'within a minute'
}

function relative(direction: 1 | -1, span: Ms): string | undefined {
  for (const [length, unit] of UNITS) {
    const count = Math.floor(span / length)
    if (count >= 1) return format.format(direction * count, unit)
  }
  return undefined
}
