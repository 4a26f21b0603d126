import t, { type Test } from 'tap'
import type { Session } from '../../src/session/session.ts'
import { sessionKey } from '../../src/session/session-id.ts'
import type { LiveSession } from '../../src/sessions/live-session.ts'
import { Sessions } from '../../src/sessions/sessions.ts'
import type { RedisConfig } from '../../src/store/redis/clients.ts'
import type { Clock } from '../../src/time.ts'
import { movableClock, NOW, sampleSession } from '../session/sample.ts'
import { openStore, redisConfig } from '../store/redis-sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'

const HOUR = 3_600_000
const MAX_AGE = 30_000

/** The sessions of one replica with a working change feed. */
async function replica(t: Test, config: RedisConfig, clock: Clock) {
  const { store, foreign } = openStore(config, clock)
  const sessions = new Sessions({
    store,
    clock,
    settings: { lifetime: 24 * HOUR, idleTimeout: HOUR },
    maxLive: 10,
    maxAge: MAX_AGE,
    observer: { sessionCreated: () => undefined, sessionEnded: () => undefined },
  })
  t.teardown(() => sessions.close())
  await until(() => store.isCoherent(NOW + 24 * HOUR))
  const live = async (id: Session['id']) => {
    const found = await sessions.find(id)
    if (found.kind !== 'session') throw new Error(found.kind)
    return found
  }
  return { sessions, store, foreign, live }
}

async function setUp(t: Test) {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const config = redisConfig({ url: redis.url })
  const { clock, pass } = movableClock()
  const one = await replica(t, config, clock)
  // Copies read in the first second after the first heartbeat may have missed a change.
  pass(2_000)
  const { provider, subject, claims, tokens } = sampleSession()
  const { id } = await one.sessions.create({ provider, subject, claims, tokens })
  const key = sessionKey(id)
  const storeKey = `${config.keyPrefix}s:${key}`
  const stored = () => redis.client.getBuffer(storeKey)
  return {
    ...one,
    redis,
    pass,
    id,
    key,
    storeKey,
    stored,
    another: () => replica(t, config, clock),
    renew: async (live: LiveSession, accessToken: string, from = one) => {
      const next = { ...live.session, tokens: { ...tokens, accessToken }, version: live.session.version + 1 }
      if (!(await from.sessions.replace(live, next))) throw new Error('not replaced')
    },
    versionInRedis: async () => Number((await stored())?.toString('latin1', 1, 11)),
  }
}

const withRedis = { skip: withoutRedis }

for (const [what, lose] of Object.entries({
  deleted: ({ redis, storeKey }) => redis.client.del(storeKey),
  flushed: ({ redis }) => redis.client.flushall(),
  evicted: async ({ redis, storeKey }) => {
    await redis.client.pexpire(storeKey, 1)
    await until(async () => (await redis.client.exists(storeKey)) === 0)
  },
} satisfies Record<string, (at: Awaited<ReturnType<typeof setUp>>) => Promise<unknown>>)) {
  t.test(
    `${what} in redis: served for the maximum age and one request, while changes are heard`,
    withRedis,
    async (t) => {
      const at = await setUp(t)
      const { sessions, live, id, pass, store } = at
      const found = await live(id)
      let closed = 0
      found.attach({ callerEnded: () => closed++ })
      await lose(at)
      pass(MAX_AGE - 1)
      t.equal(sessions.find(id), found)
      pass(1)
      t.ok(store.isCoherent(found.loadedAt), 'the change feed reports no change')
      t.equal(sessions.find(id), found)
      await until(() => found.ended)
      t.equal(closed, 1)
      t.equal((await sessions.find(id)).kind, 'absent')
      t.equal(await at.stored(), null, 'and it is not written again')
    },
  )
}

t.test('a failover lost the last write: the replica with the newer value writes it again', withRedis, async (t) => {
  const { redis, sessions, live, id, pass, storeKey, stored, renew, versionInRedis, foreign, another } = await setUp(t)
  const found = await live(id)
  const former = await stored()
  await renew(found, 'second')
  await renew(found, 'third')
  await redis.client.set(storeKey, former!)
  pass(MAX_AGE)
  t.equal(sessions.find(id), found)
  await until(async () => (await versionInRedis()) === 3)
  t.match(await live(id), { session: { version: 3, tokens: { accessToken: 'third' } }, ended: false })
  t.same(foreign, ['older'])
  const elsewhere = await another()
  t.match(await elsewhere.live(id), { session: { version: 3, tokens: { accessToken: 'third' } } })
  await renew(found, 'fourth')
  t.equal(await versionInRedis(), 4, 'and goes on from there')
})

t.test(
  'a failover lost the last write, and another replica refreshed meanwhile: the newer tokens win',
  withRedis,
  async (t) => {
    const { redis, sessions, live, id, pass, storeKey, stored, renew, another } = await setUp(t)
    const found = await live(id)
    const former = await stored()
    await renew(found, 'lost')
    await redis.client.set(storeKey, former!)
    const elsewhere = await another()
    const theirs = await elsewhere.live(id)
    const tokens = { ...theirs.session.tokens, accessToken: 'theirs', issuedAt: NOW + MAX_AGE }
    t.ok(await elsewhere.store.replace({ ...theirs.session, tokens, version: 2 }, theirs.key))
    pass(MAX_AGE)
    await sessions.find(id)
    await until(() => found.session.tokens.accessToken === 'theirs')
    t.equal(found.session.version, 2)
  },
)

t.test('a failover lost the deletion of a session: it stays ended, and is deleted again', withRedis, async (t) => {
  const { redis, sessions, live, id, key, storeKey, stored, another } = await setUp(t)
  await live(id)
  const former = await stored()
  await sessions.end(key, 'sign-out')
  await redis.client.set(storeKey, former!)
  t.equal((await sessions.find(id)).kind, 'absent')
  await until(async () => (await stored()) === null)
  t.equal((await (await another()).sessions.find(id)).kind, 'absent', 'also for a replica that started later')
})
