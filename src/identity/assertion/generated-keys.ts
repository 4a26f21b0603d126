import type { EpochMs } from '../../time.ts'
import { KEPT_AFTER, PUBLISHED_AHEAD, ROTATED_EVERY } from './key-times.ts'
import type { AssertionAlgorithm, SigningKey } from './signing-key.ts'

/** A key that Postern made. */
export interface GeneratedKey {
  readonly key: SigningKey
  readonly createdAt: EpochMs
}

export interface GeneratedKeyPlan {
  /** The keys to keep and to publish, the oldest first. */
  readonly keep: readonly GeneratedKey[]
  /** The key that is to sign. Undefined: there is none yet. */
  readonly signer: GeneratedKey | undefined
  /** Whether the next key must be made now. */
  readonly generate: boolean
}

/**
 * Decides which of the shared keys are kept, which one signs, and whether a new one is needed. Only the keys' ages count,
 * so all replicas decide alike.
 * Keys of another algorithm may be in use by replicas with another configuration: they are published too.
 */
export function planGeneratedKeys(
  keys: readonly GeneratedKey[],
  algorithm: AssertionAlgorithm,
  now: EpochMs,
): GeneratedKeyPlan {
  const sorted = keys.toSorted((a, b) => a.createdAt - b.createdAt)
  const keep = sorted.filter((key, index) => now < endOf(key, sorted.slice(index + 1), algorithm))
  const own = keep.filter(({ key }) => key.algorithm === algorithm)
  const newest = own.at(-1)
  return {
    keep,
    signer: own.findLast(({ createdAt }) => createdAt + PUBLISHED_AHEAD <= now) ?? own[0],
    generate: newest === undefined || newest.createdAt + ROTATED_EVERY <= now,
  }
}

/** When a key is no longer published. */
function endOf(
  { key, createdAt }: GeneratedKey,
  later: readonly GeneratedKey[],
  algorithm: AssertionAlgorithm,
): EpochMs {
  const next = later.find((other) => other.key.algorithm === key.algorithm)
  // A replica that still uses this algorithm would have made the next key by then.
  const nextCreatedAt = next?.createdAt ?? (key.algorithm === algorithm ? undefined : createdAt + ROTATED_EVERY)
  return nextCreatedAt === undefined ? Number.POSITIVE_INFINITY : nextCreatedAt + PUBLISHED_AHEAD + KEPT_AFTER
}

/** The keys of both lists. The same key may be in both. */
export function unionOfKeys(some: readonly GeneratedKey[], others: readonly GeneratedKey[]): readonly GeneratedKey[] {
  return [...some, ...others.filter(({ key }) => !some.some((one) => one.key.kid === key.kid))]
}
