import fc from 'fast-check'
import t from 'tap'
import type { Route } from '../../src/config/config.ts'
import { ExpressionRequest } from '../../src/identity/circumstances.ts'
import { compilePolicy, type DecideFacts, decide, type Identity, signInSuffices } from '../../src/route/policy.ts'
import type { Authentication } from '../../src/session/authentication.ts'
import type { Claims } from '../../src/session/session.ts'
import { REQUEST, samplePerson } from '../identity/sample.ts'
import { sampleRoute } from './sample.ts'

const NAVIGATION: DecideFacts = {
  method: 'GET',
  accept: 'text/html',
  publicHost: true,
  now: 1_000_000,
  request: REQUEST,
}
const FETCH: DecideFacts = { ...NAVIGATION, accept: '*/*' }
const ANONYMOUS: Identity = { kind: 'anonymous' }

function user(claims: Claims | string = {}): Identity {
  return { kind: 'user', person: samplePerson(claims) }
}

function decided(route: Partial<Route>, identity: Identity, facts = NAVIGATION): string {
  const { path: _, ...rest } = route
  const decision = decide(compilePolicy(sampleRoute(rest)), identity, facts)
  if (decision.kind === 'allow') return `allow ${decision.as}`
  return decision.kind === 'login' ? (decision.stepUp ? 'step up' : 'login') : `${decision.status} ${decision.code}`
}

t.test('an anonymous navigation starts a login, anything else gets 401', async (t) => {
  t.equal(decided({}, ANONYMOUS), 'login')
  t.equal(decided({}, ANONYMOUS, FETCH), '401 PST_AUTH_REQUIRED')
  t.equal(decided({}, ANONYMOUS, { ...NAVIGATION, publicHost: false }), '401 PST_AUTH_REQUIRED')
  t.equal(decided({ unauthenticated: 'unauthorized' }, ANONYMOUS), '401 PST_AUTH_REQUIRED')
})

t.test('redirect sends every GET to the login, but no POST, no WebSocket, no other host', async (t) => {
  const route = { unauthenticated: 'redirect' } as const
  t.equal(decided(route, ANONYMOUS, FETCH), 'login')
  t.equal(decided(route, ANONYMOUS, { ...FETCH, method: 'POST' }), '401 PST_AUTH_REQUIRED')
  t.equal(decided(route, ANONYMOUS, { ...FETCH, upgrade: 'websocket' }), '401 PST_AUTH_REQUIRED')
  t.equal(decided(route, ANONYMOUS, { ...FETCH, publicHost: false }), '401 PST_AUTH_REQUIRED')
})

t.test('optional and none let anonymous requests pass; none sends no identity', async (t) => {
  t.equal(decided({ auth: 'optional' }, ANONYMOUS), 'allow anonymous')
  t.equal(decided({ auth: 'optional' }, user()), 'allow user')
  t.equal(decided({ auth: 'none', allow: 'false' }, user()), 'allow anonymous')
})

t.test('a session of another provider counts as anonymous on a route that names one', async (t) => {
  t.equal(decided({ provider: 'coloop' }, user()), 'allow user')
  t.equal(decided({ provider: 'corp' }, user()), 'login')
  t.equal(decided({ provider: 'corp' }, user(), FETCH), '401 PST_AUTH_REQUIRED')
  t.equal(decided({ provider: 'corp', auth: 'optional' }, user()), 'allow anonymous')
})

t.test('allow must be true itself', async (t) => {
  const groups = { allow: "'admins' in claims.groups" }
  t.equal(decided(groups, user({ groups: ['x', 'admins'] })), 'allow user')
  const wrong: readonly Claims[] = [
    { groups: ['Admins'] },
    { groups: ['аdmins'] },
    { groups: 'superadmins' },
    { groups: 'admins' },
    { groups: null },
    { groups: [['admins']] },
    {},
  ]
  for (const claims of wrong) {
    t.equal(decided(groups, user(claims)), '403 PST_AUTH_FORBIDDEN', JSON.stringify(claims))
  }
  for (const ok of ['yes', 1, 'true', [true], {}])
    t.equal(decided({ allow: 'claims.ok && true' }, user({ ok })), '403 PST_AUTH_FORBIDDEN')
  t.equal(decided({ allow: 'claims.ok && true' }, user({ ok: true })), 'allow user')
  t.equal(
    decided({ auth: 'optional', allow: 'false' }, user()),
    '403 PST_AUTH_FORBIDDEN',
    'on optional routes for those signed in',
  )
  t.equal(decided({ auth: 'optional', allow: 'false' }, ANONYMOUS), 'allow anonymous')
})

