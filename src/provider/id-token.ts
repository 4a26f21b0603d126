import { hash } from 'node:crypto'
import { decodeJwt } from 'jose'
import { aheadReason, isAhead, isPast } from './clock-skew.ts'
import type { ProviderContext } from './context.ts'
import { answerRefused, asProviderError } from './failures.ts'
import { type JsonObject, parseJson } from './json.ts'
import type { Metadata } from './metadata.ts'

/**
 * Verifies a JWT's signature with the provider's keys. Rejects with `PST_PROVIDER_ANSWER_REFUSED`, or with the reason
 * why no keys are known.
 */
export async function verifySignature(
  jwt: string,
  allowed: readonly string[] | undefined,
  { keys, watchClock }: Pick<ProviderContext, 'keys' | 'watchClock'>,
): Promise<{ readonly alg: string; readonly claims: JsonObject }> {
  const { protectedHeader, payload } = await keys.verify(jwt).catch((error: unknown) => {
    // Key import reports a weak or malformed key as a bare TypeError.
    throw error instanceof TypeError
      ? answerRefused(`the signing key is unusable: ${error.message}`)
      : asProviderError(error)
  })
  if (allowed && !allowed.includes(protectedHeader.alg))
    throw answerRefused(`the JWT is signed with ${protectedHeader.alg}`)
  const parsed = parseJson(Buffer.from(payload).toString('utf8'))
  if (parsed.kind !== 'object') throw answerRefused('the JWT has no claims')
  watchClock(parsed.value.iat)
  return { alg: protectedHeader.alg, claims: parsed.value }
}

/**
 * Verifies an id token (OpenID Connect Core 3.1.3.7): signature, `azp`, `iat`, `at_hash`, and `exp` more strictly than
 * the library. The library has checked `iss`, `aud`, `exp`, `nonce` and `sub` before.
 */
export async function verifyIdToken(
  idToken: string,
  accessToken: string,
  context: ProviderContext,
  metadata: Metadata,
): Promise<JsonObject> {
  const supported = metadata.id_token_signing_alg_values_supported
  const { alg, claims } = await verifySignature(idToken, supported, context)
  const { azp, iat, exp, at_hash: accessTokenHash, sub } = claims
  const now = context.clock()
  if (azp !== undefined && azp !== context.config.clientId)
    throw answerRefused('the id token was issued to another party')
  if (isAhead(iat, now)) throw answerRefused(aheadReason("the id token's iat", iat, now))
  // The library uses one tolerance for `exp` and `nbf`; ours is smaller for `exp`.
  if (isPast(exp, now)) throw answerRefused('the id token has expired')
  if (typeof sub !== 'string' || sub === '') throw answerRefused('the id token has no subject')
  if (accessTokenHash !== undefined && !isHashOf(accessTokenHash, accessToken, alg)) {
    throw answerRefused('the id token has the at_hash of another access token')
  }
  return claims
}

/** The claims of a session's id token. It was verified when it arrived and has been stored encrypted. */
export function claimsOfStored(idToken: string | undefined): JsonObject {
  if (idToken === undefined) return {}
  try {
    return decodeJwt(idToken) as JsonObject
  } catch {
    // Not a JWT, so not one that was verified.
    return {}
  }
}

/** `at_hash` is the left half of the hash of the signature's algorithm (OpenID Connect Core 3.1.3.6). */
function isHashOf(claimed: unknown, accessToken: string, alg: string): boolean {
  const bits = alg.slice(-3)
  // Ed25519's hash is SHA-512.
  const digest = hash(bits === '256' || bits === '384' ? `sha${bits}` : 'sha512', accessToken, 'buffer')
  return claimed === digest.subarray(0, digest.length / 2).toString('base64url')
}
