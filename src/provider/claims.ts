import type { Claims } from '../session/session.ts'
import type { JsonObject } from './json.ts'
import type { ReadClaims } from './port.ts'

/** Claims about the token rather than about the person. `acr`, `amr` and `auth_time` stay: step-up reads them. */
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

/** OpenID Connect Core 5.1: what says that another claim was verified. */
const VERIFIED_CLAIM: Readonly<Record<string, string>> = {
  email_verified: 'email',
  phone_number_verified: 'phone_number',
}

export function personalClaims(claims: JsonObject): Claims {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !PROTOCOL_CLAIMS.has(name)))
}

/**
 * The claims of a verified id token and of userinfo, in one. A claim that userinfo has ever said is what userinfo says now, and gone when it
 * leaves it out; the id token's other claims count until there is another id token.
 *
 * @param userinfo undefined where the provider has no such endpoint
 * @param former `userinfoClaims` of the last time
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

/** Whether the id token's `email_verified` (or the like) is about another address than the one that userinfo says. */
function verifiesAnother(name: string, idToken: JsonObject, fromUserinfo: Claims): boolean {
  const verified = Object.hasOwn(VERIFIED_CLAIM, name) ? VERIFIED_CLAIM[name] : undefined
  return verified !== undefined && Object.hasOwn(fromUserinfo, verified) && fromUserinfo[verified] !== idToken[verified]
}
