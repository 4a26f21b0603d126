import t from 'tap'
import { judgeIntrospection } from '../../../src/caller/bearer/introspection.ts'
import { judgeUserinfo } from '../../../src/caller/bearer/userinfo.ts'
import type { JsonValue } from '../../../src/json.ts'
import { NOW } from '../../session/sample.ts'
import { NOW_S } from './set-up.ts'

const RULES = { provider: 'corp', audiences: undefined, subject: { claims: ['sub'], type: 'string' } } as const
type Answer = Readonly<Record<string, JsonValue>>

const judged = (changes: Answer = {}, rules = RULES as Parameters<typeof judgeIntrospection>[1]) =>
  judgeIntrospection({ active: true, sub: 'ada', client_id: 'app', exp: NOW_S + 300, ...changes }, rules, NOW)

t.test('an active token is accepted until its end', async (t) => {
  t.match(judged({ scope: 'read', token_type: 'Bearer' }), {
    kind: 'good',
    provider: 'corp',
    subject: 'ada',
    claims: { scope: 'read', client_id: 'app' },
    expiresAt: NOW + 300_000,
  })
  const { exp: _, ...endless } = { active: true, sub: 'ada', exp: 0 }
  t.match(judgeIntrospection(endless, RULES, NOW), { kind: 'good', expiresAt: undefined })
})

t.test('only `active: true` is active', async (t) => {
  for (const active of [false, 'true', 1, null, [true], {}])
    t.match(judged({ active }), { kind: 'bad' }, String(active))
  t.match(judgeIntrospection({ sub: 'ada' }, RULES, NOW), { kind: 'bad' })
})

t.test('a client that got the token for itself is the subject', async (t) => {
  t.match(judgeIntrospection({ active: true, client_id: 'robot' }, RULES, NOW), { kind: 'good', subject: 'robot' })
  t.match(judgeIntrospection({ active: true }, RULES, NOW), { kind: 'bad', reason: /subject/ })
})

t.test('the audience counts where the route names one', async (t) => {
  const rules = { ...RULES, audiences: ['api', 'other'] }
  t.match(judged({ aud: 'api' }, rules), { kind: 'good' })
  t.match(judged({ aud: ['x', 'api'] }, rules), { kind: 'good' })
  t.match(judged({ aud: 'x' }, rules), { kind: 'bad', reason: /^aud/ })
  t.match(judged({}, rules), { kind: 'bad', reason: /^aud/ })
})

t.test('other kinds of tokens are active too, and refused', async (t) => {
  const others: readonly Answer[] = [
    { token_type: 'refresh_token' },
    { token_type: 'DPoP' },
    { token_use: 'refresh_token' },
    { typ: 'Refresh' },
    { typ: 'Offline' },
    { cnf: { jkt: 'x' } },
    { exp: NOW_S },
    { exp: 'never' },
    { nbf: NOW_S + 61 },
  ]
  for (const changes of others) t.match(judged(changes), { kind: 'bad' }, JSON.stringify(changes))
})

t.test("userinfo's subject is the provider's, and never the client", async (t) => {
  const rules = { provider: 'coloop', subject: { claims: ['sub', 'user_id'], type: 'string' } } as const
  t.match(judgeUserinfo({ user_id: 'u1', email: 'a@b' }, rules), {
    kind: 'good',
    provider: 'coloop',
    subject: 'u1',
    claims: { email: 'a@b' },
    expiresAt: undefined,
  })
  t.match(judgeUserinfo({ client_id: 'robot' }, rules), { kind: 'bad', reason: /subject/ })
})

t.test('where subjects are numbers, a client is never taken for a person', async (t) => {
  const subject = { claims: ['id'], type: 'integer' } as const
  t.match(judgeUserinfo({ id: 583231 }, { provider: 'github', subject }), { kind: 'good', subject: '583231' })
  t.match(judgeUserinfo({ id: '583231' }, { provider: 'github', subject }), { kind: 'bad' })
  const rules = { provider: 'corp', audiences: undefined, subject }
  t.match(judgeIntrospection({ active: true, client_id: '583231' }, rules, NOW), { kind: 'bad', reason: /subject/ })
})
