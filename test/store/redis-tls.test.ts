import { copyFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { RedisConfig } from '../../src/store/redis/clients.ts'
import { keyed } from '../session/sample.ts'
import { startAuthority } from '../support/certificates.ts'
import { type RedisServer, startRedis, type TlsFiles, withoutRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { startCluster, startSentinel } from './redis-groups.ts'
import { clock, LATER, openStore, redisConfig } from './redis-sample.ts'

/** Only the rights that the documentation asks for. */
const ACL = ['gate', 'on', '>a-password', '~*', '&*', '+@all', '-@admin', '-@dangerous', '+info']
/** The default user is off. `boss` is for the test itself. */
const users = ['--user', ...ACL, '--user', 'boss', 'on', '>another', '~*', '&*', '+@all', '--user', 'default', 'off']
const BOSS = ['--user', 'boss', '--pass', 'another', '--no-auth-warning']
const CREDENTIALS = { username: 'gate', password: 'a-password' }

async function tlsFiles(t: Parameters<typeof startAuthority>[0], names = 'IP:127.0.0.1'): Promise<TlsFiles> {
  const authority = await startAuthority(t)
  return { ...(await authority.issue('redis', names)), caFile: authority.caFile }
}

t.test('one server over TLS', { skip: withoutRedis }, async (t) => {
  const tls = await tlsFiles(t)
  const start = async (files: TlsFiles): Promise<RedisServer> => {
    const redis = await startRedis({ tls: files })
    t.teardown(() => redis.stop())
    return redis
  }
  const redis = await start(tls)
  const at = ({ tlsPort }: RedisServer) => `rediss://127.0.0.1:${tlsPort}`
  const look = async (where: Partial<RedisConfig>) => {
    const { store, states } = openStore(redisConfig(where), clock)
    t.teardown(() => store.close())
    const { session, key } = keyed()
    const { kind } = await store.get(session.id, key)
    return { store, kind, states }
  }
  const refusedWith = (reason: string | RegExp) => ({ kind: 'unavailable', states: [{ kind: 'down', reason }] })

  t.test('a private CA works for commands and for changes', async (t) => {
    const { store, kind, states } = await look({ url: at(redis), tls: { caFile: tls.caFile } })
    t.equal(kind, 'absent')
    await until(() => store.isCoherent(LATER))
    t.same(states, [])
  })

  t.test('a server whose CA is not configured is refused', async (t) => {
    const other = await startAuthority(t)
    t.match(await look({ url: at(redis) }), refusedWith(/VERIFY|SELF_SIGNED/))
    t.match(await look({ url: at(redis), tls: { caFile: other.caFile } }), refusedWith(/VERIFY|SELF_SIGNED|ISSUER/))
  })

  t.test('a certificate for another name is refused, unless serverName expects it', async (t) => {
    const named = await tlsFiles(t, 'DNS:redis.test')
    const url = at(await start(named))
    const { caFile } = named
    t.match(await look({ url, tls: { caFile } }), refusedWith('ERR_TLS_CERT_ALTNAME_INVALID'))
    t.match(await look({ url, tls: { caFile, serverName: 'redis.test' } }), { kind: 'absent', states: [] })
  })

  t.test('a client certificate is sent, and a renewed one is used without a restart', async (t) => {
    const url = at(await start({ ...tls, clients: true }))
    const { caFile } = tls
    t.match(await look({ url, tls: { caFile } }), { kind: 'unavailable', states: [{ kind: 'down' }] })
    const folder = t.testdir({})
    const ours = { certFile: join(folder, 'tls.crt'), keyFile: join(folder, 'tls.key') }
    const put = ({ certFile, keyFile }: typeof ours) =>
      Promise.all([copyFile(certFile, ours.certFile), copyFile(keyFile, ours.keyFile)])
    await put(await (await startAuthority(t)).issue('stranger', 'DNS:postern'))
    const { store, kind } = await look({ url, tls: { caFile, ...ours } })
    t.equal(kind, 'unavailable', "another authority's")
    await put(tls)
    const { session, key } = keyed()
    await until(async () => (await store.get(session.id, key)).kind === 'absent')
  })

  t.test('a missing file is unavailable until it is there again', async (t) => {
    const caFile = join(t.testdir({}), 'ca.pem')
    const { store, kind, states } = await look({ url: at(redis), tls: { caFile } })
    t.match({ kind, states }, refusedWith(/VERIFY|SELF_SIGNED|ISSUER/), 'no authority at all, rather than the system’s')
    await copyFile(tls.caFile, `${caFile}.new`)
    await rename(`${caFile}.new`, caFile)
    const { session, key } = keyed()
    await until(async () => (await store.get(session.id, key)).kind === 'absent')
    await until(() => store.isCoherent(LATER))
  })
})

t.test('a cluster over TLS, for an ACL user', { skip: withoutRedis }, async (t) => {
  const tls = await tlsFiles(t)
  const nodes = await startCluster({ tls, args: [...users] }, BOSS)
  t.teardown(() => Promise.all(nodes.map((node) => node.stop())))
  const cluster = { nodes: nodes.map(({ tlsPort }) => `127.0.0.1:${tlsPort}`) }
  const config = redisConfig({ cluster, ...CREDENTIALS, tls: { caFile: tls.caFile } })
  const { store, states } = openStore(config, clock)
  t.teardown(() => store.close())
  await until(() => store.isCoherent(LATER))
  const sessions = Array.from({ length: 20 }, () => keyed())
  for (const { session, key } of sessions) await store.create(session, key)
  const counts = await Promise.all(nodes.map(async (node) => Number(await node.cli(...BOSS, 'dbsize'))))
  t.ok(
    counts.every((count) => count > 0),
    `keys per node: ${counts}`,
  )
  for (const { session, key } of sessions) t.equal((await store.get(session.id, key)).kind, 'found')
  t.equal((await store.list('corp', 'ada')).length, 20)
  t.same(states, [])

  const wrong = openStore({ ...config, password: 'not-it' }, clock)
  const wary = openStore({ ...config, tls: true }, clock)
  t.teardown(() => Promise.all([wrong.store.close(), wary.store.close()]))
  const { session, key } = sessions[0]!
  t.equal((await wrong.store.get(session.id, key)).kind, 'unavailable', 'a wrong password')
  t.equal((await wary.store.get(session.id, key)).kind, 'unavailable', 'an authority that nobody vouches for')
})

t.test('sentinel and its servers over TLS, each with ACL users, and a failover', { skip: withoutRedis }, async (t) => {
  const tls = await tlsFiles(t)
  const master = await startRedis({ tls, args: [...users, '--masteruser', 'boss', '--masterauth', 'another'] })
  t.teardown(() => master.stop())
  const { sentinel, replica } = await startSentinel(t, master, {
    tls,
    replica: [...users, '--masteruser', 'boss', '--masterauth', 'another'],
    boss: BOSS,
    file: [
      'sentinel auth-user gate boss',
      'sentinel auth-pass gate another',
      'user watcher on >third +@all',
      'user default off',
    ],
    asWatcher: ['--user', 'watcher', '--pass', 'third', '--no-auth-warning'],
  })
  const config = redisConfig({
    sentinel: {
      name: 'gate',
      nodes: [`127.0.0.1:${sentinel.tlsPort}`],
      sentinelUsername: 'watcher',
      sentinelPassword: 'third',
    },
    ...CREDENTIALS,
    tls: { caFile: tls.caFile },
  })
  const { store, states } = openStore(config, clock)
  t.teardown(() => store.close())
  const { session, key } = keyed()
  await store.create(session, key)
  t.equal((await store.get(session.id, key)).kind, 'found')
  await until(() => store.isCoherent(LATER))
  t.same(states, [])

  const stranger = openStore({ ...config, sentinel: { ...config.sentinel!, sentinelPassword: 'guess' } }, clock)
  t.teardown(() => stranger.store.close())
  t.equal((await stranger.store.get(session.id, key)).kind, 'unavailable', "a wrong password at the sentinel's door")

  await until(async () => (await replica.cli(...BOSS, 'exists', `${config.keyPrefix}s:${key}`)).startsWith('1'))
  await master.kill()
  await until(async () => (await store.get(session.id, key)).kind === 'found', 20_000)
  t.equal(await store.replace({ ...session, version: 2 }, key), true)
})
