import type { Claims } from '../session/session.ts'
import { emailIsVerified, isAddress, ownClaim } from './visible-claims.ts'

const LONGEST = 1024

/**
 * The subject: the first of these claims that exists. It must be a non-empty string of at most 1,024 characters (OpenID
 * Connect Core 2); a number is refused, not converted. `email` must be verified. A claim that exists but is invalid
 * ends the search: with the next claim one person could get two subjects.
 */
export function subjectOf(claims: Claims, subjectClaim: readonly string[]): string | undefined {
  for (const name of subjectClaim) {
    const value = ownClaim(claims, name)
    if (value === undefined) continue
    if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST) return undefined
    if (name === 'email' && !(isAddress(value) && emailIsVerified(claims))) return undefined
    return value
  }
  return undefined
}
