import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { PEOPLE } from '../../src/cli/demo/people.ts'
import type { Browser } from '../support/browser.ts'
import type { Gateway } from '../support/gateway.ts'
import type { TestProvider } from '../support/oidc-provider.ts'
import { type RedisServer, startRedis, withoutRedis } from '../support/redis.ts'
import { countUnwritten, explainLoss, logWrites, type Trace } from '../support/refresh-trace.ts'
import { cookieOf, type Replicas, startReplicas, startTraffic, type Traffic } from '../support/replicas.ts'
import { openEventStream, openWebSocket } from '../support/streams.ts'
import { until } from '../support/until.ts'

/** With POSTERN_LONG=1: as long and as many as issue D asks for, and with trouble on the way. */
const LONG = process.env['POSTERN_LONG'] === '1'
const CLIENTS = LONG ? 200 : 60
const SESSIONS = LONG ? 50 : 20
const SPAN = LONG ? 60_000 : 12_000

/** What the clients and the provider saw. */
function tell(t: Test, { counts, codes, slowest }: Traffic, { grants, refusals }: TestProvider): void {
  const answers = [...counts].toSorted(([a], [b]) => a - b)
  const told = answers.map(([status, count]) => `${status === 0 ? 'no connection' : status}: ${count}`).join(', ')
  t.comment(`${CLIENTS} clients, ${SESSIONS} sessions: ${told}; slowest ${Math.round(slowest)} ms`)
  if (codes.size > 0) t.comment(`refused with: ${JSON.stringify(Object.fromEntries(codes))}`)
  t.comment(`grants: ${JSON.stringify(grants)}, refused: ${JSON.stringify(refusals)}`)
}

const idOf = (cookie: string) => cookie.slice(cookie.indexOf('=') + 1)

async function signInAll(replicas: Replicas): Promise<readonly string[]> {
  const cookies: string[] = []
  for (let index = 0; index < SESSIONS; index++) {
    const at = index % replicas.origins.length
    const browser = await replicas.signedIn(PEOPLE[index % PEOPLE.length]!.id, at)
    cookies.push(cookieOf(browser, replicas.origins[at]!))
  }
  return cookies
}

async function stopped(replicas: Replicas): Promise<string> {
  await Promise.all(replicas.gateways.map((gateway) => gateway.stop()))
  return replicas.gateways.map((gateway) => gateway.output()).join('\n')
}

t.test(
  'three replicas, tokens of three seconds, rotation with reuse detection',
  { skip: withoutRedis, timeout: 200_000 },
  async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const log = await logWrites(redis)
    t.teardown(() => log.stop())
    const replicas = await startReplicas(t, {
      store: { kind: 'redis', url: redis.url },
      provider: { accessTokenTtl: 3 },
      onReady: log.learn,
    })
    const { provider } = replicas
    const cookies = await signInAll(replicas)
    const traffic = startTraffic(replicas, cookies, CLIENTS, 200)
    await sleep(SPAN)
    await traffic.stop()
    const output = await stopped(replicas)

    tell(t, traffic, provider)
    t.same([...traffic.counts.keys()], [200], 'every answer is the app’s')
    t.same(provider.refusals, [], 'no refresh token is spent twice')
    t.equal(provider.requests.get('/token'), provider.grants.authorizationCode + provider.grants.refresh)
    t.ok(provider.grants.refresh >= (SESSIONS * SPAN) / 3_500, 'every session was renewed all the time')
    t.ok(provider.grants.refresh <= (SESSIONS * SPAN) / 1_000, 'by one replica at a time')
    t.equal(countUnwritten({ provider, ids: cookies.map(idOf), log, kills: new Map() }), 0, 'every grant was written')
    t.notMatch(output, /"level":"(error|fatal)"/)
    for (const secret of provider.secrets) if (output.includes(secret)) t.fail('a token in a log')
  },
)

interface Trouble {
  readonly name: string
  /** How many may be lost, each of them explained by what was killed. */
  readonly losses: number
  readonly sentinel?: boolean
  readonly make: (replicas: Replicas, redis: RedisServer, kills: Kills) => Promise<void>
}

