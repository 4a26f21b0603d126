import { pino } from 'pino'
import t from 'tap'
import { PosternError } from '../../src/errors.ts'
import { planGeneratedKeys } from '../../src/identity/assertion/generated-keys.ts'
import { PUBLISHED_AHEAD, ROTATED_EVERY } from '../../src/identity/assertion/key-times.ts'
import { packKeys, unpackKeys } from '../../src/identity/assertion/packed-keys.ts'
import { generateSigningKey } from '../../src/identity/assertion/signing-key.ts'
import { AssertionKeySource } from '../../src/server/assertion-keys.ts'
import { MemorySharedText } from '../../src/store/memory-shared-text.ts'
import type { SharedText } from '../../src/store/shared-text-port.ts'

const NOW = 1_700_000_000_000
const GENERATED = { kind: 'generated', algorithm: 'ES256' } as const

function replica(shared: SharedText, time: { now: number }) {
  const lines: string[] = []
  const logger = pino({}, { write: (line: string) => void lines.push(line) })
  const source = new AssertionKeySource({ shared, clock: () => time.now, logger })
  t.teardown(() => source.close())
  return {
    source,
    log: () => lines.join(''),
    signer: () => source.ring.signer(time.now)?.kid,
    published: () => source.ring.published(time.now).map(({ kid }) => kid),
  }
}

t.test('replicas that start at once share one key, and each publishes it', async (t) => {
  const [shared, time] = [new MemorySharedText(), { now: NOW }]
  const replicas = [1, 2, 3].map(() => replica(shared, time))
  await Promise.all(replicas.map(({ source }) => source.use(GENERATED)))
  const [first] = replicas
  for (const one of replicas) {
    t.equal(one.signer(), first!.signer())
    t.same(one.published(), [first!.signer()])
  }
  t.equal(replicas.filter(({ log }) => log().includes('assertion-key-made')).length, 1)
})

t.test('a reload keeps the key', async (t) => {
  const { source, signer } = replica(new MemorySharedText(), { now: NOW })
  await source.use(GENERATED)
  const before = signer()
  await source.use({ ...GENERATED })
  t.equal(signer(), before)
})

t.test('after thirty days every replica publishes the next key before any signs with it', async (t) => {
  const [shared, time] = [new MemorySharedText(), { now: NOW }]
  const [one, two] = [replica(shared, time), replica(shared, time)]
  const poll = () => Promise.all([one, two].map(({ source }) => source.use({ ...GENERATED })))
  await poll()
  const old = one.signer()!
  time.now += ROTATED_EVERY
  await poll()
  const next = one.published().find((kid) => kid !== old)!
  t.same(
    [one.published(), two.published()],
    [
      [old, next],
      [old, next],
    ],
  )
  t.same([one.signer(), two.signer()], [old, old])
  time.now += PUBLISHED_AHEAD
  await poll()
  t.same([one.signer(), two.signer()], [next, next])
  const restarted = replica(shared, time)
  await restarted.source.use(GENERATED)
  t.equal(restarted.signer(), next)
  t.same(new Set(restarted.published()), new Set([old, next]), 'it verifies what the others signed')
})

t.test('a store that loses the keys gets them back from the replicas that have them', async (t) => {
  const time = { now: NOW }
  let inner = new MemorySharedText()
  const shared: SharedText = { read: () => inner.read(), replace: (before, text) => inner.replace(before, text) }
  const [one, two] = [replica(shared, time), replica(shared, time)]
  await one.source.use(GENERATED)
  await two.source.use(GENERATED)
  const kept = one.signer()
  inner = new MemorySharedText()
  await two.source.use({ ...GENERATED })
  t.equal(two.signer(), kept)
  const started = replica(shared, time)
  await started.source.use(GENERATED)
  t.equal(started.signer(), kept)

  // A replica that knew nothing of it was faster.
  inner = new MemorySharedText()
  const stranger = replica(shared, time)
  await stranger.source.use(GENERATED)
  const all = [one, two, stranger]
  for (let round = 0; round < 2; round += 1) for (const { source } of all) await source.use({ ...GENERATED })
  for (const { published } of all) t.same(new Set(published()), new Set([kept, stranger.signer()]))
})

