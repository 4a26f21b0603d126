import t from 'tap'
import { liveness } from '../../src/session/lifetime.ts'

const END = 10_000
const IDLE = 1_000

t.test('a session is over at the very instant of its absolute end, however busy', async (t) => {
  t.equal(liveness(END, END - 1, IDLE, END - 1), 'live')
  t.equal(liveness(END, END - 1, IDLE, END), 'expired')
  t.equal(liveness(END, 0, IDLE, END + 5_000), 'expired', 'expired comes before idle')
})

t.test('a session is idle when the idle timeout has passed in full', async (t) => {
  t.equal(liveness(END, 0, IDLE, 999), 'live')
  t.equal(liveness(END, 0, IDLE, 1_000), 'idle')
})

t.test('a clock that was set back ends nothing', async (t) => {
  t.equal(liveness(END, 5_000, IDLE, 1_000), 'live')
})
