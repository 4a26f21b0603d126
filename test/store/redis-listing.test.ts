import t, { type Test } from 'tap'
import type { RedisStore } from '../../src/store/redis/store.ts'
import { keyed, NOW } from '../session/sample.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { openStore, redisConfig, SECRETS } from './redis-sample.ts'

const clock = () => NOW

async function create(store: RedisStore, count: number): Promise<readonly string[]> {
  const all = Array.from({ length: count }, (_, at) => keyed({ subject: `person ${at}` }))
  await Promise.all(all.map(({ session, key }) => store.create(session, key)))
  return all.map(({ key }) => key).sort()
}

async function pagesOf(store: RedisStore, limit: number): Promise<readonly (readonly string[])[]> {
  const pages: string[][] = []
  let from: string | undefined
  do {
    const page = await store.listAll(from, limit)
    pages.push((page?.sessions ?? []).map(({ key }) => key))
    from = page?.next
  } while (from !== undefined)
  return pages
}

const distinct = (pages: readonly (readonly string[])[]) => [...new Set(pages.flat())].sort()

async function open(t: Test, args: readonly string[] = []) {
  const redis = await startRedis({ args })
  t.teardown(() => redis.stop())
  return redis
}

t.test('sessions among many other keys', { skip: withoutRedis }, async (t) => {
  const redis = await open(t)
  const prefix = 'odd[*]?\\:'
  const { store } = openStore(redisConfig({ url: redis.url, keyPrefix: prefix }), clock)
  const neighbour = openStore(redisConfig({ url: redis.url, keyPrefix: 'oddx:' }), clock).store
  t.teardown(() => Promise.all([store.close(), neighbour.close()]))
  const keys = await create(store, 300)
  await create(neighbour, 50)
  const others = Array.from({ length: 3_000 }, (_, at) => redis.client.set(`cache:${at}`, 'x'))
  await Promise.all([
    ...others,
    redis.client.set(`${prefix}s:short`, 'x'),
    redis.client.set(`${prefix}s:${'a'.repeat(43)}`, 'x'),
  ])
  const pages = await pagesOf(store, 20)
  t.same(distinct(pages), keys, 'ours alone, all of them')
  t.ok(
    pages.every((page) => page.length < 60),
    'none much longer than was asked for',
  )
  t.ok(pages.length < 100, `${pages.length} pages`)
  const stats = await redis.cli('info', 'commandstats')
  t.notMatch(stats, /cmdstat_keys/)
})

t.test('a cursor that is not valid', { skip: withoutRedis }, async (t) => {
  const redis = await open(t)
  const { store } = openStore(redisConfig({ url: redis.url }), clock)
  t.teardown(() => store.close())
  for (const from of [
    '',
    '0',
    'x',
    '0.-1',
    '0.1e3',
    '7.0',
    '0.0 ',
    '99999.1',
    `0.${'9'.repeat(20)}`,
    `0.${'9'.repeat(40)}`,
  ])
    t.equal(await store.listAll(from, 10), undefined, from)
})

t.test('a session whose secret was removed is not listed', { skip: withoutRedis }, async (t) => {
  const redis = await open(t)
  const config = redisConfig({ url: redis.url })
  const { store } = openStore(config, clock)
  const without = openStore(config, clock, [SECRETS[1]!]).store
  t.teardown(() => Promise.all([store.close(), without.close()]))
  const [key] = await create(store, 1)
  t.same(await without.listAll(undefined, 10), { sessions: [] })
  t.equal(await without.summaryOf(key as never), undefined)
})

t.test('with only the rights that operations.md asks for', { skip: withoutRedis }, async (t) => {
  const user = ['gate', 'on', '>a-password', '~gate:*', '&gate:*', '+@all', '-@admin', '-@dangerous']
  const redis = await open(t, ['--user', ...user])
  const url = `redis://gate:a-password@127.0.0.1:${redis.port}`
  const { store } = openStore(redisConfig({ url, keyPrefix: 'gate:' }), clock)
  t.teardown(() => store.close())
  const keys = await create(store, 5)
  t.same(distinct(await pagesOf(store, 2)), keys)
  t.equal(await store.usedValues.spend('a', 1_000), 'first')
})

t.test('redis does not answer: listing rejects', { skip: withoutRedis }, async (t) => {
  const redis = await open(t)
  const { store } = openStore(redisConfig({ url: redis.url }), clock)
  t.teardown(() => store.close())
  const [key] = await create(store, 1)
  await redis.kill()
  await t.rejects(store.listAll(undefined, 10), { code: 'PST_STORE_UNAVAILABLE' })
  await t.rejects(store.summaryOf(key as never), { code: 'PST_STORE_UNAVAILABLE' })
})
