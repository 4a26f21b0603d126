import t from 'tap'
import { sessionStoreContract } from '../contract/session-store.ts'
import { keyed } from '../session/sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { startCluster, startSentinel } from './redis-groups.ts'
import { clock, LATER, openStore, redisConfig } from './redis-sample.ts'

t.test('a cluster of three', { skip: withoutRedis }, async (t) => {
  const nodes = await startCluster()
  t.teardown(() => Promise.all(nodes.map((node) => node.stop())))
  const where = { cluster: { nodes: nodes.map(({ port }) => `127.0.0.1:${port}`) } }

  t.test('sessions are spread over the nodes, and every script finds its key', async (t) => {
    const config = redisConfig(where)
    const [one, two] = [openStore(config, clock), openStore(config, clock)]
    t.teardown(() => Promise.all([one.store.close(), two.store.close()]))
    await until(() => one.store.isCoherent(LATER) && two.store.isCoherent(LATER))
    const heard: unknown[] = []
    two.store.onChange((change) => heard.push(change.kind))
    const sessions = Array.from({ length: 30 }, () => keyed())
    await Promise.all(sessions.map(({ session, key }) => one.store.create(session, key)))
    const spread = await Promise.all(nodes.map((node) => node.client.dbsize()))
    t.ok(
      spread.every((count) => count > 0),
      `keys per node: ${spread}`,
    )
    t.equal((await two.store.list('corp', 'ada')).length, 30)
    const listed: string[] = []
    let from: string | undefined
    do {
      const page = await two.store.listAll(from, 7)
      listed.push(...(page?.sessions ?? []).map(({ key }) => key))
      from = page?.next
    } while (from !== undefined)
    t.same([...new Set(listed)].sort(), sessions.map(({ key }) => key).sort(), 'node after node')
    for (const { session, key } of sessions.slice(0, 10)) {
      const lease = await two.store.lease(key, 5_000)
      t.equal(await two.store.replace({ ...session, version: 2 }, key, lease?.fence), true)
      await lease?.release()
      t.match(await one.store.get(session.id, key), { kind: 'found', session: { version: 2 } })
      t.equal(await one.store.delete(key), true)
    }
    await until(() => heard.length >= 10)
    t.same(new Set(heard), new Set(['ended']))
    t.same([...one.states, ...two.states], [])
  })

  t.test('a node hangs: its sessions are unavailable, the others are served at once', async (t) => {
    const { store } = openStore(redisConfig(where), clock)
    t.teardown(() => store.close())
    const sessions = Array.from({ length: 20 }, () => keyed())
    await Promise.all(sessions.map(({ session, key }) => store.create(session, key)))
    for (const node of nodes) await node.cli('config', 'set', 'cluster-require-full-coverage', 'no')
    nodes[2]!.signal('SIGSTOP')
    t.teardown(() => nodes[2]!.signal('SIGCONT'))
    const look = async ({ session, key }: (typeof sessions)[number]) => {
      const from = performance.now()
      const { kind } = await store.get(session.id, key)
      return { kind, took: performance.now() - from }
    }
    // A machine whose host stops it for a second makes one command time out: a second look tells that from a hanging node.
    const lookTwice = async (entry: (typeof sessions)[number]) => {
      const answer = await look(entry)
      return answer.kind === 'unavailable' ? look(entry) : answer
    }
    const first = await Promise.all(sessions.map(look))
    const served = sessions.filter((_session, index) => first[index]!.kind === 'found')
    const hanging = sessions.filter((_session, index) => first[index]!.kind === 'unavailable')
    t.equal(served.length + hanging.length, sessions.length)
    t.ok(served.length > 0 && hanging.length > 0, `${served.length} served, ${hanging.length} not`)
    const kinds = new Set<string>()
    for (let round = 0; round < 3; round++) {
      const [, ...others] = await Promise.all([look(hanging[0]!), ...served.map(lookTwice)])
      for (const { kind } of others) kinds.add(kind)
      for (const { kind, took } of await Promise.all(served.map(lookTwice))) kinds.add(took < 900 ? kind : 'late')
    }
    t.same([...kinds], ['found'])
    nodes[2]!.signal('SIGCONT')
    await until(async () => (await look(hanging[0]!)).kind === 'found', 10_000)
  })

  t.test('a node dies: its sessions are unavailable, not absent; the others are served', async (t) => {
    const config = redisConfig(where)
    const { store } = openStore(config, clock)
    t.teardown(() => store.close())
    const sessions = Array.from({ length: 20 }, () => keyed())
    await Promise.all(sessions.map(({ session, key }) => store.create(session, key)))
    // Otherwise the whole cluster refuses commands while a node is missing.
    for (const node of nodes) await node.cli('config', 'set', 'cluster-require-full-coverage', 'no')
    await nodes[2]!.kill()
    const answers = await Promise.all(sessions.map(({ session, key }) => store.get(session.id, key)))
    const kinds = new Set(answers.map(({ kind }) => kind))
    t.notOk(kinds.has('absent'), `${[...kinds]}`)
    t.ok(kinds.has('unavailable'))
  })
})