/** When the processes, and redis, were killed. */
interface Kills {
  readonly processes: Map<number, number>
  redis?: number
}

const TROUBLES: readonly Trouble[] = [
  {
    name: 'a replica is killed every five seconds',
    losses: 12,
    make: async (replicas, _redis, kills) => {
      for (let round = 0; round < 10; round++) {
        await sleep(5_000)
        kills.processes.set(replicas.processes[round % replicas.origins.length]!, performance.now())
        await replicas.replace(round % replicas.origins.length)
      }
    },
  },
  {
    name: 'redis stands still for five seconds, twice',
    losses: 0,
    make: async (_replicas, redis) => {
      for (let round = 0; round < 2; round++) {
        await sleep(12_000)
        redis.signal('SIGSTOP')
        await sleep(5_000)
        redis.signal('SIGCONT')
      }
      await sleep(12_000)
    },
  },
  {
    name: "redis' master dies, and sentinel makes another",
    losses: 5,
    sentinel: true,
    make: async (_replicas, redis, kills) => {
      await sleep(15_000)
      kills.redis = performance.now()
      await redis.kill()
      await sleep(30_000)
    },
  },
]

for (const { name, losses, sentinel, make } of LONG ? TROUBLES : []) {
  t.test(name, { skip: withoutRedis, timeout: 300_000 }, async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const log = await logWrites(redis)
    t.teardown(() => log.stop())
    const watched = sentinel === true ? await startSentinel(t, redis) : undefined
    const heir = watched === undefined ? undefined : await logWrites(watched.replica)
    t.teardown(() => heir?.stop())
    const replicas = await startReplicas(t, {
      store:
        watched === undefined
          ? { kind: 'redis', url: redis.url }
          : { kind: 'redis', sentinel: { name: 'gate', nodes: [watched.sentinel] } },
      provider: { accessTokenTtl: 3 },
      onReady: log.learn,
    })
    const { provider } = replicas
    const cookies = await signInAll(replicas)
    const traffic = startTraffic(replicas, cookies, CLIENTS, 400)
    const kills: Kills = { processes: new Map() }
    await make(replicas, redis, kills)
    await sleep(8_000)
    const before = new Map(traffic.counts)
    await sleep(3_000)
    await traffic.stop()
    const since = (status: number) => (traffic.counts.get(status) ?? 0) - (before.get(status) ?? 0)
    const trace: Trace = {
      provider,
      ids: cookies.map(idOf),
      log,
      kills: kills.processes,
      ...(heir !== undefined && { failover: { log: heir, at: kills.redis ?? 0 } }),
    }
    const lost = [...traffic.signedOut].map((session) => explainLoss(session, trace))
    tell(t, traffic, provider)
    t.comment(
      `refreshes that left no write: ${countUnwritten(trace)}; signed out: ${lost.length} of ${SESSIONS} sessions`,
    )
    for (const { text } of lost) t.comment(text)
    t.same(
      lost.filter(({ explained }) => !explained),
      [],
      'nobody is signed out but by a kill between a grant and its write',
    )
    t.ok(lost.length <= losses)
    t.equal(provider.refusals.length, lost.length, 'nor is any other refresh token spent twice')
    t.equal(since(503), 0, 'it is over when it is over')
    await stopped(replicas)
  })
}

interface Watched {
  /** host:port. */
  readonly sentinel: string
  readonly replica: RedisServer
}

/** A replica of `master`, and a sentinel that makes it the master when that one dies. */
async function startSentinel(t: Test, master: RedisServer): Promise<Watched> {
  const replica = await startRedis({ args: ['--replicaof', '127.0.0.1', String(master.port)] })
  const sentinel = await startRedis({
    sentinel: true,
    file: [
      `sentinel monitor gate 127.0.0.1 ${master.port} 1`,
      'sentinel down-after-milliseconds gate 1000',
      'sentinel failover-timeout gate 3000',
    ],
  })
  t.teardown(() => Promise.all([replica.stop(), sentinel.stop()]))
  await until(async () => (await sentinel.cli('sentinel', 'replicas', 'gate')).includes(String(replica.port)), 15_000)
  return { sentinel: `127.0.0.1:${sentinel.port}`, replica }
}

