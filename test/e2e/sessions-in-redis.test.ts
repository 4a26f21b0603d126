import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { startAuthority } from '../support/certificates.ts'
import { freePorts } from '../support/ports.ts'
import { type RedisServer, startRedis, withoutRedis } from '../support/redis.ts'
import { cookieOf, startReplicas } from '../support/replicas.ts'
import { PROMPT, until } from '../support/until.ts'

/** Commands by name; redis' own and the heartbeat's are left out. */
async function commandsOf(redis: RedisServer): Promise<ReadonlyMap<string, number>> {
  const stats = await redis.cli('info', 'commandstats')
  const counts = [...stats.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)].map(
    ([, name, calls]) => [name as string, Number(calls)] as const,
  )
  return new Map(counts.filter(([name]) => !['info', 'publish', 'ping'].includes(name)))
}

const routes = (upstream: string) => [
  { name: 'app', path: '/', upstream },
  { name: 'public', path: '/public', auth: 'none', upstream },
]

const linesOf = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)

// The tests wait for most of their time.
t.jobs = 2

t.test('a session in redis', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const replicas = await startReplicas(t, { count: 2, store: { kind: 'redis', url: redis.url } })
  const [here, there] = replicas.origins as [string, string]
  const browser = await replicas.signedIn('user_2ada')
  const cookie = cookieOf(browser, here)
  const get = (origin: string, path = '/api') => fetch(`${origin}${path}`, { headers: { Cookie: cookie } })

  await t.test('warm requests ask redis nothing', async (t) => {
    // Until changes can be heard, and what was loaded before that has been looked up again.
    await until(async () => {
      const before = await commandsOf(redis)
      t.equal((await get(here)).status, 200)
      return isDeepStrictEqual(await commandsOf(redis), before)
    })
    const before = await commandsOf(redis)
    for (let turn = 0; turn < 200; turn++) await (await get(here)).arrayBuffer()
    t.same(await commandsOf(redis), before)
  })

  await t.test('a gateway that is started anew knows the session', async (t) => {
    await replicas.replace(1)
    t.equal((await get(there)).status, 200)
  })

  await t.test(
    'redis away: what is at hand is served, the rest is asked to wait, and nobody is signed out',
    async (t) => {
      t.equal((await get(here)).status, 200)
      await redis.kill()
      t.equal((await get(here)).status, 200, 'at hand')
      await replicas.replace(1)
      const refused = await get(there)
      t.equal(refused.status, 503)
      t.match(Number(refused.headers.get('retry-after')), 5)
      t.equal(refused.headers.get('set-cookie'), null, 'the cookie stays')
      t.match(await refused.json(), { error: 'PST_STORE_UNAVAILABLE' })
      const ready = await fetch(`${replicas.gateways[1]!.adminOrigin}/readyz`)
      t.equal(ready.status, 200, 'taking every replica out of service helps nobody')
      t.match(await ready.text(), 'store: unavailable')
      const signOut = await fetch(`${there}/oauth2/sign-out`, {
        method: 'POST',
        headers: { Cookie: cookie, Origin: there },
      })
      t.equal(signOut.status, 503, 'a sign-out that cannot be done is not claimed')
      t.equal(signOut.headers.get('set-cookie'), null)
    },
  )

  await t.test('redis back, and empty: sign in again; a log line per change of state', async (t) => {
    await redis.restart()
    await until(async () => (await get(there)).status === 401)
    t.equal((await browser.navigate(`${there}/`)).status, 200, 'which the provider may do without asking')
    await until(() => replicas.gateways[0]!.stdout().includes('store-up'), 10_000)
    await replicas.gateways[0]!.stop()
    const states = linesOf(replicas.gateways[0]!.stdout()).filter(({ event }) => String(event).startsWith('store-'))
    t.match(states, [{ event: 'store-down' }, { event: 'store-up' }])
    t.equal(states.length, 2)
  })
})

t.test(
  'a session in use is read again once per maxAge, and refused soon after it is gone',
  { skip: withoutRedis },
  async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const maxAge = 1_000
    const store = { kind: 'redis', url: redis.url, localCache: { maxSessions: 1_000, maxAge: `${maxAge}ms` } }
    const replicas = await startReplicas(t, { count: 1, store })
    const [origin] = replicas.origins as [string]
    const cookie = cookieOf(await replicas.signedIn('user_2ada'), origin)
    const get = async () => (await fetch(`${origin}/api`, { headers: { Cookie: cookie } })).status
    const reads = async () => (await commandsOf(redis)).get('get') ?? 0
    await until(async () => (await get()) === 200)

    const [before, begun] = [await reads(), performance.now()]
    const statuses = new Set<number>()
    while (performance.now() - begun < 3 * maxAge) {
      statuses.add(await get())
      await sleep(20)
    }
    t.same([...statuses], [200])
    const took = performance.now() - begun
    const read = (await reads()) - before
    t.ok(read >= 2 && read <= took / maxAge + 1, `${read} in ${took} ms`)

    const [name] = await redis.client.keys('postern:s:*')
    await redis.client.del(name!)
    const gone = performance.now()
    await until(async () => (await get()) === 401)
    t.ok(performance.now() - gone < maxAge + PROMPT, `refused after ${performance.now() - gone} ms`)
  },
)

