import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import t from 'tap'
import { config, FILES, problems, SECRET, sample } from './sample.ts'

const pem = ({ privateKey }: { readonly privateKey: KeyObject }) =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const KEYS: Readonly<Record<string, string>> = {
  'p256.pem': pem(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  'other.pem': pem(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  'p384.pem': pem(generateKeyPairSync('ec', { namedCurve: 'P-384' })),
  'ed25519.jwk': JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
  'rsa.pem': pem(generateKeyPairSync('rsa', { modulusLength: 2048 })),
  'public.pem': generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }) as string,
}
const readFile = async (path: string) => {
  const content = KEYS[path.split('/').at(-1)!] ?? FILES[path]
  if (content === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
  return content
}
const file = (assertion: string, more: Readonly<Record<string, string>> = {}) =>
  sample({ identity: `{ assertion: ${assertion} }`, ...more })
const wrong = async (assertion: string, more?: Readonly<Record<string, string>>) =>
  (await problems(file(assertion, more), { readFile })).map((line) => line.replace(/^\d+:\d+: /, ''))

t.test('off by default; {} turns it on with every default', async (t) => {
  t.equal((await config(sample())).identity.assertion, undefined)
  t.same((await config(file('{}'))).identity.assertion, {
    header: 'X-Postern-Assertion',
    lifetime: 300_000,
    algorithm: 'ES256',
    claims: ['email', 'name', 'groups'],
  })
})

t.test('key files: one or a list, PEM or JWK, the first for the algorithm', async (t) => {
  t.same(await wrong('{ keyFile: p256.pem }'), [])
  t.same(await wrong('{ keyFile: [p256.pem, rsa.pem, ed25519.jwk] }'), [])
  t.same(await wrong('{ keyFile: ed25519.jwk, algorithm: EdDSA }'), [])
  t.same(await wrong('{ keyFile: rsa.pem, algorithm: RS256 }'), [])
  const { identity, files } = await config(file('{ keyFile: [p256.pem, other.pem] }'), { readFile })
  const absolute = ['p256.pem', 'other.pem'].map((name) => `${process.cwd()}/${name}`)
  t.same(identity.assertion?.keyFile, absolute)
  for (const path of absolute) t.ok(files.includes(path), 'a change of it reloads the file')
})

t.test('a key that cannot sign the assertion is refused with its place, and never quoted', async (t) => {
  t.match(await wrong('{ keyFile: none.pem }'), [/`identity.assertion.keyFile`: the file does not exist/])
  t.match(await wrong('{ keyFile: public.pem }'), [/`identity.assertion.keyFile`: is not a usable private key/])
  t.match(await wrong('{ keyFile: rsa.pem }'), [/is a key for RS256, but algorithm is ES256; write algorithm: RS256/])
  t.match(await wrong('{ keyFile: [p256.pem, p384.pem] }'), [/keyFile\[1\]`: is a key for another algorithm/])
  const link = async (path: string) => readFile(path.replace('link', 'p256'))
  t.match(await problems(file('{ keyFile: [p256.pem, link.pem] }'), { readFile: link }), [/is the same key as another/])
})

t.test('claims that are the assertion’s own cannot be copied', async (t) => {
  t.match(await wrong('{ claims: [email, sub, exp] }'), [
    /`identity.assertion.claims\[1\]`: sub is a claim of the assertion itself/,
    /`identity.assertion.claims\[2\]`: exp is/,
  ])
})

t.test('the cookie store shares no place for a key, so the file must name one', async (t) => {
  const session = `{ secrets: [${SECRET}], store: { kind: cookie } }`
  t.match(await wrong('{}', { session }), [/`identity.assertion`: with the cookie store.*write keyFile/])
  t.same(await wrong('{ keyFile: p256.pem }', { session }), [])
  const redis = `{ secrets: [${SECRET}], store: { kind: redis, url: "rediss://r" } }`
  t.same(await wrong('{}', { session: redis }), [])
})

t.test('an identity header of the same name, in any spelling, is refused', async (t) => {
  const identity = '{ assertion: { header: X-Proof }, headers: { x_proof: subject } }'
  t.match(await problems(sample({ identity })), [/upstreams take it for the same header/])
})
