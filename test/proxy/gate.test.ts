import fc from 'fast-check'
import t from 'tap'
import { Assertions } from '../../src/caller/assertions.ts'
import { BearerCaller } from '../../src/caller/bearer/bearer-caller.ts'
import { ANONYMOUS, type Caller } from '../../src/caller/caller.ts'
import { identityMemo } from '../../src/caller/identity-memo.ts'
import { AssertionIssuer } from '../../src/identity/assertion/issuer.ts'
import { KeyRing } from '../../src/identity/assertion/key-ring.ts'
import { generateSigningKey } from '../../src/identity/assertion/signing-key.ts'
import { ExpressionRequest } from '../../src/identity/circumstances.ts'
import { compileIdentityHeaders } from '../../src/identity/headers.ts'
import { routeTerms } from '../../src/proxy/compiled-route.ts'
import { Gate } from '../../src/proxy/gate.ts'
import { allowedOrigins, isUnsafe, mayUseSession } from '../../src/route/allowed-origins.ts'
import { LoginUrls } from '../../src/route/login-urls.ts'
import { isNavigation } from '../../src/route/navigation.ts'
import { decide } from '../../src/route/policy.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { sampleRoute } from '../route/sample.ts'
import { keyed, NOW } from '../session/sample.ts'
import { anyUrl } from '../support/any-url.ts'
import { PUBLIC_URL, sampleContext } from './sample.ts'

const RENDERER = compileIdentityHeaders({ headers: { 'X-User': 'claims.email' } })
const CLAIM_RULES = { requireVerifiedEmail: false }
const LOGIN_URLS = new LoginUrls('/oauth2', [PUBLIC_URL], {
  prefix: '/oauth2',
  origins: [PUBLIC_URL.origin],
  routeHost: () => false,
})
const PAGE = ['Sec-Fetch-Mode', 'navigate', 'Sec-Fetch-Dest', 'document']

type Asked = Parameters<typeof sampleContext>[0]
type RouteChanges = Parameters<typeof sampleRoute>[0]

const gateOf = (renderer = RENDERER) =>
  new Gate({ renderer, claimRules: CLAIM_RULES, loginUrls: LOGIN_URLS, defaultScheme: 'https' })

function ada(): LiveSession {
  const { key, session } = keyed()
  return new LiveSession(key, session, NOW)
}

const decided = (route: RouteChanges, caller: Caller, asked: Asked = {}, gate = gateOf()) =>
  gate.decide(sampleContext(asked), { terms: routeTerms(sampleRoute(route)), name: 'app' }, caller, NOW)

t.test('somebody who is signed in passes, and the upstream learns who it is', async (t) => {
  t.match(decided({}, ada()), { kind: 'pass', identityHeaders: { list: ['X-User', 'ada@example.com'] } })
})

t.test('what a session passes with is made once', async (t) => {
  const [gate, live] = [gateOf(), ada()]
  t.equal(decided({}, live, {}, gate), decided({ path: '/other' }, live, {}, gate))
})

t.test("a person's navigation is sent to a login that leads back, anything else gets 401 with its URL", async (t) => {
  t.same(decided({}, ANONYMOUS, { target: '/a?b', headers: PAGE }), {
    kind: 'login',
    location: '/oauth2/start?rd=%2Fa%3Fb',
  })
  t.match(decided({ provider: 'corp' }, ANONYMOUS, { headers: PAGE }), { location: /&provider=corp$/ })
  t.match(decided({}, ANONYMOUS, { target: '/api' }), {
    kind: 'refused',
    error: { code: 'PST_AUTH_REQUIRED', details: { loginUrl: '/oauth2/start?rd=%2Fapi' } },
  })
})

t.test('an optional route takes both, each as what it is', async (t) => {
  t.match(decided({ auth: 'optional' }, ANONYMOUS), { kind: 'pass', identityHeaders: { list: [] } })
  t.match(decided({ auth: 'optional' }, ada()), {
    kind: 'pass',
    identityHeaders: { list: ['X-User', 'ada@example.com'] },
  })
  const elsewhere = decided({ auth: 'optional', provider: 'other' }, ada())
  t.match(elsewhere, { kind: 'pass', identityHeaders: { list: [] } }, 'signed in at another provider: anonymous here')
})

