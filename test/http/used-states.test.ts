import t from 'tap'
import { UsedStates } from '../../src/http/used-states.ts'

t.test('a state is used once', async (t) => {
  const states = new UsedStates()
  t.equal(states.use('a'), true)
  t.equal(states.use('b'), true)
  t.equal(states.use('a'), false)
  t.equal(states.use('a'), false)
})
