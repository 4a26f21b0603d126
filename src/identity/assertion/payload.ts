import { ownClaim } from '../../identity/visible-claims.ts'
import type { JsonValue } from '../../json.ts'
import type { Claims } from '../../session/session.ts'
import type { EpochMs } from '../../time.ts'

/** Whom an assertion is about. */
export interface AssertedPerson {
  /** The provider's name in the configuration, or the issuer of an API client's token. */
  readonly provider: string
  readonly subject: string
  /** Filtered by `visibleClaims`. */
  readonly claims: Claims
}

export interface AssertionTerms {
  /** `iss`: the origin of the public URL. */
  readonly issuer: string
  /** `aud`: the app's host, or the configured audience. */
  readonly audience: string
  readonly issuedAt: EpochMs
  readonly expiresAt: EpochMs
  /** The names of the claims to copy. */
  readonly claims: readonly string[]
}

export interface Payload {
  readonly json: string
  /** The claims that would have made it too long. The payload lists them as `omitted_claims`. */
  readonly omitted: readonly string[]
}

/** Names that the file must not list as claims: an assertion's own, and those that verifiers give a meaning. */
export const RESERVED_CLAIMS: ReadonlySet<string> = new Set(
  ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'provider', 'omitted_claims'].concat(['cnf', 'act', 'may_act']),
)

/**
 * The claims of an assertion (RFC 7519 4.1) as JSON. A claim that is missing or null is left out. When it would be
 * longer than `room` bytes, the longest claims are left out whole, because a part of a list of groups is another list of
 * groups. Undefined when it is too long without any of them.
 */
export function assertionPayload(person: AssertedPerson, terms: AssertionTerms, room: number): Payload | undefined {
  const fixed = {
    iss: terms.issuer,
    sub: person.subject,
    aud: terms.audience,
    iat: Math.floor(terms.issuedAt / 1_000),
    exp: Math.floor(terms.expiresAt / 1_000),
    provider: person.provider,
  }
  const copied = new Map<string, JsonValue>()
  for (const name of terms.claims) {
    const value = ownClaim(person.claims, name)
    if (value !== undefined && value !== null) copied.set(name, value)
  }
  const omitted: string[] = []
  for (;;) {
    // Last, so that no claim replaces these.
    const values = { ...Object.fromEntries(copied), ...fixed, ...(omitted.length > 0 && { omitted_claims: omitted }) }
    const json = JSON.stringify(values)
    if (Buffer.byteLength(json) <= room) return { json, omitted }
    const longest = longestOf(copied)
    if (longest === undefined) return undefined
    copied.delete(longest)
    omitted.push(longest)
  }
}

function longestOf(claims: ReadonlyMap<string, JsonValue>): string | undefined {
  let longest: string | undefined
  let most = -1
  for (const [name, value] of claims) {
    const length = JSON.stringify(value).length
    if (length <= most) continue
    longest = name
    most = length
  }
  return longest
}
