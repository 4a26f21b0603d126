import { SignJWT } from 'jose'
import t, { type Test } from 'tap'
import { PosternError } from '../../src/errors.ts'
import { sessionKey } from '../../src/session/session-id.ts'
import { MemoryUsedValues } from '../../src/store/memory-used-values.ts'
import type { SessionStore } from '../../src/store/port.ts'
import type { UsedValues } from '../../src/store/used-values-port.ts'
import { plainOAuth } from '../provider/support/hostile-provider.ts'
import { setUp as setUpProvider } from '../provider/support/set-up.ts'
import { sampleSession } from '../session/sample.ts'
import { endpointsApp } from './endpoints-app.ts'

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const SUBJECT_BY = ['sub']

let counter = 0

interface Situation {
  readonly subjectClaim?: string[]
  readonly openid?: boolean
  readonly kind?: 'memory' | 'cookie'
  readonly usedValues?: (own: UsedValues) => UsedValues
}

async function setUp(
  t: Test,
  { subjectClaim = SUBJECT_BY, openid = true, kind, usedValues = (own) => own }: Situation = {},
) {
  const { hostile, provider, now, pass } = await setUpProvider(t, (url) => ({
    subjectClaim,
    ...(openid ? {} : plainOAuth(url)),
  }))
  let away = false
  const down = () => Promise.reject(new PosternError('PST_STORE_UNAVAILABLE'))
  const { app, sessions, ended, log } = await endpointsApp({
    clock: now,
    kind,
    usedValues: usedValues(new MemoryUsedValues(now)),
    providers: new Map([['corp', provider]]),
    providerConfigs: [hostile.config({ subjectClaim, ...(openid ? {} : plainOAuth(hostile.url)) })],
    store: (memory) =>
      new Proxy(memory, {
        get: (target, name) => {
          if (away && ['list', 'listBySid', 'delete'].includes(String(name))) return down
          const value = Reflect.get(target, name, target) as unknown
          return typeof value === 'function' ? value.bind(target) : value
        },
      }) satisfies SessionStore,
  })
  t.teardown(() => app.close())
  const token = (change: Record<string, unknown> = {}) => {
    const seconds = Math.floor(now() / 1000)
    const claims = {
      iss: hostile.url,
      aud: 'app',
      iat: seconds,
      exp: seconds + 120,
      jti: `jti-${counter++}`,
      ...change,
    }
    const key = hostile.keys[0]!
    return new SignJWT({ events: { [EVENT]: {} }, ...claims })
      .setProtectedHeader({ alg: key.alg, kid: key.kid!, typ: 'logout+jwt' })
      .sign(key.privateKey)
  }
  return {
    ended,
    log,
    pass,
    hostile,
    token,
    storeAway(is: boolean) {
      away = is
    },
    async signIn(subject: string, sid: string) {
      const { claims, tokens } = sampleSession()
      const { id } = await sessions.create({ provider: 'corp', subject, sid, claims, tokens })
      return { id, isLive: async () => (await sessions.find(id)).kind === 'session', key: sessionKey(id) }
    },
    async post(logoutToken: string, headers: Record<string, string> = FORM) {
      const payload = new URLSearchParams({ logout_token: logoutToken }).toString()
      return await app.inject({ method: 'POST', url: '/-/backchannel-logout', headers, payload })
    },
    inject: (payload: string, headers: Record<string, string> = FORM) =>
      app.inject({ method: 'POST', url: '/-/backchannel-logout', headers, payload }),
  }
}

async function stage(t: Test, options?: Parameters<typeof setUp>[1]) {
  const all = await setUp(t, options)
  const sessions = {
    alice1: await all.signIn('alice', 'sid-1'),
    alice2: await all.signIn('alice', 'sid-2'),
    bob: await all.signIn('bob', 'sid-3'),
  }
  const alive = async () => {
    const names: string[] = []
    for (const [name, session] of Object.entries(sessions)) if (await session.isLive()) names.push(name)
    return names
  }
  return { ...all, alive }
}

