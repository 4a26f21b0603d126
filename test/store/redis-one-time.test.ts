import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { oneTimeValuesContract } from '../contract/one-time-values.ts'
import { NOW } from '../session/sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { openStore, redisConfig } from './redis-sample.ts'

if (withoutRedis !== false) {
  t.test('redis', { skip: withoutRedis }, async () => undefined)
} else {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const clock = () => NOW

  oneTimeValuesContract('redis', async () => {
    const config = redisConfig({ url: redis.url })
    const [one, two] = [openStore(config, clock).store, openStore(config, clock).store]
    return {
      values: one.oneTime,
      other: two.oneTime,
      pass: (span) => sleep(span),
      stop: async () => void (await Promise.all([one.close(), two.close()])),
    }
  })

  t.test('redis away: nothing is put, and what is taken is unavailable, not absent', async (t) => {
    const away = await startRedis()
    const { store } = openStore(redisConfig({ url: away.url }), clock)
    t.teardown(() => Promise.all([store.close(), away.stop()]))
    t.equal(await store.oneTime.put('before', 'value', 60_000), true)
    await away.kill()
    t.equal(await store.oneTime.put('a', 'value', 60_000), false)
    t.same(await store.oneTime.take('before'), { kind: 'unavailable' })
  })
}
