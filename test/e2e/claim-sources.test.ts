import t, { type Test } from 'tap'
import { type Browser, createBrowser } from '../support/browser.ts'
import { type Directory, directorySources, groupIds, startDirectory } from '../support/directory.ts'
import { type RedisServer, startRedis, withoutRedis } from '../support/redis.ts'
import { cookieOf, startReplicas } from '../support/replicas.ts'
import { SESSION_SECRET, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const LAST = groupIds(450).at(-1) as string
const STALE = 3_000
const REFRESH = { userinfoMaxAge: '500ms', retry: { maxDelay: '250ms' } }

const routes = (upstream: string) => [
  { path: '/', upstream },
  { path: '/last', upstream, allow: `'${LAST}' in claims.groups` },
  { path: '/edit', upstream, allow: "claims.authz.role == 'editor'" },
]

const providers = (section: Readonly<Record<string, unknown>>, directory: Directory) => ({
  corp: { ...section, claimSources: directorySources(directory, `${STALE}ms`) },
})

async function startWithDirectory(t: Test, session: Readonly<Record<string, unknown>> = {}) {
  const directory = await startDirectory(t)
  const stack = await startStack(t, {
    shape: 'openid-connect',
    config: (upstream, section) => ({
      providers: providers(section, directory),
      session: { secrets: [SESSION_SECRET], ...session },
      refresh: REFRESH,
      identity: { headers: { 'X-Auth-Request-User': 'subject', 'X-Role': 'claims.authz.role' } },
      routes: routes(upstream),
    }),
  })
  return { ...stack, directory }
}

type Ask = () => Promise<{ readonly status: number }>

/** Asks again and again until the answer is 503. @returns the other answers, and how long it took */
async function untilUnavailable(ask: Ask) {
  const startedAt = performance.now()
  const before = new Set<number>()
  await until(async () => {
    const { status } = await ask()
    if (status !== 503) before.add(status)
    return status === 503
  })
  return { before: [...before], took: performance.now() - startedAt }
}

const statusOf = async (browser: Browser, url: string) => (await browser.fetch(url)).status

// The tests wait for most of their time.
t.jobs = 4

t.test('450 groups in pages, and the rights of a service of our own', async (t) => {
  const stack = await startWithDirectory(t)
  const { origin, gateway, directory, provider, echo } = stack
  const browser = await stack.signedIn('user_2ada')
  const ask: Ask = () => browser.fetch(`${origin}/last`)

  await t.test('a rule about the last group, and one about the rights, pass', async (t) => {
    t.equal((await ask()).status, 200)
    t.equal(await statusOf(browser, `${origin}/edit`), 200)
    t.equal(echo.received.at(-1)?.headers.find(([name]) => name.toLowerCase() === 'x-role')?.[1], 'editor')
    t.equal(directory.asked.filter((path) => path.startsWith('/v1.0/')).length >= 5, true)
    t.ok(directory.asked.includes('/people/user_2ada'))
  })

  await t.test('a group and a right taken away are gone after userinfoMaxAge, and given back are back', async (t) => {
    directory.groups = groupIds(449)
    directory.rights = { role: 'reader' }
    await until(async () => (await ask()).status === 403)
    await until(async () => (await statusOf(browser, `${origin}/edit`)) === 403)
    t.equal(await statusOf(browser, `${origin}/`), 200)
    directory.groups = groupIds(450)
    directory.rights = { role: 'editor' }
    await until(async () => (await ask()).status === 200)
    await until(async () => (await statusOf(browser, `${origin}/edit`)) === 200)
  })

  for (const [fault, name] of [
    [503, 'answers 503'],
    [0, 'breaks every connection'],
    [403, 'refuses for good'],
  ] as const) {
    await t.test(`the source ${name}: the last known groups serve, then 503; never silently none`, async (t) => {
      directory.fault = fault
      const { before, took } = await untilUnavailable(ask)
      t.same(before, [200], 'not once 403')
      t.ok(took > STALE / 2 && took < STALE + 4_000, `503 after ${Math.round(took)} ms`)
      const refused = await browser.fetch(`${origin}/last`)
      t.equal(refused.json<{ error: string }>().error, 'PST_SESSION_CLAIMS')
      t.ok(Number(refused.headers['retry-after']) >= 1)
      t.equal(refused.headers['set-cookie'], undefined, 'the session is kept')
      const page = await createBrowser(browser.jar).navigate(`${origin}/`)
      t.equal(page.status, 503, 'a route without a rule too: it would tell the app a person without groups')
      t.match(page.body, /still signed in/)

      directory.fault = undefined
      const startedAt = performance.now()
      await until(async () => (await ask()).status === 200)
      t.ok(performance.now() - startedAt < 6_000, 'and it heals at once')
    })
  }

  await t.test('no sign-in without groups: away is 503, refused is a page that says so', async (t) => {
    for (const [fault, status, words] of [
      [503, 503, /Your sign-in worked, but your groups or rights could not be looked up at the moment/],
      [403, 502, /Trying again does not help/],
    ] as const) {
      directory.fault = fault
      const stranger = createBrowser()
      const page = await stranger.navigate(`${origin}/`)
      t.equal(page.status, status)
      t.match(page.body, words)
      t.equal(stranger.jar.get('postern'), undefined, 'no session')
      t.match(page.headers['retry-after'], status === 503 ? /^\d+$/ : undefined)
      directory.fault = undefined
      t.equal((await stranger.navigate(`${origin}/`)).status, 200, 'and once it answers, they do')
    }
  })

  await t.test('what is told: /readyz, and one line per change; no token, and no group', async (t) => {
    directory.fault = 503
    await untilUnavailable(ask)
    const ready = await (await fetch(`${gateway.adminOrigin}/readyz`)).text()
    t.match(ready, /claim source \S+ \(127\.0\.0\.1:\d+\) answered 503/)
    directory.fault = undefined
    await until(async () => (await ask()).status === 200)
    await until(() => gateway.output().includes('provider-claim-source-up'))
    await gateway.stop()
    const output = gateway.output()
    t.match(output, /"event":"provider-claim-source-down"/)
    t.notMatch(output, /"event":"claims-not-read"/, 'userinfo has not failed')
    t.notMatch(output, /"event":"circuit-/, "and the provider's circuits stayed closed")
    t.match(output, /"event":"provider-claim-source-refused".*graph\.microsoft\.com\/User\.Read/)
    t.ok(output.split('"event":"provider-claim-source-down"').length < 12, 'not one for each reading')
    // A refusal tells the rule, which names the last group.
    t.notMatch(output, /11111111-0000-4000-8000-(?!000000000450)/)
    for (const secret of provider.secrets) t.notOk(output.includes(secret), 'no token in the log')
  })
})

t.test('sessions in cookies: the same', async (t) => {
  const { origin, signedIn, directory } = await startWithDirectory(t, { store: { kind: 'cookie' } })
  const browser = await signedIn('user_2ada')
  const ask: Ask = () => browser.fetch(`${origin}/last`)
  t.equal((await ask()).status, 200, '450 ids fit into the cookies')
  directory.groups = groupIds(449)
  await until(async () => (await ask()).status === 403)
  directory.groups = groupIds(450)
  await until(async () => (await ask()).status === 200)
  directory.fault = 503
  t.same((await untilUnavailable(ask)).before, [200])
  directory.fault = undefined
  await until(async () => (await ask()).status === 200)
})

t.test('two replicas with redis: what one has read, both have', { skip: withoutRedis }, async (t) => {
  const redis: RedisServer = await startRedis()
  t.teardown(() => redis.stop())
  const directory = await startDirectory(t)
  const replicas = await startReplicas(t, {
    count: 2,
    store: { kind: 'redis', url: redis.url },
    provider: { rotation: false },
    config: (section) => ({ providers: providers(section, directory), refresh: REFRESH }),
    routes,
  })
  const cookie = cookieOf(await replicas.signedIn('user_2ada'), replicas.origins[0] as string)
  const askAt = (at: number) =>
    fetch(`${replicas.origins[at]}/last`, { headers: { cookie, accept: 'application/json' } })
  const both = async (status: number) => (await askAt(0)).status === status && (await askAt(1)).status === status
  t.ok(await both(200))
  directory.groups = groupIds(449)
  await until(() => both(403))
  directory.groups = groupIds(450)
  await until(() => both(200))
  directory.fault = 0
  const answers = await Promise.all([untilUnavailable(() => askAt(0)), untilUnavailable(() => askAt(1))])
  for (const { before } of answers) t.same(before, [200])
  directory.fault = undefined
  await until(() => both(200))
})

t.test(
  'a source that is configured later: sessions from before wait for it, and are not without its claims',
  async (t) => {
    const directory = await startDirectory(t)
    let section: Readonly<Record<string, unknown>> = {}
    let upstream = ''
    const { origin, gateway, signedIn } = await startStack(t, {
      shape: 'openid-connect',
      config: (echo, corp) => {
        section = corp
        upstream = echo
        return { routes: [{ path: '/', upstream: echo }] }
      },
    })
    const browser = await signedIn('user_2ada')
    t.equal(directory.asked.length, 0)
    directory.fault = 503
    await gateway.rewrite({
      publicUrl: origin,
      providers: providers(section, directory),
      session: { secrets: [SESSION_SECRET] },
      refresh: REFRESH,
      routes: routes(upstream),
    })
    await until(() => gateway.output().includes('"event":"configuration-changed"'))
    t.equal(await statusOf(browser, `${origin}/last`), 503)
    directory.fault = undefined
    await until(async () => (await statusOf(browser, `${origin}/last`)) === 200)
  },
)
