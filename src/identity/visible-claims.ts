import type { Claims, JsonValue } from '../session/session.ts'

export interface ClaimRules {
  /** An email the provider does not call verified is not passed on. */
  readonly requireVerifiedEmail: boolean
}

/** Clerk's: the first can be changed by the person, the second is not meant for browsers and apps. */
const HIDDEN: readonly string[] = ['unsafe_metadata', 'private_metadata']

/**
 * The claims that headers, policies and `<prefix>/userinfo` see. Left out: `unsafe_metadata`, `private_metadata`, an `email` that is
 * not an address with one `@`, and (unless the rules say otherwise) one that is not verified.
 */
export function visibleClaims(claims: Claims, rules: ClaimRules): Claims {
  const email = isAddress(ownClaim(claims, 'email')) && (!rules.requireVerifiedEmail || emailIsVerified(claims))
  // Mostly all of them: then there is nothing to copy.
  if ((email || !Object.hasOwn(claims, 'email')) && !HIDDEN.some((name) => Object.hasOwn(claims, name))) return claims
  return Object.fromEntries(
    Object.entries(claims).filter(([name]) => !HIDDEN.includes(name) && (name !== 'email' || email)),
  )
}

/** `true`, or `"true"` as some providers write it; nothing else. */
export function emailIsVerified(claims: Claims): boolean {
  const verified = ownClaim(claims, 'email_verified')
  return verified === true || verified === 'true'
}

/** Two `@` would let `endsWith('@example.com')` and a mail server disagree about the domain. */
export function isAddress(email: JsonValue | undefined): email is string {
  if (typeof email !== 'string') return false
  const at = email.indexOf('@')
  return at > 0 && at < email.length - 1 && email.indexOf('@', at + 1) === -1
}

export function ownClaim(claims: Claims, name: string): JsonValue | undefined {
  return Object.hasOwn(claims, name) ? claims[name] : undefined
}
