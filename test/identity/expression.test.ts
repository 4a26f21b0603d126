import fc from 'fast-check'
import t from 'tap'
import { checkExpression, compileExpression } from '../../src/identity/expression.ts'
import { REQUEST, samplePerson } from './sample.ts'

const CLAIMS =
  '{"level":3,"half":2.5,"groups":["a","admins"],"group":"superadmins","o":{"x":1},"n":null,"__proto__":{"admin":true}}'

function value(source: string, claims = CLAIMS): unknown {
  const result = compileExpression(source, 'header').evaluate(samplePerson(claims), REQUEST)
  return result.kind === 'value' ? result.value : result
}

function fails(source: string): boolean {
  return compileExpression(source, 'header').evaluate(samplePerson(CLAIMS), REQUEST).kind === 'error'
}

t.test('the six variables are known, nothing else is', async (t) => {
  for (const name of ['subject', 'claims', 'tokens', 'session', 'provider', 'request'])
    t.equal(checkExpression(name, 'header'), undefined, name)
  for (const name of ['user', 'claim', 'process', 'globalThis', 'constructor', '__proto__'])
    t.type(checkExpression(name, 'header'), 'string', name)
  t.match(checkExpression('claim.x', 'header'), /known are subject, claims/)
  t.strictSame(value('[subject, provider, tokens.accessToken, request.path]'), [
    'user_1',
    'coloop',
    'access',
    '/reports/1',
  ])
  t.ok(fails('tokens.refreshToken'), 'the refresh token is nobody else’s business')
  t.ok(fails('session.id'))
})

t.test('a claim that is missing is an error, has() asks for it', async (t) => {
  const result = compileExpression('claims.x', 'policy').evaluate(samplePerson(CLAIMS), REQUEST)
  t.match(result, { kind: 'error', missing: true })
  t.equal(value('has(claims.x)'), false)
  t.equal(value('has(claims.level)'), true)
})

t.test('a claim that is read alone has the same value as within an expression', async (t) => {
  const names = ['a', 'email', '__proto__', 'toString']
  const claims = fc.dictionary(fc.constantFrom(...names), fc.jsonValue(), { noNullPrototype: true })
  fc.assert(
    fc.property(claims, fc.constantFrom(...names), (claims, name) => {
      const json = JSON.stringify({ email_verified: true, ...claims })
      for (const read of [`claims.${name}`, `claims["${name}"]`]) {
        const [alone, within] = [value(read, json), value(`true ? ${read} : ${read}`, json)]
        if (JSON.stringify(alone) !== JSON.stringify(within)) return false
      }
      return true
    }),
  )
  // The library cannot read a map that has such a key.
  t.equal(value('claims.a', '{"a":1,"constructor":2}'), 1)
  t.equal(value('subject'), value('true ? subject : ""'))
  t.equal(value('provider'), value('true ? provider : ""'))
})

t.test('JSON numbers compare with whole and decimal numbers', async (t) => {
  for (const source of [
    'claims.level >= 3',
    'claims.level == 3',
    'claims.level == 3.0',
    'claims.level in [3]',
    'claims.half > 2',
    'int(claims.level) + 1 == 4',
  ]) {
    t.equal(value(source), true, source)
  }
  t.equal(value('claims.level == "3"'), false)
})

t.test('`in` on a string is an error, never a search for a part', async (t) => {
  t.equal(value("'admins' in claims.groups"), true)
  t.ok(fails("'admins' in claims.group"))
  t.type(checkExpression("'a' in 'abc'", 'policy'), 'string')
  t.ok(fails("claims.group.exists(g, g == 'admins')"))
})

t.test('only own properties count as claims', async (t) => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    t.ok(fails(`claims.${name}`), name)
    t.ok(fails(`claims.o["${name}"]`), name)
    t.equal(value(`has(claims.${name})`), false)
    t.equal(value(`"${name}" in claims`), false)
  }
  t.ok(fails('claims.admin'), 'not through a claim called __proto__ either')
  t.equal(({} as { admin?: boolean }).admin, undefined)
})

t.test('usesRequest tells whether the variable is read', async (t) => {
  t.ok(compileExpression('request.method == "GET"', 'policy').usesRequest)
  t.ok(compileExpression('claims.groups.exists(g, g == request.host)', 'policy').usesRequest)
  t.notOk(compileExpression('claims.request == "request"', 'policy').usesRequest)
  t.notOk(compileExpression('claims.groups.exists(request, request == "a")', 'policy').usesRequest)
})

t.test('claimNames lists the claims that are named', async (t) => {
  const names = compileExpression(
    'has(claims.a) ? claims["b"] : claims.c.d.filter(x, x == claims.e)[0] + subject',
    'header',
  ).claimNames
  t.strictSame([...names].sort(), ['a', 'b', 'c', 'e'])
})

t.test('a policy that can never be true or false is refused', async (t) => {
  t.type(checkExpression('"yes"', 'policy'), 'string')
  t.type(checkExpression('1', 'policy'), 'string')
  t.equal(checkExpression('claims.ok', 'policy'), undefined)
  t.equal(checkExpression('"yes"', 'header'), undefined)
  t.throws(() => compileExpression('1 +', 'policy'), TypeError)
})

t.test('an expression that is too large is refused', async (t) => {
  t.type(checkExpression('', 'policy'), 'string')
  t.type(checkExpression(`${'true && '.repeat(600)}true`, 'policy'), 'string')
  t.type(checkExpression(`${'('.repeat(60)}true${')'.repeat(60)}`, 'policy'), 'string')
  t.type(checkExpression(`"${'a'.repeat(5000)}" == subject`, 'policy'), 'string')
})

t.test('matches() takes linear time, in macros too', async (t) => {
  const evil = JSON.stringify({ s: `${'a'.repeat(4000)}!`, list: [`${'a'.repeat(4000)}!`] })
  const start = performance.now()
  t.equal(value("claims.s.matches('^(a+)+$')", evil), false)
  t.equal(value("claims.list.exists(x, x.matches('^(a|a)*$'))", evil), false)
  t.equal(value("claims.list.filter(x, x.matches('^(a?){50}(a*)*$')).size() == 0", evil), true)
  t.ok(performance.now() - start < 3000)
  t.ok(fails(`claims.x.matches('a')`))
  t.match(
    compileExpression("claims.s.matches('a')", 'policy').evaluate(samplePerson({ s: 'a'.repeat(5000) }), REQUEST),
    { kind: 'error' },
  )
})

t.test('patterns are literal and of a known kind', async (t) => {
  t.match(checkExpression('subject.matches(claims.p)', 'policy'), /literal/)
  t.match(checkExpression("subject.matches('(?=a)')", 'policy'), /unsupported/)
  t.match(checkExpression("subject.matches('(')", 'policy'), /missing closing/)
  t.type(checkExpression("subject.matchesLinear('a')", 'policy'), 'string')
  t.equal(value("claims.group.matches('^super(admins|users)$')"), true)
})

t.test('usesProvider tells whether the variable is read', async (t) => {
  for (const source of ['provider == "corp"', '(provider) in ["a", "b"]', 'has(claims.x) && provider != "b"'])
    t.ok(compileExpression(source, 'policy').usesProvider, source)
  for (const source of ['claims.provider == "corp"', 'subject == "provider"', 'claims["provider"] == "a"'])
    t.notOk(compileExpression(source, 'policy').usesProvider, source)
})
