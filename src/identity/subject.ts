import type { Claims } from '../session/session.ts'
import { emailIsVerified, isAddress, ownClaim } from './visible-claims.ts'

const LONGEST = 1024

/**
 * Who it is: the first of these claims that is there. It must be a non-empty string of at most 1,024 characters (OpenID Connect Core 2
 * asks for a string: a number is refused, not converted); `email` counts only when verified. A claim that is there and does not
 * qualify ends the search: falling through to the next would make two people of one.
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