t.test('sentinel', { skip: withoutRedis }, async (t) => {
  const master = await startRedis()
  t.teardown(() => master.stop())
  const { sentinel, replica } = await startSentinel(t, master)

  const config = redisConfig({ sentinel: { name: 'gate', nodes: [`127.0.0.1:${sentinel.port}`] } })
  const { store, states } = openStore(config, clock)
  t.teardown(() => store.close())
  const { session, key } = keyed()
  await store.create(session, key)
  t.equal((await store.get(session.id, key)).kind, 'found')
  await until(() => store.isCoherent(LATER))
  await until(async () => (await replica.client.exists(`${config.keyPrefix}s:${key}`)) === 1)

  await master.kill()
  const seen = new Set<string>()
  await until(async () => {
    const { kind } = await store.get(session.id, key)
    seen.add(kind)
    return kind === 'found'
  }, 20_000)
  t.notOk(seen.has('absent'), `meanwhile: ${[...seen]}`)
  t.equal(await store.replace({ ...session, version: 2 }, key), true, 'the new master takes writes')
  await until(() => states.length === 2, 10_000)
  t.same(
    states.map(({ kind }) => kind),
    ['down', 'up'],
  )
  await until(() => store.isCoherent(LATER), 10_000)
})

t.test('authentication', { skip: withoutRedis }, async (t) => {
  const user = ['user', 'gate', 'on', '>a-password', '~gate:*', '&gate:*', '+@all', '-@admin', '-@dangerous']
  const redis = await startRedis({
    args: ['--user', ...user.slice(1), '--user', 'default', 'on', '>another', '~*', '&*', '+@all'],
  })
  t.teardown(() => redis.stop())

  t.test('an ACL user in the URL, with only the rights that Postern needs', async (t) => {
    const url = `redis://gate:a-password@127.0.0.1:${redis.port}`
    const { store, states } = openStore(redisConfig({ url, keyPrefix: 'gate:' }), clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    await store.create(session, key)
    t.equal((await store.get(session.id, key)).kind, 'found')
    t.equal(await store.replace({ ...session, version: 2 }, key), true)
    await until(() => store.isCoherent(LATER))
    t.same(states, [])
  })

  t.test('a wrong password is unavailable, reported once, without the password', async (t) => {
    const url = `redis://gate:not-the-password@127.0.0.1:${redis.port}`
    const { store, states } = openStore(redisConfig({ url, keyPrefix: 'gate:' }), clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    t.equal((await store.get(session.id, key)).kind, 'unavailable')
    t.equal((await store.get(session.id, key)).kind, 'unavailable')
    t.same(states, [{ kind: 'down', reason: 'WRONGPASS' }])
  })
})

if (withoutRedis === false) {
  const nodes = await startCluster()
  t.teardown(() => Promise.all(nodes.map((node) => node.stop())))
  sessionStoreContract(
    'redis cluster',
    async (clock) => {
      const config = redisConfig({ cluster: { nodes: nodes.map(({ port }) => `127.0.0.1:${port}`) } })
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
