import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { RequestHeaderRules } from '../../src/headers/request-headers.ts'
import { compileReservedNames } from '../../src/headers/reserved-names.ts'

const IDENTITY = ['X-Auth-Request-User', 'X-Auth-Request-Email', 'Remote.User']

function rules(names: readonly string[] = IDENTITY) {
  const reserved = compileReservedNames({ headers: Object.fromEntries(names.map((name) => [name, 'subject'])) })
  return new RequestHeaderRules((name) => reserved.has(name))
}

const read = (...raw: string[]) => rules().read(raw)

/** Any capitals, and any other character that a name may have (RFC 9110 5.6.2) where there was a `-`. */
const spelling = (name: string) =>
  fc
    .array(fc.tuple(fc.boolean(), fc.constantFrom(..."-_.!#$%&'*+^`|~")), {
      minLength: name.length,
      maxLength: name.length,
    })
    .map((choices) =>
      [...name]
        .map((letter, index) => {
          const [upper, dash] = choices[index]!
          if (/[-_.]/.test(letter)) return dash
          return upper ? letter.toUpperCase() : letter.toLowerCase()
        })
        .join(''),
    )

t.test('an identity header from the client never passes, however it is spelled or doubled', async () => {
  const kept = rules()
  const spoof = fc.constantFrom(...IDENTITY, 'X-Postern-Assertion', 'X-Postern-Anything').chain(spelling)
  fc.assert(
    fc.property(fc.array(spoof, { minLength: 1, maxLength: 4 }), fc.string(), (names, value) => {
      const raw = names.flatMap((name) => [name, value])
      return kept.read([...raw, 'X-Real', '1', ...raw]).forward.join() === 'X-Real,1'
    }),
  )
})

t.test('headers that Postern sets itself, or that name another path, are not forwarded in any spelling', async () => {
  const kept = rules()
  const names = fc.constantFrom(
    'Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Forwarded-Prefix',
    'X-Forwarded-Uri',
    'X-Original-URL',
    'X-Original-Path',
    'X-Envoy-Original-Path',
    'X-Rewrite-URL',
    'X-Request-Id',
  )
  fc.assert(
    fc.property(names.chain(spelling), (name) => {
      const { forward, proxied } = kept.read([name, 'evil'])
      return forward.length === 0 && proxied === undefined
    }),
  )
})

t.test('a header that overrides the method is not passed on in any spelling', async () => {
  const kept = rules()
  const names = fc.constantFrom(
    'X-HTTP-Method-Override',
    'X-HTTP-Method',
    'X-Method-Override',
    'X-Override-Method',
    'HTTP-Method-Override',
    'Method-Override',
    'X-Original-Method',
    'X-Forwarded-Method',
    'X-Method',
    'X-Rest-Method',
    'X-HTTP-MethodOverride',
  )
  fc.assert(fc.property(names.chain(spelling), (name) => kept.read([name, 'DELETE', 'X-Real', '1']).forward[1] === '1'))
})

t.test('headers that only a trusted proxy may send are separated, in any spelling', async (t) => {
  const kept = rules()
  const names = fc.constantFrom(
    'X-Forwarded-Protocol',
    'X-Forwarded-Scheme',
    'X-Forwarded-Ssl',
    'X-Forwarded-Port',
    'Client-IP',
    'True-Client-IP',
    'CF-Connecting-IP',
    'X-Real-IP',
    'X-Client-IP',
    'X-Cluster-Client-IP',
    'Proxy-Client-IP',
    'WL-Proxy-Client-IP',
    'X-ProxyUser-Ip',
    'DO-Connecting-IP',
    'X-Vercel-Forwarded-For',
    'X-NF-Client-Connection-IP',
    'Ali-CDN-Real-IP',
    'X-HTTPS',
    'X-ARR-SSL',
    'X-Host',
    'X-Script-Name',
    'X-Forwarded-Tls-Client-Cert',
    'SSL-Client-Cert',
    'X-Client-Cert',
  )
  fc.assert(
    fc.property(names.chain(spelling), (name) => {
      const { forward, proxied } = kept.read(['X-A', '1', name, 'evil', 'X-B', '2'])
      return forward.join() === 'X-A,1,X-B,2' && proxied?.join() === `${name},evil`
    }),
  )
  t.same(kept.read(['X-Real-IP', '1', 'Connection', 'X-Real-Ip']).proxied, [], 'unless it belongs to the connection')
  t.same(kept.trailers(['X-Real-IP', '1', 'X-HTTP-Method', 'PUT', 'X-Sum', '2']), ['X-Sum', '2'], 'never in a trailer')
})

