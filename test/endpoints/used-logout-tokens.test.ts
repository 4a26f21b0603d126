import t from 'tap'
import { UsedLogoutTokens } from '../../src/endpoints/used-logout-tokens.ts'
import { MAX_LOGOUT_TOKEN_AGE } from '../../src/provider/logout-token.ts'
import { MemoryUsedValues } from '../../src/store/memory-used-values.ts'
import { movableClock } from '../session/sample.ts'

const token = { jti: 'one', subject: 'ada', issuedAt: 0 }

function setUp() {
  const { clock, pass } = movableClock()
  return { used: new UsedLogoutTokens(new MemoryUsedValues(clock)), pass }
}

t.test('a logout token that was acted on counts once, for as long as it is good', async (t) => {
  const { used, pass } = setUp()
  t.equal(await used.use('corp', token), 'first')
  t.equal(await used.use('corp', token), 'again', 'somebody is acting on it')
  t.equal(await used.done('corp', token), true)
  pass(MAX_LOGOUT_TOKEN_AGE)
  t.equal(await used.use('corp', token), 'again')
  t.equal(await used.use('corp', { ...token, jti: 'two' }), 'first')
})

t.test("one provider cannot use up another's", async (t) => {
  const { used } = setUp()
  t.equal(await used.use('corp', token), 'first')
  t.equal(await used.use('coloop', token), 'first')
})

t.test('one that could not be acted on may come again at once', async (t) => {
  const { used } = setUp()
  await used.use('corp', token)
  await used.forget('corp', token)
  t.equal(await used.use('corp', token), 'first')
})

t.test('whoever was acting on it and is gone stops nobody for long', async (t) => {
  const { used, pass } = setUp()
  await used.use('corp', token)
  pass(10_000)
  t.equal(await used.use('corp', token), 'first')
})
