import fc from 'fast-check'
import t from 'tap'
import { RequestHeaderRules } from '../../src/headers/request-headers.ts'
import { TrustedProxies } from '../../src/headers/trusted-proxies.ts'
import { RequestReader } from '../../src/proxy/read-request.ts'
import type { PublicUrl } from '../../src/route/public-url.ts'
import { type Asked, inMemoryRequest } from '../support/in-memory-request.ts'
import { PUBLIC_URL } from './sample.ts'

const PROXY = '10.0.0.1'
const WITH_PORT: PublicUrl = {
  origin: 'https://app.example.com:8443',
  hostname: 'app.example.com',
  host: 'app.example.com:8443',
  secure: true,
}

/** Bytes as Node hands them on: one character each. */
const bytes = fc.uint8Array({ maxLength: 200 }).map((each) => Buffer.from(each).toString('latin1'))

function read(asked: Asked, { upgrades = false, publicUrls = [PUBLIC_URL], framedLogins = false } = {}) {
  const reader = new RequestReader({
    headerRules: new RequestHeaderRules(() => false),
    trustedProxies: new TrustedProxies([`${PROXY}/32`]),
    publicUrls,
    framedLogins,
  })
  return reader.read(inMemoryRequest(asked).request, upgrades)
}

t.test('a request is read once: method, host, target, peer and when it came', async (t) => {
  const before = performance.now()
  const facts = read({ method: 'POST', target: '/a%20b?x=1', host: 'App.Example.com' })
  t.match(facts, {
    method: 'POST',
    hostname: 'app.example.com',
    host: 'app.example.com',
    publicUrl: PUBLIC_URL,
    malformed: undefined,
    peer: { address: '192.0.2.1', trusted: false },
    target: { path: '/a%20b', query: '?x=1' },
  })
  t.ok(facts.startedAt >= before)
})

t.test('a request id of a safe form is kept, and any other is replaced by a new one', async (t) => {
  const idOf = (id: string) => read({ headers: ['X-Request-Id', id] }).id
  t.equal(idOf('trace-1/a:b@c=+.'), 'trace-1/a:b@c=+.')
  t.equal(idOf('x'.repeat(128)), 'x'.repeat(128))
  t.not(idOf('x'.repeat(129)), 'x'.repeat(129))
  t.not(read({}).id, read({}).id)
})

t.test('no request id can break a log line or a header', async () => {
  fc.assert(
    fc.property(bytes, (id) => {
      return /^[A-Za-z0-9._:@/+=-]{1,128}$/.test(read({ headers: ['X-Request-Id', id] }).id)
    }),
  )
})

t.test('an upgrade counts only where the connection switches protocols', async (t) => {
  const headers = ['Connection', 'Upgrade', 'Upgrade', 'websocket']
  t.equal(read({ headers }, { upgrades: true }).headers.upgrade, 'websocket')
  t.equal(read({ headers }).headers.upgrade, undefined, 'such as an offer of h2c')
})

t.test('the host chooses its public URL, with its port before without', async (t) => {
  const publicUrls = [PUBLIC_URL, WITH_PORT]
  t.equal(read({ host: 'app.example.com:8443' }, { publicUrls }).publicUrl, WITH_PORT)
  t.equal(read({ host: 'app.example.com' }, { publicUrls }).publicUrl, PUBLIC_URL)
  t.equal(read({ host: 'app.example.com:9999' }, { publicUrls }).publicUrl, PUBLIC_URL, 'the first in the file')
  t.equal(read({ host: 'other.example.com' }, { publicUrls }).publicUrl, undefined)
})

t.test('the host that a proxy saw counts only where the proxy is trusted', async (t) => {
  const asked = { host: 'inner:3000', headers: ['X-Forwarded-Host', 'app.example.com'] }
  t.match(read({ ...asked, address: PROXY }), { host: 'app.example.com', publicUrl: PUBLIC_URL })
  t.match(read(asked), { host: 'inner:3000', publicUrl: undefined })
})

t.test('a target that cannot be read in one way only is not there, and it is said why', async (t) => {
  for (const target of ['//a', '/a/../b', '/%', '*', 'ftp://a/b', '/a\\b']) {
    const facts = read({ target })
    t.equal(facts.target, undefined, target)
    t.type(facts.malformed, 'string')
  }
})

t.test('a host that cannot be one is an empty host', async (t) => {
  for (const host of ['', 'a b', 'a/b', 'user@app.example.com', '[::1', 'a:b:c']) {
    t.match(read({ host }), { hostname: '', host: '', publicUrl: undefined }, host)
  }
})

t.test('whatever comes, reading does not throw', async () => {
  fc.assert(
    fc.property(bytes, bytes, fc.array(fc.tuple(bytes, bytes)), fc.boolean(), (target, host, fields, upgrades) => {
      const facts = read({ target, host, headers: fields.flat() }, { upgrades })
      return (facts.target === undefined) === (facts.malformed !== undefined)
    }),
  )
})

t.test("a frame's navigation counts as a page's where logins may run in frames", async (t) => {
  const dest = (value: string, framedLogins: boolean) =>
    read({ headers: ['Sec-Fetch-Dest', value] }, { framedLogins }).headers
  t.equal(dest('iframe', true).fetchDest, 'document')
  t.same(dest('iframe', true).forward, ['Sec-Fetch-Dest', 'iframe'], 'the app gets what the browser sent')
  t.equal(dest('iframe', false).fetchDest, 'iframe')
  for (const other of ['image', 'script', 'empty', 'object', 'embed', 'frame'])
    t.equal(dest(other, true).fetchDest, other)
})
