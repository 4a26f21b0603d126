import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { JwtRules } from '../../../src/caller/bearer/jwt.ts'
import { createKeySet } from '../../../src/provider/key-set.ts'
import { movableClock, NOW } from '../../session/sample.ts'

export const ISSUER = 'https://id.example.com'
export const AUDIENCE = 'https://api.example.com'
/** Seconds. */
export const NOW_S = NOW / 1000

export const RULES: JwtRules = {
  provider: 'corp',
  issuer: ISSUER,
  audiences: [AUDIENCE],
  algorithms: ['RS256', 'ES256', 'EdDSA'],
  type: 'any',
  subject: { claims: ['sub'], type: 'string' },
}

export const CLAIMS = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'client-1',
  client_id: 'client-1',
  iat: NOW_S - 10,
  exp: NOW_S + 300,
  jti: 'one',
}

export type Claims = Readonly<Record<string, unknown>>

/** The claims of a good token with changes; undefined leaves one out. */
export function claimsWith(changes: Claims = {}): Claims {
  return Object.fromEntries(Object.entries({ ...CLAIMS, ...changes }).filter(([, value]) => value !== undefined))
}

export const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** An issuer with one key that a test can rotate. Its key set counts how often it is loaded. */
export async function issuer() {
  const { clock, pass } = movableClock()
  let current = await newKey('one')
  let loads = 0
  let failure: Error | undefined
  const keys = createKeySet(async () => {
    loads += 1
    if (failure !== undefined) throw failure
    return { keys: [current.jwk] }
  }, clock)
  return {
    keys,
    clock,
    pass,
    loads: () => loads,
    publicKey: () => current.publicKey,
    /** The key set cannot be loaded any more; undefined: it can again. */
    fail(error: Error | undefined) {
      failure = error
    },
    async rotate(kid: string) {
      current = await newKey(kid)
    },
    sign: (changes: Claims = {}, header: Claims = {}) =>
      new SignJWT(claimsWith(changes))
        .setProtectedHeader({ alg: 'ES256', kid: current.kid, typ: 'at+jwt', ...header })
        .sign(current.privateKey),
  }
}

async function newKey(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { kid, publicKey, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'ES256' } }
}
