import t from 'tap'
import { identityMemo } from '../../src/caller/identity-memo.ts'
import { compileIdentityHeaders } from '../../src/identity/headers.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { keyed, NOW } from '../session/sample.ts'

const RULES = { requireVerifiedEmail: false }
const renderer = () => compileIdentityHeaders({ headers: { 'X-User': 'claims.email' } })

t.test('an identity is rendered once, and anew for a changed session or another generation', async (t) => {
  const { key, session } = keyed()
  const live = new LiveSession(key, session, NOW)
  const first = renderer()
  const memo = identityMemo(live, first, RULES)
  t.same(memo.headers.list, ['X-User', 'ada@example.com'])
  t.equal(memo.pass.identityHeaders, memo.headers)
  t.equal(identityMemo(live, first, RULES), memo)

  live.update({ ...session, version: 2, claims: { sub: 'ada', email: 'new@example.com' } }, NOW)
  const changed = identityMemo(live, first, RULES)
  t.same(changed.headers.list, ['X-User', 'new@example.com'])

  t.not(identityMemo(live, renderer(), RULES), changed)
})

t.test('an email address that is not verified is not part of the identity where that is required', async (t) => {
  const { key, session } = keyed({ claims: { sub: 'ada', email: 'ada@example.com', email_verified: false } })
  const memo = identityMemo(new LiveSession(key, session, NOW), renderer(), { requireVerifiedEmail: true })
  t.same(memo.headers.list, [])
})