t.test('a store that does not answer: no key, no error, and the key once it answers', async (t) => {
  const [inner, time] = [new MemorySharedText(), { now: NOW }]
  let away = true
  const refuse = () => Promise.reject(new PosternError('PST_STORE_UNAVAILABLE'))
  const shared: SharedText = {
    read: () => (away ? refuse() : inner.read()),
    replace: (before, text) => (away ? refuse() : inner.replace(before, text)),
  }
  const { source, signer, log } = replica(shared, time)
  await source.use(GENERATED)
  t.equal(signer(), undefined)
  away = false
  await source.use({ ...GENERATED })
  t.ok(signer())
  away = true
  await source.use({ ...GENERATED })
  t.ok(signer(), 'a key that is known stays in use')
  t.notOk(log().includes('internal-error'))
})

t.test('a store that refuses writes: the keys in it are used, also when it is time for the next one', async (t) => {
  const key = { key: await generateSigningKey('ES256'), createdAt: NOW - 2 * ROTATED_EVERY }
  const text = packKeys([key])
  const shared: SharedText = {
    read: async () => ({ text, outdated: true, stored: Buffer.from(text) }),
    replace: () => Promise.reject(new PosternError('PST_STORE_UNAVAILABLE')),
  }
  const { source, signer, published } = replica(shared, { now: NOW })
  await source.use(GENERATED)
  t.equal(signer(), key.key.kid)
  t.same(published(), [key.key.kid])
})

t.test('keys that cannot be opened are replaced, and the log says so', async (t) => {
  const written: string[] = []
  const shared: SharedText = {
    read: async () => ({ text: undefined, outdated: true, stored: Buffer.from('sealed with another secret') }),
    replace: async (_before, text) => written.push(text) > 0,
  }
  const { source, signer, log } = replica(shared, { now: NOW })
  await source.use(GENERATED)
  t.match(log(), /assertion-keys-refused/)
  t.equal(unpackKeys(written[0]!)?.[0]?.key.kid, signer())
})

t.test('what is sealed with an old secret is written again with the same keys', async (t) => {
  const key = { key: await generateSigningKey('ES256'), createdAt: NOW }
  const text = packKeys([key])
  const written: string[] = []
  const shared: SharedText = {
    read: async () => ({ text, outdated: true, stored: Buffer.from(text) }),
    replace: async (_before, next) => written.push(next) > 0,
  }
  const { source } = replica(shared, { now: NOW })
  await source.use(GENERATED)
  t.same(written, [text])
  t.equal(planGeneratedKeys(unpackKeys(written[0]!) ?? [], 'ES256', NOW).signer?.key.kid, key.key.kid)
})

t.test('from generated keys to files and back: what was signed before can still be verified', async (t) => {
  const time = { now: NOW }
  const { source, signer, published } = replica(new MemorySharedText(), time)
  await source.use(GENERATED)
  const made = signer()!
  const own = await generateSigningKey('ES256')
  await source.use({ kind: 'files', keys: [own] })
  t.same(published(), [made, own.kid])
  t.equal(signer(), made)
  time.now += PUBLISHED_AHEAD
  t.equal(signer(), own.kid)
  t.same(published(), [own.kid, made])
})

t.test('the log never holds a private key', async (t) => {
  const shared = new MemorySharedText()
  const { source, log } = replica(shared, { now: NOW })
  await source.use(GENERATED)
  const [key] = unpackKeys((await shared.read()).text ?? '') ?? []
  t.notOk(log().includes(key!.key.privateKey.export({ format: 'jwk' }).d!))
})
