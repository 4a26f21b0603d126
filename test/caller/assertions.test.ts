import { decodeJwt } from 'jose'
import t from 'tap'
import { Assertions } from '../../src/caller/assertions.ts'
import { BearerCaller } from '../../src/caller/bearer/bearer-caller.ts'
import { bearerMemo, identityMemo } from '../../src/caller/identity-memo.ts'
import { AssertionIssuer } from '../../src/identity/assertion/issuer.ts'
import { KeyRing } from '../../src/identity/assertion/key-ring.ts'
import { generateSigningKey } from '../../src/identity/assertion/signing-key.ts'
import { compileIdentityHeaders } from '../../src/identity/headers.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { PUBLIC_URL, SECOND_PUBLIC_URL } from '../proxy/sample.ts'
import { keyed, NOW } from '../session/sample.ts'

const MINUTE = 60_000
const RULES = { requireVerifiedEmail: false }
const HERE = { publicUrl: PUBLIC_URL, hostname: PUBLIC_URL.hostname }
const THERE = { publicUrl: SECOND_PUBLIC_URL, hostname: SECOND_PUBLIC_URL.hostname }
const renderer = compileIdentityHeaders({ headers: { 'X-User': 'subject' } })
const keys = new KeyRing()
keys.use([await generateSigningKey('ES256')], NOW)

function setUp() {
  const settings = { header: 'X-Proof', lifetime: 5 * MINUTE, claims: ['email'] }
  const assertions = new Assertions(new AssertionIssuer(settings, keys), PUBLIC_URL.origin)
  const { key, session } = keyed({ endsAt: NOW + 60 * MINUTE })
  const live = new LiveSession(key, session, NOW)
  const pass = (facts = HERE as Parameters<typeof assertions.pass>[1], now = NOW) =>
    assertions.pass(identityMemo(live, renderer, RULES), facts, now)
  return { live, session, pass }
}

const claimsOf = ({ identityHeaders: { list } }: ReturnType<ReturnType<typeof setUp>['pass']>) =>
  decodeJwt(list[list.indexOf('X-Proof') + 1]!)

t.test('one assertion for all requests of a session until it must be renewed', async (t) => {
  const { pass } = setUp()
  const first = pass()
  t.same(first.identityHeaders.list.slice(0, 3), ['X-User', 'ada', 'X-Proof'])
  t.equal(pass(HERE, NOW + 4 * MINUTE - 1), first, 'the same object: nothing was signed')
  const renewed = pass(HERE, NOW + 4 * MINUTE)
  t.not(renewed, first)
  t.equal(claimsOf(renewed).exp, (NOW + 9 * MINUTE) / 1_000)
  t.equal(pass(HERE, NOW + 5 * MINUTE), renewed)
})

t.test('changed claims make a new one', async (t) => {
  const { pass, live, session } = setUp()
  const first = pass()
  live.update({ ...session, version: session.version + 1, claims: { sub: 'ada', email: 'new@example.com' } }, NOW)
  t.equal(claimsOf(first)['email'], 'ada@example.com')
  t.equal(claimsOf(pass())['email'], 'new@example.com')
})

t.test('each host has its own, for itself, and both are remembered', async (t) => {
  const { pass } = setUp()
  const [here, there] = [pass(HERE), pass(THERE)]
  t.match(claimsOf(here), { iss: PUBLIC_URL.origin, aud: PUBLIC_URL.hostname })
  t.match(claimsOf(there), { iss: SECOND_PUBLIC_URL.origin, aud: SECOND_PUBLIC_URL.hostname })
  t.equal(pass(HERE), here)
  t.equal(pass(THERE), there)
})

t.test('a host that only a route names: issued by the first public URL', async (t) => {
  const { pass } = setUp()
  t.match(claimsOf(pass({ publicUrl: undefined, hostname: 'x.example.net' })), {
    iss: PUBLIC_URL.origin,
    aud: 'x.example.net',
  })
})

t.test('what is remembered of one session is bounded', async (t) => {
  const { pass, live } = setUp()
  for (let index = 0; index < 50; index += 1) pass({ publicUrl: undefined, hostname: `h${index}.example.net` })
  const memo = identityMemo(live, renderer, RULES)
  t.ok(memo.asserted.length <= 8)
})

t.test('an API client: remembered alike, and never longer than its token', async (t) => {
  const issuer = new AssertionIssuer({ header: 'X-Proof', lifetime: 5 * MINUTE, claims: [] }, keys)
  const assertions = new Assertions(issuer, PUBLIC_URL.origin)
  const clientUntil = (expiresAt: number | undefined) => {
    const token = { kind: 'good', provider: 'corp', subject: 'robot', claims: {}, expiresAt, maxAge: MINUTE } as const
    const caller = new BearerCaller('the-token', token, NOW, () => NOW)
    return (now = NOW) => assertions.pass(bearerMemo(caller, renderer, RULES), HERE, now)
  }
  const short = clientUntil(NOW + 30_000)
  t.match(claimsOf(short()), { sub: 'robot', exp: (NOW + 30_000) / 1_000 })
  t.equal(short(NOW + 29_999), short())
  t.match(claimsOf(clientUntil(undefined)()), { exp: (NOW + 5 * MINUTE) / 1_000 })
})
