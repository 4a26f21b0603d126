import type { JsonValue } from '../json.ts'
import type { Claims } from '../session/session.ts'
import { emailIsVerified, isAddress, ownClaim } from './visible-claims.ts'

const LONGEST = 1024

/** The configuration's `subjectType`. */
export type SubjectType = 'string' | 'integer'

/**
 * The subject: the first of these claims that exists. It must be a non-empty string of at most 1,024 characters (OpenID
 * Connect Core 2), or, with the type `integer`, a whole number, whose digits become the subject. Any other type is
 * refused, not converted: 1 and "1" could be two people. `email` must be verified. A claim that exists but is invalid
 * ends the search: with the next claim one person could get two subjects.
 */
export function subjectOf(
  claims: Claims,
  subjectClaim: readonly string[],
  type: SubjectType = 'string',
): string | undefined {
  for (const name of subjectClaim) {
    const found = ownClaim(claims, name)
    if (found === undefined) continue
    const value = type === 'integer' ? digitsOf(found) : found
    if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST) return undefined
    if (name === 'email' && !(isAddress(value) && emailIsVerified(claims))) return undefined
    return value
  }
  return undefined
}

/** Undefined for numbers that JSON may have rounded: another person could have the same. */
function digitsOf(value: JsonValue): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined
}
