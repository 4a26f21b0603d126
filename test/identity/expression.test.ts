import fc from 'fast-check'
import t from 'tap'
import { ExpressionRequest } from '../../src/identity/circumstances.ts'
import { checkExpression, compileExpression } from '../../src/identity/expression.ts'
import { CIRCUMSTANCES, REQUEST, samplePerson } from './sample.ts'

const CLAIMS =
  '{"level":3,"half":2.5,"groups":["a","admins"],"group":"superadmins","o":{"x":1},"n":null,"__proto__":{"admin":true}}'

function value(source: string, claims = CLAIMS): unknown {
  const result = compileExpression(source, 'header').evaluate(samplePerson(claims), CIRCUMSTANCES)
  return result.kind === 'value' ? result.value : result
}

function fails(source: string): boolean {
  return compileExpression(source, 'header').evaluate(samplePerson(CLAIMS), CIRCUMSTANCES).kind === 'error'
}

t.test('the eight variables are known, nothing else is', async (t) => {
  for (const name of ['subject', 'claims', 'tokens', 'session', 'provider', 'request', 'route', 'caller'])
    t.equal(checkExpression(name, 'header'), undefined, name)
  for (const name of ['user', 'claim', 'process', 'globalThis', 'constructor', '__proto__'])
    t.type(checkExpression(name, 'header'), 'object', name)
  t.strictSame(value('[subject, provider, tokens.accessToken, request.path]'), [
    'user_1',
    'coloop',
    'access',
    '/reports/1',
  ])
  t.type(checkExpression('tokens.refreshToken', 'header'), 'object', 'the refresh token is not for apps')
  t.type(checkExpression('session.id', 'header'), 'object')
})

t.test('session, request, route and caller have typed fields', async (t) => {
  const authentication = { authTime: 940_000, acr: 'mfa', amr: ['pwd', 'otp'] }
  const read = (source: string, changes = {}) => {
    const person = samplePerson(CLAIMS, { authentication, ...changes })
    const result = compileExpression(source, 'header').evaluate(person, CIRCUMSTANCES)
    return result.kind === 'value' ? result.value : result
  }
  t.equal(read('session.provider'), 'coloop')
  t.same(read('session.createdAt'), new Date(1_000_000))
  t.equal(read("session.authTime < session.createdAt && session.authTime < timestamp('2026-01-01T00:00:00Z')"), true)
  t.equal(read('session.ageSeconds'), 60n)
  t.equal(read('int(session.authTime)'), 940n)
  t.equal(read('string(session.authTime)'), '1970-01-01T00:15:40.000Z')
  t.equal(read("session.acr == 'mfa' && 'otp' in session.amr"), true)
  t.equal(read('has(session.acr) || has(session.authTime) || has(session.amr)', { authentication: {} }), false)
  t.match(read('session.acr', { authentication: {} }), { kind: 'error', missing: true })
  t.equal(read("caller.kind + ' ' + route.name"), 'session reports')
  t.same(read('tokens.scope'), ['email', 'profile'])
})

t.test('request.headers has lower-case names, joined values and no credentials', async (t) => {
  t.equal(value("request.headers['x-tenant']"), 'blue, red')
  t.equal(value("'cookie' in request.headers || 'authorization' in request.headers"), false)
  t.ok(fails("request.headers['x-missing']"))
  const strange = new ExpressionRequest({ ...REQUEST, headers: ['constructor', 'a', '__proto__', 'b'] })
  const evaluated = compileExpression(
    "request.headers['constructor'] + request.headers['__proto__']",
    'header',
  ).evaluate(samplePerson({}), { ...CIRCUMSTANCES, request: strange })
  t.same(evaluated, { kind: 'value', value: 'ab' })
})

t.test('a bearer token has no session: what reads it fails', async (t) => {
  const { session, ...rest } = samplePerson({})
  const bearer = { ...rest, caller: { kind: 'bearer' } } as const
  const evaluate = (source: string) => compileExpression(source, 'policy').evaluate(bearer, CIRCUMSTANCES)
  t.match(evaluate('session.ageSeconds < 60'), { kind: 'error', missing: true })
  t.match(evaluate("caller.kind == 'bearer' || session.ageSeconds < 60"), { kind: 'value', value: true })
})

