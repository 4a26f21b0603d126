import t, { type Test } from 'tap'
import { PosternError } from '../../src/errors.ts'
import { sessionKey } from '../../src/session/session-id.ts'
import { CookieStore } from '../../src/store/cookie-store.ts'
import { MemoryStore } from '../../src/store/memory.ts'
import type { SessionStore } from '../../src/store/port.ts'
import { movableClock } from '../session/sample.ts'
import { openStore, redisConfig } from '../store/redis-sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { PROMPT, until } from '../support/until.ts'
import { HOUR, startAdmin } from './set-up.ts'

const TOKEN = 'a-token-of-the-operators'

async function setUp(
  t: Test,
  options: { readonly token?: string; readonly over?: (store: SessionStore) => SessionStore } = {},
) {
  const { over = (store: SessionStore) => store, ...others } = options
  const time = movableClock()
  const memory = new MemoryStore({ clock: time.clock, maxSessions: 100, onEvicted: () => undefined })
  return { ...(await startAdmin(t, { clock: time.clock, store: over(memory), ...others })), pass: time.pass }
}

const subjectsOf = (json: { sessions: { subject: string }[] }) => json.sessions.map(({ subject }) => subject).sort()

t.test('sessions are listed without anything that could be used to sign in', async (t) => {
  const { ask, signIn, pass } = await setUp(t)
  t.same((await ask('GET', '/sessions')).json, { sessions: [] })
  const { id } = await signIn('ada')
  pass(60_000)
  await signIn('grace', 'other')
  const answer = await ask('GET', '/sessions')
  t.match(answer, {
    status: 200,
    headers: { 'cache-control': 'no-store', 'content-type': /^application\/json/, 'x-content-type-options': 'nosniff' },
  })
  t.same(
    answer.json.sessions.find(({ subject }: { subject: string }) => subject === 'ada'),
    {
      handle: sessionKey(id),
      provider: 'corp',
      subject: 'ada',
      createdAt: '2027-01-15T08:00:00.000Z',
      lastSeenAt: '2027-01-15T08:00:00.000Z',
      endsAt: '2027-01-16T08:00:00.000Z',
      userAgent: 'Firefox/140.0',
    },
  )
  for (const secret of [id, 'token of', 'refresh', 'id.token.signed']) t.notMatch(answer.body, secret)
  t.match(await ask('HEAD', '/sessions'), { status: 200, body: '' })
})

t.test('sessions are found by person and provider', async (t) => {
  const { ask, signIn } = await setUp(t)
  for (const subject of ['ada', 'ada', 'grace']) await signIn(subject)
  await signIn('ada', 'other')
  t.equal((await ask('GET', '/sessions?subject=ada')).json.sessions.length, 3, 'at every provider')
  t.equal((await ask('GET', '/sessions?subject=ada&provider=corp')).json.sessions.length, 2)
  t.same(subjectsOf((await ask('GET', '/sessions?provider=other')).json), ['ada'])
  t.same((await ask('GET', '/sessions?subject=nobody')).json, { sessions: [] })
})

t.test('page by page', async (t) => {
  const { ask, signIn } = await setUp(t)
  const everybody = Array.from({ length: 25 }, (_, at) => `person-${at}`)
  for (const subject of everybody) await signIn(subject)
  const seen: string[] = []
  let path: string | undefined = '/sessions?limit=10'
  while (path !== undefined) {
    const { json } = await ask('GET', path)
    t.ok(json.sessions.length <= 10)
    seen.push(...subjectsOf(json))
    path = json.cursor === undefined ? undefined : `/sessions?limit=10&cursor=${json.cursor}`
  }
  t.same(seen.sort(), everybody.toSorted())
})

t.test('sessions that have been idle for too long are not listed', async (t) => {
  const { ask, signIn, pass } = await setUp(t)
  await signIn('ada')
  pass(HOUR - 1)
  await signIn('grace')
  t.same(subjectsOf((await ask('GET', '/sessions')).json), ['ada', 'grace'])
  pass(1)
  t.same(subjectsOf((await ask('GET', '/sessions')).json), ['grace'])
  t.same((await ask('GET', '/sessions?subject=ada')).json, { sessions: [] })
})

