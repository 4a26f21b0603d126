import t from 'tap'
import { Capacity } from '../../../src/store/memory/capacity.ts'

t.test('what is taken is zero, one after the other, and does not overlap', async (t) => {
  const capacity = new Capacity(5)
  const [one, two] = [capacity.take(2), capacity.take(3)]
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

t.test('more than there is cannot be taken', async (t) => {
  const capacity = new Capacity(5)
  capacity.take(4)
  t.throws(() => capacity.take(2), RangeError)
})
