import fc from 'fast-check'
import { SignJWT } from 'jose'
import t from 'tap'
import type { JsonObject } from '../../src/provider/json.ts'
import { addresseesOf, judgeLogoutClaims, MAX_LOGOUT_TOKEN_AGE } from '../../src/provider/logout-token.ts'
import { anyText } from '../support/any-text.ts'
import { type HostileProvider, plainOAuth, type SigningKey, signingKey } from './support/hostile-provider.ts'
import { setUp } from './support/set-up.ts'

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const REFUSED = { code: 'PST_PROVIDER_ANSWER_REFUSED' }
const seconds = () => Math.floor(Date.now() / 1000)

const goodClaims = (issuer: string): Record<string, unknown> => ({
  iss: issuer,
  aud: 'app',
  iat: seconds(),
  exp: seconds() + 120,
  jti: 'one',
  sub: 'alice',
  sid: 'session-at-the-provider',
  events: { [EVENT]: {} },
})

function logoutToken(
  hostile: HostileProvider,
  change: Record<string, unknown> = {},
  header: Record<string, unknown> = { typ: 'logout+jwt' },
  key: SigningKey = hostile.keys[0]!,
): Promise<string> {
  const protectedHeader = { alg: key.alg, ...(key.kid ? { kid: key.kid } : {}), ...header }
  return new SignJWT({ ...goodClaims(hostile.url), ...change }).setProtectedHeader(protectedHeader).sign(key.privateKey)
}

t.test('a valid logout token names the sessions to end', async (t) => {
  const { provider, hostile } = await setUp(t)
  t.match(await provider.verifyLogoutToken(await logoutToken(hostile)), {
    jti: 'one',
    subject: 'alice',
    sid: 'session-at-the-provider',
  })
  const bySub = await provider.verifyLogoutToken(await logoutToken(hostile, { sid: undefined }))
  t.equal(bySub.sid, undefined)
  const bySid = await provider.verifyLogoutToken(await logoutToken(hostile, { sub: undefined }))
  t.equal(bySid.subject, undefined)
})

for (const [what, change, header] of [
  ['a list of audiences with us in it', { aud: ['other', 'app'] }],
  ['no exp', { exp: undefined }],
  ['a member more beside the event', { events: { [EVENT]: {}, 'urn:other': {} } }],
  ['no typ', {}, {}],
  ['typ JWT', {}, { typ: 'JWT' }],
  ['typ as a media type in capitals', {}, { typ: 'APPLICATION/LOGOUT+JWT' }],
] satisfies [string, Record<string, unknown>, Record<string, unknown>?][]) {
  t.test(`${what} is accepted`, async (t) => {
    const { provider, hostile } = await setUp(t)
    t.match(await provider.verifyLogoutToken(await logoutToken(hostile, change, header)), { subject: 'alice' })
  })
}

for (const [what, change] of Object.entries<Record<string, unknown>>({
  'another iss': { iss: 'https://evil.test' },
  'no iss': { iss: undefined },
  'another aud': { aud: 'other' },
  'a list of other audiences': { aud: ['other', 'more'] },
  'no aud': { aud: undefined },
  'no iat': { iat: undefined },
  'an iat as a string': { iat: String(seconds()) },
  'an iat in the future': { iat: seconds() + 3600, exp: seconds() + 7200 },
  'an iat of long ago': { iat: seconds() - MAX_LOGOUT_TOKEN_AGE / 1000 - 60, exp: undefined },
  'an iat of long ago and an exp far ahead': { iat: seconds() - 86_400, exp: seconds() + 86_400 },
  'an exp that is past': { exp: seconds() - 60 },
  'an exp that is no number': { exp: 'never' },
  'an nbf in the future': { nbf: seconds() + 3600 },
  'no jti': { jti: undefined },
  'an empty jti': { jti: '' },
  'a jti that is a number': { jti: 7 },
  'a jti of 2 KB': { jti: 'j'.repeat(2048) },
  'no events': { events: undefined },
  'no event': { events: {} },
  'another event': { events: { 'http://schemas.openid.net/event/other': {} } },
  'events as a list': { events: [EVENT] },
  'an event that is true': { events: { [EVENT]: true } },
  'an event that is null': { events: { [EVENT]: null } },
  'an event that is a list': { events: { [EVENT]: [] } },
  'a nonce': { nonce: 'x' },
  'a nonce that is null': { nonce: null },
  'neither sub nor sid': { sub: undefined, sid: undefined },
  'a sub that is a number': { sub: 7 },
  'an empty sub': { sub: '' },
  'a sid that is a list': { sid: ['a'] },
  'an empty sid beside a sub': { sid: '' },
})) {
  t.test(`${what} is refused`, async (t) => {
    const { provider, hostile } = await setUp(t)
    await t.rejects(provider.verifyLogoutToken(await logoutToken(hostile, change)), REFUSED)
  })
}

