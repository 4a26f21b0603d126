import t from 'tap'
import { KeyRing } from '../../src/identity/assertion/key-ring.ts'
import { generateSigningKey } from '../../src/identity/assertion/signing-key.ts'
import { endpointsApp } from './endpoints-app.ts'

t.test('the public keys, for everybody to keep for five minutes, and nothing private', async (t) => {
  const assertionKeys = new KeyRing()
  const [first, next] = [await generateSigningKey('ES256'), await generateSigningKey('RS256')]
  assertionKeys.use([first, next], Date.now())
  const { app } = await endpointsApp({ assertionKeys })
  const { statusCode, headers, json, body } = await app.inject({ url: '/-/jwks.json', headers: { host: 'any' } })
  t.equal(statusCode, 200)
  t.match(headers, { 'content-type': /^application\/json/, 'cache-control': 'public, max-age=300' })
  t.same(json(), { keys: [first.publicJwk, next.publicJwk] })
  for (const { privateKey } of [first, next]) {
    const { d = '', p = 'no p' } = privateKey.export({ format: 'jwk' })
    t.notOk(body.includes(d) || body.includes(p))
  }
  const head = await app.inject({ method: 'HEAD', url: '/-/jwks.json' })
  t.match([head.statusCode, head.body], [200, ''])
})

t.test('no key could be read yet: 503, which is not cached', async (t) => {
  const { app } = await endpointsApp({ assertionKeys: new KeyRing() })
  const { statusCode, headers } = await app.inject({ url: '/-/jwks.json' })
  t.equal(statusCode, 503)
  t.match(headers, { 'cache-control': 'no-store', 'retry-after': '2' })
})
