import t from 'tap'
import { liveness } from '../../src/session/lifetime.ts'

const END = 10_000
const IDLE = 1_000

t.test('a session is over at the instant of its absolute end, even if it is in use', async (t) => {
  t.equal(liveness(END, END - 1, IDLE, END - 1), 'live')
  t.equal(liveness(END, END - 1, IDLE, END), 'expired')
  t.equal(liveness(END, 0, IDLE, END + 5_000), 'expired', 'expired comes before idle')
})

t.test('a session is idle when the full idle timeout has passed', async (t) => {
  t.equal(liveness(END, 0, IDLE, 999), 'live')
  t.equal(liveness(END, 0, IDLE, 1_000), 'idle')
})

t.test('a clock that is set back ends no session', async (t) => {
  t.equal(liveness(END, 5_000, IDLE, 1_000), 'live')
})
