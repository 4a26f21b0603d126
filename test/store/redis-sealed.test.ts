import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { sessionKey } from '../../src/session/session-id.ts'
import { keyed, NOW } from '../session/sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'
import { openStore, redisConfig, SECRETS } from './redis-sample.ts'

const clock = () => NOW
const tokens = {
  accessToken: 'the-access-token-of-ada',
  refreshToken: 'the-refresh-token-of-ada',
  idToken: 'the-id-token-of-ada',
  issuedAt: NOW,
  scope: ['openid'],
}

t.test('the data in redis', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const opened = (where: Parameters<typeof redisConfig>[0] = {}, secrets?: readonly string[]) => {
    const config = redisConfig({ url: redis.url, ...where })
    const one = openStore(config, clock, secrets)
    t.teardown(() => one.store.close())
    return { ...one, config, storeKey: (key: string) => `${config.keyPrefix}s:${key}` }
  }

  t.test('neither a dump nor the network traffic contains a token, a name, an email or a cookie', async (t) => {
    const { store } = opened()
    const monitor = await redis.monitor()
    t.teardown(() => monitor.stop())
    const { session, key } = keyed({ tokens, device: 'Netscape Navigator' })
    await store.create(session, key)
    await store.get(session.id, key)
    const lease = await store.lease(key, 5_000)
    const next = { ...session, version: 2, tokens: { ...tokens, accessToken: 'the-second-access-token' } }
    t.equal(await store.replace(next, key, lease?.fence), true)
    store.touch(key, NOW + 1)
    await store.list('corp', 'ada')
    await store.listBySid('corp', 'provider-session')
    await store.take('203.0.113.7:login', 5, 60_000)
    await redis.cli('save')
    const dump = (await readFile(join(redis.folder, 'dump.rdb'))).toString('latin1')
    await redis.client.echo('the end')
    await until(() => monitor.output().includes('the end'))
    const seen = monitor.output()
    t.ok(dump.includes(key), 'the dump has the session')
    t.ok(seen.includes(key), 'the listener has heard of it')
    await store.delete(key)
    const secrets = [
      session.id,
      tokens.accessToken,
      tokens.refreshToken,
      tokens.idToken,
      'the-second',
      'ada',
      'example.com',
      'Netscape',
      'provider-session',
      '203.0.113.7',
      ...SECRETS,
    ]
    for (const secret of secrets.filter((text) => text.length > 3 || text === 'ada')) {
      // Three letters occur in sealed bytes by chance, a whole word does not.
      const shown = new RegExp(`(?<![\\w-])${secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`)
      t.notMatch(dump, shown, `dump: ${secret}`)
      t.notMatch(seen, shown, `wire: ${secret}`)
    }
  })

  t.test('a value copied to another key cannot be opened', async (t) => {
    const { store, foreign, storeKey } = opened()
    const [mine, yours] = [keyed(), keyed({ subject: 'grace' })]
    await store.create(mine.session, mine.key)
    await store.create(yours.session, yours.key)
    await redis.client.copy(storeKey(yours.key), storeKey(mine.key), 'REPLACE')
    t.same(await store.get(mine.session.id, mine.key), { kind: 'absent' })
    t.same(foreign, ['unreadable'])
    t.same(await store.list('corp', 'ada'), [], 'nor is it listed')
  })

  t.test('an older value put back is refused by a replica that has seen the newer one', async (t) => {
    const { store, foreign, config, storeKey } = opened()
    const other = openStore(config, clock)
    t.teardown(() => other.store.close())
    await until(() => other.store.isCoherent(NOW + 60_000))
    const { session, key } = keyed()
    await store.create(session, key)
    const older = await redis.client.getBuffer(storeKey(key))
    const heard: unknown[] = []
    other.store.onChange((change) => heard.push(change))
    t.equal(await store.replace({ ...session, version: 2 }, key), true)
    await until(() => heard.length > 0)
    await redis.client.set(storeKey(key), older!)
    t.same(await store.get(session.id, key), { kind: 'absent' }, 'by the replica that wrote it')
    t.same(await other.store.get(session.id, key), { kind: 'absent' }, 'and by one that heard of it')
    t.same(foreign, ['older'])
  })

  t.test('an ended session that is put back stays ended at a replica that heard of its end', async (t) => {
    const { store, storeKey } = opened()
    const { session, key } = keyed()
    await store.create(session, key)
    const value = await redis.client.getBuffer(storeKey(key))
    await store.delete(key)
    await redis.client.set(storeKey(key), value!)
    t.same(await store.get(session.id, key), { kind: 'absent' })
    t.same(await store.list('corp', 'ada'), [])
  })

  t.test('a record with a changed version cannot be opened', async (t) => {
    const { store, storeKey } = opened()
    const { session, key } = keyed()
    await store.create(session, key)
    await redis.client.setrange(storeKey(key), 1, '0000000002')
    t.same(await store.get(session.id, key), { kind: 'absent' })
  })

  t.test('a change of any byte is detected', async (t) => {
    const { store, storeKey } = opened()
    const { session, key } = keyed()
    await store.create(session, key)
    const value = (await redis.client.getBuffer(storeKey(key)))!
    const opens: number[] = []
    for (let at = 85; at < value.length; at += 7) {
      const changed = Buffer.from(value)
      changed[at]! ^= 1
      await redis.client.set(storeKey(key), changed)
      const [loaded, listed] = [await store.get(session.id, key), await store.list('corp', 'ada')]
      if (loaded.kind === 'found' && listed.length > 0) opens.push(at)
    }
    t.same(opens, [])
    for (let length = 0; length < value.length; length += 13) {
      await redis.client.set(storeKey(key), value.subarray(0, length))
      t.same((await store.get(session.id, key)).kind, 'absent')
    }
  })

  t.test('garbage of every type counts as absent, is reported once per read, and does not block writes', async (t) => {
    const { store, foreign, storeKey, config } = opened()
    const { session, key } = keyed()
    const name = storeKey(key)
    const { client } = redis
    const garbage: readonly (() => Promise<unknown>)[] = [
      () => client.set(name, ''),
      () => client.set(name, 'x'.repeat(10_000)),
      () => client.set(name, `1${'z'.repeat(200)}`),
      () => client.set(name, `1${'0'.repeat(78)}999999`),
      () => client.set(name, Buffer.alloc(85, 0x31)),
      () => client.lpush(name, 'a'),
      () => client.hset(name, 'a', 'b'),
      () => client.zadd(name, 1, 'a'),
    ]
    for (const put of garbage) {
      await client.del(name)
      await put()
      t.same(await store.get(session.id, key), { kind: 'absent' })
      t.equal(await store.replace({ ...session, version: 2 }, key), false)
      store.touch(key, NOW + 5)
      t.equal(await store.delete(key), false)
      t.equal(await client.exists(name), 0, 'and gone after a delete')
    }
    t.same(
      foreign,
      garbage.map(() => 'unreadable'),
    )
    for (const index of await client.keys(`${config.keyPrefix}*`)) await client.del(index)
    const fresh = keyed()
    await store.create(fresh.session, fresh.key)
    for (const index of await client.keys(`${config.keyPrefix}[pi]:*`)) await client.set(index, 'garbage')
    t.same(await store.list('corp', 'ada'), [])
    const after = keyed()
    await store.create(after.session, after.key)
    t.same(
      (await store.list('corp', 'ada')).map(({ key: found }) => found),
      [after.key],
    )
  })

  t.test(
    'a new secret in front: sessions stay, and are listed and ended; taken away: they are gone, quietly',
    async (t) => {
      const [first, former] = SECRETS as [string, string]
      const { store: old, config } = opened({}, [former])
      const { session, key } = keyed()
      await old.create(session, key)
      const { store: rotated } = openStore(config, clock, [first, former])
      t.teardown(() => rotated.close())
      t.same(await rotated.get(session.id, key), { kind: 'found', session })
      t.equal((await rotated.list('corp', 'ada')).length, 1)
      t.equal(await rotated.replace({ ...session, version: 2 }, key), true, 'sealed by the new one from now on')
      const { store: later } = openStore(config, clock, [first])
      t.teardown(() => later.close())
      t.match(await later.get(session.id, key), { kind: 'found', session: { version: 2 } })
      const { store: without } = openStore(config, clock, ['another secret altogether, thirty-two bytes'])
      t.teardown(() => without.close())
      t.same(await without.get(session.id, key), { kind: 'absent' })
      old.useSecrets([first, former])
      t.match(await old.get(session.id, key), { kind: 'found' }, 'a reload')
      t.equal(await rotated.delete(key), true)
      t.same(await old.list('corp', 'ada'), [])
    },
  )

  t.test('neither the id without the secrets nor the secrets without the id open a record', async (t) => {
    const { store } = opened()
    const { session, key } = keyed()
    await store.create(session, key)
    const guessed = keyed().session.id
    t.not(sessionKey(guessed), key)
    t.same(await store.get(guessed, key), { kind: 'absent' }, 'the right place, another id')
  })

  t.test('all keys expire with the session', async (t) => {
    const { store, config } = opened()
    const { session, key } = keyed({ endsAt: NOW + 60_000 })
    await store.create(session, key)
    await store.take('somebody', 5, 1_000)
    const names = await redis.client.keys(`${config.keyPrefix}*`)
    t.equal(names.length, 4, 'the session, two indexes, a bucket')
    for (const name of names) {
      const left = await redis.client.pttl(name)
      t.ok(left > 0 && left <= 60_000, `${name}: ${left} ms`)
    }
  })
})