t.test('framing headers and the Proxy header are not forwarded in any spelling', async (t) => {
  const sent = ['Transfer_Encoding', 'chunked', 'Content.Length', '5', 'Proxy', 'http://evil.example', 'X-Kept', '1']
  t.same(new RequestHeaderRules(() => false).read(sent).forward, ['X-Kept', '1'])
})

t.test('the rest keeps its capitals, its order, its doubles and its bytes', async (t) => {
  const raw = [
    'Zebra',
    '1',
    'accept',
    'text/html',
    'X-a',
    'Ã\u00a0',
    'ZEBRA',
    '2',
    'Content-Type',
    'x',
    'Authorization',
    'Basic x',
  ]
  t.same(read(...raw).forward, raw)
  const kept = rules()
  const name = fc.stringMatching(/^[A-Za-z]{1,3}$/).map((letters) => `q${letters}`)
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
      return isDeepStrictEqual(kept.read(pairs.flat()).forward, pairs.flat())
    }),
  )
})

t.test('hop-by-hop headers stay on their hop, and so does what Connection nominates', async (t) => {
  const headers = read(
    ...['Connection', 'keep-alive, X-Trace', 'Keep-Alive', 'timeout=5', 'X-TRACE', '1', 'TE', 'gzip', 'Trailer', 'X'],
    ...['Transfer-Encoding', 'chunked', 'Upgrade', 'h2c', 'HTTP2-Settings', 'x', 'Proxy-Authorization', 'x'],
    ...['Proxy-Connection', 'x', 'Expect', '100-continue', 'X-Kept', '1'],
  )
  t.same(headers.forward, ['X-Kept', '1'])
  t.match(headers, { hasBody: true, upgrade: 'h2c', expect: '100-continue', acceptsTrailers: false })
})

t.test('two Connection headers nominate as one would', async (t) => {
  t.same(read('Connection', 'X-A', 'X-A', '1', 'X-B', '2', 'X-C', '3', 'Connection', 'X-B').forward, ['X-C', '3'])
})

t.test('TE: trailers is read and not forwarded', async (t) => {
  t.equal(read('TE', 'gzip, Trailers').acceptsTrailers, true)
  t.equal(read('TE', 'gzip').acceptsTrailers, false)
})

t.test('Cookie and Host are read and not forwarded; repeated ones are noticed', async (t) => {
  t.match(read('Host', 'a.example', 'HOST', 'b.example', 'Cookie', 'a=1', 'cookie', 'b=2'), {
    hosts: 2,
    host: 'a.example',
    cookie: 'a=1; b=2',
    forward: [],
  })
  t.match(read(), { hosts: 0, host: '', cookie: undefined })
})

t.test('Content-Length and Transfer-Encoding decide whether there is a body', async (t) => {
  t.match(read('Content-Length', '0'), { hasBody: false, contentLength: 0, forward: ['Content-Length', '0'] })
  t.match(read('Content-Length', '12'), { hasBody: true, contentLength: 12 })
  t.match(read('Transfer-Encoding', 'chunked'), { hasBody: true, contentLength: undefined, forward: [] })
})

t.test('an identity header that Postern also reads is not forwarded from the client', async (t) => {
  const headers = rules(['Authorization', 'Accept']).read([
    'authorization',
    'Basic forged',
    'Accept',
    'text/html',
    'Origin',
    'o',
  ])
  t.same(headers.forward, ['Origin', 'o'])
  t.match(headers, { authorization: 'Basic forged', accept: 'text/html' }, 'read all the same')
})

t.test('invented names are classified correctly, even when there are too many to remember', async (t) => {
  const kept = rules()
  for (let index = 0; index < 3_000; index++) kept.read([`X-Invented-${index}`, '1'])
  t.same(kept.read(['X-Invented-2999', '1', 'x_auth-request.user', 'spoof', 'connection', 'x-b', 'X-B', '1']).forward, [
    'X-Invented-2999',
    '1',
  ])
})