t.test('one is ended by its handle: everything open, and its tokens', async (t) => {
  const { ask, signIn, ended, revoked, log } = await setUp(t)
  const [one, two] = [await signIn('ada'), await signIn('ada')]
  const live = await one.find()
  let closed = 0
  live?.attach({ callerEnded: () => closed++ })
  const handle = sessionKey(one.id)
  t.match(await ask('DELETE', `/sessions/${handle}`), { status: 200, json: { ended: 1 } })
  t.equal(closed, 1)
  t.equal(await one.find(), undefined)
  t.ok(await two.find())
  t.same(ended, ['revoked ada'])
  await until(() => revoked.length === 1)
  t.match(await ask('DELETE', `/sessions/${handle}`), { status: 404, json: { error: 'no-session' } })
  t.match(await ask('DELETE', `/sessions/${one.id}`), { status: 404 }, "a cookie's value is no handle")
  const lines = log().filter(({ event }) => event === 'sessions-revoked')
  t.same(lines, [
    {
      level: 30,
      event: 'sessions-revoked',
      provider: 'corp',
      subject: 'ada',
      sessions: 1,
      address: '127.0.0.1',
      msg: 'sessions revoked',
    },
  ])
})

t.test("all of a person's are ended, and nobody else's", async (t) => {
  const { ask, signIn, ended } = await setUp(t)
  const mine = [await signIn('ada'), await signIn('ada'), await signIn('ada')]
  const others = [await signIn('grace'), await signIn('ada', 'other')]
  t.match(await ask('DELETE', '/sessions?provider=corp&subject=ada'), { status: 200, json: { ended: 3 } })
  for (const { find } of mine) t.equal(await find(), undefined)
  for (const { find } of others) t.ok(await find())
  t.equal(ended.length, 3)
  t.match(await ask('DELETE', '/sessions?provider=corp&subject=ada'), { status: 200, json: { ended: 0 } })
})

t.test('without saying whose, nothing ends', async (t) => {
  const { ask, signIn } = await setUp(t)
  const { find } = await signIn('ada')
  for (const path of ['/sessions', '/sessions?provider=corp', '/sessions?subject=ada', '/sessions?', '/sessions/'])
    t.ok((await ask('DELETE', path)).status >= 400, path)
  t.ok(await find())
})

t.test('the token: health needs none, the rest does, and a refusal is in the log without it', async (t) => {
  const { ask, signIn, log } = await setUp(t, { token: TOKEN })
  const { find } = await signIn('ada')
  t.equal((await ask('GET', '/livez')).status, 200)
  t.equal((await ask('GET', '/readyz', { Host: 'gate.example' })).status, 200)
  const wrong = { Authorization: 'Bearer a-wrong-token-of-somebody' }
  for (const [method, path] of [
    ['GET', '/sessions?subject=secret-subject'],
    ['DELETE', '/sessions?provider=corp&subject=ada'],
    ['GET', '/anything'],
    ['OPTIONS', '/sessions'],
  ] satisfies [string, string][]) {
    for (const headers of [{}, wrong])
      t.match(await ask(method, path, headers), {
        status: 401,
        headers: { 'www-authenticate': /^Bearer/ },
        json: { error: 'token-required' },
      })
  }
  t.ok(await find())
  const right = { Authorization: `Bearer ${TOKEN}` }
  t.equal((await ask('GET', '/sessions', { ...right, Host: 'admin.example' })).status, 200)
  t.equal((await ask('GET', '/anything', right)).status, 404)
  const lines = log()
  t.equal(lines.filter(({ event }) => event === 'admin-refused').length, 8)
  t.match(lines[0], { level: 40, reason: 'token-required', method: 'GET', path: '/sessions', address: '127.0.0.1' })
  t.notMatch(JSON.stringify(lines), /a-wrong-token|a-token-of|secret-subject/)
})

