import t from 'tap'
import { compileIdentityHeaders } from '../../src/identity/headers.ts'
import { publicClaims } from '../../src/identity/public-claims.ts'
import { subjectOf } from '../../src/identity/subject.ts'
import { visibleClaims } from '../../src/identity/visible-claims.ts'
import type { Claims } from '../../src/session/session.ts'
import { samplePerson } from './sample.ts'

const STRICT = { requireVerifiedEmail: true }

t.test('an email is visible when it is verified: true, or "true"', async (t) => {
  const email = 'a@example.com'
  for (const verified of [true, 'true'])
    t.equal(visibleClaims({ email, email_verified: verified }, STRICT).email, email)
  for (const verified of [false, 'false', 1, 'TRUE', null, [true]]) {
    t.equal(visibleClaims({ email, email_verified: verified }, STRICT).email, undefined, String(verified))
  }
  t.equal(visibleClaims({ email }, STRICT).email, undefined)
  t.equal(visibleClaims({ email }, { requireVerifiedEmail: false }).email, email)
})

t.test('an email that is not an address is hidden, verified or not', async (t) => {
  for (const email of ['a@b@c', 'a', '@a', 'a@', '', 1, ['a@b'], null]) {
    t.notOk(
      Object.hasOwn(visibleClaims({ email, email_verified: true }, { requireVerifiedEmail: false }), 'email'),
      String(email),
    )
  }
})

t.test("Clerk's private and unsafe metadata are hidden", async (t) => {
  const claims = { unsafe_metadata: { admin: true }, private_metadata: {}, public_metadata: { plan: 'pro' } }
  t.strictSame(visibleClaims(claims, STRICT), { public_metadata: { plan: 'pro' } })
})

t.test('without hidden claims all are visible', async (t) => {
  const claims = { sub: 's', email: 'a@example.com', email_verified: true, groups: ['g'] }
  t.strictSame(visibleClaims(claims, STRICT), claims)
})

t.test('a claim called __proto__ stays a claim', async (t) => {
  const visible = visibleClaims(JSON.parse('{"__proto__":{"admin":true}}') as Claims, STRICT)
  t.equal(visible.admin, undefined)
  t.equal(Object.getPrototypeOf(visible), Object.prototype)
})

t.test('the subject is the first of its claims that exists', async (t) => {
  const names = ['sub', 'user_id', 'email']
  t.equal(subjectOf({ sub: 's', user_id: 'u' }, names), 's')
  t.equal(subjectOf({ user_id: 'u' }, names), 'u')
  t.equal(subjectOf({ email: 'a@example.com', email_verified: true }, names), 'a@example.com')
  t.equal(subjectOf({ email: 'a@example.com' }, names), undefined)
  t.equal(subjectOf({}, ['constructor', '__proto__']), undefined)
  for (const sub of ['', ' ', 1, null, true, ['s'], { s: 1 }, 's'.repeat(1025)]) {
    t.equal(subjectOf({ sub, user_id: 'u' }, names), undefined, `no falling through from ${typeof sub}`)
  }
})

t.test('userinfo shows the subject, standard claims and those that headers name, never a token', async (t) => {
  const person = samplePerson({
    sub: 'x',
    name: 'Ann',
    email: 'a@example.com',
    email_verified: true,
    groups: ['g'],
    salary: 1,
    subject: 'someone else',
    unsafe_metadata: {},
  })
  const { claimNames } = compileIdentityHeaders({
    headers: { G: 'claims.groups', S: 'claims.subject', T: 'tokens.accessToken', U: 'claims.unsafe_metadata' },
  })
  t.strictSame(publicClaims(person, claimNames), {
    sub: 'x',
    name: 'Ann',
    email: 'a@example.com',
    email_verified: true,
    groups: ['g'],
    subject: 'user_1',
    provider: 'coloop',
  })
})
