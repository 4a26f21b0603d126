import fc from 'fast-check'
import t from 'tap'
import { subjectOf } from '../../src/identity/subject.ts'

t.test('integer: the digits of a whole number are the subject', async (t) => {
  t.equal(subjectOf({ id: 583231 }, ['id'], 'integer'), '583231')
  t.equal(subjectOf({ id: 0 }, ['id'], 'integer'), '0')
  t.equal(subjectOf({ id: Number.MAX_SAFE_INTEGER }, ['id'], 'integer'), '9007199254740991')
})

t.test('integer: 1 and "1" are never the same person, because a text is refused', async (t) => {
  for (const id of ['1', '', ' 1', '01', '1e0', null, true, [1], { id: 1 }])
    t.equal(subjectOf({ id }, ['id'], 'integer'), undefined, JSON.stringify(id))
  t.equal(subjectOf({ id: 1 }, ['id']), undefined, 'and a number is where a text is meant')
  t.equal(subjectOf({ id: 1 }, ['id'], 'string'), undefined)
})

t.test('integer: a number that JSON rounds is refused, since two people could have it', async (t) => {
  t.equal(JSON.parse('9007199254740993'), 9007199254740992)
  for (const id of [2 ** 53, 2 ** 53 + 2, 1e300, 1.5, -1, Number.POSITIVE_INFINITY, Number.NaN])
    t.equal(subjectOf({ id }, ['id'], 'integer'), undefined, String(id))
})

t.test('two claims of any value have the same subject only if they are equal', async () => {
  const value = fc.oneof(fc.integer(), fc.double(), fc.maxSafeNat(), fc.string(), fc.boolean())
  fc.assert(
    fc.property(value, value, fc.constantFrom('integer' as const, 'string' as const), (one, other, type) => {
      const [a, b] = [one, other].map((id) => subjectOf({ id }, ['id'], type))
      return a === undefined || a !== b || one === other
    }),
  )
})
