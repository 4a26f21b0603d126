import t from 'tap'
import { checkExpression, type ExpressionKind } from '../../src/identity/expression.ts'

/** `what is wrong; what to write` and the text from the place on. */
function told(source: string, kind: ExpressionKind = 'policy'): string | undefined {
  const fault = checkExpression(source, kind)
  return fault && `${fault.message}; ${fault.hint} @${source.slice(fault.start ?? 0)}`
}

const METHOD = 'there is no method `endswith`; did you mean `endsWith`?'

t.test('a name that does not exist is refused with the one that was meant', async (t) => {
  t.equal(told("session.provder == 'a'"), "`session` has no `provder`; did you mean `provider`? @provder == 'a'")
  t.match(told('tokens.acces_token', 'header'), '`tokens` has no `acces_token`; did you mean `accessToken`?')
  t.match(told("request.metod == 'GET'"), '`request` has no `metod`; did you mean `method`?')
  t.match(told("route.nam == 'a'"), '`route` has no `nam`; did you mean `name`?')
  t.match(told("caller.kid == 'a'"), '`caller` has no `kid`; did you mean `kind`?')
  t.match(told("session['provder'] == 'a'"), '`session` has no `provder`')
  t.match(told('has(session.authTim)'), '`session` has no `authTim`; did you mean `authTime`?')
  t.match(told('true && clams.x == 1'), 'there is no `clams`; did you mean `claims`? @clams.x == 1')
  t.match(told("email == 'a@example.com'"), 'there is no `email`; did you mean `claims.email`?')
  t.match(told('subject == admin'), /text needs quotes @admin$/)
  t.match(told("incidr(request.address, '10.0.0.0/8')"), 'there is no function `incidr`; did you mean `inCidr`?')
  t.match(told("foo('a')"), /^there is no function `foo`; known are .*inCidr/)
})

t.test('what a policy may be is explained', async (t) => {
  t.match(
    told('claims.email'),
    /^a policy must be true or false, and `claims.email` can be anything .*claims.email == tr/,
  )
  t.match(told('subject'), /^a policy must be true or false, and this is of type string/)
  t.match(told('true && tokens.accessToken == "a"'), /^`tokens` is for identity headers only.*@tokens\.accessToken/)
  t.equal(told('tokens.accessToken', 'header'), undefined)
})

t.test('operators and methods of other languages are explained', async (t) => {
  t.equal(told("claims.a = 'b'"), "`=` compares nothing; write `==` @= 'b'")
  t.match(told("claims.a === 'b'"), 'there is one `=` too many; write `==`')
  t.match(told("claims.a !== 'b'"), 'there is one `=` too many; write `!=`')
  t.match(told("claims.a <> 'b'"), '`<>` is not an operator here; write `!=`')
  t.match(told('claims.a == 1 & claims.b == 2'), '`&` is not an operator here; write `&&` @& claims.b')
  t.match(told('claims.a == 1 | claims.b == 2'), '`|` is not an operator here; write `||`')
  t.match(told('claims.a == 1 and claims.b == 2'), '`and` is not an operator here; write `&&` @and claims')
  t.match(told('(claims.a == 1 OR claims.b == 2)'), '`OR` is not an operator here; write `||`')
  t.match(told('not claims.a'), '`not` is not an operator here; write `!` @not')
  t.match(told('not(claims.a)'), 'there is no function `not`; write `!`')
  t.equal(told("claims.email.endswith('x')"), `${METHOD} @endswith('x')`)
  t.match(told("subject.StartsWith('x')"), 'there is no method `StartsWith`; did you mean `startsWith`?')
  t.match(told("startsWith(subject, 'x')"), 'there is no function `startsWith`; write `value.startsWith(…)`')
  t.match(told("'a' in subject"), 'the right side of `in` must be a list or a map')
  t.match(told('session.ageSeconds < "60"'), '`<` does not work with int and string')
  t.match(told('session.authTime > 5'), '`>` does not work with timestamp and int')
  t.match(told('claims.a =='), 'unexpected token: the end')
})

t.test('headers and networks are checked as far as they are literal', async (t) => {
  t.match(told("request.headers['X-Foo'] == 'a'"), "write request.headers['x-foo']")
  t.match(told("request.headers.cookie == 'a'"), 'expressions do not see the header cookie')
  t.match(told("request.headers['authorization'] == 'a'"), 'expressions do not see the header authorization')
  t.equal(told("request.headers['x-foo'] == 'a' || claims.headers['X-Foo'] == 'b'"), undefined)
  for (const cidr of ['10.0.0.0/33', '10.0.0.0/08', '10.0.0', 'fd00::/129', 'fe80::1%eth0', '10.0.0.0/8/8', 'a', ''])
    t.match(told(`inCidr(request.address, '${cidr}')`), 'the second argument of inCidr() is no network', cidr)
  t.equal(told("['10.0.0.0/8', 'fd00::/8'].exists(n, inCidr(request.address, n))"), undefined)
})

t.test('the check of types cannot be turned off', async (t) => {
  t.match(told('dyn(session).x == 1'), '`dyn()` turns the check of types off')
  t.match(told('session[claims.x] == 1'), "a field's name cannot be computed")
})
