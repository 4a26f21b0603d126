import { createPrivateKey, type KeyObject, type webcrypto } from 'node:crypto'
import { bad, good, type Parsed } from './parsed.ts'

/** A key to sign client assertions with (RFC 7523). */
export interface SigningKey {
  readonly key: KeyObject
  /** JWS algorithm (RFC 7518 3.1, RFC 9864): the JWK's `alg`, else the usual one for the key. */
  readonly algorithm: string
  /** The key id of a JWK (RFC 7517 4.5). */
  readonly kid?: string
}

const RSA = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']
const SHORTEST_RSA = 2048
const CURVES: Readonly<Record<string, string>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' }

/** PEM (PKCS #8, or the older forms that OpenSSL writes), or a JWK as JSON. Not encrypted. */
export function parsePrivateKey(text: string): Parsed<SigningKey> {
  const read = keyOf(text)
  if (read === undefined) {
    return bad('is not a usable private key', 'write an unencrypted private key, as PEM or as one JWK')
  }
  const { key, jwk } = read
  const fitting = algorithmsOf(key)
  if (fitting.length === 0) {
    return bad('is a key that cannot sign an assertion', 'use RSA of 2048 bits or more, P-256, P-384, P-521 or Ed25519')
  }
  const { alg: algorithm = fitting[0]!, kid } = jwk
  if (typeof algorithm !== 'string' || !fitting.includes(algorithm)) {
    return bad('is a JWK whose `alg` does not fit its key', `leave alg out, or write one of ${fitting.join(', ')}`)
  }
  if (kid !== undefined && typeof kid !== 'string') return bad('is a JWK whose `kid` is not text', 'write kid as text')
  return good({ key, algorithm, kid })
}

interface ReadKey {
  readonly key: KeyObject
  readonly jwk: { readonly alg?: unknown; readonly kid?: unknown }
}

/** Undefined for an invalid key. Drops the parsers' errors, which may quote the key. */
function keyOf(text: string): ReadKey | undefined {
  try {
    if (!text.trimStart().startsWith('{')) return { key: createPrivateKey(text), jwk: {} }
    const jwk = JSON.parse(text) as webcrypto.JsonWebKey
    return { key: createPrivateKey({ key: jwk, format: 'jwk' }), jwk }
  } catch {
    return undefined
  }
}

/** The algorithms that the key can sign with, the usual one first. */
function algorithmsOf(key: KeyObject): readonly string[] {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {}
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return modulusLength < SHORTEST_RSA ? [] : RSA
    case 'ed25519':
      return ['Ed25519', 'EdDSA']
    case 'ec':
      return [CURVES[namedCurve] ?? []].flat()
    default:
      return []
  }
}
