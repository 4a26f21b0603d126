import fc from 'fast-check'
import t from 'tap'
import { packReturn, unpackReturn } from '../../src/session/return-record.ts'

t.test('what was packed comes back', async () => {
  const fact = fc.oneof(fc.string(), fc.integer())
  fc.assert(
    fc.property(fc.array(fact), fc.string({ unit: 'grapheme' }), (facts, url) => {
      const unpacked = unpackReturn(packReturn(facts, url))
      return unpacked?.url === url && JSON.stringify(unpacked.facts) === JSON.stringify(facts)
    }),
  )
})

t.test('other bytes are nothing, and unpack to nothing large', async (t) => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => unpackReturn(Buffer.from(bytes)) === undefined))
  for (const text of ['', '\n', '[]', '[]\n', '{}\nx', 'null\n'])
    t.equal(unpackReturn(Buffer.from(text)), undefined, JSON.stringify(text))
  t.equal(unpackReturn(packReturn([], '/'.repeat(20_000))), undefined)
})

t.test('how long it gets says nothing about the facts', async (t) => {
  const facts = ['a-secret-state', 'a-secret-verifier']
  const right = packReturn(facts, '/?guess=a-secret-state')
  const wrong = packReturn(facts, '/?guess=b-foobar-stxte')
  t.equal(right.length, wrong.length)
})
