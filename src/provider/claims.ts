import type { Claims } from '../session/session.ts'
import type { JsonObject } from './json.ts'
import type { ReadClaims } from './port.ts'

/**
 * Claims about the token, not about the person. `acr`, `amr` and `auth_time` are not among them because step-up reads
 * them.
 */
const PROTOCOL_CLAIMS = new Set([
  'iss',
  'aud',
  'azp',
  'exp',
  'iat',
  'nbf',
  'jti',
  'nonce',
  'at_hash',
  'c_hash',
  's_hash',
  'sid',
])

/** Claims that say whether another claim is verified (OpenID Connect Core 5.1). */
const VERIFIED_CLAIM: Readonly<Record<string, string>> = {
  email_verified: 'email',
  phone_number_verified: 'phone_number',
}

export function personalClaims(claims: JsonObject): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !PROTOCOL_CLAIMS.has(name)))
}

/**
 * Merges the claims of a verified id token and of userinfo. Once userinfo has given a claim, only userinfo counts for
 * it: the claim is removed when userinfo leaves it out. The id token's other claims count until there is a new id
 * token.
 *
 * @param userinfo undefined if the provider has no such endpoint
 * @param former `userinfoClaims` of the previous merge
 */
export function mergeClaims(
  idToken: JsonObject,
  userinfo: JsonObject | undefined,
  former: readonly string[] = [],
): ReadClaims {
  if (userinfo === undefined) return { claims: personalClaims(idToken), userinfoClaims: [] }
  const fromUserinfo = personalClaims(userinfo)
  const names = new Set([...former, ...Object.keys(fromUserinfo)])
  const kept = Object.entries(personalClaims(idToken)).filter(
    ([name]) => !names.has(name) && !verifiesAnother(name, idToken, fromUserinfo),
  )
  return { claims: Object.fromEntries([...kept, ...Object.entries(fromUserinfo)]), userinfoClaims: [...names] }
}

/** Whether the id token's `email_verified` or `phone_number_verified` is about another value than userinfo's. */
function verifiesAnother(name: string, idToken: JsonObject, fromUserinfo: Claims): boolean {
  const verified = Object.hasOwn(VERIFIED_CLAIM, name) ? VERIFIED_CLAIM[name] : undefined
  return verified !== undefined && Object.hasOwn(fromUserinfo, verified) && fromUserinfo[verified] !== idToken[verified]
}