t.test(
  'no redis at start: public routes are served, and logins as soon as it is there',
  { skip: withoutRedis },
  async (t) => {
    const [port] = await freePorts(1)
    const started = performance.now()
    const replicas = await startReplicas(t, {
      count: 1,
      store: { kind: 'redis', url: `redis://127.0.0.1:${port}` },
    })
    t.ok(performance.now() - started < 10_000)
    const [origin] = replicas.origins as [string]
    const startLogin = await fetch(`${origin}/oauth2/start?rd=/`, { redirect: 'manual' })
    t.equal(startLogin.status, 302, 'the limit on logins is counted here meanwhile')
    const redis = await startRedis({ port: port! })
    t.teardown(() => redis.stop())
    await until(async () => {
      const browser = await replicas.signedIn('user_2ada').catch(() => undefined)
      return browser !== undefined
    }, 10_000)
  },
)

t.test('routes without sessions do not notice', { skip: withoutRedis }, async (t) => {
  const [port] = await freePorts(1)
  const replicas = await startReplicas(t, {
    count: 1,
    store: { kind: 'redis', url: `redis://127.0.0.1:${port}` },
    config: { routes: routes('http://127.0.0.1:1') },
  })
  const answer = await fetch(`${replicas.origins[0]}/public`, { headers: { Cookie: `postern=${'a'.repeat(43)}` } })
  t.match(await answer.json(), { error: 'PST_UPSTREAM_UNREACHABLE' }, 'straight on to the upstream')
})

t.test('the limit on logins is one for all replicas', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const replicas = await startReplicas(t, {
    store: { kind: 'redis', url: redis.url },
    config: { rateLimit: { login: { max: 6, per: '1m' } } },
  })
  const statuses: number[] = []
  for (let turn = 0; turn < 9; turn++) {
    const origin = replicas.origins[turn % 3]!
    statuses.push((await fetch(`${origin}/oauth2/start?rd=/`, { redirect: 'manual' })).status)
  }
  t.same(statuses, [302, 302, 302, 302, 302, 302, 429, 429, 429])
})

t.test(
  'sign-ins at the same time, at two replicas, leave no more sessions than a person may have',
  {
    skip: withoutRedis,
  },
  async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const replicas = await startReplicas(t, {
      count: 2,
      store: { kind: 'redis', url: redis.url },
      maxPerPerson: 2,
    })
    replicas.provider.signInAs('user_2ada')
    const browsers = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const at = index % 2
        return { at, browser: await replicas.signedIn(undefined, at) }
      }),
    )
    const live = async () => {
      const statuses = await Promise.all(
        browsers.map(async ({ at, browser }) => {
          // Asked at the other replica, which learns of each end.
          const headers = { Cookie: cookieOf(browser, replicas.origins[at]!), Accept: 'application/json' }
          return (await fetch(`${replicas.origins[1 - at]}/api`, { headers })).status
        }),
      )
      return statuses.filter((status) => status === 200).length
    }
    await until(async () => (await live()) <= 2)
    t.equal(await live(), 2)
    t.equal((await redis.client.keys('postern:s:*')).length, 2)
    const ended = () =>
      replicas.gateways.flatMap((gateway) => gateway.output().match(/"reason":"max-per-person"/g) ?? [])
    // More than four when a browser was sent to sign in again at once.
    await until(() => ended().length >= 4)
  },
)

t.test('over TLS, to a server whose certificate is verified', { skip: withoutRedis }, async (t) => {
  const authority = await startAuthority(t)
  const { certFile, keyFile } = await authority.issue('redis', 'IP:127.0.0.1')
  const [port] = await freePorts(1)
  const files = ['--tls-cert-file', certFile, '--tls-key-file', keyFile, '--tls-ca-cert-file', authority.caFile]
  const redis = await startRedis({ args: ['--tls-port', String(port), ...files, '--tls-auth-clients', 'no'] })
  t.teardown(() => redis.stop())
  const store = { kind: 'redis', url: `rediss://127.0.0.1:${port}` }
  const trusting = await startReplicas(t, { count: 1, store, env: { NODE_EXTRA_CA_CERTS: authority.caFile } })
  await trusting.signedIn('user_2ada')
  t.ok((await redis.client.keys('postern:s:*')).length > 0)

  const wary = await startReplicas(t, { count: 1, store })
  await until(async () =>
    (await (await fetch(`${wary.gateways[0]!.adminOrigin}/readyz`)).text()).includes('store: unavailable'),
  )
  await until(() => /"event":"store-down","reason":"[A-Z_]*(SIGN|VERIFY|CERT)/.test(wary.gateways[0]!.output()))
  t.pass('an authority that nobody vouches for is not believed')
})