for (const typ of ['at+jwt', 'JWE', '', 'logout+jwt2', 7]) {
  t.test(`typ ${JSON.stringify(typ)} is refused`, async (t) => {
    const { provider, hostile } = await setUp(t)
    await t.rejects(provider.verifyLogoutToken(await logoutToken(hostile, {}, { typ })), REFUSED)
  })
}

t.test('an unsigned logout token and one that another party signed are refused', async (t) => {
  const { provider, hostile } = await setUp(t)
  const good = await logoutToken(hostile)
  const [head = '', payload = '', signature = ''] = good.split('.')
  const encode = (header: object) => Buffer.from(JSON.stringify(header)).toString('base64url')
  const publicPem = new TextEncoder().encode(JSON.stringify(hostile.keys[0]!.jwk))
  const flipped = (signature[0] === 'A' ? 'B' : 'A') + signature.slice(1)
  const otherSub = encode({ ...goodClaims(hostile.url), sub: 'bob' })
  for (const [what, forged] of Object.entries({
    'alg none': `${encode({ alg: 'none' })}.${payload}.`,
    'alg none with a signature': `${encode({ alg: 'none' })}.${payload}.${signature}`,
    'HMAC with the public key': await new SignJWT(goodClaims(hostile.url))
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(publicPem),
    'a changed signature': `${head}.${payload}.${flipped}`,
    'no signature': `${head}.${payload}.`,
    'two parts': `${head}.${payload}`,
    'another person written into it': `${head}.${otherSub}.${signature}`,
    "a stranger's key by our provider's name": await logoutToken(hostile, {}, {}, await signingKey('k1')),
    'an unknown key': await logoutToken(hostile, {}, {}, await signingKey('unknown')),
    'an algorithm that the provider does not sign with': await logoutToken(
      hostile,
      {},
      {},
      await signingKey('k1', 'ES384'),
    ),
    'a critical header that nobody knows': `${encode({ alg: 'ES256', kid: 'k1', crit: ['x'], x: 1 })}.${payload}.${signature}`,
    'an id token': await hostile.idToken(),
    'far too long': await logoutToken(hostile, { more: 'x'.repeat(20_000) }),
    nothing: '',
  })) {
    await t.rejects(provider.verifyLogoutToken(forged), REFUSED, what)
  }
  t.match(await provider.verifyLogoutToken(good), { jti: 'one' }, 'and the good one is still good')
})

t.test('while the keys cannot be loaded the error is temporary, not a refusal', async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set('/jwks', (_asked, response) => response.writeHead(500).end())
  await t.rejects(provider.verifyLogoutToken(await logoutToken(hostile)), { code: 'PST_PROVIDER_UNAVAILABLE' })
  hostile.answers.delete('/jwks')
  t.match(await provider.verifyLogoutToken(await logoutToken(hostile)), { jti: 'one' })
})

t.test('a provider without id tokens has no logout tokens, and is asked for no keys', async (t) => {
  const { provider, hostile } = await setUp(t, plainOAuth)
  await t.rejects(provider.verifyLogoutToken(await logoutToken(hostile)), REFUSED)
  t.same(hostile.asked, [])
})

t.test('garbage is refused without asking the provider for anything', async (t) => {
  const { provider, hostile } = await setUp(t)
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), anyText()), async (garbage) => {
      await t.rejects(provider.verifyLogoutToken(garbage), REFUSED)
      t.same(addresseesOf(garbage, [hostile.config()]), [])
    }),
    { numRuns: 200 },
  )
  t.same(hostile.asked, [])
})

t.test('claims of any kind are checked without throwing, and only complete ones are accepted', (t) => {
  const expected = { issuer: 'https://id.test', clientId: 'app' }
  const now = seconds() * 1000
  const good = goodClaims(expected.issuer)
  const any = fc.jsonValue() as fc.Arbitrary<JsonObject[string]>
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(good)), any, (name, value) => {
      const judged = judgeLogoutClaims({ ...good, [name]: value } as JsonObject, expected, now)
      if (judged.kind === 'refused') return
      t.equal(judged.token.jti, name === 'jti' ? value : 'one')
      if (name === 'iss') t.equal(value, expected.issuer)
      t.ok(judged.token.subject !== undefined || judged.token.sid !== undefined)
    }),
  )
  fc.assert(fc.property(fc.object(), (claims) => void judgeLogoutClaims(claims as JsonObject, expected, now)))
  t.end()
})

t.test('iss and aud select the provider, among OpenID Connect providers only', async (t) => {
  const { hostile } = await setUp(t)
  const corp = hostile.config()
  const twin = hostile.config({ name: 'twin', clientId: 'other' })
  const plain = hostile.config({ name: 'plain', scopes: ['email'] })
  const elsewhere = hostile.config({ name: 'elsewhere', issuer: 'https://id.test' })
  const all = [corp, twin, plain, elsewhere]
  t.same(addresseesOf(await logoutToken(hostile), all), [corp])
  t.same(addresseesOf(await logoutToken(hostile, { aud: ['app', 'other'] }), all), [corp, twin])
  t.same(addresseesOf(await logoutToken(hostile, { iss: `${hostile.url}/` }), all), [], 'not nearly the issuer')
})
