import fc from 'fast-check'
import t from 'tap'
import { compileRouteLimit, type LimitedCaller, type RouteLimit, takeToken } from '../../src/proxy/route-limit.ts'
import type { Buckets } from '../../src/rate-limit/buckets.ts'
import { TokenBuckets } from '../../src/rate-limit/token-buckets.ts'
import { sampleRoute } from '../route/sample.ts'
import { movableClock } from '../session/sample.ts'
import { fakeUpstream } from '../upstream/fake-upstream.ts'
import { proxiedApp } from './proxied-app.ts'
import { sampleDirection } from './sample.ts'

const LIMIT = { max: 2, per: 60_000, key: 'user' } as const
const here: LimitedCaller = { kind: 'address', address: '192.0.2.1' }

const limitOf = (changes: Parameters<typeof sampleRoute>[0]) =>
  compileRouteLimit(sampleRoute({ rateLimit: LIMIT, ...changes })) as RouteLimit

/** The bucket's key for a caller. */
function keyFor(limit: RouteLimit, caller: LimitedCaller): string {
  let asked = ''
  const buckets: Buckets = {
    take(key) {
      asked = key
      return { current: 1, ttl: 1 }
    },
  }
  void takeToken(buckets, limit, caller)
  return asked
}

t.test('a route without a limit has none', async (t) => {
  t.equal(compileRouteLimit(sampleRoute()), undefined)
})

t.test('the headers tell the policy, what is left, and until when', async (t) => {
  const { clock, pass } = movableClock()
  const buckets = new TokenBuckets(clock)
  const limit = limitOf({ path: '/api', methods: ['GET', 'PUT'] })
  const take = () => takeToken(buckets, limit, here)
  const policy = '"GET,PUT /api";q=2;w=60'
  t.same(take(), {
    headers: ['RateLimit-Policy', policy, 'RateLimit', '"GET,PUT /api";r=1;t=30'],
    error: undefined,
  })
  t.same(take(), {
    headers: ['RateLimit-Policy', policy, 'RateLimit', '"GET,PUT /api";r=0;t=60'],
    error: undefined,
  })
  pass(10_000)
  t.match(take(), {
    headers: ['RateLimit-Policy', policy, 'RateLimit', '"GET,PUT /api";r=0;t=20'],
    error: { code: 'PST_REQUEST_RATE', details: { retryAfter: 20_000 } },
  })
  pass(20_000)
  t.match(take(), { error: undefined }, 'a token came back')
})

t.test('property: the policy is a String of RFC 9651, whatever the path', async () => {
  fc.assert(
    fc.property(fc.string(), (text) =>
      /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"$/.test(limitOf({ path: `/${text}` }).policy),
    ),
  )
})

t.test('each person, each address and each route has a bucket of its own', async (t) => {
  const limits = [limitOf({ name: 'a' }), limitOf({ name: 'a" user ["corp"' }), limitOf({ name: 'a ' })]
  const callers: readonly LimitedCaller[] = [
    here,
    { kind: 'address', address: '192.0.2.2' },
    { kind: 'user', provider: 'corp', subject: '192.0.2.1' },
    { kind: 'user', provider: 'corp', subject: '' },
    { kind: 'user', provider: 'other', subject: '192.0.2.1' },
    { kind: 'user', provider: 'corp', subject: '","x' },
  ]
  const keys = limits.flatMap((limit) => callers.map((caller) => keyFor(limit, caller)))
  t.equal(new Set(keys).size, keys.length)
  t.equal(
    keyFor(limits[0]!, { kind: 'address', address: '2001:db8::1' }),
    keyFor(limits[0]!, { kind: 'address', address: '2001:db8::2' }),
    'an IPv6 network counts as one',
  )
})

t.test('a refused request takes nothing from a person', async (t) => {
  const { ask, ready, signIn } = await proxiedApp(t)
  await ready()
  const direction = sampleDirection({ rateLimit: LIMIT, allow: "request.path != '/no'" })
  const cookie = ['Cookie', await signIn()]
  for (let turn = 0; turn < 5; turn += 1) {
    const { status, headers } = await ask({ target: '/no', headers: cookie }, direction)
    t.equal(status, 403)
    t.notOk(headers?.has('ratelimit'))
    t.equal((await ask({}, direction)).status, 401)
  }
  t.equal((await ask({ headers: cookie }, direction)).status, 200)
  t.equal((await ask({ headers: cookie }, direction)).status, 200)
  const refused = await ask({ headers: cookie }, direction)
  t.equal(refused.status, 429)
  t.same(refused.headers?.get('retry-after'), ['30'])
  t.same(refused.headers?.get('ratelimit'), ['"/";r=0;t=30'])
})

t.test('a limit by address counts refused requests too, and before the gate', async (t) => {
  const { ask, ready, signIn } = await proxiedApp(t)
  await ready()
  const direction = sampleDirection({ rateLimit: { ...LIMIT, key: 'address' } })
  const cookie = ['Cookie', await signIn()]
  t.match(await ask({}, direction), { status: 401 })
  t.same((await ask({ headers: cookie }, direction)).headers?.get('ratelimit'), ['"/";r=0;t=60'])
  t.match(await ask({ headers: cookie }, direction), { status: 429 })
  t.match(await ask({ address: '192.0.2.7' }, direction), { status: 401 })
})

t.test('people who are not signed in are told apart by address', async (t) => {
  const { ask, ready, signIn } = await proxiedApp(t)
  await ready()
  const direction = sampleDirection({ rateLimit: LIMIT, auth: 'optional' })
  t.match(await ask({}, direction), { status: 200 })
  t.match(await ask({}, direction), { status: 200 })
  t.match(await ask({}, direction), { status: 429 })
  t.match(await ask({ address: '192.0.2.9' }, direction), { status: 200 })
  t.match(await ask({ headers: ['Cookie', await signIn()] }, direction), { status: 200 }, 'a person at that address')
})

t.test('with shared buckets the request waits for their answer, and a client that is gone for nothing', async (t) => {
  const answers: PromiseWithResolvers<{ current: number; ttl: number }>[] = []
  const buckets: Buckets = {
    take() {
      const answer = Promise.withResolvers<{ current: number; ttl: number }>()
      answers.push(answer)
      return answer.promise
    },
  }
  const { send, ready } = await proxiedApp(t, { buckets })
  await ready()
  const upstream = fakeUpstream()
  const direction = sampleDirection({ rateLimit: LIMIT, auth: 'none' }, upstream)
  const first = send({}, direction)
  answers[0]?.resolve({ current: 1, ttl: 100 })
  t.match(await first.answer(), { status: 200 })
  const second = send({}, direction)
  answers[1]?.resolve({ current: 3, ttl: 100 })
  t.match(await second.answer(), { status: 429 })
  const gone = send({}, direction)
  gone.response.destroy()
  answers[2]?.resolve({ current: 1, ttl: 100 })
  await gone.answer()
  t.equal(upstream.received.length, 1)
})
