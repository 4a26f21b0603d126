import t from 'tap'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { openStore, redisConfig, SECRETS } from './redis-sample.ts'

if (withoutRedis !== false) {
  t.test('redis', { skip: withoutRedis }, async () => undefined)
} else {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const clock = () => Date.now()
  const config = redisConfig({ url: redis.url })
  const open = (secrets: readonly string[] = SECRETS) => {
    const { store } = openStore(config, clock, secrets)
    t.teardown(() => store.close())
    return store.assertionKeys
  }
  const KEY = `${config.keyPrefix}k:assertion`
  t.beforeEach(() => redis.client.del(KEY))

  t.test('the first writer wins, and everybody reads what it wrote', async (t) => {
    const replicas = [open(), open(), open()]
    const before = await Promise.all(replicas.map((one) => one.read()))
    t.match(before, [{ text: undefined }, { text: undefined }, { text: undefined }])
    const written = await Promise.all(replicas.map((one, index) => one.replace(before[index]!, `text ${index}`)))
    t.equal(written.filter(Boolean).length, 1)
    for (const one of replicas) t.equal((await one.read()).text, `text ${written.indexOf(true)}`)
  })

  t.test('a change over another one is refused', async (t) => {
    const [one, two] = [open(), open()]
    await one.replace(await one.read(), 'first')
    const seen = await two.read()
    t.equal(await one.replace(await one.read(), 'second'), true)
    t.equal(await two.replace(seen, 'third'), false)
    t.equal((await two.read()).text, 'second')
  })

  t.test('redis sees neither the text nor a lasting key', async (t) => {
    const one = open()
    await one.replace(await one.read(), 'a private key')
    const stored = await redis.client.getBuffer(KEY)
    t.notOk(stored?.includes('private'))
    const ttl = await redis.client.pttl(KEY)
    t.ok(ttl > 31 * 86_400_000 && ttl <= 90 * 86_400_000, `${ttl} ms`)
  })

  t.test('an old secret still opens it, and it asks to be sealed anew; another secret does not', async (t) => {
    const [newest = '', former = ''] = SECRETS
    const old = open([former])
    await old.replace(await old.read(), 'the text')
    t.match(await open([newest, former]).read(), { text: 'the text', outdated: true })
    t.match(await open([former, newest]).read(), { text: 'the text', outdated: false })
    t.match(await open([newest]).read(), { text: undefined, outdated: true })
    const reloaded = open([newest])
    reloaded.useSecrets([former])
    t.match(await reloaded.read(), { text: 'the text', outdated: false })
  })

  t.test('a value that was moved from another key, or is none, counts as none and can be replaced', async (t) => {
    const [one, other] = [open(), openStore(redisConfig({ url: redis.url }), clock).store]
    t.teardown(() => other.close())
    await other.assertionKeys.replace(await other.assertionKeys.read(), 'elsewhere')
    const moved = (await redis.client.keys('*k:assertion')).find((key) => key !== KEY)!
    await redis.client.copy(moved, KEY)
    const before = await one.read()
    t.match(before, { text: undefined, outdated: true })
    t.ok(before.stored.length > 0)
    t.equal(await one.replace(before, 'mended'), true)
    t.equal((await one.read()).text, 'mended')
  })

  t.test('a server that is away: PST_STORE_UNAVAILABLE', async (t) => {
    const away = openStore(redisConfig({ url: 'redis://127.0.0.1:1' }), clock).store
    t.teardown(() => away.close())
    await t.rejects(away.assertionKeys.read(), { code: 'PST_STORE_UNAVAILABLE' })
  })
}
