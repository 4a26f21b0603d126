import t from 'tap'
import { Arena } from '../../../src/store/memory/arena.ts'

t.test('arrays are zero and do not overlap', async (t) => {
  const arena = new Arena(5)
  const [one, two] = [arena.take(2), arena.take(3)]
  t.same([...one, ...two], [0, 0, 0, 0, 0])
  one.fill(1)
  two.fill(2)
  t.same(
    [[...one], [...two]],
    [
      [1, 1],
      [2, 2, 2],
    ],
  )
})

t.test('taking more than is left throws', async (t) => {
  const arena = new Arena(5)
  arena.take(4)
  t.throws(() => arena.take(2), RangeError)
})
