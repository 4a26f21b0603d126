import t from 'tap'
import { sessionStoreContract } from '../contract/session-store.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { openStore, redisConfig } from './redis-sample.ts'

if (withoutRedis !== false) {
  t.test('redis', { skip: withoutRedis }, async () => undefined)
} else {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  sessionStoreContract(
    'redis',
    async (clock) => {
      const config = redisConfig({ url: redis.url })
      const [one, two] = [openStore(config, clock), openStore(config, clock)]
      return {
        store: one.store,
        other: two.store,
        stop: async () => void (await Promise.all([one.store.close(), two.store.close()])),
      }
    },
    { counts: false },
  )
}
