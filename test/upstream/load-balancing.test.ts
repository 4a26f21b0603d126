import t from 'tap'
import { leastBusy, newInstanceState, noteFailure, noteSuccess } from '../../src/upstream/load-balancing.ts'

const candidates = (...active: number[]) =>
  active.map((count, index) => ({ name: index, state: { ...newInstanceState(), active: count } }))

t.test('the least busy instance gets the request; equals take turns', async (t) => {
  t.equal(leastBusy(candidates(2, 1, 3), 0, 0).name, 1)
  const equals = candidates(1, 1, 1)
  t.same(
    [0, 1, 2].map((turn) => leastBusy(equals, turn, 0).name),
    [0, 1, 2],
  )
})

t.test('three failures in a row eject an instance, for longer each time; one success restores it', async (t) => {
  const state = newInstanceState()
  t.same([noteFailure(state, 0), noteFailure(state, 0), noteFailure(state, 0)], [false, false, true])
  t.equal(state.ejectedUntil, 10_000)
  t.equal(noteFailure(state, 5_000), false, 'a failure while ejected does not count twice')
  t.equal(noteFailure(state, 10_000), true)
  t.equal(state.ejectedUntil, 30_000)
  for (let now = 30_000, round = 0; round < 60; round += 1, now = state.ejectedUntil) noteFailure(state, now)
  t.ok(noteFailure(state, state.ejectedUntil))
  t.equal(state.ejections > 30, true)
  const now = state.ejectedUntil
  noteFailure(state, now)
  t.equal(state.ejectedUntil - now, 300_000, 'at most five minutes')
  t.equal(noteSuccess(state), true)
  t.same(state, newInstanceState())
  t.equal(noteSuccess(state), false)
})

t.test('failures that are not in a row eject no instance', async (t) => {
  const state = newInstanceState()
  for (let index = 0; index < 10; index += 1) {
    t.equal(noteFailure(state, 0), false)
    noteSuccess(state)
  }
})

t.test('an ejected or unhealthy instance gets no requests, unless all are', async (t) => {
  const [out, sick, busy] = candidates(0, 0, 9) as [never, never, never] & ReturnType<typeof candidates>
  const three = [out, sick, busy] as ReturnType<typeof candidates>
  three[0]!.state.ejectedUntil = 100
  three[1]!.state.healthy = false
  t.equal(leastBusy(three, 0, 99).name, 2)
  t.equal(leastBusy(three, 0, 100).name, 0, 'its time is over')
  three[2]!.state.healthy = false
  t.equal(leastBusy(three, 0, 99).name, 0)
})

t.test('the instance that has just failed is chosen only when there is no other', async (t) => {
  const two = candidates(0, 5)
  t.equal(leastBusy(two, 0, 0, two[0]).name, 1)
  two[1]!.state.ejectedUntil = 100
  t.equal(leastBusy(two, 0, 0, two[0]).name, 1)
  const one = candidates(0)
  t.equal(leastBusy(one, 0, 0, one[0]).name, 0)
})
