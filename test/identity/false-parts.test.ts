import t from 'tap'
import { compileExpression } from '../../src/identity/expression.ts'
import { CIRCUMSTANCES, samplePerson } from './sample.ts'

const PERSON = samplePerson({ email: 'a@example.com', email_verified: true, groups: ['users'], level: 1 })

function parts(source: string): readonly string[] {
  const expression = compileExpression(source, 'policy')
  return [0, 1].map(() => expression.falseParts(PERSON, CIRCUMSTANCES))[1]!
}

t.test('of a conjunction the first false part is named, of a disjunction all', async (t) => {
  t.same(parts("claims.email.endsWith('@x.test') && 'admins' in claims.groups"), ["claims.email.endsWith('@x.test')"])
  t.same(parts("'users' in claims.groups && claims.level > 2"), ['claims.level > 2'])
  t.same(parts("'admins' in claims.groups || claims.level > 2"), ["'admins' in claims.groups", 'claims.level > 2'])
  t.same(parts("'users' in claims.groups && (claims.level > 2 || (claims.level == 0 && true))"), [
    'claims.level > 2',
    'claims.level == 0',
  ])
  t.same(parts('claims.missing == 1 && false'), ['false'], 'an error beside it changes nothing')
})

t.test('a part is shown as it is written, with its parentheses', async (t) => {
  t.same(parts("(claims.email + ')') == 'b' && true"), ["(claims.email + ')') == 'b'"])
  t.same(parts("true && !(('users' in claims.groups))"), ["!(('users' in claims.groups))"])
  t.same(parts("claims.groups.all(g, g == 'a' || g == '(')"), ["claims.groups.all(g, g == 'a' || g == '(')"])
  t.same(parts('(claims.level == 2) && true'), ['claims.level == 2'])
})

t.test('nothing is named when it is true or fails', async (t) => {
  t.same(parts('true'), [])
  t.same(parts('claims.missing == 1'), [])
})
