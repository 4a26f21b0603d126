import t from 'tap'
import { loadClients } from '../../src/store/redis/clients.ts'
import { keyed, NOW } from '../session/sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { openStore, redisConfig } from './redis-sample.ts'

const clock = () => NOW

t.test('the load on redis', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())

  t.test('a person with very many sessions: some are read at a time', async (t) => {
    const config = redisConfig({ url: redis.url })
    let open = 0
    let most = 0
    const { store, states } = openStore(config, clock, undefined, async () => {
      const clients = await loadClients(config)
      const commands = () => {
        const client = clients.commands()
        const getBuffer = client.getBuffer.bind(client)
        client.getBuffer = (async (key: string) => {
          open += 1
          most = Math.max(most, open)
          return await getBuffer(key).finally(() => {
            open -= 1
          })
        }) as typeof client.getBuffer
        return client
      }
      return { ...clients, commands }
    })
    t.teardown(() => store.close())
    for (let round = 0; round < 10; round++) {
      await Promise.all(
        Array.from({ length: 100 }, async () => {
          const { session, key } = keyed()
          await store.create(session, key)
        }),
      )
    }
    t.equal((await store.list('corp', 'ada')).length, 1_000)
    t.ok(most <= 100, `${most} questions at once`)
    t.same(states, [])
  })

  t.test('a failed write on a read-only server does not reconnect each time', async (t) => {
    const config = redisConfig({ url: redis.url })
    const replica = await startRedis({ args: ['--replicaof', '127.0.0.1', String(redis.port)] })
    t.teardown(() => replica.stop())
    await until(async () => (await replica.cli('info', 'replication')).includes('master_link_status:up'))
    const { store } = openStore({ ...config, url: replica.url }, clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    await store.get(session.id, key)
    const connections = async () =>
      Number(/total_connections_received:(\d+)/.exec(await replica.client.info('stats'))?.[1])
    const before = await connections()
    for (let write = 0; write < 30; write++) {
      await t.rejects(store.create(session, key), { code: 'PST_STORE_UNAVAILABLE' })
      t.equal((await store.get(session.id, key)).kind, 'absent')
    }
    const made = (await connections()) - before
    t.ok(made <= 5, `${made} connections for 30 writes`)
  })
})
