import t from 'tap'
import { type GeneratedKey, planGeneratedKeys, unionOfKeys } from '../../../src/identity/assertion/generated-keys.ts'
import { KEPT_AFTER, PUBLISHED_AHEAD, ROTATED_EVERY } from '../../../src/identity/assertion/key-times.ts'
import { packKeys, unpackKeys } from '../../../src/identity/assertion/packed-keys.ts'
import { type AssertionAlgorithm, generateSigningKey } from '../../../src/identity/assertion/signing-key.ts'

const NOW = 1_700_000_000_000
const made = async (createdAt: number, algorithm: AssertionAlgorithm = 'ES256'): Promise<GeneratedKey> => ({
  key: await generateSigningKey(algorithm),
  createdAt,
})

t.test('without a key, one is made; alone, it signs at once', async (t) => {
  t.match(planGeneratedKeys([], 'ES256', NOW), { keep: [], signer: undefined, generate: true })
  const first = await made(NOW)
  t.same(planGeneratedKeys([first], 'ES256', NOW), { keep: [first], signer: first, generate: false })
})

t.test(
  'a key of thirty days gets a successor, which signs once it is known, and goes when nothing of it is valid',
  async (t) => {
    const old = await made(NOW - ROTATED_EVERY)
    t.match(planGeneratedKeys([old], 'ES256', NOW - 1), { generate: false })
    t.match(planGeneratedKeys([old], 'ES256', NOW), { signer: old, generate: true })

    const both = [await made(NOW), old]
    const [next] = both as [GeneratedKey, GeneratedKey]
    const at = (time: number) => planGeneratedKeys(both, 'ES256', time)
    t.same(at(NOW), { keep: [old, next], signer: old, generate: false })
    t.equal(at(NOW + PUBLISHED_AHEAD - 1).signer, old)
    t.equal(at(NOW + PUBLISHED_AHEAD).signer, next)
    t.same(at(NOW + PUBLISHED_AHEAD + KEPT_AFTER - 1).keep, [old, next])
    t.same(at(NOW + PUBLISHED_AHEAD + KEPT_AFTER).keep, [next])
  },
)

t.test('a gateway that was off for months goes on with the key it has until the next one is known', async (t) => {
  const old = await made(NOW - 4 * ROTATED_EVERY)
  t.match(planGeneratedKeys([old], 'ES256', NOW), { signer: old, keep: [old], generate: true })
})

t.test('another algorithm: its keys stay published for the replicas that use them', async (t) => {
  const other = await made(NOW, 'EdDSA')
  const plan = planGeneratedKeys([other], 'ES256', NOW)
  t.same(plan, { keep: [other], signer: undefined, generate: true })
  t.match(planGeneratedKeys([other], 'EdDSA', NOW), { signer: other, generate: false })
  const unused = NOW + ROTATED_EVERY + PUBLISHED_AHEAD + KEPT_AFTER
  t.same(planGeneratedKeys([other], 'ES256', unused - 1).keep, [other])
  t.same(planGeneratedKeys([other], 'ES256', unused).keep, [])
  t.same(planGeneratedKeys([other], 'EdDSA', unused).keep, [other])
})

t.test('the union has each key once', async (t) => {
  const [a, b, c] = [await made(1), await made(2), await made(3)]
  t.same(unionOfKeys([a, b], [b, c]), [a, b, c])
})

t.test('packed keys come back as they were; a text of another version is no keys', async (t) => {
  const keys = [await made(1), await made(2, 'EdDSA'), await made(3, 'RS256')]
  const back = unpackKeys(packKeys(keys))
  t.same(
    back?.map(({ key, createdAt }) => [key.kid, key.algorithm, createdAt]),
    keys.map(({ key, createdAt }) => [key.kid, key.algorithm, createdAt]),
  )
  for (const text of [
    '',
    '[]',
    '{}',
    '{"version":2,"keys":[]}',
    packKeys(keys).replace('"crv":"P-256"', '"crv":"P-1"'),
  ])
    t.equal(unpackKeys(text), undefined, text.slice(0, 30))
})
