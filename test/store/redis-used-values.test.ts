import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { UsedLogoutTokens } from '../../src/endpoints/used-logout-tokens.ts'
import { UsedStates } from '../../src/endpoints/used-states.ts'
import { usedValuesContract } from '../contract/used-values.ts'
import { NOW } from '../session/sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { openStore, redisConfig } from './redis-sample.ts'

if (withoutRedis !== false) {
  t.test('redis', { skip: withoutRedis }, async () => undefined)
} else {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const clock = () => NOW

  usedValuesContract('redis', async () => {
    const config = redisConfig({ url: redis.url })
    const [one, two] = [openStore(config, clock).store, openStore(config, clock).store]
    return {
      usedValues: one.usedValues,
      other: two.usedValues,
      pass: (span) => sleep(span),
      stop: async () => void (await Promise.all([one.close(), two.close()])),
    }
  })

  t.test('redis: neither a state nor a jti is sent to it, and both expire', async (t) => {
    const { store } = openStore(redisConfig({ url: redis.url, keyPrefix: 'seen:' }), clock)
    t.teardown(() => store.close())
    const monitor = await redis.monitor()
    await new UsedStates(store.usedValues).use('the-state-of-a-login')
    const tokens = new UsedLogoutTokens(store.usedValues)
    const token = { jti: 'the-jti', subject: 'the-subject', issuedAt: NOW }
    t.equal(await tokens.use('the-provider', token), 'first')
    t.equal(await tokens.done('the-provider', token), true)
    const spans = await Promise.all((await redis.client.keys('seen:o:*')).map((key) => redis.client.pttl(key)))
    t.equal(spans.length, 2)
    for (const span of spans) t.ok(span > 600_000 && span <= 720_000, `${span} ms`)
    await until(() => monitor.output().includes('seen:o:'))
    monitor.stop()
    for (const secret of ['the-state', 'the-jti', 'the-subject', 'the-provider'])
      t.notOk(monitor.output().includes(secret), secret)
  })

  t.test('redis: a key with another type of value is unavailable', async (t) => {
    const { store } = openStore(redisConfig({ url: redis.url, keyPrefix: 'odd:' }), clock)
    t.teardown(() => store.close())
    await redis.client.rpush('odd:o:a', 'a list')
    t.equal(await store.usedValues.spend('a', 1_000), 'unavailable')
  })

  t.test('redis does not answer: unavailable within a second, and not first', async (t) => {
    const away = await startRedis()
    const { store } = openStore(redisConfig({ url: away.url }), clock)
    t.teardown(() => Promise.all([store.close(), away.stop()]))
    t.equal(await store.usedValues.spend('before', 60_000), 'first')
    away.signal('SIGSTOP')
    const askedAt = performance.now()
    t.equal(await store.usedValues.spend('a', 60_000), 'unavailable')
    t.equal(await store.usedValues.keep('before', 0), false)
    // One second for each, and more on a busy machine.
    t.ok(performance.now() - askedAt < 2_900, `${Math.round(performance.now() - askedAt)} ms`)
    away.signal('SIGCONT')
    await until(async () => (await store.usedValues.spend('later', 60_000)) === 'first', 10_000)
  })

  t.test('redis refuses writes: unavailable', async (t) => {
    const full = await startRedis({ args: ['--maxmemory', '1', '--maxmemory-policy', 'noeviction'] })
    const { store } = openStore(redisConfig({ url: full.url }), clock)
    t.teardown(() => Promise.all([store.close(), full.stop()]))
    t.equal(await store.usedValues.spend('a', 60_000), 'unavailable')
  })
}
