import type { JsonValue } from '../session/session.ts'
import type { Person } from './person.ts'

/** OpenID Connect Core 5.1. */
const STANDARD: ReadonlySet<string> = new Set(
  `sub name given_name family_name middle_name nickname preferred_username profile picture website email email_verified gender
   birthdate zoneinfo locale phone_number phone_number_verified address updated_at`.split(/\s+/),
)

/**
 * What `<prefix>/userinfo` answers: the subject, the standard claims, and those that identity headers name (`IdentityRenderer.claimNames`).
 * Never a token, never another claim.
 */
export function publicClaims(person: Person, named: ReadonlySet<string>): Readonly<Record<string, JsonValue>> {
  const shown = Object.entries(person.claims).filter(([name]) => STANDARD.has(name) || named.has(name))
  // Last, so that a claim called `subject` or `provider` cannot pose as ours.
  return Object.fromEntries([...shown, ['subject', person.subject], ['provider', person.provider]])
}
