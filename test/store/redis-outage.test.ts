import t from 'tap'
import { keyed } from '../session/sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { clock, LATER, openReplicas, openStore, openWithSession, UNAVAILABLE } from './redis-sample.ts'

t.test('failures of redis', { skip: withoutRedis }, async (t) => {
  t.test('a connection that is cut during a command is made again, and the command succeeds', async (t) => {
    const { redis, store, states, session, key } = await openWithSession(t, clock)
    for (let round = 0; round < 5; round++) {
      await redis.cli('client', 'kill', 'type', 'normal')
      t.equal((await store.get(session.id, key)).kind, 'found')
    }
    t.same(states, [])
  })

  t.test('a read-only replica: reads work, writes reject', async (t) => {
    const { redis, states, session, key, config } = await openWithSession(t, clock)
    const replica = await startRedis({ args: ['--replicaof', '127.0.0.1', String(redis.port)] })
    t.teardown(() => replica.stop())
    await until(async () => (await replica.cli('info', 'replication')).includes('master_link_status:up'))
    const astray = openStore({ ...config, url: replica.url }, clock)
    t.teardown(() => astray.store.close())
    t.equal((await astray.store.get(session.id, key)).kind, 'found')
    await t.rejects(astray.store.replace({ ...session, version: 2 }, key), UNAVAILABLE)
    await t.rejects(astray.store.delete(key), UNAVAILABLE)
    t.same(astray.states[0]?.kind, 'read-only')
    t.same(states, [])
  })

  t.test('flushed: absent, never an error', async (t) => {
    const { redis, store, states, session, key } = await openWithSession(t, clock)
    await redis.cli('flushall')
    await redis.cli('script', 'flush')
    t.same(await store.get(session.id, key), { kind: 'absent' })
    t.equal(await store.replace({ ...session, version: 2 }, key), false)
    t.equal(await store.delete(key), false)
    await store.create(session, key)
    t.equal(await store.replace({ ...session, version: 2 }, key), true, 'scripts are sent again')
    t.same(states, [])
  })
})

t.test('changes between replicas', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())

  t.test('the other replicas hear of an end and of a new version; the one that made it does not', async (t) => {
    const { one, two } = openReplicas(t, redis)
    await until(() => one.isCoherent(LATER) && two.isCoherent(LATER))
    const heard: unknown[] = []
    const own: unknown[] = []
    one.onChange((change) => own.push(change))
    const stop = two.onChange((change) => heard.push(change))
    const { session, key } = keyed()
    await one.create(session, key)
    await one.replace({ ...session, version: 2 }, key)
    await one.delete(key)
    await until(() => heard.length === 2, 1_000)
    t.same(heard, [
      { kind: 'replaced', key },
      { kind: 'ended', key },
    ])
    t.same(own, [])
    stop()
    const still: unknown[] = []
    two.onChange((change) => still.push(change))
    await one.delete(key)
    await until(() => still.length > 0)
    t.equal(heard.length, 2)
  })

  t.test('malformed messages are ignored', async (t) => {
    const { one, config } = openReplicas(t, redis)
    await until(() => one.isCoherent(LATER))
    const heard: unknown[] = []
    one.onChange((change) => heard.push(change))
    const { key } = keyed()
    const strange = [
      '',
      'ended',
      `ended ${key}`,
      `ended ${key} x origin`,
      `ended ../../etc 1 origin`,
      `burnt ${key} 1 origin`,
      '{"kind":"ended"}',
      'x'.repeat(100_000),
    ]
    for (const message of strange) await redis.client.publish(`${config.keyPrefix}changes`, message)
    await redis.client.publish(`${config.keyPrefix}changes`, `ended ${key} 1 origin`)
    await until(() => heard.length > 0)
    t.same(heard, [{ kind: 'ended', key }])
  })

  t.test('the same write sent again after its answer was lost is no conflict', async (t) => {
    const { one, two } = openReplicas(t, redis)
    const { session, key } = keyed()
    await one.create(session, key)
    const next = { ...session, version: 2, claims: { name: 'second' } }
    t.equal(await one.replace(next, key), true)
    t.equal(await one.replace(next, key), true)
    t.equal(await two.replace({ ...next, claims: { name: 'rival' } }, key), false)
  })

  t.test('token buckets are shared, and as strict as in one process', async (t) => {
    const { one, two } = openReplicas(t, redis)
    const taken = []
    for (const store of [one, two, one, two, one]) taken.push(await store.take('203.0.113.7', 4, 60_000))
    t.same(
      taken.map(({ current }) => current),
      [1, 2, 3, 4, 5],
    )
    t.ok(taken[4]!.ttl > 14_000 && taken[4]!.ttl <= 15_000, `${taken[4]!.ttl} ms to the next`)
  })
})
