import t from 'tap'
import { type ClaimsAnswer, judgeStanding, type TokenVerdict } from '../../src/session/token-verdict.ts'

/** Whether the token counts as invalid after each of these answers. `renewed`: the answer is about new tokens. */
function after(...answers: readonly (readonly [ClaimsAnswer, 'renewed'?])[]) {
  let standing: TokenVerdict = 'accepted'
  return answers.map(([answer, renewed]) => {
    const judged = judgeStanding(standing, answer, renewed !== undefined)
    standing = judged.standing
    return judged.invalid
  })
}

t.test('a 401 counts at once, a 403 when it is repeated', async (t) => {
  t.same(after(['invalid']), [true])
  t.same(after(['forbidden'], ['forbidden']), [false, true])
  t.same(after(['forbidden'], ['read'], ['forbidden']), [false, false, false])
  t.same(after(['forbidden'], ['failed'], ['forbidden']), [false, false, true])
  t.same(after(['forbidden'], ['invalid']), [false, true])
})

t.test('when new tokens are refused too, there is no refresh until userinfo has accepted one', async (t) => {
  t.same(after(['invalid'], ['invalid', 'renewed'], ['invalid'], ['forbidden']), [true, false, false, false])
  t.same(after(['forbidden'], ['forbidden'], ['forbidden', 'renewed'], ['forbidden']), [false, true, false, false])
  t.same(after(['invalid', 'renewed'], ['read'], ['invalid']), [false, false, true])
  t.same(after(['invalid'], ['failed', 'renewed'], ['invalid']), [true, false, true])
})
