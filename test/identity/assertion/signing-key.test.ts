import { createPrivateKey, createPublicKey } from 'node:crypto'
import { calculateJwkThumbprint, importJWK, type JWK, jwtVerify } from 'jose'
import t from 'tap'
import {
  ASSERTION_TYPE,
  type AssertionAlgorithm,
  generateSigningKey,
  payloadRoom,
  signingKey,
  signJwt,
} from '../../../src/identity/assertion/signing-key.ts'

const ALGORITHMS: readonly AssertionAlgorithm[] = ['ES256', 'EdDSA', 'RS256']
/** RFC 7518 6.2.2, 6.3.2 and RFC 8037 2. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

for (const algorithm of ALGORITHMS) {
  t.test(`${algorithm}: another library verifies the JWT with the public key`, async (t) => {
    const key = await generateSigningKey(algorithm)
    const jwt = signJwt(key, JSON.stringify({ sub: 'ada', name: 'Ünï' }))
    const { payload, protectedHeader } = await jwtVerify(jwt, await importJWK(key.publicJwk as JWK), {
      typ: ASSERTION_TYPE,
      algorithms: [algorithm],
    })
    t.same(payload, { sub: 'ada', name: 'Ünï' })
    t.equal(protectedHeader.kid, key.kid)
  })

  t.test(`${algorithm}: the public key has its thumbprint as kid, and no private member`, async (t) => {
    const { publicJwk, kid, privateKey } = await generateSigningKey(algorithm)
    t.equal(kid, await calculateJwkThumbprint(publicJwk as JWK))
    t.match(publicJwk, { kid, alg: algorithm, use: 'sig' })
    for (const name of PRIVATE_MEMBERS) t.notOk(Object.hasOwn(publicJwk, name), name)
    const exported = privateKey.export({ format: 'jwk' })
    for (const name of PRIVATE_MEMBERS) {
      const secret = exported[name as 'd']
      if (secret !== undefined) t.notOk(JSON.stringify(publicJwk).includes(secret), name)
    }
    t.same(createPublicKey({ key: publicJwk as never, format: 'jwk' }).export({ format: 'jwk' }).kty, publicJwk.kty)
  })

  t.test(`${algorithm}: a payload that fits by payloadRoom gives a JWT that is not longer`, async (t) => {
    const key = await generateSigningKey(algorithm)
    for (const length of [2_000, 4_001, 8_190, 8_191, 8_192]) {
      const jwt = signJwt(key, 'x'.repeat(payloadRoom(key, length)))
      t.ok(jwt.length <= length && jwt.length > length - 4, `${jwt.length} of ${length}`)
    }
  })
}

t.test('the same key has the same kid, whether it was read or made', async (t) => {
  const { privateKey, kid } = await generateSigningKey('ES256')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  t.equal(signingKey(createPrivateKey(pem), 'ES256').kid, kid)
})
