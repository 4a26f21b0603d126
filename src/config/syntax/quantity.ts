import type { Ms } from '../../time.ts'
import { bad, good, type Parsed } from './parsed.ts'

const DURATION = /^(0|[1-9]\d{0,8})(ms|s|m|h|d)$/
const DURATION_UNITS: Readonly<Record<string, Ms>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const SIZE = /^(0|[1-9]\d{0,8})(B|KB|MB|GB)$/
const SIZE_UNITS: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }

/** Parses `250ms`, `30s`, `15m`, `12h`, `7d` to milliseconds. */
export function parseDuration(text: string): Parsed<Ms> {
  const match = DURATION.exec(text)
  if (!match) return bad('is not a duration', 'write a whole number and a unit, such as 250ms, 30s, 15m, 12h or 7d')
  return good(Number(match[1]) * DURATION_UNITS[match[2]!]!)
}

/** Parses `64KB`, `10MB` to bytes (1 KB is 1024 bytes), and `unlimited` to undefined. */
export function parseSize(text: string): Parsed<number | undefined> {
  if (text === 'unlimited') return good(undefined)
  const match = SIZE.exec(text)
  if (!match) return bad('is not a size', 'write a whole number and a unit, such as 64KB or 10MB, or unlimited')
  return good(Number(match[1]) * SIZE_UNITS[match[2]!]!)
}