// biome-ignore lint/suspicious/noExplicitAny: whatever JSON it is, the test looks at it
async function adminOf({ adminOrigin }: Gateway, method: string, path: string): Promise<any> {
  const response = await fetch(`${adminOrigin}${path}`, { method })
  return { status: response.status, ...((await response.json()) as object) }
}

/** Each ends the session that `browser` has, at one of the replicas. */
const ENDINGS: readonly (readonly [string, (replicas: Replicas, browser: Browser) => Promise<number>])[] = [
  [
    'signed out',
    async ({ origins: [origin] }, browser) => {
      const done = await browser.fetch(`${origin}/oauth2/sign-out`, {
        method: 'POST',
        from: `${origin}/`,
        follow: false,
      })
      return done.status
    },
  ],
  [
    "revoked from another browser's page of sessions",
    async ({ origins: [, origin], signedIn }) => {
      const other = await signedIn('user_2ada', 1)
      const done = await other.navigate(`${origin}/oauth2/sessions`, { from: `${origin}/`, form: { end: 'others' } })
      return done.status
    },
  ],
  [
    'ended by its handle at the admin port',
    async ({ gateways: [gateway] }) => {
      const { sessions } = await adminOf(gateway!, 'GET', '/sessions?subject=user_2ada&provider=corp')
      return (await adminOf(gateway!, 'DELETE', `/sessions/${sessions[0].handle}`)).status
    },
  ],
  [
    'ended at the admin port with all of that person',
    async ({ gateways: [gateway], signedIn }) => {
      const other = await signedIn('user_2grace', 1)
      const { status, ended } = await adminOf(gateway!, 'DELETE', '/sessions?provider=corp&subject=user_2ada')
      const othersGoOn = (await other.fetch('/api')).status === 200
      return ended === 1 && othersGoOn ? status : 500
    },
  ],
  [
    'signed out at the provider, which tells the last replica',
    async ({ provider }, browser) => {
      const asked = await browser.navigate(`${provider.origin}/session/end`)
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
      const done = await browser.navigate(`${provider.origin}/session/end/confirm`, { form: { xsrf, logout: 'yes' } })
      return done.status
    },
  ],
]

t.test('a session that ends is over at every replica within a second', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const replicas = await startReplicas(t, { store: { kind: 'redis', url: redis.url } })
  const { origins } = replicas
  for (const [how, end] of ENDINGS) {
    await t.test(how, async (t) => {
      const browser = await replicas.signedIn('user_2ada')
      const cookie = cookieOf(browser, origins[0]!)
      const statuses = () =>
        Promise.all(
          origins.map(async (origin) => (await fetch(`${origin}/api`, { headers: { Cookie: cookie } })).status),
        )
      t.same(await statuses(), [200, 200, 200], 'signed in once, good everywhere')
      const open = await Promise.all(
        origins.flatMap((origin) => [
          openWebSocket(browser, `${origin}/socket`),
          openEventStream(browser, `${origin}/sse`),
        ]),
      )
      const askedAt = performance.now()
      t.ok((await end(replicas, browser)) < 400)
      const answeredAt = performance.now()
      const closed = await Promise.all(open.map((stream) => stream.closed))
      // Signing in with the other browser, and the provider's own pages, take their time before anything has ended.
      const alone = how === 'signed out' || how === 'ended by its handle at the admin port'
      const span = Math.max(...closed.map(({ at }) => at)) - (alone ? askedAt : answeredAt)
      t.ok(span < 1_000, `the last was closed after ${Math.round(span)} ms`)
      t.same(await statuses(), [401, 401, 401])
      // What the other browser has signed in to.
      await adminOf(replicas.gateways[0]!, 'DELETE', '/sessions?provider=corp&subject=user_2ada')
    })
  }
})