t.test('an email with two @ or unverified matches no rule', async (t) => {
  const domain = { allow: "claims.email.endsWith('@example.com')" }
  t.equal(decided(domain, user({ email: 'a@example.com', email_verified: true })), 'allow user')
  t.equal(decided(domain, user({ email: 'a@evil.test@example.com', email_verified: true })), '403 PST_AUTH_FORBIDDEN')
  t.equal(decided(domain, user({ email: 'a@example.com' })), '403 PST_AUTH_FORBIDDEN')
  t.equal(decided(domain, user({ email: 'a@EXAMPLE.com', email_verified: true })), '403 PST_AUTH_FORBIDDEN')
})

t.test('the reason of a refusal names the rule and no value', async (t) => {
  const why = (allow: string, claims: Claims) => {
    const decision = decide(compilePolicy(sampleRoute({ allow })), user(claims), NAVIGATION)
    return decision.kind === 'reject' ? decision.refused?.why : decision.kind
  }
  t.equal(why('claims.a == 1', { a: 2 }), '`claims.a == 1` is false')
  t.equal(
    why("subject == 'user_1' && (claims.a == 1 || claims.a == 3)", { a: 2 }),
    'all of these are false: `claims.a == 1`, `claims.a == 3`',
  )
  t.equal(why('claims.email == "x"', {}), '`claims.email` is missing')
  t.notMatch(why('bool(claims.a)', { a: 's3cret' }), /s3cret/)
})

t.test('an answer that does not depend on the request is remembered with the person', async (t) => {
  const policy = compilePolicy(sampleRoute({ allow: 'claims.a == 1' }))
  const identity = user({ a: 1 })
  t.notOk(policy.usesRequest)
  t.equal(decide(policy, identity, NAVIGATION), decide(policy, identity, NAVIGATION))
  const denied = user({ a: 2 })
  t.equal(decide(policy, denied, NAVIGATION), decide(policy, denied, FETCH))

  const byRequest = compilePolicy(sampleRoute({ allow: 'request.method == "GET"' }))
  t.ok(byRequest.usesRequest)
  t.equal(decide(byRequest, identity, NAVIGATION).kind, 'allow')
  t.equal(
    decide(byRequest, identity, {
      ...NAVIGATION,
      request: new ExpressionRequest({ ...REQUEST, method: 'POST', headers: [] }),
    }).kind,
    'reject',
  )
  t.equal(decide(byRequest, identity, { ...NAVIGATION, request: undefined }).kind, 'reject')
})

t.test('step-up asks again for a sign-in that is too old or of another kind', async (t) => {
  const route = { stepUp: { maxAge: 60_000 } }
  const signedIn = (authentication: Authentication): Identity => ({
    kind: 'user',
    person: samplePerson({ auth_time: 1_000, acr: 'mfa' }, { authentication }),
  })
  const fresh = signedIn({ authTime: 1_000_000 })
  t.equal(
    decided(route, fresh, { ...NAVIGATION, now: 1_090_000 }),
    'allow user',
    'half a minute more, since clocks differ',
  )
  t.equal(decided(route, fresh, { ...NAVIGATION, now: 1_090_001 }), 'step up')
  t.equal(decided(route, fresh, { ...FETCH, now: 1_090_001 }), '401 PST_AUTH_STEP_UP')
  t.equal(decided(route, signedIn({})), 'step up', 'only what the sign-in said counts')
  t.equal(decided({ stepUp: { acr: ['mfa'] } }, signedIn({ acr: 'mfa' })), 'allow user')
  t.equal(decided({ stepUp: { acr: ['mfa'] } }, signedIn({ acr: 'pwd' })), 'step up')
  t.equal(decided({ stepUp: { acr: ['mfa'] } }, signedIn({})), 'step up')
  t.equal(
    decided({ stepUp: { acr: ['mfa'] }, allow: 'false' }, user()),
    '403 PST_AUTH_FORBIDDEN',
    'no step-up for nothing',
  )
})

