import fc from 'fast-check'
import t from 'tap'
import { type Dialect, readOriginalRequest } from '../../src/proxy/original-request.ts'
import { sampleContext } from './sample.ts'

/** name, value, … */
type Headers = readonly string[]

interface Asked {
  readonly headers?: Headers
  readonly target?: string
  readonly method?: string
  readonly host?: string
}

/** The original request in one line, or why there is none. */
function read(dialect: Dialect | 'any', { headers = [], ...asked }: Asked): string {
  const facts = sampleContext({ target: '/oauth2/auth', ...asked })
  const reading = readOriginalRequest(dialect, { facts, rawHeaders: headers }, '/oauth2')
  if (reading.kind === 'unreadable') return `unreadable: ${reading.reason}`
  const { method, scheme = '', authority, target, upgrade } = reading.original
  return `${reading.dialect}: ${method} ${scheme}://${authority}${target}${upgrade === undefined ? '' : ` ${upgrade}`}`
}

const NGINX = ['X-Original-URL', 'https://app.example.com/a/%C3%BC?q=%2F', 'X-Original-Method', 'PUT']
const FORWARDED = [
  ...['X-Forwarded-Method', 'POST', 'X-Forwarded-Proto', 'https'],
  ...['X-Forwarded-Host', 'app.example.com:8443', 'X-Forwarded-Uri', '/a?b=c'],
]

t.test('each dialect reads its own headers, byte for byte', async (t) => {
  t.equal(read('nginx', { headers: NGINX }), 'nginx: PUT https://app.example.com/a/%C3%BC?q=%2F')
  t.equal(read('forwarded', { headers: FORWARDED }), 'forwarded: POST https://app.example.com:8443/a?b=c')
  const envoy = { target: '/oauth2/auth/envoy/a/%61?x', method: 'DELETE', host: 'api.example.com', headers: NGINX }
  t.equal(read('envoy', envoy), 'envoy: DELETE ://api.example.com/a/%61?x')
  t.equal(read('nginx', { headers: [...NGINX, ...FORWARDED] }), 'nginx: PUT https://app.example.com/a/%C3%BC?q=%2F')
})

t.test('a WebSocket is known by its key, since proxies drop Upgrade from a check', async (t) => {
  t.match(read('nginx', { headers: [...NGINX, 'Sec-WebSocket-Key', 'x'] }), / websocket$/)
  const traefik = FORWARDED.map((value) => (value === 'https' ? 'wss' : value))
  t.match(read('forwarded', { headers: [...traefik, 'sec-websocket-key', 'x'] }), /POST https:.* websocket$/)
})

t.test("oauth2-proxy's address takes either kind of headers, and not both", async (t) => {
  t.match(read('any', { headers: NGINX }), /^nginx: PUT/)
  t.match(read('any', { headers: FORWARDED }), /^forwarded: POST/)
  const usual = ['X-Forwarded-Proto', 'https', 'X-Forwarded-Host', 'app.example.com']
  t.match(read('any', { headers: [...usual, ...NGINX] }), /^nginx: PUT/, 'every proxy sends these')
  t.match(read('any', { headers: [...NGINX, ...FORWARDED] }), /^unreadable/)
  t.match(read('any', { headers: [...NGINX, 'X-Forwarded-Uri', '/'] }), /^unreadable/)
  t.match(read('any', { headers: usual }), /^unreadable/)
})

t.test('a header that is missing, doubled or empty makes a check unreadable', async (t) => {
  for (const [dialect, headers] of [['nginx', NGINX] as const, ['forwarded', FORWARDED] as const]) {
    for (let index = 0; index < headers.length; index += 2) {
      const name = headers[index]!
      t.match(read(dialect, { headers: headers.toSpliced(index, 2) }), /^unreadable/, `${name} is missing`)
      const twice = [...headers, name.toUpperCase(), headers[index + 1]!]
      t.match(read(dialect, { headers: twice }), /^unreadable/, `${name} is doubled`)
      t.match(read(dialect, { headers: headers.with(index + 1, '') }), /^unreadable/, `${name} is empty`)
    }
  }
})

t.test('what is no absolute URL, no path, no host, no method or no scheme', async (t) => {
  const url = (text: string) => read('nginx', { headers: NGINX.with(1, text) })
  for (const text of [
    '/a',
    '//app.example.com/a',
    'app.example.com/a',
    'https:/a',
    'https:///a',
    'ftp://app.example.com/a',
    'https://app.example.com',
    // nginx takes such a Host header: the path must not become a query.
    'https://app.example.com?/admin',
    'https://app.example.com#/admin',
    'https://app.example.com\\/admin',
    'https://user@app.example.com/a',
    'https://app.example.com:0/a',
    'https://app.example.com, https://app.example.com/a',
  ])
    t.match(url(text), /^unreadable/, text)
  const forwarded = (index: number, text: string) => read('forwarded', { headers: FORWARDED.with(index, text) })
  for (const method of ['get', 'GET, GET', 'BREW', 'CONNECT', ' ']) t.match(forwarded(1, method), /^unreadable/, method)
  for (const proto of ['https, http', 'ftp', 'https:']) t.match(forwarded(3, proto), /^unreadable/, proto)
  for (const host of ['a, b', 'a/b', 'a@b', 'a?', 'http://a']) t.match(forwarded(5, host), /^unreadable/, host)
  for (const uri of ['a', 'https://app.example.com/a', '?a', '*']) t.match(forwarded(7, uri), /^unreadable/, uri)
})

t.test("in Envoy's dialect the endpoint's own path has one spelling", async (t) => {
  t.match(read('envoy', { target: '/oauth2/auth/envoy/' }), /^envoy: GET .*example.com\/$/)
  t.match(read('envoy', { target: '/oauth2/%61uth/envoy/a' }), /^unreadable/)
  t.match(read('envoy', { target: 'http://app.example.com/oauth2/auth/envoy/a' }), /^envoy: GET .*example.com\/a$/)
})

t.test('whatever the headers say, what is read is a path on a host', async (t) => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('https://app.example.com/', '/x', 'app.example.com', 'GET', 'https', ''),
    fc.tuple(fc.constantFrom('https://', 'http://', ''), fc.string()).map((parts) => parts.join('')),
  )
  const name = fc.constantFrom(...[...NGINX, ...FORWARDED].filter((part) => part.startsWith('X-')))
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text), { maxLength: 8 }), (pairs) => {
      for (const dialect of ['nginx', 'forwarded', 'any'] as const) {
        const reading = readOriginalRequest(dialect, { facts: sampleContext(), rawHeaders: pairs.flat() }, '/oauth2')
        if (reading.kind === 'unreadable') continue
        const { authority, target } = reading.original
        t.notMatch(authority, /[/?#\\@\s]/)
        t.match(target, /^\//)
      }
    }),
  )
})
