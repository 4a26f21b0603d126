import fc from 'fast-check'
import t from 'tap'
import type { Route } from '../../src/config/config.ts'
import { responseRewrite } from '../../src/headers/response-rewrite.ts'

const HOST = 'app.example.com'

function rewriteOf(rewrite: Route['rewrite'], preserveHost = true, urls = ['http://127.0.0.1:3000']) {
  const upstream = { urls, preserveHost, connectTimeout: 1, responseTimeout: 1, idleTimeout: 1, retries: 0 }
  return responseRewrite({ rewrite, upstream })
}

t.test('nothing is rewritten where the upstream has the public addresses', async (t) => {
  t.equal(rewriteOf({}), undefined)
})

t.test('Location gets the stripped prefix back, and loses the added one', async (t) => {
  const both = rewriteOf({ stripPrefix: '/service', addPrefix: '/v1' })
  for (const [said, meant] of [
    ['/v1/a?b=/v1/c#d', '/service/a?b=/v1/c#d'],
    ['/v1', '/service'],
    ['/v1/', '/service/'],
    [`https://${HOST}/v1/a`, `https://${HOST}/service/a`],
    [`//${HOST.toUpperCase()}/v1/a`, `//${HOST}/service/a`],
    ['/v10/a', '/v10/a'],
    ['/elsewhere', '/elsewhere'],
    ['/service/a', '/service/a'],
    ['a/b', 'a/b'],
    ['?q', '?q'],
    ['https://other.example.com/v1/a', 'https://other.example.com/v1/a'],
    ['https://', 'https://'],
  ] as const) {
    t.equal(both?.location(said, HOST), meant, said)
  }
  t.equal(rewriteOf({ stripPrefix: '/service/' })?.location('/a', HOST), '/service/a')
  t.equal(rewriteOf({ stripPrefix: '/service' })?.location('/', HOST), '/service')
  t.equal(rewriteOf({ addPrefix: '/v1' })?.location('/v1/a', HOST), '/a')
})

t.test("an upstream that is given its own Host names itself: that becomes an address of the client's", async (t) => {
  const own = rewriteOf({}, false, ['http://127.0.0.1:3000', 'https://inner.test', 'h2c://[::1]:80'])
  for (const [said, meant] of [
    ['http://127.0.0.1:3000/a?b', '/a?b'],
    ['http://127.0.0.1:3000', '/'],
    ['https://inner.test:443/x', '/x'],
    ['http://127.0.0.1:3001/a', 'http://127.0.0.1:3001/a'],
  ] as const) {
    t.equal(own?.location(said, HOST), meant, said)
  }
  const kept = rewriteOf({ stripPrefix: '/a' })
  t.equal(kept?.location('http://127.0.0.1:3000/x', HOST), 'http://127.0.0.1:3000/x')
})

/** Pieces of Locations that browsers read in their own way: they drop tabs and line breaks, and take a backslash for a slash. */
const PIECES = [
  ...[
    '/',
    '/',
    '/',
    '\\',
    '\t',
    '\n',
    '\r',
    ' ',
    '\x01',
    '\x7f',
    '\u00a0',
    '?',
    '#',
    '@',
    ':',
    '.',
    '..',
    '%2f',
    '%5c',
    'a',
    'v1',
    'service',
  ],
  ...[
    'http:',
    'https:',
    'HTTPS:',
    'javascript:',
    'mailto:',
    'ws:',
    'user',
    ':80',
    ':443',
    ':8443',
    'evil.example',
    '%65vil.example',
  ],
  ...[
    '127.0.0.1:3000',
    '127.1:3000',
    '127.0.0.1',
    'inner.test',
    'inner.test.',
    'app.example.com',
    'APP.example.com',
    '[::1]',
  ],
]
const hostileLocation = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc
    .tuple(
      fc.constantFrom(
        '/v1',
        'http://127.0.0.1:3000',
        'https://app.example.com',
        '//app.example.com',
        '//127.0.0.1:3000/v1',
      ),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }),
    )
    .map(([start, pieces]) => start + pieces.join('')),
  fc.string(),
)

const resolve = (location: string, base: string) => URL.parse(location, base) ?? undefined

