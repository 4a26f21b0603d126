import fc from 'fast-check'
import t from 'tap'
import { packReturn, unpackReturn } from '../../src/session/return-record.ts'

t.test('facts and URL are unpacked again', async () => {
  const fact = fc.oneof(fc.string(), fc.integer())
  fc.assert(
    fc.property(fc.array(fact), fc.string({ unit: 'grapheme' }), (facts, url) => {
      const unpacked = unpackReturn(packReturn(facts, url))
      return unpacked?.url === url && JSON.stringify(unpacked.facts) === JSON.stringify(facts)
    }),
  )
})

t.test('other bytes are refused, also a small input that inflates to a large one', async (t) => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => unpackReturn(Buffer.from(bytes)) === undefined))
  for (const text of ['', '\n', '[]', '[]\n', '{}\nx', 'null\n'])
    t.equal(unpackReturn(Buffer.from(text)), undefined, JSON.stringify(text))
  t.equal(unpackReturn(packReturn([], '/'.repeat(20_000))), undefined)
})

t.test('the length of the deflated URL does not depend on the facts', async (t) => {
  const facts = ['a-secret-state', 'a-secret-verifier']
  const right = packReturn(facts, '/?guess=a-secret-state')
  const wrong = packReturn(facts, '/?guess=b-foobar-stxte')
  t.equal(right.length, wrong.length)
})
