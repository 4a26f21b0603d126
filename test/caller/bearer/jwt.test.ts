import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { exportSPKI } from 'jose'
import t from 'tap'
import { type JwtRules, judgeJwt, readJwt, verifyJwt } from '../../../src/caller/bearer/jwt.ts'
import { PosternError } from '../../../src/errors.ts'
import { ASSERTION_TYPE } from '../../../src/identity/assertion/signing-key.ts'
import type { Claims as SessionClaims } from '../../../src/session/session.ts'
import { NOW } from '../../session/sample.ts'
import { AUDIENCE, type Claims, claimsWith, encoded, ISSUER, issuer, NOW_S, RULES } from './set-up.ts'

const judged = (changes: Claims = {}, header: Claims = {}, rules: Partial<JwtRules> = {}) =>
  judgeJwt(
    { header: { alg: 'ES256', typ: 'at+jwt', ...header }, claims: claimsWith(changes) as SessionClaims },
    { ...RULES, ...rules },
    NOW,
  )

t.test('an access token is accepted with its subject, its claims and its end', async (t) => {
  t.match(judged({ roles: ['reader'] }), {
    kind: 'good',
    provider: 'corp',
    subject: 'client-1',
    claims: { iss: ISSUER, roles: ['reader'] },
    expiresAt: NOW + 300_000,
  })
})

t.test('what is legal but unusual is accepted', async (t) => {
  const unusual: readonly (readonly [string, Claims, Claims?])[] = [
    ['several audiences', { aud: ['other', AUDIENCE] }],
    ['the long form of the type', {}, { typ: 'application/at+jwt' }],
    ['the type in capitals', {}, { typ: 'AT+JWT' }],
    ['an issuer that sends plain JWTs', {}, { typ: 'JWT' }],
    ['no type', {}, { typ: undefined }],
    ['no iat', { iat: undefined }],
    ['nbf now', { nbf: NOW_S }],
    ["an issuer's clock that is a little ahead", { iat: NOW_S + 59, nbf: NOW_S + 59 }],
    ['a token of Keycloak', { typ: 'Bearer', azp: 'app' }],
    ['a token of Cognito', { token_use: 'access' }],
    ['a token of a client without sub', { sub: undefined }],
  ]
  for (const [what, changes, header] of unusual) t.match(judged(changes, header), { kind: 'good' }, what)
})

t.test('what is no access token for this route is refused, and the reason says why', async (t) => {
  const refused: readonly (readonly [string, RegExp, Claims, Claims?, Partial<JwtRules>?])[] = [
    ['alg none', /^alg/, {}, { alg: 'none' }],
    ['alg missing', /^alg/, {}, { alg: undefined }],
    ['HMAC', /^alg/, {}, { alg: 'HS256' }],
    ['an algorithm that the route does not name', /^alg/, {}, { alg: 'RS256' }, { algorithms: ['ES256'] }],
    ['a critical header', /crit/, {}, { crit: ['b64'], b64: false }],
    ['another issuer', /^iss is/, { iss: 'https://evil.example' }],
    ['no issuer', /^iss is/, { iss: undefined }],
    ['an issuer that differs in a slash', /slash/, { iss: `${ISSUER}/` }],
    ['a list of issuers', /^iss is/, { iss: [ISSUER] }],
    ['another audience', /^aud/, { aud: 'https://other.example.com' }],
    ['an audience that contains ours', /^aud/, { aud: `${AUDIENCE}.evil.example` }],
    ['no audience', /^aud/, { aud: undefined }],
    ['an empty list of audiences', /^aud/, { aud: [] }],
    ['a nested list of audiences', /^aud/, { aud: [[AUDIENCE]] }],
    ['no exp', /^exp/, { exp: undefined }],
    ['exp as text', /^exp/, { exp: String(NOW_S + 300) }],
    ['expired a second ago', /expired/, { exp: NOW_S - 1 }],
    ['expires now', /expired/, { exp: NOW_S }],
    ['nbf in the future', /^nbf/, { nbf: NOW_S + 61 }],
    ['nbf as text', /^nbf/, { nbf: 'now' }],
    ['iat in the future', /^iat/, { iat: NOW_S + 61 }],
    ['an id token, by its nonce', /id token/, { nonce: 'n' }, { typ: 'JWT' }],
    ['an id token, by at_hash', /id token/, { at_hash: 'h' }, { typ: undefined }],
    ['an id token, by c_hash', /id token/, { c_hash: 'h' }],
    ['an id token of Keycloak', /another kind/, { typ: 'ID' }, { typ: 'JWT' }],
    ['a refresh token of Keycloak', /another kind/, { typ: 'Refresh' }, { typ: 'JWT' }],
    ['an id token of Cognito', /another kind/, { token_use: 'id' }, { typ: undefined }],
    ['a logout token, by its type', /^typ/, {}, { typ: 'logout+jwt' }],
    [
      'a logout token of an older provider, by its event',
      /logout/,
      { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } },
      { typ: 'JWT' },
    ],
    ["Postern's own assertion", /^typ/, {}, { typ: ASSERTION_TYPE }],
    ['a client assertion', /^typ/, {}, { typ: 'client-authentication+jwt' }],
    ['a DPoP proof', /^typ/, {}, { typ: 'dpop+jwt' }],
    ['a type that is no text', /^typ/, {}, { typ: ['at+jwt'] }],
    ['plain JWT where RFC 9068 is asked for', /^typ/, {}, { typ: 'JWT' }, { type: 'at+jwt' }],
    ['no sub where RFC 9068 is asked for', /subject/, { sub: undefined }, {}, { type: 'at+jwt' }],
    ['a token bound to a key (DPoP)', /cnf/, { cnf: { jkt: 'x' } }],
    ['no subject', /subject/, { sub: undefined, client_id: undefined }],
    ['a subject that is a number', /subject/, { sub: 1 }],
    ['an empty subject', /subject/, { sub: ' ' }],
  ]
  for (const [what, reason, changes, header, rules] of refused)
    t.match(judged(changes, header, rules), { kind: 'bad', reason }, what)
})