t.test('somebody whom the policy refuses learns who is signed in, and may sign in as someone else', async (t) => {
  const allow = 'claims.email == "bob@example.com"'
  t.match(decided({ allow }, ada()), {
    kind: 'refused',
    error: {
      code: 'PST_AUTH_FORBIDDEN',
      details: {
        reason: '`claims.email == "bob@example.com"` is false',
        facts: { rule: allow },
        signedInAs: 'ada@example.com',
        loginUrl: '/oauth2/start?rd=%2F&prompt=select_account',
      },
    },
  })
  const bearer = decided({ allow, bearer: [] }, robot())
  t.match(bearer, { error: { code: 'PST_AUTH_FORBIDDEN', details: { loginUrl: undefined } } })
})

t.test('a route that does not enforce its policy lets pass and tells what would be refused', async (t) => {
  const allow = 'claims.email == "bob@example.com"'
  t.match(decided({ allow, enforce: false }, ada()), {
    kind: 'pass',
    identityHeaders: { list: ['X-User', 'ada@example.com'] },
    wouldRefuse: { rule: allow, person: { subject: String } },
  })
  const byPath = { allow: '!request.path.startsWith("/admin")', enforce: false }
  t.match(decided(byPath, ada(), { target: '/admin' }), { kind: 'pass', wouldRefuse: {} })
  t.notOk('wouldRefuse' in decided(byPath, ada(), { target: '/other' }))
})

t.test('a step-up asks for a new sign-in, or answers 401 to a request that is no navigation', async (t) => {
  const stepUp = { maxAge: 1_000 }
  const { key, session } = keyed({ createdAt: NOW - 2_000 })
  const live = new LiveSession(key, session, NOW)
  const { provider } = session
  t.same(decided({ stepUp }, live, { headers: PAGE }), {
    kind: 'login',
    location: `/oauth2/start?rd=%2F&provider=${provider}&max_age=1`,
  })
  t.match(decided({ stepUp }, live), {
    kind: 'refused',
    error: {
      code: 'PST_AUTH_STEP_UP',
      details: { loginUrl: `/oauth2/start?rd=%2F&provider=${provider}&max_age=1`, stepUp: { max_age: '1' } },
    },
  })
  t.match(
    decided({ stepUp: { acr: ['gold', 'silver'] } }, ANONYMOUS, { headers: PAGE }),
    { location: '/oauth2/start?rd=%2F&acr_values=gold+silver' },
    'the first sign-in asks for it too',
  )
  t.match(decided({ stepUp, bearer: [] }, robot()), {
    error: { code: 'PST_AUTH_STEP_UP', details: { loginUrl: undefined, stepUp: { max_age: '1' } } },
  })
})

function robot(claims: Readonly<Record<string, string>> = {}): BearerCaller {
  const token = {
    kind: 'good',
    provider: 'https://tokens.test',
    subject: 'robot',
    claims,
    expiresAt: undefined,
  } as const
  return new BearerCaller('the-token', { ...token, maxAge: 1 }, NOW, () => NOW)
}

t.test('an API client passes with its identity, made once for each token', async (t) => {
  const gate = gateOf()
  const caller = robot({ email: 'robot@example.com' })
  const passed = decided({}, caller, {}, gate)
  t.match(passed, { kind: 'pass', identityHeaders: { list: ['X-User', 'robot@example.com'] } })
  t.equal(decided({ path: '/other' }, caller, {}, gate), passed)
  caller.update({ ...caller.token, claims: {} }, NOW)
  t.match(decided({}, caller, {}, gate), { identityHeaders: { list: [] } })
})

t.test(
  'an API client is judged by the same policy, and its token may be of another issuer than the logins',
  async (t) => {
    const allow = "caller.kind == 'bearer' && provider == 'https://tokens.test' && claims.repository == 'acme/app'"
    t.match(decided({ allow, provider: 'corp' }, robot({ repository: 'acme/app' })), { kind: 'pass' })
    t.match(decided({ allow }, robot({ repository: 'eve/app' })), { error: { code: 'PST_AUTH_FORBIDDEN' } })
    t.match(decided({ allow }, robot()), { error: { code: 'PST_AUTH_FORBIDDEN' } })
    t.match(decided({ allow }, ada()), { error: { code: 'PST_AUTH_FORBIDDEN' } }, 'a session is no bearer')
    t.match(decided({ allow: 'session.ageSeconds < 60' }, robot()), { error: { code: 'PST_AUTH_FORBIDDEN' } })
  },
)

