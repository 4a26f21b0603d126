import { createHash, createPublicKey, generateKeyPair, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'

/** JWS algorithms (RFC 7518 3.1, RFC 8037 3.1). */
export type AssertionAlgorithm = 'ES256' | 'EdDSA' | 'RS256'

/** A public key of the JWK Set (RFC 7517). It has no private member. */
export interface PublicJwk {
  readonly kty: string
  /** The key's thumbprint. */
  readonly kid: string
  readonly alg: AssertionAlgorithm
  readonly use: 'sig'
  readonly crv?: string
  readonly x?: string
  readonly y?: string
  readonly n?: string
  readonly e?: string
}

/** A key that signs assertions. */
export interface SigningKey {
  /** The JWK thumbprint with SHA-256 (RFC 7638). */
  readonly kid: string
  readonly algorithm: AssertionAlgorithm
  readonly privateKey: KeyObject
  readonly publicJwk: PublicJwk
  /** The JWT's header, encoded. The same for every assertion of the key. */
  readonly encodedHeader: string
}

/**
 * The `typ` of assertions (RFC 8725 3.11), so that no other JWT is taken for an assertion, and an assertion is not taken
 * for an access token or an id token.
 */
export const ASSERTION_TYPE = 'postern+jwt'

/** The members of a public key that its thumbprint covers, in the order of RFC 7638 3.2 and RFC 8037 2. */
const MEMBERS = {
  ES256: ['crv', 'kty', 'x', 'y'],
  EdDSA: ['crv', 'kty', 'x'],
  RS256: ['e', 'kty', 'n'],
} as const satisfies Readonly<Record<AssertionAlgorithm, readonly (keyof PublicJwk)[]>>

/** @param privateKey must fit the algorithm */
export function signingKey(privateKey: KeyObject, algorithm: AssertionAlgorithm): SigningKey {
  const exported = createPublicKey(privateKey).export({ format: 'jwk' }) as Readonly<Record<string, string>>
  const members = Object.fromEntries(MEMBERS[algorithm].map((name) => [name, exported[name] as string]))
  const kid = createHash('sha256').update(JSON.stringify(members)).digest('base64url')
  return {
    kid,
    algorithm,
    privateKey,
    publicJwk: { ...members, kid, alg: algorithm, use: 'sig' } as unknown as PublicJwk,
    encodedHeader: encoded(JSON.stringify({ alg: algorithm, typ: ASSERTION_TYPE, kid })),
  }
}

const newPair = promisify(generateKeyPair)

export async function generateSigningKey(algorithm: AssertionAlgorithm): Promise<SigningKey> {
  return signingKey(await generatePrivateKey(algorithm), algorithm)
}

async function generatePrivateKey(algorithm: AssertionAlgorithm): Promise<KeyObject> {
  if (algorithm === 'ES256') return (await newPair('ec', { namedCurve: 'P-256' })).privateKey
  if (algorithm === 'EdDSA') return (await newPair('ed25519', {})).privateKey
  return (await newPair('rsa', { modulusLength: 2048 })).privateKey
}

/** A JWT in compact form (RFC 7515 3.1, RFC 7519). Signed in the same tick, because the hot path must not wait. */
export function signJwt({ encodedHeader, algorithm, privateKey }: SigningKey, payload: string): string {
  const input = `${encodedHeader}.${encoded(payload)}`
  // RFC 7518 3.4: the two numbers of an ECDSA signature, not the DER form.
  const key = algorithm === 'ES256' ? { key: privateKey, dsaEncoding: 'ieee-p1363' as const } : privateKey
  const signature = sign(algorithm === 'EdDSA' ? null : 'sha256', Buffer.from(input), key)
  return `${input}.${signature.toString('base64url')}`
}

/** The bytes of payload that fit into a JWT of `length` characters. */
export function payloadRoom({ encodedHeader, algorithm, privateKey }: SigningKey, length: number): number {
  const signatureBytes =
    algorithm === 'RS256' ? Math.ceil((privateKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8) : 64
  return Math.floor(((length - encodedHeader.length - Math.ceil((signatureBytes * 4) / 3) - 2) * 3) / 4)
}

function encoded(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url')
}
