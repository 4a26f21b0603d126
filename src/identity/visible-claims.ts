import type { JsonValue } from '../json.ts'
import type { Claims } from '../session/session.ts'

export interface ClaimRules {
  /** Whether an email that is not verified is left out. */
  readonly requireVerifiedEmail: boolean
}

/** Clerk's claims: the person can change the first, and the second is not meant for browsers and apps. */
const HIDDEN: readonly string[] = ['unsafe_metadata', 'private_metadata']

/**
 * The claims that headers, policies and `<prefix>/userinfo` see. Leaves out `unsafe_metadata`, `private_metadata`, an
 * `email` that is not an address with one `@`, and, if the rules say so, an `email` that is not verified.
 */
export function visibleClaims(claims: Claims, rules: ClaimRules): Claims {
  const email = isAddress(ownClaim(claims, 'email')) && (!rules.requireVerifiedEmail || emailIsVerified(claims))
  // Usually all claims are visible: do not copy them.
  if ((email || !Object.hasOwn(claims, 'email')) && !HIDDEN.some((name) => Object.hasOwn(claims, name))) return claims
  return Object.fromEntries(
    Object.entries(claims).filter(([name]) => !HIDDEN.includes(name) && (name !== 'email' || email)),
  )
}

/** Whether `email_verified` is `true`, or `"true"` as some providers send it. */
export function emailIsVerified(claims: Claims): boolean {
  const verified = ownClaim(claims, 'email_verified')
  return verified === true || verified === 'true'
}

/**
 * Whether this has exactly one `@`. With two, `endsWith('@example.com')` and a mail server could disagree about the
 * domain.
 */
export function isAddress(email: JsonValue | undefined): email is string {
  if (typeof email !== 'string') return false
  const at = email.indexOf('@')
  return at > 0 && at < email.length - 1 && email.indexOf('@', at + 1) === -1
}

export function ownClaim(claims: Claims, name: string): JsonValue | undefined {
  return Object.hasOwn(claims, name) ? claims[name] : undefined
}
