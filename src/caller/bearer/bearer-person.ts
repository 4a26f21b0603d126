import type { Person } from '../../identity/person.ts'
import { type ClaimRules, ownClaim, visibleClaims } from '../../identity/visible-claims.ts'
import { authenticationOf } from '../../session/authentication.ts'
import type { Claims } from '../../session/session.ts'
import type { GoodToken } from './judged-token.ts'

/** What policies and identity headers see of an API client. It has no `session`. */
export function bearerPerson(
  { provider, subject, claims, expiresAt }: GoodToken,
  accessToken: string,
  rules: ClaimRules,
): Person {
  return {
    caller: { kind: 'bearer' },
    provider,
    subject,
    claims: visibleClaims(claims, rules),
    tokens: { accessToken, scope: scopeOf(claims), ...(expiresAt !== undefined && { expiresAt }) },
    authentication: authenticationOf(claims),
  }
}

/** `scope` (RFC 8693 4.2), or `scp` as Entra and Okta call it. */
function scopeOf(claims: Claims): readonly string[] {
  const scope = ownClaim(claims, 'scope') ?? ownClaim(claims, 'scp')
  if (typeof scope === 'string') return scope.split(' ').filter((name) => name !== '')
  return Array.isArray(scope) ? scope.filter((name) => typeof name === 'string') : []
}
