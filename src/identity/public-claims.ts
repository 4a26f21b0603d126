import type { JsonValue } from '../json.ts'
import type { Person } from './person.ts'

/** OpenID Connect Core 5.1. */
const STANDARD: ReadonlySet<string> = new Set(
  `sub name given_name family_name middle_name nickname preferred_username profile picture website email email_verified gender
   birthdate zoneinfo locale phone_number phone_number_verified address updated_at`.split(/\s+/),
)

/**
 * The content of `<prefix>/userinfo`: the subject, the provider, the standard claims and those that identity headers
 * name (`IdentityHeaderRenderer.claimNames`). No tokens and no other claims.
 */
export function publicClaims(person: Person, named: ReadonlySet<string>): Readonly<Record<string, JsonValue>> {
  const shown = Object.entries(person.claims).filter(([name]) => STANDARD.has(name) || named.has(name))
  // Last, so that claims named `subject` and `provider` do not replace these.
  return Object.fromEntries([...shown, ['subject', person.subject], ['provider', person.provider]])
}
