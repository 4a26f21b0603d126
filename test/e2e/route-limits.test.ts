import { appendFile } from 'node:fs/promises'
import t from 'tap'
import { rawRequest } from '../support/raw-request.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { cookieOf, startReplicas } from '../support/replicas.ts'
import { SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'
import { startTokenIssuer } from '../support/token-issuer.ts'
import { until } from '../support/until.ts'

const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'
/** No token comes back while the test runs. */
const twice = (key: string) => ({ max: 2, per: '1d', key })

// The tests wait for most of their time.
t.jobs = 2

t.test('rate limits of routes', async (t) => {
  const issuer = await startTokenIssuer()
  t.teardown(() => issuer.stop())
  const jwt = { issuer: issuer.origin, audience: 'https://api.example.com', allowInsecure: true }
  const stack = await startStack(t, {
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { name: 'app', path: '/', upstream },
        { name: 'people', path: '/people', rateLimit: twice('user'), upstream },
        { name: 'clients', path: '/clients', rateLimit: twice('user'), bearer: { jwt }, upstream },
        { name: 'sockets', path: '/sockets', rateLimit: twice('user'), upstream },
        { name: 'open', path: '/open', auth: 'none', rateLimit: twice('address'), upstream },
        { name: 'forwarded', path: '/forwarded', auth: 'none', rateLimit: twice('address'), upstream },
        { name: 'soon', path: '/soon', auth: 'none', rateLimit: { max: 1, per: '1s' }, upstream },
      ],
    }),
  })
  const { origin, echo, gateway } = stack
  const ada = await stack.signedIn('user_2ada')
  const grace = await stack.signedIn('user_2grace')

  t.test('each person has requests of their own, and is told what is left', async (t) => {
    const first = await ada.fetch(`${origin}/people`)
    t.match(first, { status: 200, headers: { 'ratelimit-policy': '"/people";q=2;w=86400' } })
    t.match(first.headers['ratelimit'], /^"\/people";r=1;t=\d+$/)
    t.match((await ada.fetch(`${origin}/people/x`)).headers['ratelimit'], /^"\/people";r=0;t=\d+$/)
    const hits = echo.hits()
    const refused = await ada.fetch(`${origin}/people`, { headers: { Accept: 'application/json' } })
    t.equal(refused.status, 429)
    t.match(refused.json(), { error: 'PST_REQUEST_RATE', message: /too many requests/ })
    t.ok(Number(refused.headers['retry-after']) > 1_000)
    t.match(refused.headers['ratelimit'], /^"\/people";r=0;t=\d+$/)
    const page = await ada.navigate(`${origin}/people`)
    t.match(page, { status: 429, headers: { 'content-type': /text\/html/ }, body: /Slow down/ })
    t.equal(echo.hits(), hits, 'the app is not asked')
    t.equal((await grace.fetch(`${origin}/people`)).status, 200)
    const elsewhere = await ada.fetch(`${origin}/`)
    t.equal(elsewhere.status, 200, 'another route')
    t.notOk('ratelimit' in elsewhere.headers)
  })

  t.test('a stranger is not told apart by what it says about its address', async (t) => {
    const statuses = []
    for (const address of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
      const headers = { 'X-Forwarded-For': address, 'X-Real-IP': address, Forwarded: `for=${address}` }
      statuses.push((await fetch(`${origin}/forwarded`, { headers })).status)
    }
    t.same(statuses, [200, 200, 429])
  })

  t.test('an API client is told apart by its subject, whatever token it brings', async (t) => {
    const iat = Math.floor(Date.now() / 1000)
    const status = async (sub: string, jti: string) => {
      const token = await issuer.sign({ iss: issuer.origin, aud: jwt.audience, sub, iat, jti })
      return (await fetch(`${origin}/clients`, { headers: { Authorization: `Bearer ${token}` } })).status
    }
    t.same([await status('one', '1'), await status('one', '2'), await status('one', '3')], [200, 200, 429])
    t.equal(await status('two', '4'), 200)
    t.equal((await ada.fetch(`${origin}/clients`)).status, 200)
  })

  t.test('by address, signed in or not', async (t) => {
    t.match(await ada.fetch(`${origin}/open`), { status: 200, headers: { 'ratelimit-policy': '"/open";q=2;w=86400' } })
    t.equal((await fetch(`${origin}/open`)).status, 200)
    t.equal((await grace.fetch(`${origin}/open`)).status, 429)
  })

  t.test('a WebSocket counts as one request', async (t) => {
    const cookie = `Cookie: ${SESSION_COOKIE}=${ada.jar.get(SESSION_COOKIE)?.value}\r\n`
    const upgrade = async () => {
      const text = `GET /sockets HTTP/1.1\r\nHost: ${new URL(origin).host}\r\n${cookie}Origin: ${origin}\r\n${UPGRADE}\r\n`
      return (await rawRequest(gateway.ports.gateway, text, { expect: 1 })).raw
    }
    t.match(await upgrade(), /^HTTP\/1\.1 101 [\s\S]*RateLimit: "\/sockets";r=1;t=/)
    t.match(await upgrade(), /^HTTP\/1\.1 101 /)
    t.match(await upgrade(), /^HTTP\/1\.1 429 [\s\S]*retry-after: /)
  })

  t.test('tokens come back', async (t) => {
    const status = async () => (await fetch(`${origin}/soon`)).status
    t.equal(await status(), 200)
    t.equal(await status(), 429)
    await until(async () => (await status()) === 200)
  })

  t.test('a reload does not fill the buckets', async (t) => {
    await appendFile(gateway.file, '# changed\n')
    await until(() => gateway.output().includes('"event":"configuration-changed"'))
    t.equal((await ada.fetch(`${origin}/people`)).status, 429)
  })
})

