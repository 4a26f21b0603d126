import fc from 'fast-check'
import t from 'tap'
import { PosternError } from '../../src/errors.ts'
import { compileReservedNames, foldedName } from '../../src/headers/reserved-names.ts'
import { headerValue, LONGEST_VALUE } from '../../src/identity/header-value.ts'
import { compileIdentityHeaders, type HeaderProblem } from '../../src/identity/headers.ts'
import { anyText } from '../support/any-text.ts'
import { CIRCUMSTANCES, samplePerson } from './sample.ts'

const DEFAULTS = {
  'X-Auth-Request-User': 'subject',
  'X-Auth-Request-Email': 'claims.email',
  'X-Auth-Request-Name': 'claims.name',
  'X-Auth-Request-Groups': 'claims.groups',
}

function text(value: unknown): string | undefined {
  const result = headerValue(value)
  return result.kind === 'value' ? result.value : undefined
}

t.test('the defaults become a flat list; a missing claim sets no header', async (t) => {
  const person = samplePerson({ email: 'a@example.com', email_verified: true, groups: ['a,b', 'c', 4] })
  t.strictSame(compileIdentityHeaders({ headers: DEFAULTS }).fixed(person), [
    'X-Auth-Request-User',
    'user_1',
    'X-Auth-Request-Email',
    'a@example.com',
    'X-Auth-Request-Groups',
    'a%2Cb,c,4',
  ])
})

t.test('an unverified email becomes no header', async (t) => {
  const headers = compileIdentityHeaders({ headers: { E: 'claims.email' } })
  t.strictSame(headers.fixed(samplePerson({ email: 'a@example.com', email_verified: false })), [])
})

t.test('an expression that fails leaves out its own header only and is reported once, without the value', async (t) => {
  const problems: HeaderProblem[] = []
  const renderer = compileIdentityHeaders(
    { headers: { A: 'bool(claims.x) ? "1" : "2"', B: 'subject', C: 'claims.missing', D: 'claims.n' } },
    (p) => problems.push(p),
  )
  for (let i = 0; i < 3; i++) t.strictSame(renderer.fixed(samplePerson({ x: 's3cret', n: null })), ['B', 'user_1'])
  t.equal(problems.length, 1)
  t.equal(problems[0]?.header, 'A')
  t.notMatch(JSON.stringify(problems), /s3cret/)
})

t.test('headers that read the request are rendered per request, the others once', async (t) => {
  t.equal(compileIdentityHeaders({ headers: DEFAULTS }).perRequest, undefined)
  const renderer = compileIdentityHeaders({ headers: { A: 'subject', B: 'request.method + " " + subject' } })
  const person = samplePerson({})
  t.strictSame(renderer.fixed(person), ['A', 'user_1'])
  t.strictSame(renderer.perRequest?.(person, CIRCUMSTANCES), ['B', 'GET user_1'])
})

t.test('values are safe for HTTP and can be read back', async (t) => {
  t.equal(text('Zoë'), 'Zo%C3%AB')
  t.equal(text('a\r\nX-Evil: 1\0'), 'a%0D%0AX-Evil: 1%00')
  t.equal(text('100%'), '100%25')
  t.equal(text(' a b\t'), '%20a b%09')
  t.equal(text('😀'), '%F0%9F%98%80')
  t.equal(text(true), 'true')
  t.equal(text(3n), '3')
  t.equal(text(2.5), '2.5')
  for (const none of ['', [], [null, {}], null, undefined, {}, Number.NaN, new Map(), new Uint8Array(1)])
    t.equal(text(none), undefined)
  fc.assert(
    fc.property(anyText({ maxLength: 200 }), (claim) => {
      const value = text(claim)
      if (value === undefined) return claim === ''
      return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value) && decodeURIComponent(value) === claim
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 10 }), (claim) => {
      const items = text(claim)?.split(',').map(decodeURIComponent)
      return JSON.stringify(items) === JSON.stringify(claim)
    }),
  )
})

t.test('a value too long, or not Unicode, is left out whole and reported', async (t) => {
  t.equal(text('a'.repeat(LONGEST_VALUE))?.length, LONGEST_VALUE)
  for (const value of [
    'a'.repeat(LONGEST_VALUE + 1),
    'ë'.repeat(2000),
    'a'.repeat(65_536),
    Array(3000).fill('abc'),
    '\ud800',
    ['ok', '\udc00'],
  ]) {
    t.equal(headerValue(value).kind, 'unfit')
  }
  const problems: HeaderProblem[] = []
  const renderer = compileIdentityHeaders({ headers: { A: 'claims.a', B: 'subject' } }, (p) => problems.push(p))
  t.strictSame(renderer.fixed(samplePerson({ a: 'x'.repeat(65_536) })), ['B', 'user_1'])
  t.equal(problems.length, 1)
})

t.test('claims of any JSON never make a second header or a crash', async () => {
  const renderer = compileIdentityHeaders({ headers: { A: 'claims.a', G: 'claims.groups' } })
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, groups) => {
      const flat = renderer.fixed(samplePerson(JSON.stringify({ a, groups })))
      const names = flat.filter((_, i) => i % 2 === 0)
      return new Set(names).size === names.length && flat.every((part) => /^[\x20-\x7e]+$/.test(part))
    }),
  )
})

t.test('names that upstreams may take for one are refused, and bad expressions', async (t) => {
  t.throws(() => compileIdentityHeaders({ headers: { 'X-User': 'subject', x_user: 'subject' } }), PosternError)
  t.throws(() => compileIdentityHeaders({ headers: { 'X User': 'subject' } }), PosternError)
  t.throws(() => compileIdentityHeaders({ headers: { 'X-User': 'nobody' } }), PosternError)
})

t.test('a reserved name is recognised in every spelling', async (t) => {
  const reserved = compileReservedNames({ headers: DEFAULTS, assertion: { header: 'Proof_Of' } })
  for (const name of [
    'x-auth-request-user',
    'X_AUTH_REQUEST_USER',
    'X-Auth.Request_User',
    'proof-of',
    'x-postern-assertion',
    'X_Postern.anything',
    'x!auth#request$user',
    'X~Postern|anything',
  ]) {
    t.ok(reserved.has(name), name)
  }
  for (const name of ['x-auth-requests', 'accept', 'x-posternx', '__proto__', 'constructor'])
    t.notOk(reserved.has(name), name)
  t.equal(foldedName('X_A.b~C'), 'x-a-b-c')
})
