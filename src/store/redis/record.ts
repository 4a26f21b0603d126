import type { EpochMs } from '../../time.ts'

/**
 * A session as one redis string. With one key for each session every change is atomic, also in a cluster, and takes the
 * least memory. First the fixed fields, which the scripts read and change in place (scripts.ts repeats their offsets),
 * then the two sealed parts:
 * `format(1) | version(10) | endsAt(14) | lastSeenAt(14) | leaseUntil(14) | fence(10) | mark(16) | summary length(6) |
 * summary | contents`
 */
export const HEAD_BYTES = 85
export const FORMAT = '1'
const VERSION = [1, 11] as const
const ENDS_AT = [11, 25] as const
const LAST_SEEN_AT = [25, 39] as const
const SUMMARY_LENGTH = [79, 85] as const
const UNLEASED = '0'.repeat(24)

export interface RecordHead {
  readonly version: number
  readonly endsAt: EpochMs
  readonly lastSeenAt: EpochMs
}

export interface StoredRecord extends RecordHead {
  readonly summary: Buffer
  /** Empty when only the head and the summary were read. */
  readonly contents: Buffer
}

/** The parts that follow the head. */
export interface SealedParts {
  readonly summary: Buffer
  readonly contents: Buffer
}

export function versionField(version: number): string {
  return String(version).padStart(10, '0')
}

export function instantField(instant: EpochMs): string {
  return String(Math.trunc(instant)).padStart(14, '0')
}

/** The summary's length, followed by both parts. */
export function encodeParts({ summary, contents }: SealedParts): Buffer {
  return Buffer.concat([Buffer.from(String(summary.length).padStart(6, '0')), summary, contents])
}

/** @param mark 16 characters that distinguish a repeated write from a write of another replica */
export function encodeRecord(head: RecordHead, mark: string, parts: SealedParts): Buffer {
  const fixed = `${FORMAT}${versionField(head.version)}${instantField(head.endsAt)}${instantField(head.lastSeenAt)}${UNLEASED}${mark}`
  return Buffer.concat([Buffer.from(fixed, 'latin1'), encodeParts(parts)])
}

/** Undefined when the value is not a record. Never throws. */
export function decodeRecord(value: Buffer): StoredRecord | undefined {
  if (value.length < HEAD_BYTES) return undefined
  const head = value.toString('latin1', 0, HEAD_BYTES)
  if (!head.startsWith(FORMAT)) return undefined
  const version = numberAt(head, VERSION)
  const endsAt = numberAt(head, ENDS_AT)
  const lastSeenAt = numberAt(head, LAST_SEEN_AT)
  const length = numberAt(head, SUMMARY_LENGTH)
  if (version === undefined || endsAt === undefined || lastSeenAt === undefined || length === undefined)
    return undefined
  if (value.length < HEAD_BYTES + length) return undefined
  const at = HEAD_BYTES + length
  return { version, endsAt, lastSeenAt, summary: value.subarray(HEAD_BYTES, at), contents: value.subarray(at) }
}

function numberAt(head: string, [from, to]: readonly [number, number]): number | undefined {
  const text = head.slice(from, to)
  return /^\d+$/.test(text) ? Number(text) : undefined
}
