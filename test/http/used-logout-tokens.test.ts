import t from 'tap'
import { UsedLogoutTokens } from '../../src/http/used-logout-tokens.ts'

const token = { jti: 'one', subject: 'ada', issuedAt: 0 }

t.test('a logout token counts once', async (t) => {
  const used = new UsedLogoutTokens()
  t.ok(used.use('corp', token))
  t.notOk(used.use('corp', token))
  t.ok(used.use('corp', { ...token, jti: 'two' }))
})

t.test("one provider cannot use up another's", async (t) => {
  const used = new UsedLogoutTokens()
  t.ok(used.use('corp', token))
  t.ok(used.use('coloop', token))
})

t.test('one that could not be acted on may come again', async (t) => {
  const used = new UsedLogoutTokens()
  used.use('corp', token)
  used.forget('corp', token)
  t.ok(used.use('corp', token))
})