t.test('with enforce: false a refused person passes, and the result says what would refuse', async (t) => {
  const judged = (changes: Partial<Omit<Route, 'path'>>, claims: Claims) =>
    decide(compilePolicy(sampleRoute({ enforce: false, ...changes })), user(claims), NAVIGATION)
  const allow = "'admins' in claims.groups"
  t.match(judged({ allow }, { groups: ['users'] }), {
    kind: 'allow',
    as: 'user',
    wouldRefuse: { rule: allow, why: `\`${allow}\` is false` },
  })
  t.match(judged({ allow }, {}), { kind: 'allow', wouldRefuse: { why: '`claims.groups` is missing' } })
  t.same(judged({ allow }, { groups: ['admins'] }), { kind: 'allow', as: 'user' })
  t.equal(decided({ allow, enforce: false, stepUp: { acr: ['mfa'] } }, user()), 'step up', 'what else is asked stays')
  t.equal(decided({ allow, enforce: false }, ANONYMOUS), 'login')
  const policy = compilePolicy(sampleRoute({ allow, enforce: false }))
  const identity = user()
  t.equal(decide(policy, identity, NAVIGATION), decide(policy, identity, NAVIGATION), 'remembered')
})

t.test('claims of any JSON pass no rule by an error', async () => {
  const word = fc.constantFrom(
    'admins',
    'Admins',
    'аdmins',
    'groups',
    '__proto__',
    'constructor',
    'email',
    'admin',
    'x',
  )
  const value = fc.oneof(word, fc.jsonValue(), fc.array(word, { maxLength: 5 }), fc.dictionary(word, fc.jsonValue()))
  const claims = fc.dictionary(word, value, { maxKeys: 6 })
  const rules: readonly (readonly [string, (claims: Claims) => boolean])[] = [
    ["'admins' in claims.groups", ({ groups }) => hasAdmins(groups)],
    ["claims.groups.exists(g, g == 'admins')", ({ groups }) => hasAdmins(groups)],
    ['claims.admin == true', ({ admin }) => admin === true],
    ['has(claims.admin) && claims.admin', ({ admin }) => admin === true],
    ["claims.email.endsWith('@example.com')", () => false],
    ["claims.groups.all(g, g == 'admins') && claims.groups.size() > 0", ({ groups }) => hasAdmins(groups)],
  ]
  fc.assert(
    fc.property(claims, fc.constantFrom(...rules), (made, [allow, passes]) => {
      const parsed = JSON.parse(JSON.stringify(made)) as Claims
      const own = Object.assign(Object.create(null), parsed) as Claims
      return decided({ allow }, user(parsed)) !== 'allow user' || passes(own)
    }),
    { numRuns: 2_000 },
  )
})

function hasAdmins(groups: unknown): boolean {
  if (Array.isArray(groups)) return groups.includes('admins')
  return typeof groups === 'object' && groups !== null && Object.hasOwn(groups, 'admins')
}

t.test('signInSuffices is true only if `decide` allows every request', async (t) => {
  const variants: Partial<Route>[] = [
    {},
    { auth: 'optional' },
    { auth: 'none' },
    { provider: 'coloop' },
    { provider: 'corp' },
    { provider: 'corp', auth: 'optional' },
    { allow: 'true' },
    { allow: 'false' },
    { allow: 'claims.nothing == 1' },
    { stepUp: { maxAge: 1 } },
    { stepUp: { acr: ['gold'] } },
    { unauthenticated: 'unauthorized' },
  ]
  const requests = [NAVIGATION, FETCH, { ...FETCH, method: 'POST', publicHost: false, now: 0, request: undefined }]
  const enough: string[] = []
  for (const { path: _, ...route } of variants) {
    const policy = compilePolicy(sampleRoute(route))
    for (const identity of [user(), ANONYMOUS]) {
      if (!signInSuffices(policy, identity)) continue
      enough.push(JSON.stringify(route))
      for (const facts of requests) t.same(decide(policy, identity, facts), { kind: 'allow', as: 'user' })
    }
  }
  t.same(enough, ['{}', '{"auth":"optional"}', '{"provider":"coloop"}', '{"unauthenticated":"unauthorized"}'])
})
