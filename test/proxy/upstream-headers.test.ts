import t from 'tap'
import type { Route } from '../../src/config/config.ts'
import { routeTerms } from '../../src/proxy/compiled-route.ts'
import { upstreamHeaders } from '../../src/proxy/upstream-headers.ts'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'
import type { OpenUpstream } from '../../src/upstream/open-upstream.ts'
import { sampleRoute } from '../route/sample.ts'
import { COOKIE_CONFIG, sampleContext } from './sample.ts'

const cookies = ownCookies(COOKIE_CONFIG)

function sent(route: Partial<Omit<Route, 'path'>>, asked: Parameters<typeof sampleContext>[0] = {}) {
  const open = { terms: routeTerms(sampleRoute(route)), upstream: { host: 'upstream:3000' } as OpenUpstream }
  const flat = upstreamHeaders(sampleContext(asked), open, { ownCookies: cookies, defaultScheme: 'https' })
  return {
    names: flat.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()),
    values: (name: string) =>
      flat.filter((_, index) => index % 2 === 1 && flat[index - 1]?.toLowerCase() === name.toLowerCase()),
  }
}

t.test('the upstream hears who asks, from where and for which host, each once', async (t) => {
  const { names, values } = sent({}, { headers: ['Accept', 'a', 'Cookie', 'a=1; postern=secret'] })
  t.equal(new Set(names).size, names.length)
  t.same(values('Host'), ['app.example.com'])
  t.same(values('X-Forwarded-For'), ['192.0.2.1'])
  t.same(values('X-Forwarded-Host'), ['app.example.com'])
  t.same(values('X-Forwarded-Proto'), ['https'])
  t.same(values('X-Request-Id'), ['the-id'])
  t.same(values('Cookie'), ['a=1'])
})

t.test('preserveHost: false names the upstream', async (t) => {
  t.same(sent({ upstream: { ...sampleRoute().upstream, preserveHost: false } }).values('Host'), ['upstream:3000'])
})

t.test('a stripped prefix is told', async (t) => {
  t.same(sent({ rewrite: { stripPrefix: '/api' } }).values('X-Forwarded-Prefix'), ['/api'])
})

t.test('headers.set replaces what the client sent', async (t) => {
  const { values } = sent(
    { headers: { set: { 'X-Env': 'prod' }, remove: [] } },
    { headers: ['x-env', 'spoof', 'X-ENV', '2'] },
  )
  t.same(values('X-Env'), ['prod'])
})

t.test('headers.set replaces what we would have said', async (t) => {
  const { values } = sent(
    { headers: { set: { 'x-forwarded-proto': 'http', Cookie: 'fixed=1' }, remove: [] } },
    { headers: ['Cookie', 'a=1'] },
  )
  t.same(values('X-Forwarded-Proto'), ['http'])
  t.same(values('Cookie'), ['fixed=1'])
})

t.test("headers.remove takes away the client's, Cookie and forwarding headers too; Host stays", async (t) => {
  const { names, values } = sent(
    { headers: { set: {}, remove: ['X-Debug', 'cookie', 'X-Forwarded-For'] } },
    { headers: ['x-debug', '1', 'Cookie', 'a=1', 'X-Kept', '1'] },
  )
  for (const gone of ['x-debug', 'cookie', 'x-forwarded-for']) t.notOk(names.includes(gone), gone)
  t.same(values('X-Kept'), ['1'])
  t.same(values('Host'), ['app.example.com'])
})

t.test('what a proxy says about the client passes only where the proxy is trusted', async (t) => {
  const headers = [
    'X-Real-IP',
    '203.0.113.9',
    'CF-Connecting-IP',
    '203.0.113.9',
    'X-Forwarded-Ssl',
    'on',
    'X-Kept',
    '1',
  ]
  const stranger = sent({}, { headers })
  for (const name of ['x-real-ip', 'cf-connecting-ip', 'x-forwarded-ssl']) t.notOk(stranger.names.includes(name), name)
  t.same(stranger.values('X-Kept'), ['1'])

  const proxied = sent({}, { headers, trusted: true })
  t.same(proxied.values('X-Real-IP'), ['203.0.113.9'])
  t.same(proxied.values('CF-Connecting-IP'), ['203.0.113.9'])
  t.same(proxied.values('X-Forwarded-Ssl'), ['on'])
})

t.test('a method override never passes; a route can set its own', async (t) => {
  const headers = ['X-HTTP-Method-Override', 'DELETE']
  t.same(sent({}, { headers }).values('X-HTTP-Method-Override'), [])
  const set = { 'X-HTTP-Method-Override': 'PATCH' }
  t.same(sent({ headers: { set, remove: [] } }, { headers }).values('X-HTTP-Method-Override'), ['PATCH'])
})
