import t from 'tap'
import { Room } from '../../../src/store/memory/room.ts'

t.test('what is taken is zero, one after the other, and does not overlap', async (t) => {
  const room = new Room(5)
  const [one, two] = [room.take(2), room.take(3)]
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
  const room = new Room(5)
  room.take(4)
  t.throws(() => room.take(2), RangeError)
})