t.test('the limit of a route is one for all replicas', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const replicas = await startReplicas(t, {
    count: 2,
    store: { kind: 'redis', url: redis.url },
    routes: (upstream) => [
      { name: 'app', path: '/', upstream },
      { name: 'limited', path: '/limited', rateLimit: { max: 5, per: '1d' }, upstream },
      { name: 'open', path: '/open', auth: 'none', rateLimit: { max: 3, per: '1d' }, upstream },
      { name: 'patient', path: '/patient', auth: 'none', rateLimit: { max: 100 }, upstream },
    ],
  })
  const [here, there] = replicas.origins as [string, string]
  const browser = await replicas.signedIn('user_2ada')
  const headers = { Cookie: cookieOf(browser, here) }
  const statuses = await Promise.all(
    Array.from({ length: 10 }, async (_, turn) => {
      return (await fetch(`${turn % 2 === 0 ? here : there}/limited`, { headers })).status
    }),
  )
  t.same(statuses.filter((status) => status === 200).length, 5)
  t.same(statuses.filter((status) => status === 429).length, 5)

  await t.test('redis hangs: a request waits for a second at most, later ones not at all', async (t) => {
    redis.signal('SIGSTOP')
    const took: number[] = []
    for (let turn = 0; turn < 6; turn += 1) {
      const from = performance.now()
      t.equal((await fetch(`${here}/patient`)).status, 200)
      took.push(performance.now() - from)
    }
    redis.signal('SIGCONT')
    t.ok(Math.max(...took) < 2_500, `${took}`)
    t.ok(took.filter((each) => each > 500).length <= 2, `${took}`)
  })

  await t.test('redis away: each replica counts by itself, and quickly', async (t) => {
    await redis.kill()
    const away: number[] = []
    const from = performance.now()
    for (let turn = 0; turn < 5; turn += 1) away.push((await fetch(`${here}/open`)).status)
    t.same(away, [200, 200, 200, 429, 429])
    t.ok(performance.now() - from < 3_000)
  })
})