t.test("the subject of a provider's token is the same as at sign-in", async (t) => {
  const rules = { subject: { claims: ['oid', 'email'], type: 'string' } } as const
  t.match(judged({ oid: 'person-1' }, {}, rules), { subject: 'person-1' })
  t.match(judged({ email: 'ada@example.com' }, {}, rules), { kind: 'bad' }, 'an email must be verified')
  t.match(judged({ email: 'ada@example.com', email_verified: true }, {}, rules), { subject: 'ada@example.com' })
})

t.test('the signature counts', async (t) => {
  const { sign, keys, clock } = await issuer()
  const token = await sign()
  t.match(await verifyJwt(token, RULES, keys, clock), { kind: 'good', subject: 'client-1' })
  const [header, , signature] = token.split('.')
  const forged = `${header}.${encoded(claimsWith({ sub: 'admin' }))}.${signature}`
  t.match(await verifyJwt(forged, RULES, keys, clock), { kind: 'bad', reason: /signature/ })
  t.match(await verifyJwt(`${token.slice(0, -4)}AAAA`, RULES, keys, clock), { kind: 'bad' })
})

t.test('an unsigned token, and one signed with the public key as an HMAC secret, are refused', async (t) => {
  const { keys, clock, publicKey } = await issuer()
  const all = { ...RULES, algorithms: [...RULES.algorithms, 'HS256', 'none'] }
  const pem = await exportSPKI(publicKey())
  for (const header of [
    { alg: 'HS256', kid: 'one', typ: 'at+jwt' },
    { alg: 'HS256', typ: 'at+jwt' },
  ]) {
    const signed = `${encoded(header)}.${encoded(claimsWith())}`
    const token = `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`
    t.match(await verifyJwt(token, RULES, keys, clock), { kind: 'bad', reason: /^alg/ })
    t.match(await verifyJwt(token, all, keys, clock), { kind: 'bad' }, 'even where the rules name HMAC')
  }
  const none = `${encoded({ alg: 'none', typ: 'at+jwt' })}.${encoded(claimsWith())}.`
  t.match(await verifyJwt(none, RULES, keys, clock), { kind: 'bad' })
  t.match(await verifyJwt(none, all, keys, clock), { kind: 'bad' }, 'even where the rules name none')
})

t.test('an unknown key is looked up again once, and not again within five seconds', async (t) => {
  const { sign, keys, clock, pass, loads, rotate } = await issuer()
  await verifyJwt(await sign(), RULES, keys, clock)
  t.equal(loads(), 1)
  for (let index = 0; index < 20; index++) {
    const unknown = await sign({}, { kid: `unknown-${index}` })
    t.match(await verifyJwt(unknown, RULES, keys, clock), { kind: 'bad', reason: /unknown key/ })
  }
  t.equal(loads(), 2)
  await rotate('two')
  pass(5_001)
  t.match(await verifyJwt(await sign(), RULES, keys, clock), { kind: 'good' })
  t.equal(loads(), 3)
})

t.test('what could not be accepted anyway never asks for keys', async (t) => {
  const { sign, keys, clock, loads } = await issuer()
  for (const changes of [{ iss: 'https://evil.example' }, { aud: 'other' }, { exp: NOW_S - 1 }])
    t.match(await verifyJwt(await sign(changes), RULES, keys, clock), { kind: 'bad' })
  t.equal(loads(), 0)
})

t.test('keys that cannot be had are no verdict about the token', async (t) => {
  const { sign, keys, clock, fail } = await issuer()
  const away = new PosternError('PST_PROVIDER_UNAVAILABLE', { reason: 'away' })
  fail(away)
  await t.rejects(verifyJwt(await sign(), RULES, keys, clock), away)
  fail(undefined)
  t.match(await verifyJwt(await sign(), RULES, keys, clock), { kind: 'good' })
})

t.test('anything else than a JWT is refused without an error', async (t) => {
  const { keys, clock, loads } = await issuer()
  const parts = fc.oneof(fc.string(), fc.jsonValue().map(encoded), fc.constant(''))
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 6 }), async (list) => {
      t.equal((await verifyJwt(list.join('.'), RULES, keys, clock)).kind, 'bad')
    }),
  )
  t.equal(loads(), 0)
  t.equal(readJwt(`${encoded({ alg: 'ES256' })}.${encoded([1])}.x`), undefined)
})

t.test('no claims that differ from what the route asks are accepted', async (t) => {
  const other = fc.anything({ withBigInt: false }).filter((value) => value !== undefined)
  fc.assert(
    fc.property(fc.constantFrom('iss', 'aud', 'exp'), other, (name, value) => {
      const good =
        (name === 'iss' && value === ISSUER) ||
        (name === 'aud' && [value].flat().includes(AUDIENCE)) ||
        (name === 'exp' && typeof value === 'number' && Number.isFinite(value) && value > NOW_S)
      t.equal(judged({ [name]: value }).kind, good ? 'good' : 'bad')
    }),
  )
})