t.test('inCidr tells whether an address lies in a network', async (t) => {
  const within = (address: string, cidr: string) => {
    const request = new ExpressionRequest({ ...REQUEST, address, headers: [] })
    const result = compileExpression(`inCidr(request.address, '${cidr}')`, 'policy').evaluate(samplePerson({}), {
      ...CIRCUMSTANCES,
      request,
    })
    return result.kind === 'value' ? result.value : result.kind
  }
  t.equal(within('10.1.2.3', '10.0.0.0/8'), true)
  t.equal(within('11.1.2.3', '10.0.0.0/8'), false)
  t.equal(within('::ffff:10.1.2.3', '10.0.0.0/8'), true, 'an IPv4-mapped address')
  t.equal(within('::ffff:a01:203', '10.0.0.0/8'), true)
  t.equal(within('fd12::1', 'fd00::/8'), true)
  t.equal(within('fd12::1', '0.0.0.0/0'), false)
  t.equal(within('192.0.2.7', '192.0.2.7'), true)
  t.equal(within('unknown', '10.0.0.0/8'), 'error')
})

t.test('a claim that is missing is an error, has() asks for it', async (t) => {
  const result = compileExpression('claims.x == 1', 'policy').evaluate(samplePerson(CLAIMS), CIRCUMSTANCES)
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
  t.type(checkExpression("'a' in 'abc'", 'policy'), 'object')
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
  t.match(checkExpression('claims.groups.exists(request, request == "a")', 'policy'), { hint: /choose another name/ })
  t.match(checkExpression('cel.bind(session, 1, session == 1)', 'policy'), { hint: /choose another name/ })
})

t.test('usesTime tells whether the result changes with time, usesRoute whether the route is read', async (t) => {
  for (const source of ['session.ageSeconds < 5', '[session] == []', "session['ageSeconds'] < 5"])
    t.ok(compileExpression(source, 'header').usesTime, source)
  for (const source of ["session.acr == 'a'", 'has(session.authTime)', 'claims.ageSeconds == 1'])
    t.notOk(compileExpression(source, 'policy').usesTime, source)
  t.ok(compileExpression('route.name == "a"', 'policy').usesRoute)
  t.notOk(compileExpression('claims.route == "a"', 'policy').usesRoute)
})

t.test('claimNames lists the claims that are named', async (t) => {
  const names = compileExpression(
    'has(claims.a) ? claims["b"] : claims.c.d.filter(x, x == claims.e)[0] + subject',
    'header',
  ).claimNames
  t.strictSame([...names].sort(), ['a', 'b', 'c', 'e'])
})

t.test('a policy that can never be true or false is refused', async (t) => {
  t.type(checkExpression('"yes"', 'policy'), 'object')
  t.type(checkExpression('1', 'policy'), 'object')
  t.match(checkExpression('claims.ok', 'policy'), { hint: /`claims.ok == true`/ })
  t.match(checkExpression('claims.ok ? claims.a : false', 'policy'), { message: /can be anything/ })
  for (const source of ['claims.ok == true', 'has(claims.ok) && claims.ok', '!claims.ok', "'a' in claims.groups"])
    t.equal(checkExpression(source, 'policy'), undefined, source)
  t.equal(checkExpression('"yes"', 'header'), undefined)
  t.throws(() => compileExpression('1 +', 'policy'), TypeError)
})

t.test('an expression that is too large is refused', async (t) => {
  t.type(checkExpression('', 'policy'), 'object')
  t.type(checkExpression(`${'true && '.repeat(600)}true`, 'policy'), 'object')
  t.type(checkExpression(`${'('.repeat(60)}true${')'.repeat(60)}`, 'policy'), 'object')
  t.type(checkExpression(`"${'a'.repeat(5000)}" == subject`, 'policy'), 'object')
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
    compileExpression("claims.s.matches('a')", 'policy').evaluate(samplePerson({ s: 'a'.repeat(5000) }), CIRCUMSTANCES),
    { kind: 'error' },
  )
})

t.test('patterns are literal and of a known kind', async (t) => {
  t.match(checkExpression('subject.matches(claims.p)', 'policy'), { message: /literal/ })
  t.match(checkExpression("subject.matches('(?=a)')", 'policy'), { message: /unsupported/ })
  t.match(checkExpression("subject.matches('(')", 'policy'), { message: /missing closing/ })
  t.type(checkExpression("subject.matchesLinear('a')", 'policy'), 'object')
  t.equal(value("claims.group.matches('^super(admins|users)$')"), true)
})

t.test('usesProvider tells whether the variable is read', async (t) => {
  for (const source of ['provider == "corp"', '(provider) in ["a", "b"]', 'has(claims.x) && provider != "b"'])
    t.ok(compileExpression(source, 'policy').usesProvider, source)
  for (const source of ['claims.provider == "corp"', 'subject == "provider"', 'claims["provider"] == "a"'])
    t.notOk(compileExpression(source, 'policy').usesProvider, source)
})
