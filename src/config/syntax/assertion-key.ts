import { type AssertionAlgorithm, type SigningKey, signingKey } from '../../identity/assertion/signing-key.ts'
import { bad, good, type Parsed } from './parsed.ts'
import { parsePrivateKey } from './private-key.ts'

/** The algorithm of assertions for a key that `parsePrivateKey` accepts. */
const ALGORITHMS: Readonly<Record<string, AssertionAlgorithm>> = {
  ES256: 'ES256',
  RS256: 'RS256',
  Ed25519: 'EdDSA',
  EdDSA: 'EdDSA',
}

/**
 * A file of `identity.assertion.keyFile`.
 *
 * @param algorithm what the key must sign with; undefined for a key that is only published
 */
export function parseAssertionKey(text: string, algorithm: AssertionAlgorithm | undefined): Parsed<SigningKey> {
  const parsed = parsePrivateKey(text)
  if (!parsed.ok) return parsed
  const own = ALGORITHMS[parsed.value.algorithm]
  if (own === undefined) {
    return bad('is a key for another algorithm than ES256, EdDSA and RS256', 'use P-256, Ed25519 or RSA')
  }
  if (algorithm !== undefined && own !== algorithm) {
    return bad(`is a key for ${own}, but algorithm is ${algorithm}`, `write algorithm: ${own}, or use another key`)
  }
  return good(signingKey(parsed.value.key, own))
}
