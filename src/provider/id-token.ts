import { hash } from 'node:crypto'
import { decodeJwt } from 'jose'
import { aheadReason, isAhead, isPast } from './clock-skew.ts'
import type { ProviderContext } from './context.ts'
import { answerRefused, asProviderError } from './failures.ts'
import { type JsonObject, parseJson } from './json.ts'
import type { Metadata } from './metadata.ts'

/** The signature, by a key of the provider, and the payload. Rejects with `PST_PROVIDER_ANSWER_REFUSED` or why the keys are not known. */
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
 * What the library leaves to us of an id token whose `iss`, `aud`, `exp`, `nonce` and `sub` it has judged
 * (OpenID Connect Core 3.1.3.7): signature, `azp`, `iat`, a narrower `exp`, `at_hash`.
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
  // The library allows for as much as `nbf` may be ahead.
  if (isPast(exp, now)) throw answerRefused('the id token has expired')
  if (typeof sub !== 'string' || sub === '') throw answerRefused('the id token has no subject')
  if (accessTokenHash !== undefined && !isHashOf(accessTokenHash, accessToken, alg)) {
    throw answerRefused("the id token's at_hash is another access token's")
  }
  return claims
}

/** Claims of an id token that we verified when it came and have kept sealed since. */
export function claimsOfStored(idToken: string | undefined): JsonObject {
  if (idToken === undefined) return {}
  try {
    return decodeJwt(idToken) as JsonObject
  } catch {
    // Not a JWT that we could have kept: it says nothing.
    return {}
  }
}

/** OpenID Connect Core 3.1.3.6: the left half of the hash that the signature's algorithm uses. */
function isHashOf(claimed: unknown, accessToken: string, alg: string): boolean {
  const bits = alg.slice(-3)
  // Ed25519's hash is SHA-512.
  const digest = hash(bits === '256' || bits === '384' ? `sha${bits}` : 'sha512', accessToken, 'buffer')
  return claimed === digest.subarray(0, digest.length / 2).toString('base64url')
}
