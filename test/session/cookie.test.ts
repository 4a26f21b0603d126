import { isDeepStrictEqual } from 'node:util'
import cookiePlugin from '@fastify/cookie'
import fc from 'fast-check'
import fastify from 'fastify'
import t from 'tap'
import { cookiePairs, readCookie, serializeCookie, withoutOwnCookies } from '../../src/session/cookie.ts'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'

const NAME = '__Host-postern'
const { isOwn } = ownCookies({
  prefix: '/oauth2',
  publicUrls: [],
  session: {
    secrets: [],
    cookie: { name: NAME, sameSite: 'lax', path: '/', partitioned: false },
    maxPerPerson: 'unlimited',
    lifetime: 1,
    idleTimeout: 1,
    store: { kind: 'cookie' },
  },
})

/** A simple parser by RFC 6265 5.4: split, trim, take the first of the name. */
function naive(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const pair = part.replace(/^[ \t]+/, '')
    if (!pair.startsWith(`${name}=`)) continue
    const value = pair.slice(name.length + 1).replace(/[ \t]+$/, '')
    return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value
  }
  return undefined
}

const piece = fc.oneof(
  fc.constantFrom(
    NAME,
    'postern',
    '__Secure-postern-loop',
    'theme',
    '=',
    ';',
    '; ',
    '"',
    ' ',
    '\t',
    'a',
    'é',
    '\u00a0',
  ),
  fc.string({ maxLength: 4 }),
)
const header = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''))

t.test('reading one cookie agrees with a naive parser on any header', async () => {
  fc.assert(
    fc.property(header, fc.constantFrom(NAME, 'postern', 'theme'), (text, name) => {
      return readCookie(text, name) === naive(text, name)
    }),
    { numRuns: 2000 },
  )
})

t.test('a name inside another name or value is not the cookie', async (t) => {
  t.equal(readCookie(`x${NAME}=1; a=${NAME}=2; ${NAME}=3`, NAME), '3')
  t.equal(readCookie(`${NAME}2=1`, NAME), undefined)
  t.equal(readCookie('', NAME), undefined)
  t.equal(readCookie(`${NAME}=first; ${NAME}=second`, NAME), 'first')
  t.equal(readCookie(`${NAME}="quoted"`, NAME), 'quoted')
  t.equal(readCookie(`${NAME}=`, NAME), '')
})

t.test('a no-break space is part of a name and of a value, not white space around them', async (t) => {
  for (const space of ['\u00a0', '\u2003', '\ufeff', '\v', '\f']) {
    t.equal(readCookie(`${space}${NAME}=planted`, NAME), undefined)
    t.equal(readCookie(`${NAME}=1${space}`, NAME), `1${space}`)
    t.same(
      [...cookiePairs(`${space}a=1; b=2${space}`)],
      [
        [`${space}a`, '1'],
        ['b', `2${space}`],
      ],
    )
  }
  t.same(
    [...cookiePairs(' \t a=1\t;b;;\tc="=" ')],
    [
      ['a', '1'],
      ['c', '"="'],
    ],
  )
  t.same([...cookiePairs('x'.repeat(64 * 1024 + 1))], [])
})

t.test('property: no cookie of Postern reaches the upstream', async () => {
  fc.assert(
    fc.property(header, (text) => {
      const left = withoutOwnCookies(text, isOwn) ?? ''
      return left.split(';').every((part) => !isOwn((part.split('=', 1)[0] as string).trim()))
    }),
    { numRuns: 2000 },
  )
})

t.test("the app's own cookies keep their order and every byte, also beyond ASCII", async () => {
  // Node gives the bytes of UTF-8 as latin1. The last byte of `à` is then white space for JavaScript.
  const octets = fc.string({ maxLength: 8 }).map((text) => Buffer.from(text.replace(/[;\s]/g, '_')).toString('latin1'))
  const value = fc.oneof(octets, fc.constant(Buffer.from('voilà').toString('latin1')))
  const name = fc.constantFrom('a', 'b', 'theme', 'Postern', 'xpostern', 'postern_x', '__Host-other')
  const cookie = fc.tuple(name, value, fc.boolean())
  fc.assert(
    fc.property(fc.array(cookie, { minLength: 1, maxLength: 6 }), (cookies) => {
      const all = cookies.flatMap(([n, v, ours]) => (ours ? [`${n}=${v}`, `${NAME}=secret`] : [`${n}=${v}`]))
      const foreign = cookies.map(([n, v]) => `${n}=${v}`).join('; ')
      return withoutOwnCookies(all.join('; '), isOwn) === foreign
    }),
  )
})

t.test("only Postern's cookies: no Cookie header", async (t) => {
  t.equal(withoutOwnCookies(`${NAME}=a;  __Secure-postern-login-0123456789abcdef=b ;;`, isOwn), undefined)
  t.equal(withoutOwnCookies('postern', isOwn), undefined, 'a name without a value')
  t.equal(withoutOwnCookies(`${NAME} =a; b=1`, isOwn), 'b=1', 'white space before =')
})

t.test('a cookie is written with its own attributes and no others', async (t) => {
  const attributes = { path: '/', httpOnly: true, secure: false, sameSite: 'lax', maxAge: 60 } as const
  t.equal(serializeCookie('name', 'value', attributes), 'name=value; Path=/; HttpOnly; SameSite=Lax; Max-Age=60')
  t.equal(
    serializeCookie('name', '', { ...attributes, secure: true, sameSite: 'none', domain: 'example.com', maxAge: 0 }),
    'name=; Path=/; HttpOnly; SameSite=None; Secure; Domain=example.com; Max-Age=0',
  )
})

t.test('property: @fastify/cookie and we write the same attributes, and Partitioned only with Secure', async (t) => {
  const app = fastify()
  await app.register(cookiePlugin)
  await app.ready()
  t.teardown(() => app.close())
  const attributes = fc
    .record({
      path: fc.constantFrom('/', '/oauth2'),
      httpOnly: fc.constant(true as const),
      secure: fc.boolean(),
      sameSite: fc.constantFrom('lax' as const, 'strict' as const, 'none' as const),
      domain: fc.constantFrom(undefined, 'example.com'),
      partitioned: fc.constantFrom(undefined, true as const),
      maxAge: fc.nat(),
    })
    .map(({ partitioned, ...rest }) => ({ ...rest, ...(rest.secure && partitioned && { partitioned }) }))
  const partsOf = (line: string) => line.split('; ').toSorted()
  fc.assert(
    fc.property(attributes, (each) => {
      const own = partsOf(serializeCookie('name', 'value', each))
      if (own.includes('Partitioned') !== 'partitioned' in each) return false
      return isDeepStrictEqual(own, partsOf(app.serializeCookie('name', 'value', each)))
    }),
  )
})
