import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { PosternError } from '../../src/errors.ts'
import { keyed, NOW } from '../session/sample.ts'
import { freePorts } from '../support/ports.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { PROMPT, until } from '../support/until.ts'
import { clock, LATER, openReplicas, openStore, openWithSession, redisConfig, UNAVAILABLE } from './redis-sample.ts'

/** How long it took, in milliseconds. */
async function timed(work: Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work.catch(() => undefined)
  return performance.now() - from
}

// The tests wait for most of their time.
t.jobs = 2

/** What takes its time with a real redis: the rest is in test/store/redis-outage.test.ts. */
t.test('redis away', { skip: withoutRedis }, async (t) => {
  t.jobs = 4
  t.test('not there at start: every question is answered soon, with "unavailable"; there later: found', async (t) => {
    const [port] = await freePorts(1)
    const { store, states, usesLost } = openStore(redisConfig({ url: `redis://127.0.0.1:${port}` }), clock)
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
    await until(() => usesLost() === 1)
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
    const { redis, store, states, session, key } = await openWithSession(t, clock)
    await until(() => store.isCoherent(LATER))
    await redis.kill()
    t.equal((await store.get(session.id, key)).kind, 'unavailable')
    t.ok((await timed(Promise.resolve(store.get(session.id, key)))) < 900, 'and at once while it is known')
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
      const { redis, store, states, session, key } = await openWithSession(t, clock)
      redis.signal('SIGSTOP')
      const first = await timed(Promise.resolve(store.get(session.id, key)))
      t.ok(first < 1_500, `${first} ms`)
      const second = await timed(Promise.resolve(store.get(session.id, key)))
      t.ok(second < 1_200, `${second} ms`)
      // On a busy machine redis may have answered something more before it stopped.
      let next = Number.POSITIVE_INFINITY
      for (let asked = 0; asked < 3 && next > 600; asked += 1)
        next = await timed(Promise.resolve(store.get(session.id, key)))
      t.ok(next < 600, `${next} ms`)
      t.equal(store.state.kind, 'down')
      t.ok(await until(() => !store.isCoherent(LATER)))
      redis.signal('SIGCONT')
      await until(async () => (await store.get(session.id, key)).kind === 'found')
      await until(() => states.length === 2, 8_000)
      t.same(
        states.map(({ kind }) => kind),
        ['down', 'up'],
      )
    },
  )

  t.test('out of memory: what is there is found, writes say so, sign-out works', async (t) => {
    const { redis, store, states, session, key } = await openWithSession(t, clock)
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
})

t.test('leases between replicas', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())

  t.test('a lease is renewed for as long as it is held', async (t) => {
    const { one, two } = openReplicas(t, redis)
    const { session, key } = keyed()
    await one.create(session, key)
    const lease = await one.lease(key, 150)
    // More than twice what it would last without being renewed.
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
    const { one, two } = openReplicas(t, redis)
    const { session, key } = keyed()
    await one.create(session, key)
    const dead = await one.lease(key, 200)
    // As a SIGKILL leaves it: nobody renews the lease, nobody gives it back.
    await one.close()
    const from = performance.now()
    let next: Awaited<ReturnType<typeof two.lease>>
    await until(async () => {
      next = await two.lease(key, 200)
      return next !== undefined
    })
    t.ok(performance.now() - from < PROMPT)
    t.equal(dead?.held(), false)
    t.equal(await two.replace({ ...session, version: 2 }, key, dead?.fence), false)
    t.equal(await two.replace({ ...session, version: 2 }, key, next?.fence), true)
    await next?.release()
  })
})