t.test('a page under another name, or of another site, gets nothing and changes nothing', async (t) => {
  const { ask, signIn } = await setUp(t)
  const { find } = await signIn('ada')
  const path = '/sessions?provider=corp&subject=ada'
  t.match(await ask('GET', '/sessions', { Host: 'rebound.example' }), { status: 421, json: { error: 'wrong-host' } })
  t.match(await ask('DELETE', path, { Host: 'rebound.example' }), { status: 421 })
  for (const [name, value] of [
    ['Sec-Fetch-Site', 'cross-site'],
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
  ] satisfies [string, string][])
    t.match(await ask('DELETE', path, { [name]: value }), { status: 403, json: { error: 'cross-site' } })
  const preflight = await ask('OPTIONS', path, {
    Origin: 'https://evil.example',
    'Access-Control-Request-Method': 'DELETE',
  })
  t.equal(preflight.status, 403)
  const read = await ask('GET', '/sessions', { Origin: 'https://evil.example' })
  for (const { headers } of [preflight, read])
    t.notOk(Object.keys(headers).some((name) => name.startsWith('access-control')))
  t.ok(await find())
})

t.test('the store away: 503, and not a word that something was done', async (t) => {
  let away = false
  const names = ['list', 'listAll', 'summaryOf', 'delete']
  const { ask, signIn, log } = await setUp(t, {
    over: (store) =>
      new Proxy(store, {
        get: (target, name) => {
          if (away && names.includes(String(name)))
            return () => Promise.reject(new PosternError('PST_STORE_UNAVAILABLE', { retryAfter: 2_000 }))
          const value = Reflect.get(target, name, target) as unknown
          return typeof value === 'function' ? value.bind(target) : value
        },
      }),
  })
  const { id, find } = await signIn('ada')
  away = true
  for (const [method, path] of [
    ['GET', '/sessions'],
    ['GET', '/sessions?subject=ada'],
    ['DELETE', `/sessions/${sessionKey(id)}`],
    ['DELETE', '/sessions?provider=corp&subject=ada'],
  ] satisfies [string, string][])
    t.match(await ask(method, path), {
      status: 503,
      headers: { 'retry-after': '2' },
      json: { error: 'store-unavailable' },
    })
  away = false
  t.ok(await find())
  t.same(log(), [])
})

t.test('sessions in cookies: it says that it cannot', async (t) => {
  const { clock } = movableClock()
  const { ask } = await startAdmin(t, { clock, store: new CookieStore(clock), canList: false })
  for (const [method, path] of [
    ['GET', '/sessions'],
    ['DELETE', `/sessions/${'h'.repeat(43)}`],
    ['DELETE', '/sessions?provider=corp&subject=ada'],
  ] satisfies [string, string][])
    t.match(await ask(method, path), { status: 501, json: { error: 'store-cookie', message: /cookies/ } })
})

t.test('redis: ended at one replica, over at the other', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const { clock } = movableClock()
  const config = redisConfig({ url: redis.url })
  const stores = [openStore(config, clock).store, openStore(config, clock).store] as const
  const [here, there] = [
    await startAdmin(t, { clock, store: stores[0] }),
    await startAdmin(t, { clock, store: stores[1] }),
  ]
  await until(() => stores.every((store) => store.isCoherent(clock() + 60_000)))
  const people = Array.from({ length: 30 }, (_, at) => `person-${at}`)
  for (const subject of people) await there.signIn(subject)
  const ada = await there.signIn('ada')
  await there.signIn('ada')
  const live = await ada.find()
  let closedAt = 0
  live?.attach({ callerEnded: () => (closedAt = performance.now()) })

  const seen = new Set<string>()
  let path: string | undefined = '/sessions?limit=10'
  while (path !== undefined) {
    const { json } = await here.ask('GET', path)
    for (const { handle } of json.sessions) seen.add(handle)
    path = json.cursor === undefined ? undefined : `/sessions?limit=10&cursor=${json.cursor}`
  }
  t.equal(seen.size, 32)
  t.match(await here.ask('GET', '/sessions?cursor=1'), { status: 400 })

  const mine = (await here.ask('GET', '/sessions?subject=ada')).json.sessions
  t.equal(mine.length, 2)
  const askedAt = performance.now()
  t.match(await here.ask('DELETE', '/sessions?provider=corp&subject=ada'), { status: 200, json: { ended: 2 } })
  await until(() => closedAt > 0)
  t.ok(closedAt - askedAt < PROMPT, `${Math.round(closedAt - askedAt)} ms`)
  t.equal(await ada.find(), undefined)
  t.match(await there.ask('DELETE', `/sessions/${mine[0].handle}`), { status: 404 })

  await redis.kill()
  const refused = await here.ask('GET', '/sessions')
  t.match(refused, { status: 503, headers: { 'retry-after': /^\d+$/ } })
})