for (const [what, claims, left] of [
  ['a sid: that session', { sid: 'sid-1' }, ['alice2', 'bob']],
  ['a sid and its sub: that session', { sid: 'sid-1', sub: 'alice' }, ['alice2', 'bob']],
  ['a sub: all of that person', { sub: 'alice' }, ['bob']],
  ['a sid that led to no session: none', { sid: 'sid-9', sub: 'alice' }, ['alice1', 'alice2', 'bob']],
  ['a sub that nobody has: none', { sub: 'carol' }, ['alice1', 'alice2', 'bob']],
] satisfies [string, Record<string, unknown>, string[]][]) {
  t.test(`it ends exactly what the token names. By ${what}`, async (t) => {
    const { post, token, alive, ended } = await stage(t)
    const answer = await post(await token(claims))
    t.match(answer, { statusCode: 200, body: '', headers: { 'cache-control': 'no-store' } })
    t.same(await alive(), left)
    t.equal(ended.length, 3 - left.length)
    t.ok(ended.every(([reason, subject]) => reason === 'back-channel' && subject === 'alice'))
  })
}

const BAD: Record<string, Record<string, unknown>> = {
  "another person's sid": { sid: 'sid-3', sub: 'alice' },
  'another issuer': { sid: 'sid-1', iss: 'https://evil.test' },
  'another audience': { sid: 'sid-1', aud: 'other' },
  'a nonce': { sid: 'sid-1', nonce: 'n' },
  'no event': { sid: 'sid-1', events: {} },
  'no iat': { sid: 'sid-1', iat: undefined },
  'no jti': { sid: 'sid-1', jti: undefined },
  'neither sub nor sid': {},
}
for (const [what, claims] of Object.entries(BAD)) {
  t.test(`${what}: 400 as JSON that is not kept, and nothing ends`, async (t) => {
    const { post, token, alive, ended, log } = await stage(t)
    const bad = await token(claims)
    const answer = await post(bad)
    t.match(answer, { statusCode: 400, headers: { 'cache-control': 'no-store', 'content-type': /^application\/json/ } })
    t.match(answer.json(), { error: 'invalid_request', error_description: String })
    t.same(await alive(), ['alice1', 'alice2', 'bob'])
    t.same(ended, [])
    t.match(log(), 'logout-token-refused')
    t.notMatch(log(), bad)
  })
}

t.test('a forged signature: 400', async (t) => {
  const { post, token, alive } = await stage(t)
  const [head, , signature] = (await token({ sub: 'bob' })).split('.')
  const [, payload] = (await token({ sub: 'alice' })).split('.')
  t.equal((await post(`${head}.${payload}.${signature}`)).statusCode, 400)
  t.equal((await alive()).length, 3)
})

t.test('a token counts once', async (t) => {
  const { post, token, signIn } = await stage(t)
  const good = await token({ sub: 'alice' })
  t.equal((await post(good)).statusCode, 200)
  const later = await signIn('alice', 'sid-4')
  t.match((await post(good)).json(), { error: 'invalid_request' })
  t.equal(await later.isLive(), true)
})

t.test('by sub it does not end what began after it was issued, whoever kept it back', async (t) => {
  const { token, post, pass, signIn, alive } = await stage(t)
  const kept = await token({ sub: 'alice', exp: undefined })
  pass(300_000)
  const later = await signIn('alice', 'sid-4')
  t.equal((await post(kept)).statusCode, 200)
  t.same(await alive(), ['bob'])
  t.equal(await later.isLive(), true)
})

t.test('while the store is away: 503, and the same token is good afterwards', async (t) => {
  const { post, token, storeAway, alive } = await stage(t)
  const good = await token({ sid: 'sid-1' })
  storeAway(true)
  const answer = await post(good)
  t.match(answer, { statusCode: 503, headers: { 'retry-after': /^\d+$/, 'cache-control': 'no-store' } })
  storeAway(false)
  t.equal((await alive()).length, 3)
  t.equal((await post(good)).statusCode, 200)
  t.same(await alive(), ['alice2', 'bob'])
})

