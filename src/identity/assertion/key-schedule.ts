import type { EpochMs } from '../../time.ts'
import { KEPT_AFTER, PUBLISHED_AHEAD } from './key-times.ts'
import type { SigningKey } from './signing-key.ts'

/** When one key is published, and when it signs. */
export interface ScheduledKey {
  readonly key: SigningKey
  readonly publishedFrom: EpochMs
  /** It signs from then, until a key with a later `signsFrom` does. Left out: it does not sign. */
  readonly signsFrom?: EpochMs
  /** It is no longer published from then. */
  readonly publishedUntil?: EpochMs
}

export type KeySchedule = readonly ScheduledKey[]

/** The key that signs at `now`. Undefined only for an empty schedule. */
export function signerAt(schedule: KeySchedule, now: EpochMs): ScheduledKey | undefined {
  const signers = schedule.filter((entry) => entry.signsFrom !== undefined)
  const sorted = signers.sort((a, b) => (a.signsFrom as EpochMs) - (b.signsFrom as EpochMs))
  // The clock may have gone back: then the first one signs.
  return sorted.findLast((entry) => (entry.signsFrom as EpochMs) <= now) ?? sorted[0]
}

/** The keys that are published at `now`, the signing one first. */
export function publishedAt(schedule: KeySchedule, now: EpochMs): readonly SigningKey[] {
  const signer = signerAt(schedule, now)
  const others = schedule.filter((entry) => entry !== signer && isPublished(entry, now))
  return [...(signer === undefined ? [] : [signer]), ...others].map(({ key }) => key)
}

/**
 * Changes to other keys. A key that verifiers do not know yet signs `PUBLISHED_AHEAD` after it is published; until then
 * the current one does. A key that is no longer wanted stays published for `KEPT_AFTER` after it has signed last.
 * Without a current key, the first one signs at once.
 *
 * @param wanted the first one is to sign
 */
export function reschedule(former: KeySchedule, wanted: readonly SigningKey[], now: EpochMs): KeySchedule {
  const current = signerAt(former, now)
  const [first] = wanted
  const published = wanted.map((key): ScheduledKey => {
    const known = former.find((entry) => entry.key.kid === key.kid && isPublished(entry, now))
    const publishedFrom = known?.publishedFrom ?? now
    return { key, publishedFrom, signsFrom: signsFrom(key, publishedFrom) }
  })
  const stops = published[0]?.signsFrom ?? now
  const dropped = former.filter((entry) => isPublished(entry, now) && !wanted.some(({ kid }) => kid === entry.key.kid))
  return [...published, ...dropped.map(retired)]

  function signsFrom(key: SigningKey, publishedFrom: EpochMs): EpochMs | undefined {
    if (key.kid === current?.key.kid) return current.signsFrom
    if (key !== first) return undefined
    return current === undefined ? now : Math.max(now, publishedFrom + PUBLISHED_AHEAD)
  }

  function retired(entry: ScheduledKey): ScheduledKey {
    const { key, publishedFrom, publishedUntil } = entry
    if (entry === current) return { ...entry, publishedUntil: Math.max(now, stops) + KEPT_AFTER }
    // It may have signed until a moment ago.
    return { key, publishedFrom, publishedUntil: publishedUntil ?? now + KEPT_AFTER }
  }
}

function isPublished({ publishedUntil }: ScheduledKey, now: EpochMs): boolean {
  return publishedUntil === undefined || now < publishedUntil
}
