import fc from 'fast-check'
import t from 'tap'
import { type AssertionTerms, assertionPayload, RESERVED_CLAIMS } from '../../../src/identity/assertion/payload.ts'
import type { Claims } from '../../../src/session/session.ts'
import { anyText } from '../../support/any-text.ts'

const NOW = 1_700_000_000_700
const TERMS: AssertionTerms = {
  issuer: 'https://app.example.com',
  audience: 'app.example.com',
  issuedAt: NOW,
  expiresAt: NOW + 300_000,
  claims: ['email', 'name', 'groups'],
}
const ROOM = 6_000
const FIXED = {
  iss: 'https://app.example.com',
  sub: 'user_1',
  aud: 'app.example.com',
  iat: 1_700_000_000,
  exp: 1_700_000_300,
  provider: 'corp',
}

const payloadOf = (claims: Claims, terms: Partial<AssertionTerms> = {}, subject = 'user_1', room = ROOM) =>
  assertionPayload({ provider: 'corp', subject, claims }, { ...TERMS, ...terms }, room)
const parsed = (claims: Claims, terms: Partial<AssertionTerms> = {}) => JSON.parse(payloadOf(claims, terms)!.json)

t.test('it says who, by whom, for whom, from when to when, and the claims that are named', async (t) => {
  t.same(parsed({ sub: 'x', email: 'ada@example.com', groups: ['a', 'b'], phone_number: '+44', name: 'Ada' }), {
    ...FIXED,
    email: 'ada@example.com',
    name: 'Ada',
    groups: ['a', 'b'],
  })
})

t.test('a claim that is missing or null is left out', async (t) => {
  t.same(parsed({ email: null, groups: [] }), { ...FIXED, groups: [] })
})

t.test('no claim of the person replaces one of the assertion', async (t) => {
  const claims = { iss: 'evil', sub: 'evil', aud: 'evil', exp: 9e9, iat: 0, provider: 'evil' }
  t.same(parsed(claims, { claims: Object.keys(claims) }), FIXED)
  for (const name of [...Object.keys(FIXED), 'omitted_claims']) t.ok(RESERVED_CLAIMS.has(name), name)
})

t.test('claims that do not fit are left out whole, the longest first, and the assertion says so', async (t) => {
  const groups = Array.from({ length: 10_000 }, (_, index) => `group-${index}`)
  const made = payloadOf({ email: 'ada@example.com', name: 'Ada', groups })
  t.same(made?.omitted, ['groups'])
  t.same(JSON.parse(made!.json), { ...FIXED, email: 'ada@example.com', name: 'Ada', omitted_claims: ['groups'] })

  const both = payloadOf({ email: 'ada@example.com', name: 'n'.repeat(ROOM), groups })
  t.same(JSON.parse(both!.json), { ...FIXED, email: 'ada@example.com', omitted_claims: ['groups', 'name'] })
})

t.test('a subject that is too long alone: no assertion', async (t) => {
  t.equal(payloadOf({}, {}, '\u0001'.repeat(1_024)), undefined)
})

t.test('property: hostile claims never make it too long, unreadable, or about somebody else', async () => {
  const names = ['email', 'name', 'groups', '__proto__', 'toJSON', 'constructor']
  const value = fc.oneof(fc.jsonValue(), anyText({ maxLength: 60 }))
  const claims = fc.dictionary(fc.constantFrom(...names, 'sub', 'aud', 'secret'), value)
  fc.assert(
    fc.property(claims, fc.subarray(names), fc.integer({ min: 300, max: 600 }), (held, named, room) => {
      const made = payloadOf(held as Claims, { claims: named }, 'user_1', room)
      if (made === undefined) throw new Error('the fixed claims fit')
      if (Buffer.byteLength(made.json) > room) throw new Error('too long')
      const { omitted_claims: omitted = [], ...read } = JSON.parse(made.json)
      for (const [name, wanted] of Object.entries(FIXED)) if (read[name] !== wanted) throw new Error(name)
      for (const name of Object.keys(read)) {
        if (Object.hasOwn(FIXED, name)) continue
        if (!named.includes(name)) throw new Error(`${name} was not named`)
        if (omitted.includes(name)) throw new Error(`${name} is there and omitted`)
      }
    }),
  )
})
