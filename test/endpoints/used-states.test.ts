import t from 'tap'
import { UsedStates } from '../../src/endpoints/used-states.ts'
import { LOGIN_LIFETIME } from '../../src/session/login-cookie.ts'
import { MemoryUsedValues } from '../../src/store/memory-used-values.ts'
import { movableClock } from '../session/sample.ts'

t.test('a state is used once, for longer than its login is good', async (t) => {
  const { clock, pass } = movableClock()
  const states = new UsedStates(new MemoryUsedValues(clock))
  t.equal(await states.use('a'), 'first')
  t.equal(await states.use('b'), 'first')
  t.equal(await states.use('a'), 'again')
  pass(LOGIN_LIFETIME)
  t.equal(await states.use('a'), 'again')
})