t.test('an API client is never sent to a login, and origins do not concern it', async (t) => {
  const stepUp = { maxAge: 1_000 }
  t.match(decided({ stepUp }, robot(), { headers: PAGE }), { kind: 'refused', error: { status: 401 } })
  t.match(decided({}, robot(), { method: 'POST', headers: ['Origin', 'https://evil.example'] }), { kind: 'pass' })
})

t.test('a page of another origin cannot use a session for what changes things, and the log says which', async (t) => {
  const headers = ['Origin', 'https://evil.example']
  t.match(decided({}, ada(), { method: 'POST', headers }), {
    kind: 'refused',
    error: { code: 'PST_REQUEST_ORIGIN', details: { reason: /\(Origin: https:\/\/evil\.example\)$/ } },
  })
  t.match(decided({}, ada(), { method: 'GET', headers }), { kind: 'pass' })
  t.match(decided({ origins: ['https://evil.example'] }, ada(), { method: 'POST', headers }), { kind: 'pass' })
  const site = decided({}, ada(), { method: 'POST', headers: ['Origin', 'null', 'Sec-Fetch-Site', 'cross-site'] })
  t.match(site, { error: { details: { reason: /\(Sec-Fetch-Site: cross-site\)$/ } } })
})

t.test('identity headers that depend on the request are rendered for each', async (t) => {
  const gate = gateOf(compileIdentityHeaders({ headers: { 'X-User': 'claims.email', 'X-Path': 'request.path' } }))
  const live = ada()
  for (const path of ['/one', '/two']) {
    const decision = decided({}, live, { target: path }, gate)
    t.match(decision, { kind: 'pass', identityHeaders: { list: ['X-User', 'ada@example.com', 'X-Path', path] } })
  }
  t.match(decided({ auth: 'optional' }, ANONYMOUS, {}, gate), { kind: 'pass', identityHeaders: { list: [] } })
})

t.test('a policy about the path must allow every way in which an upstream may read it', async (t) => {
  const route = { allow: '!request.path.startsWith("/admin")' }
  t.match(decided(route, ada(), { target: '/users;x' }), { kind: 'pass' })
  for (const target of ['/admin', '/%61dmin', '/%2561dmin', '/admin;x/y']) {
    t.match(decided(route, ada(), { target }), { kind: 'refused', error: { code: 'PST_AUTH_FORBIDDEN' } }, target)
  }
})

const origin = fc.oneof(
  fc.constantFrom(undefined, 'null', '', PUBLIC_URL.origin, 'https://evil.example', 'https://friend.example'),
  anyUrl(),
)
const fetchSite = fc.constantFrom(undefined, 'same-origin', 'same-site', 'cross-site', 'none', 'x')
const asked = fc
  .record({
    method: fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE', 'PURGE'),
    target: fc.constantFrom('/', '/a?b=c', '/admin', '/%61dmin', '/a;b/c', '/%2561'),
    host: fc.constantFrom('app.example.com', 'other.example.com'),
    origin,
    fetchSite,
    navigates: fc.boolean(),
    upgrades: fc.boolean(),
  })
  .map(({ method, target, host, origin, fetchSite, navigates, upgrades }) => ({
    method,
    target,
    host,
    headers: [
      ...(origin === undefined ? [] : ['Origin', origin]),
      ...(fetchSite === undefined ? [] : ['Sec-Fetch-Site', fetchSite]),
      ...(navigates ? PAGE : []),
      ...(upgrades ? ['Upgrade', 'websocket'] : []),
    ],
  }))
const route = fc.record({
  auth: fc.constantFrom('required' as const, 'optional' as const),
  unauthenticated: fc.constantFrom('auto' as const, 'redirect' as const, 'unauthorized' as const),
  origins: fc.subarray(['self', '*', 'https://friend.example']),
  allow: fc.constantFrom(
    'true',
    'false',
    'claims.email == "ada@example.com"',
    'claims.nothing == 1',
    'claims.sub == subject',
    'request.path != "/admin"',
  ),
  stepUp: fc.constantFrom({ maxAge: 1_000 }, { maxAge: 3_600_000 }, { acr: ['gold'] }),
  provider: fc.constantFrom('corp', 'other'),
})
const someRoute = route.chain((full) =>
  fc.subarray(['allow', 'stepUp', 'provider'] as const).map((keys): RouteChanges => {
    const { allow, stepUp, provider, ...rest } = full
    return { ...rest, ...Object.fromEntries(keys.map((key) => [key, { allow, stepUp, provider }[key]])) }
  }),
)

