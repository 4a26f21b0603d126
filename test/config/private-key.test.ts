import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import t from 'tap'
import { parsePrivateKey } from '../../src/config/syntax/private-key.ts'
import { config, problems, sample } from './sample.ts'

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()
const jwk = (key: KeyObject, about: object = {}) =>
  JSON.stringify({ ...key.export({ format: 'jwk' }), ...about }, null, 2)

t.test('PEM: the algorithm that fits the key, and no kid', async (t) => {
  t.match(parsePrivateKey(pem(ec)), { ok: true, value: { algorithm: 'ES256', kid: undefined } })
  t.match(parsePrivateKey(pem(rsa)), { ok: true, value: { algorithm: 'RS256' } })
  const older = rsa.export({ type: 'pkcs1', format: 'pem' }).toString()
  t.match(parsePrivateKey(older), { ok: true, value: { algorithm: 'RS256' } })
  t.match(parsePrivateKey(pem(generateKeyPairSync('ed25519').privateKey)), {
    ok: true,
    value: { algorithm: 'Ed25519' },
  })
})

t.test('a JWK: its own kid and alg', async (t) => {
  t.match(parsePrivateKey(jwk(rsa, { kid: 'one', alg: 'PS256' })), {
    ok: true,
    value: { algorithm: 'PS256', kid: 'one' },
  })
  t.match(parsePrivateKey(jwk(ec)), { ok: true, value: { algorithm: 'ES256' } })
  const ed = generateKeyPairSync('ed25519').privateKey
  t.match(parsePrivateKey(jwk(ed, { alg: 'EdDSA' })), { ok: true, value: { algorithm: 'EdDSA' } })
})

t.test('a key that cannot sign an assertion is refused and never quoted', async (t) => {
  const locked = rsa.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString()
  const publicKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey
  for (const [what, text] of Object.entries({
    nonsense: 'SECRET',
    'broken JSON': '{ SECRET',
    locked,
    'a public key': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    'a public JWK': JSON.stringify(publicKey.export({ format: 'jwk' })),
    'a short RSA key': pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey),
    'another curve': pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey),
    'a key for agreement': pem(generateKeyPairSync('x25519').privateKey),
    'an alg of another key': jwk(ec, { alg: 'RS256' }),
    'a kid that is a number': jwk(ec, { kid: 7 }),
  })) {
    const parsed = parsePrivateKey(text)
    t.equal(parsed.ok, false, what)
    t.notMatch(JSON.stringify(parsed), /SECRET|BEGIN|"d"/, what)
  }
})

t.test('an assertion file: its method is implied, and another credential beside it is a mistake', async (t) => {
  const one = (keys: string) =>
    sample({ providers: `{ corp: { issuer: "https://id.test", clientId: a, clientAssertionFile: token, ${keys} } }` })
  const [corp] = (await config(one(''))).providers
  t.match(corp, { clientAuth: 'client_assertion', clientAssertionFile: /^\/.*\/token$/ })
  t.match(await problems(one('clientSecret: s')), [/clientAssertionFile`: stands beside a clientSecret/])
  t.match(await problems(one(`clientKey: ${JSON.stringify(pem(ec))}`)), [
    /clientAssertionFile`: stands beside a clientKey/,
  ])
  t.match(await problems(one('clientAuth: client_secret_post, clientSecret: s')), [
    /clientAssertionFile`: is not used with clientAuth: client_secret_post/,
  ])
  t.match(await problems(one('clientAssertionAudience: issuer')), [/has no effect without private_key_jwt/])
  const without = sample({
    providers: '{ corp: { issuer: "https://id.test", clientId: a, clientAuth: client_assertion } }',
  })
  t.match(await problems(without), [/clientAuth`: needs a clientAssertionFile; write clientAssertionFile/])
})

t.test('a key that cannot be used is a problem of the file, and is never quoted', async (t) => {
  const provider = (keys: string) =>
    sample({ providers: `{ corp: { issuer: "https://id.test", clientId: a, ${keys} } }` })
  const found = await problems(provider('clientKey: "SECRET"'))
  t.match(found, [/`providers.corp.clientKey`: is not a usable private key; write an unencrypted private key/])
  t.notMatch(found.join(), /SECRET/)
  const [corp] = (await config(provider(`clientKey: ${JSON.stringify(pem(ec))}`))).providers
  t.match(corp, { clientAuth: 'private_key_jwt', clientAssertionAudience: 'issuer' })
  const meaningless = await problems(provider('clientAssertionAudience: token-endpoint'))
  t.match(meaningless, [/`providers.corp.clientAssertionAudience`: has no effect without private_key_jwt/])
})

t.test('a key that would not be used is a problem of the file', async (t) => {
  const key = JSON.stringify(pem(ec))
  const one = (keys: string) =>
    problems(sample({ providers: `{ corp: { issuer: "https://id.test", clientId: a, clientKey: ${key}, ${keys} } }` }))
  t.match(await one('clientSecret: s'), [/`providers.corp.clientKey`: stands beside a clientSecret/])
  t.match(await one('clientSecret: s, clientAuth: client_secret_post'), [
    /`providers.corp.clientKey`: is not used with/,
  ])
  t.match(await one('clientAuth: none'), [/`providers.corp.clientKey`: is not used with clientAuth: none/])
  t.same(await one('clientSecret: s, clientAuth: private_key_jwt'), [])
})

t.test("without an issuer, the assertion's audience is the token endpoint", async (t) => {
  const byHand = (more: string) =>
    sample({ providers: `{ coloop: { preset: coloop, clientId: a, clientKey: ${JSON.stringify(pem(ec))}${more} } }` })
  t.match((await config(byHand(''))).providers, [{ clientAssertionAudience: 'token-endpoint' }])
  t.match(await problems(byHand(', clientAssertionAudience: issuer')), [
    /clientAssertionAudience`: is issuer, but there is no issuer/,
  ])
})
