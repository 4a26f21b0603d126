import { pino } from 'pino'
import t from 'tap'
import { Metrics } from '../../src/metrics.ts'
import { createStore } from '../../src/store/create.ts'
import { keyed, NOW } from '../session/sample.ts'
import { freePorts } from '../support/ports.ts'
import { until } from '../support/until.ts'
import { redisConfig, SECRETS } from './redis-sample.ts'

t.test('touches that redis refused are counted', async (t) => {
  const [port] = await freePorts(1)
  const metrics = new Metrics()
  const { store } = createStore(
    {
      secrets: SECRETS,
      cookie: { name: 'postern', sameSite: 'lax', path: '/', partitioned: false },
      maxPerPerson: 'unlimited',
      lifetime: 1_000,
      idleTimeout: 1_000,
      store: redisConfig({ url: `redis://127.0.0.1:${port}` }),
    },
    () => NOW,
    pino({ level: 'silent' }),
    metrics,
  )
  t.teardown(() => store.close())
  const { key } = keyed()
  store.touch(key, NOW)
  store.touch(key, NOW + 1)
  await until(async () => (await metrics.render()).includes('\npostern_session_uses_lost_total 2\n'))
})
