import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { PosternError } from '../../src/errors.ts'
import { keyed, NOW } from '../session/sample.ts'
import { freePorts } from '../support/ports.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { openStore, redisConfig } from './redis-sample.ts'

const clock = () => NOW
/** After changes could be heard. */
const LATER = NOW + 60_000
const UNAVAILABLE = { code: 'PST_STORE_UNAVAILABLE' }

/** How long it took, in milliseconds. */
async function timed(work: Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work.catch(() => undefined)
  return performance.now() - from
}

t.test('redis away', { skip: withoutRedis }, async (t) => {
  t.test('not there at start: every question is answered soon, with "unavailable"; there later: found', async (t) => {
    const [port] = await freePorts(1)
    const { store, states } = openStore(redisConfig({ url: `redis://127.0.0.1:${port}` }), clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    t.ok((await timed(Promise.resolve(store.get(session.id, key)))) < 1_500)
    const loaded = await store.get(session.id, key)
    t.equal(loaded.kind, 'unavailable')
    t.ok(loaded.kind === 'unavailable' && loaded.cause instanceof PosternError)
    await t.rejects(store.create(session, key), UNAVAILABLE)
    await t.rejects(store.replace(session, key), UNAVAILABLE)
    await t.rejects(store.delete(key), UNAVAILABLE)
    await t.rejects(store.list('corp', 'ada'), UNAVAILABLE)
    await t.rejects(store.lease(key, 1_000), UNAVAILABLE)
    await t.rejects(store.take('a', 1, 1_000), UNAVAILABLE)
    store.touch(key, NOW)
    await until(() => store.lostTouches === 1)
    t.same(states, [{ kind: 'down', reason: 'ECONNREFUSED' }], 'said once')
    t.equal(store.isCoherent(LATER), false)

    const redis = await startRedis({ port: port! })
    t.teardown(() => redis.stop())
    await until(async () => (await store.get(session.id, key)).kind === 'absent')
    await store.create(session, key)
    t.same((await store.get(session.id, key)).kind, 'found')
    await until(() => states.length === 2, 8_000)
    t.same(states[1], { kind: 'up' })
    await until(() => store.isCoherent(LATER))
  })

  t.test('killed and restarted: unavailable at once, then back, by itself', async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const { store, states } = openStore(redisConfig({ url: redis.url }), clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    await store.create(session, key)
    await until(() => store.isCoherent(LATER))
    await redis.kill()
    t.equal((await store.get(session.id, key)).kind, 'unavailable')
    t.ok((await timed(Promise.resolve(store.get(session.id, key)))) < 200, 'and at once while it is known')
    await until(() => !store.isCoherent(LATER), 500)
    await redis.restart()
    await until(async () => (await store.get(session.id, key)).kind === 'absent')
    await until(() => states.length === 2, 8_000)
    t.same(
      states.map(({ kind }) => kind),
      ['down', 'up'],
      'a line per change',
    )
    t.equal(store.isCoherent(NOW), false, 'what was cached before may have been changed meanwhile')
  })

  t.test(
    'hanging: a question takes a second at most, the next ones nothing, and it is noticed when it wakes up',
    async (t) => {
      const redis = await startRedis()
      t.teardown(() => redis.stop())
      const { store, states } = openStore(redisConfig({ url: redis.url }), clock)
      t.teardown(() => store.close())
      const { session, key } = keyed()
      await store.create(session, key)
      redis.signal('SIGSTOP')
      const first = await timed(Promise.resolve(store.get(session.id, key)))
      t.ok(first < 1_500, `${first} ms`)
      const second = await timed(Promise.resolve(store.get(session.id, key)))
      t.ok(second < 1_200, `${second} ms`)
      t.ok((await timed(Promise.resolve(store.get(session.id, key)))) < 100)
      t.equal(store.state.kind, 'down')
      await sleep(3_000)
      t.equal(store.isCoherent(LATER), false)
      redis.signal('SIGCONT')
      await until(async () => (await store.get(session.id, key)).kind === 'found')
      await until(() => states.length === 2, 8_000)
      t.same(
        states.map(({ kind }) => kind),
        ['down', 'up'],
      )
    },
  )

  t.test('a connection that is cut under a question is made anew, and nobody notices', async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const { store, states } = openStore(redisConfig({ url: redis.url }), clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    await store.create(session, key)
    for (let round = 0; round < 5; round++) {
      await redis.cli('client', 'kill', 'type', 'normal')
      t.equal((await store.get(session.id, key)).kind, 'found')
    }
    t.same(states, [])
  })

  t.test('out of memory: what is there is found, writes say so, sign-out works', async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const { store, states } = openStore(redisConfig({ url: redis.url }), clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    await store.create(session, key)
    await redis.cli('config', 'set', 'maxmemory', '1')
    t.equal((await store.get(session.id, key)).kind, 'found')
    await t.rejects(store.replace({ ...session, version: 2 }, key), UNAVAILABLE)
    await t.rejects(store.create(keyed().session, key), UNAVAILABLE)
    await t.rejects(store.lease(key, 1_000), UNAVAILABLE)
    t.same(states, [{ kind: 'read-only', reason: 'OOM' }])
    t.equal(await store.delete(key), true)
    await redis.cli('config', 'set', 'maxmemory', '0')
    await store.create(session, key)
    await until(async () => {
      store.touch(key, NOW + 1)
      await sleep(50)
      return states.length === 2
    })
    t.same(states[1], { kind: 'up' })
  })

  t.test('a read-only replica: what is there is found, writes say so', async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const config = redisConfig({ url: redis.url })
    const { store, states } = openStore(config, clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    await store.create(session, key)
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
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    const { store, states } = openStore(redisConfig({ url: redis.url }), clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    await store.create(session, key)
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

t.test('changes and leases between replicas', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const open = (config = redisConfig({ url: redis.url })) => {
    const [one, two] = [openStore(config, clock), openStore(config, clock)]
    t.teardown(() => Promise.all([one.store.close(), two.store.close()]))
    return { one: one.store, two: two.store, config }
  }

  t.test('the others hear of an end and of a new version; whoever did it does not', async (t) => {
    const { one, two } = open()
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
    await one.delete(key)
    await sleep(50)
    t.equal(heard.length, 2)
  })

  t.test('what strangers publish is not believed', async (t) => {
    const { one, config } = open()
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

  t.test('a lease is renewed for as long as it is held', async (t) => {
    const { one, two } = open()
    const { session, key } = keyed()
    await one.create(session, key)
    const lease = await one.lease(key, 150)
    await sleep(400)
    t.equal(lease?.held(), true)
    t.equal(await two.lease(key, 150), undefined)
    await lease?.release()
    t.equal(lease?.held(), false)
    const next = await two.lease(key, 150)
    t.ok(next !== undefined && next.fence > (lease?.fence ?? 0))
    await next?.release()
  })

  t.test('a dead holder delays the others by the lease at most, and may not write when it comes back', async (t) => {
    const { one, two } = open()
    const { session, key } = keyed()
    await one.create(session, key)
    const dead = await one.lease(key, 200)
    // As a SIGKILL leaves it: nobody renews the lease, nobody gives it back.
    await one.close()
    const from = performance.now()
    let next = await two.lease(key, 200)
    while (next === undefined) {
      await sleep(10)
      next = await two.lease(key, 200)
    }
    t.ok(performance.now() - from < 400)
    t.equal(dead?.held(), false)
    t.equal(await two.replace({ ...session, version: 2 }, key, dead?.fence), false)
    t.equal(await two.replace({ ...session, version: 2 }, key, next.fence), true)
    await next.release()
  })

  t.test('the same write again, after an answer that was lost, is no conflict', async (t) => {
    const { one, two } = open()
    const { session, key } = keyed()
    await one.create(session, key)
    const next = { ...session, version: 2, claims: { name: 'second' } }
    t.equal(await one.replace(next, key), true)
    t.equal(await one.replace(next, key), true)
    t.equal(await two.replace({ ...next, claims: { name: 'rival' } }, key), false)
  })

  t.test('buckets are shared, and are as strict as one process would be', async (t) => {
    const { one, two } = open()
    const taken = []
    for (const store of [one, two, one, two, one]) taken.push(await store.take('203.0.113.7', 4, 60_000))
    t.same(
      taken.map(({ current }) => current),
      [1, 2, 3, 4, 5],
    )
    t.ok(taken[4]!.ttl > 14_000 && taken[4]!.ttl <= 15_000, `${taken[4]!.ttl} ms to the next`)
  })
})