t.test('a route without authentication never reads a session', async () => {
  const unreadable = new Proxy(ada(), {
    get: (_, name) => {
      throw new Error(`read ${String(name)}`)
    },
  })
  fc.assert(
    fc.property(asked, someRoute, (each, changes) => {
      const decision = decided({ ...changes, auth: 'none' }, unreadable, each)
      return decision.kind === 'pass' && decision.identityHeaders.list.length === 0
    }),
  )
})

t.test('only a caller whom the policy allows passes, and only a user takes an identity along', async () => {
  fc.assert(
    fc.property(asked, someRoute, fc.boolean(), (each, changes, signedIn) => {
      const facts = sampleContext(each)
      const { policy } = routeTerms(sampleRoute(changes))
      const live = ada()
      const decision = decided(changes, signedIn ? live : ANONYMOUS, each)
      const { headers } = facts
      const judged = decide(
        policy,
        signedIn ? identityMemo(live, RENDERER, CLAIM_RULES).identity : { kind: 'anonymous' },
        {
          method: facts.method,
          secFetchMode: headers.fetchMode,
          secFetchDest: headers.fetchDest,
          upgrade: headers.upgrade,
          publicHost: facts.publicUrl !== undefined,
          now: NOW,
          request: new ExpressionRequest({
            method: facts.method,
            host: facts.hostname,
            path: facts.target!.path,
            query: '',
            address: '',
            headers: [],
          }),
        },
      )
      if (decision.kind !== 'pass') return true
      return judged.kind === 'allow' && decision.identityHeaders.list.length > 0 === (judged.as === 'user')
    }),
    { numRuns: 1_000 },
  )
})

t.test('no session does what changes things for a page that the route does not name', async () => {
  fc.assert(
    fc.property(asked, someRoute, (each, changes) => {
      const facts = sampleContext(each)
      const route = sampleRoute(changes)
      const decision = decided(changes, ada(), each)
      const foreign =
        isUnsafe(facts.method, facts.headers.upgrade) &&
        !mayUseSession(allowedOrigins(route.origins), facts.headers, `https://${facts.host}`)
      return foreign === (decision.kind === 'refused' && decision.error.code === 'PST_REQUEST_ORIGIN')
    }),
    { numRuns: 1_000 },
  )
})

t.test('a login starts for a navigation on a public host only, unless the route says redirect', async () => {
  fc.assert(
    fc.property(asked, someRoute, fc.boolean(), (each, changes, signedIn) => {
      const facts = sampleContext(each)
      const { headers, method } = facts
      if (decided(changes, signedIn ? ada() : ANONYMOUS, each).kind !== 'login') return true
      const navigation = isNavigation({
        method,
        secFetchMode: headers.fetchMode,
        secFetchDest: headers.fetchDest,
        upgrade: headers.upgrade,
      })
      return facts.publicUrl !== undefined && (navigation || changes?.unauthenticated === 'redirect')
    }),
    { numRuns: 1_000 },
  )
})

t.test('with assertions, a caller passes with one, and is refused while it cannot be signed', async (t) => {
  const keys = new KeyRing()
  const settings = { header: 'X-Proof', lifetime: 300_000, claims: [] }
  const assertions = new Assertions(new AssertionIssuer(settings, keys), PUBLIC_URL.origin)
  const signing = (renderer = RENDERER) =>
    new Gate({ renderer, claimRules: CLAIM_RULES, assertions, loginUrls: LOGIN_URLS, defaultScheme: 'https' })
  t.throws(() => decided({}, ada(), {}, signing()), { code: 'PST_STORE_UNAVAILABLE' })
  t.match(decided({ auth: 'optional' }, ANONYMOUS, {}, signing()), { identityHeaders: { list: [] } })
  t.match(decided({ auth: 'none' }, ada(), {}, signing()), { identityHeaders: { list: [] } })

  keys.use([await generateSigningKey('ES256')], NOW)
  const [gate, live] = [signing(), ada()]
  const first = decided({}, live, {}, gate)
  t.match(first, { kind: 'pass', identityHeaders: { list: ['X-User', 'ada@example.com', 'X-Proof', /^ey/] } })
  t.equal(decided({ allow: 'claims.sub == "ada"' }, live, {}, gate), first, 'signed once for all routes')

  const perRequest = compileIdentityHeaders({ headers: { 'X-Path': 'request.path' } })
  t.match(decided({}, ada(), { target: '/a' }, signing(perRequest)), {
    identityHeaders: { list: ['X-Proof', /^ey/, 'X-Path', '/a'] },
  })
})
