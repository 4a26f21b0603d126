import t from 'tap'
import { loadClients } from '../../src/store/redis/clients.ts'
import { redisConfig } from './redis-sample.ts'

t.test(
  'a server that is away is looked for at least once a second, so that all goes on within two of its return',
  async (t) => {
    const url = 'redis://127.0.0.1:1'
    for (const where of [
      { url },
      { sentinel: { name: 'main', nodes: ['127.0.0.1:1'] } },
      { cluster: { nodes: ['127.0.0.1:1'] } },
    ]) {
      const clients = await loadClients({ ...redisConfig({ url }), url: undefined, ...where }, () => 1)
      const { options } = clients.commands()
      const delays = ['retryStrategy', 'sentinelRetryStrategy', 'clusterRetryStrategy'].flatMap((name) => {
        const retry = (options as unknown as Record<string, unknown>)[name]
        return typeof retry === 'function' ? [retry(1) as number, retry(50) as number] : []
      })
      t.ok(delays.length > 0)
      t.equal(Math.max(...delays), 1_000, Object.keys(where).join())
      t.ok(Math.min(...delays) <= 100, 'the first try is soon')
    }
  },
)
