import t from 'tap'
import { IdleTimeouts, isIdle, type Transfer } from '../../src/upstream/idle-timeouts.ts'

const transfer = (closeIfIdle: Transfer['closeIfIdle'] = () => undefined): Transfer => ({
  lastActive: 0,
  idleIndex: -1,
  closeIfIdle,
})

t.test('every transfer is checked once a tick, also when others remove themselves meanwhile', async (t) => {
  const timeouts = new IdleTimeouts()
  const seen: number[] = []
  const transfers: Transfer[] = Array.from({ length: 5 }, (_, index) =>
    transfer(() => {
      seen.push(index)
      if (index % 2 === 0) timeouts.remove(transfers[index] as Transfer)
    }),
  )
  for (const one of transfers) timeouts.add(one)
  timeouts.advance()
  t.same(seen.sort(), [0, 1, 2, 3, 4])
  t.equal(timeouts.size, 2)
  seen.length = 0
  timeouts.advance()
  t.same(seen.sort(), [1, 3])
  for (const one of transfers) timeouts.remove(one)
  t.equal(timeouts.size, 0)
  timeouts.advance()
})

t.test('idle times are exact to the second', async (t) => {
  const one = transfer()
  t.equal(isIdle(one, 5, 5_000), false)
  t.equal(isIdle(one, 6, 5_000), true)
})
