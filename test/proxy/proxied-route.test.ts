import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { BearerCaller } from '../../src/caller/bearer/bearer-caller.ts'
import type { BearerAnswer } from '../../src/caller/bearer/bearer-tokens.ts'
import { PosternError } from '../../src/errors.ts'
import type { BearerAuthentication } from '../../src/proxy/decide-request.ts'
import type { Freshness } from '../../src/sessions/refresh/refresher.ts'
import { NOW } from '../session/sample.ts'
import { fakeUpstream } from '../upstream/fake-upstream.ts'
import { proxiedApp } from './proxied-app.ts'
import { sampleDirection } from './sample.ts'

const PAGE = ['Sec-Fetch-Mode', 'navigate', 'Sec-Fetch-Dest', 'document']
const HOUR = 3_600_000

t.test('a request that passes the gate reaches the upstream, with the identity of its session', async (t) => {
  const { ready, ask, signIn } = await proxiedApp(t)
  await ready()
  const upstream = fakeUpstream()
  const headers = ['Cookie', `a=1; ${await signIn()}`]
  const answer = await ask({ target: '/x?y', headers }, sampleDirection({}, upstream))
  t.match(answer, { status: 200, body: 'hello' })
  t.same(answer.headers?.get('x-request-id'), ['the-id'])
  const [sent] = upstream.received
  t.match(sent, { method: 'GET', path: '/x?y', fixed: { list: ['X-User', 'ada@example.com'] } })
  t.equal(sent?.headers[sent.headers.indexOf('Cookie') + 1], 'a=1', 'without the session')
})

t.test('a request that does not pass never reaches the upstream', async (t) => {
  const { ready, ask, signIn } = await proxiedApp(t)
  await ready()
  const upstream = fakeUpstream()
  const direction = sampleDirection({ allow: 'false' }, upstream)
  const login = await ask({ headers: PAGE }, direction)
  t.equal(login.status, 302)
  t.same(login.headers?.get('location'), ['/oauth2/start?rd=%2F'])
  t.match(await ask({}, direction), { status: 401, context: { error: { code: 'PST_AUTH_REQUIRED' } } })
  const cookie = ['Cookie', await signIn()]
  t.match(await ask({ headers: cookie }, direction), {
    status: 403,
    context: { error: { code: 'PST_AUTH_FORBIDDEN' } },
  })
  const foreign = await ask({ method: 'POST', headers: [...cookie, 'Origin', 'https://evil.example'] }, direction)
  t.match(foreign, { status: 403, context: { error: { code: 'PST_REQUEST_ORIGIN' } } })
  t.same(upstream.received, [])
})

const WAYS = [{ kind: 'userinfo', provider: 'corp' }] as const

function robot(subject: string): BearerCaller {
  const token = { kind: 'good', provider: 'corp', subject, claims: {}, expiresAt: undefined, maxAge: 1_000 } as const
  return new BearerCaller(subject, token, NOW, () => NOW)
}

t.test('a bearer token decides before the session, and only where the route takes one', async (t) => {
  const answers: BearerAnswer[] = [robot('robot'), new PosternError('PST_BEARER_INVALID')]
  const bearer: BearerAuthentication = {
    authenticate: ({ headers }) => (headers.authorization === undefined ? undefined : answers.shift()),
  }
  const { ready, ask, signIn, sessions } = await proxiedApp(t, { bearer })
  await ready()
  const cookie = ['Cookie', await signIn()]
  const both = [...cookie, 'Authorization', 'Bearer x']
  const upstream = fakeUpstream()
  const direction = sampleDirection({ bearer: WAYS }, upstream)
  Object.assign(sessions, { use: () => t.fail('the session was used') })
  t.match(await ask({ headers: both }, direction), { status: 200, context: { live: undefined } })
  t.same(upstream.received[0]?.fixed.list, [])
  t.match(await ask({ headers: both }, direction), { status: 401, context: { error: { code: 'PST_BEARER_INVALID' } } })
  Object.assign(sessions, { use: () => undefined })
  t.match(await ask({ headers: cookie }, direction), { status: 200, context: { bearer: undefined } })
  t.match(await ask({ headers: both }, sampleDirection({}, upstream)), { status: 200, context: { bearer: undefined } })
})

t.test('API clients are limited one by one', async (t) => {
  const bearer: BearerAuthentication = { authenticate: ({ headers }) => robot(headers.authorization ?? '') }
  const { ready, ask } = await proxiedApp(t, { bearer })
  await ready()
  const direction = sampleDirection({ bearer: WAYS, rateLimit: { max: 1, per: 60_000, key: 'user' } })
  const as = async (name: string) => (await ask({ headers: ['Authorization', name] }, direction)).status
  t.same([await as('one'), await as('one'), await as('two')], [200, 429, 200])
})