t.test('for every Location, the browser stays on our host or goes where the app means', async () => {
  const rewrites = [
    {},
    { addPrefix: '/v1' },
    { stripPrefix: '/service' },
    { stripPrefix: '/service', addPrefix: '/v1' },
    { addPrefix: '/' },
  ]
  const cases = fc.record({
    location: hostileLocation,
    rewrite: fc.constantFrom(...rewrites),
    preserveHost: fc.boolean(),
    upstream: fc.constantFrom('http://127.0.0.1:3000', 'https://inner.test', 'http://inner.test'),
    publicOrigin: fc.constantFrom('https://app.example.com', 'http://app.example.com', 'https://app.example.com:8443'),
  })
  fc.assert(
    fc.property(cases, ({ location, rewrite, preserveHost, upstream, publicOrigin }) => {
      const ours = new URL(publicOrigin)
      const rewritten = rewriteOf(rewrite, preserveHost, [upstream])?.location(location, ours.host) ?? location
      const atTheApp = new URL(preserveHost ? publicOrigin : upstream)
      const reached = resolve(rewritten, `${publicOrigin}/service/page`)
      if (reached === undefined || reached.host === ours.host) return true
      // The app is told the browser's scheme (X-Forwarded-Proto), and sees its own: it may mean either.
      const meant = [ours.protocol, atTheApp.protocol].map((scheme) =>
        resolve(location, `${scheme}//${atTheApp.host}/v1/page`),
      )
      const leaks = !preserveHost && reached.protocol.startsWith('http') && reached.host === atTheApp.host
      return !leaks && meant.some((each) => each?.host === reached.host)
    }),
    { numRuns: 5_000 },
  )
})

t.test('a path that begins with two slashes stays a path', async (t) => {
  const added = rewriteOf({ addPrefix: '/v1' })
  const own = rewriteOf({}, false)
  for (const [rewrite, said, path] of [
    [added, '/v1//evil.example/a?b', '//evil.example/a?b'],
    [added, '/v1/\\evil.example', '//evil.example'],
    [added, '/v1/\t/evil.example', '//evil.example'],
    [added, '/v1\\/evil.example', '//evil.example'],
    [own, 'http://127.0.0.1:3000//evil.example', '//evil.example'],
    [own, 'http://127.0.0.1:3000/\\evil.example', '//evil.example'],
    [own, 'http://127.0.0.1:3000\\evil.example', '/evil.example'],
    [own, 'http://127.0.0.1:3000/\t/evil.example', '//evil.example'],
    [own, '\thttp://127.0.0.1:3000//evil.example', '//evil.example'],
    [own, 'http:/evil.example', '/evil.example'],
  ] as const) {
    const { host, pathname, search } = new URL(rewrite?.location(said, HOST) ?? said, `https://${HOST}/page`)
    t.equal(host + pathname + search, HOST + path, said)
  }
})

t.test('an address of another host stays as it is, byte for byte', async (t) => {
  const own = rewriteOf({ addPrefix: '/v1' }, false)
  for (const said of [
    '//other.example/v1/a',
    '/\\other.example/v1',
    'https:\\\\other.example/v1',
    'https://127.0.0.1:3000@other.example/v1',
    'https://127.0.0.1:3000.other.example/v1',
    'mailto:a@b.example',
    'ws://127.0.0.1:3000/v1',
  ]) {
    t.equal(own?.location(said, HOST), said)
  }
})

t.test('cookie paths follow, the rest of the cookie stays byte for byte', async (t) => {
  const both = rewriteOf({ stripPrefix: '/service', addPrefix: '/v1' })
  for (const [said, meant] of [
    ['a=1; Path=/v1; Secure', 'a=1; Path=/service; Secure'],
    ['a=1;path = /v1/x', 'a=1;path = /service/x'],
    ['a=/v1; Domain=x', 'a=/v1; Domain=x'],
    ['a=1; Path=/other', 'a=1; Path=/other'],
    ['a=1; Path=', 'a=1; Path='],
    ['a=1; Path=/other; Path=/v1', 'a=1; Path=/other; Path=/service'],
    ['a=1; Path=/v1 ; Secure', 'a=1; Path=/service ; Secure'],
  ] as const) {
    t.equal(both?.cookie(said), meant, said)
  }
  t.equal(rewriteOf({ stripPrefix: '/service' })?.cookie('a=1; Path=/'), 'a=1; Path=/service')
})