t.test('while nobody can say whether it was used: 503, nothing ends, and it is good afterwards', async (t) => {
  let away = true
  const { post, token, alive } = await stage(t, {
    usedValues: (own) => ({
      spend: async (...spent) => (away ? 'unavailable' : own.spend(...spent)),
      keep: (...kept) => own.keep(...kept),
    }),
  })
  const good = await token({ sid: 'sid-1' })
  t.match(await post(good), { statusCode: 503, headers: { 'retry-after': /^\d+$/, 'cache-control': 'no-store' } })
  t.equal((await alive()).length, 3)
  away = false
  t.equal((await post(good)).statusCode, 200)
  t.same(await alive(), ['alice2', 'bob'])
})

t.test('while its use cannot be noted: 503, what it names is over, and it may come again', async (t) => {
  let away = true
  const { post, token, alive } = await stage(t, {
    usedValues: (own) => ({
      spend: (...spent) => own.spend(...spent),
      keep: async (key, ttl) => (away && ttl > 0 ? false : own.keep(key, ttl)),
    }),
  })
  const good = await token({ sid: 'sid-1' })
  t.equal((await post(good)).statusCode, 503)
  t.same(await alive(), ['alice2', 'bob'])
  away = false
  t.equal((await post(good)).statusCode, 200)
  t.equal((await post(good)).statusCode, 400)
})

t.test("while the provider's keys cannot be had: 503, and the same token is good afterwards", async (t) => {
  const { post, token, hostile } = await stage(t)
  const good = await token({ sid: 'sid-1' })
  hostile.answers.set('/jwks', (_asked, response) => response.writeHead(500).end())
  t.equal((await post(good)).statusCode, 503)
  hostile.answers.delete('/jwks')
  t.equal((await post(good)).statusCode, 200)
})

t.test('where the subject is not made of sub: a sid ends its session, a sub alone is refused', async (t) => {
  const { post, token, alive } = await stage(t, { subjectClaim: ['email'] })
  t.equal((await post(await token({ sub: 'alice' }))).statusCode, 400)
  t.equal((await post(await token({ sub: '4711', sid: 'sid-1' }))).statusCode, 200)
  t.same(await alive(), ['alice2', 'bob'])
})

t.test('what is not a form with one logout_token: 400', async (t) => {
  const { inject, token, alive } = await stage(t)
  const good = await token({ sub: 'alice' })
  for (const [body, headers] of [
    ['', FORM],
    ['logout_token=', FORM],
    ['logout_token=nonsense', FORM],
    [`token=${good}`, FORM],
    [`logout_token=${good}&logout_token=${good}`, FORM],
    [`logout_token=${good}`, { 'content-type': 'text/plain' }],
    [JSON.stringify({ logout_token: good }), { 'content-type': 'application/json' }],
  ] satisfies [string, Record<string, string>][]) {
    const answer = await inject(body, headers)
    t.match(answer, { statusCode: 400, headers: { 'cache-control': 'no-store' } }, body.slice(0, 20))
  }
  t.equal((await alive()).length, 3)
  const withCharset = { 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=utf-8' }
  t.equal((await inject(`logout_token=${good}`, withCharset)).statusCode, 200)
})

t.test('without an OpenID Connect provider there is no such address', async (t) => {
  const { post, token } = await setUp(t, { openid: false })
  t.equal((await post(await token({ sub: 'alice' }))).statusCode, 404)
})

t.test('sessions in cookies cannot be ended from here, so there is no such address', async (t) => {
  const { post, token } = await setUp(t, { kind: 'cookie' })
  t.equal((await post(await token({ sub: 'alice' }))).statusCode, 404)
})