t.test('a route without authentication does not ask who it is, though the store is away', async (t) => {
  const { ready, ask, signIn } = await proxiedApp(t, {
    store: (store) => Object.assign(store, { get: () => t.fail('the store was asked') }),
  })
  await ready()
  const upstream = fakeUpstream()
  const answer = await ask({ headers: ['Cookie', await signIn()] }, sampleDirection({ auth: 'none' }, upstream))
  t.match(answer, { status: 200, context: { live: undefined } })
  t.same(upstream.received[0]?.fixed.list, [])
})

t.test('a store that does not answer is 503, and the cookie stays', async (t) => {
  const { ready, ask, signIn } = await proxiedApp(t, {
    store: (store) =>
      Object.assign(store, { get: () => Promise.resolve({ kind: 'unavailable', cause: new Error('away') }) }),
  })
  await ready()
  const upstream = fakeUpstream()
  const answer = await ask({ headers: ['Cookie', await signIn()] }, sampleDirection({}, upstream))
  t.match(answer, { status: 503, context: { error: { code: 'PST_STORE_UNAVAILABLE' } } })
  t.same(answer.headers?.get('retry-after'), ['5'])
  t.notOk(answer.headers?.has('set-cookie'))
  t.same(upstream.received, [])
})

t.test('a request waits for fresh tokens when those at hand are at their end', async (t) => {
  const fresh = Promise.withResolvers<Freshness>()
  const { ready, send, signIn } = await proxiedApp(t, { refresher: { ensureFresh: () => fresh.promise } })
  await ready()
  const upstream = fakeUpstream()
  const { answer } = send({ headers: ['Cookie', await signIn()] }, sampleDirection({}, upstream))
  await nextTurn()
  t.same(upstream.received, [])
  fresh.resolve({ kind: 'fresh' })
  t.equal((await answer())?.status, 200)
})

t.test('nothing is sent for a client that went away while it waited', async (t) => {
  const fresh = Promise.withResolvers<Freshness>()
  const { ready, send, signIn } = await proxiedApp(t, { refresher: { ensureFresh: () => fresh.promise } })
  await ready()
  const upstream = fakeUpstream()
  const { hangUp, answer, finished } = send({ headers: ['Cookie', await signIn()] }, sampleDirection({}, upstream))
  hangUp()
  t.equal(await answer(), undefined)
  fresh.resolve({ kind: 'fresh' })
  await nextTurn()
  await nextTurn()
  t.same(upstream.received, [])
  t.equal(finished(), 1)
})

t.test('requests extend the idle timeout, except on routes that say otherwise and from foreign pages', async (t) => {
  const stays = async (keepAlive: boolean, asked: { method?: string; headers?: readonly string[] } = {}) => {
    const { ready, ask, signIn, pass, sessions } = await proxiedApp(t)
    await ready()
    const cookie = await signIn()
    pass(HOUR - 1_000)
    await ask({ ...asked, headers: ['Cookie', cookie, ...(asked.headers ?? [])] }, sampleDirection({ keepAlive }))
    pass(2_000)
    const found = await sessions.find(cookie.slice('postern='.length) as Parameters<typeof sessions.find>[0])
    return found.kind === 'session'
  }
  t.equal(await stays(true), true)
  t.equal(await stays(false), false)
  t.equal(await stays(true, { method: 'POST', headers: ['Origin', 'https://evil.example'] }), false)
})

t.test('a session in spite of which a login starts is marked, so that the login is no loop', async (t) => {
  const { ready, ask, signIn } = await proxiedApp(t)
  await ready()
  const cookie = ['Cookie', await signIn()]
  const { context } = await ask({ headers: [...cookie, ...PAGE] }, sampleDirection({ provider: 'other' }))
  t.equal(context.live?.sentToLogin, true)
  await ask({ headers: cookie }, sampleDirection())
  t.equal(context.live?.sentToLogin, false)
})

t.test('an unexpected error is 500, not a hanging request', async (t) => {
  const { ready, ask, signIn } = await proxiedApp(t, {
    refresher: { ensureFresh: () => Promise.reject(new Error('unexpected')) },
  })
  await ready()
  const answer = await ask({ headers: ['Cookie', await signIn()] })
  t.match(answer, { status: 500, context: { error: { code: 'PST_INTERNAL' } } })
})
