import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { isAllowedEndpoint } from '../../src/provider/metadata.ts'
import { createProvider } from '../../src/provider/oauth.ts'
import { until } from '../support/until.ts'
import { hostileProvider, LOGIN, metadata } from './support/hostile-provider.ts'
import { setUp } from './support/set-up.ts'

const DISCOVERY = '/.well-known/openid-configuration'

// The tests wait for most of their time.
t.jobs = 4

t.test('no request before the first use, then one for many callers', async (t) => {
  const { provider, hostile } = await setUp(t)
  t.same(provider.state(), { kind: 'starting' })
  t.same(hostile.asked, [])
  const urls = await Promise.all(Array.from({ length: 20 }, () => provider.authorizationUrl(LOGIN)))
  t.equal(urls[0]?.origin, hostile.url)
  t.equal(hostile.asked.length, 1)
  t.same(provider.state(), { kind: 'ready' })
})

t.test('metadata are kept for an hour, and stale ones stay in use while the provider does not respond', async (t) => {
  const { provider, hostile, pass } = await setUp(t)
  await provider.authorizationUrl(LOGIN)
  pass(3_599_000)
  await provider.authorizationUrl(LOGIN)
  t.equal(hostile.asked.length, 1)
  pass(1000)
  const asked = new Promise<void>((resolve) =>
    hostile.answers.set(DISCOVERY, (_asked, response) => {
      response.writeHead(429, { 'retry-after': '1' }).end()
      resolve()
    }),
  )
  t.ok(await provider.authorizationUrl(LOGIN))
  await asked
  t.ok(await provider.authorizationUrl(LOGIN))
})

t.test('a provider that is down at boot is ready as soon as it is back, and is not hammered meanwhile', async (t) => {
  const { provider, hostile, pass, events } = await setUp(t)
  hostile.answers.set(DISCOVERY, (_asked, response) => response.writeHead(503, { 'retry-after': '20' }).end())
  const failing = { code: 'PST_PROVIDER_UNAVAILABLE' }
  await t.rejects(provider.authorizationUrl(LOGIN), failing)
  t.match(provider.state(), { kind: 'degraded', reason: /503/ })
  await t.rejects(provider.authorizationUrl(LOGIN), { ...failing, details: { retryAfter: 20_000 } })
  t.equal(hostile.asked.length, 1, 'it said when')
  pass(20_000)
  await t.rejects(provider.authorizationUrl(LOGIN), failing)
  t.equal(hostile.asked.length, 2)
  t.equal(events.length, 1, 'told once')
  hostile.answers.delete(DISCOVERY)
  pass(20_000)
  t.ok(await provider.authorizationUrl(LOGIN))
  t.same(provider.state(), { kind: 'ready' })
  t.match(events[1], { kind: 'discovered', reason: `issuer ${hostile.url}` })
})

t.test('a Retry-After of an hour stops logins for a minute at most', async (t) => {
  const { provider, hostile, pass } = await setUp(t)
  hostile.answers.set(DISCOVERY, (_asked, response) => response.writeHead(429, { 'retry-after': '3600' }).end())
  await t.rejects(provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_UNAVAILABLE' })
  hostile.answers.delete(DISCOVERY)
  pass(60_000)
  t.ok(await provider.authorizationUrl(LOGIN))
})

t.test('a caller just after a failed attempt waits for the next one and is not refused', async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set(DISCOVERY, (_asked, response) => response.writeHead(503).end())
  await t.rejects(provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_UNAVAILABLE' })
  hostile.answers.delete(DISCOVERY)
  const asked = hostile.asked.length
  const urls = await Promise.all(Array.from({ length: 10 }, () => provider.authorizationUrl(LOGIN)))
  t.equal(urls.length, 10)
  t.equal(hostile.asked.length, asked + 1, 'all of them for the same one')
})

t.test('metadata are fetched in the background until they are known', async (t) => {
  const { provider, hostile, pass } = await setUp(t)
  hostile.answers.set(DISCOVERY, (_asked, response) => response.writeHead(503).end())
  provider.prepare()
  await until(() => provider.state().kind === 'degraded')
  hostile.answers.delete(DISCOVERY)
  pass(4_000)
  await until(() => provider.state().kind === 'ready', 6_000)
})

t.test('a wrong issuer is reported with both values and how to correct it', async (t) => {
  const reasonOf = async (change: (url: string) => string, document?: Record<string, unknown>) => {
    const { provider, hostile } = await setUp(t, (url) => ({ issuer: change(url) }))
    if (document !== undefined) hostile.answers.set(DISCOVERY, metadata(hostile.url, document))
    const error = await provider.authorizationUrl(LOGIN).catch((thrown: Error) => thrown)
    return { reason: (error as Error).message, url: hostile.url }
  }
  const lost = await reasonOf((url) => `${url}/realms/lost`)
  t.match(lost.reason, `${lost.url}/realms/lost/.well-known/openid-configuration, then `)
  t.match(lost.reason, `${lost.url}/.well-known/oauth-authorization-server/realms/lost) answered 404`)
  const host = await reasonOf((url) => url, { issuer: 'https://id.internal' })
  t.match(
    host.reason,
    /issuer "https:\/\/id\.internal", the file has "http:\/\/127\.0\.0\.1:\d+": .* scheme, host name, and port/,
  )
  for (const [issuer, why] of [
    ['/realms/a', /they differ in the path \(realm, tenant\)/],
    ['/realms/b/', /they differ in the slash at the end/],
  ] as const) {
    const { provider, hostile } = await setUp(t, (url) => ({ issuer: `${url}/realms/b` }))
    hostile.answers.set(`/realms/b${DISCOVERY}`, metadata(hostile.url, { issuer: `${hostile.url}${issuer}` }))
    await t.rejects(provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: why })
    await t.rejects(provider.authorizationUrl(LOGIN), { message: new RegExp(`"${hostile.url}${issuer}"`) })
    await t.rejects(provider.authorizationUrl(LOGIN), { message: new RegExp(`"${hostile.url}/realms/b"`) })
  }
})

t.test('retries bridge a short outage', async (t) => {
  const { provider, hostile } = await setUp(t)
  let left = 1
  hostile.answers.set(DISCOVERY, (_asked, response) => {
    if (left-- > 0) response.writeHead(500).end()
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(metadata(hostile.url)))
  })
  t.ok(await provider.authorizationUrl(LOGIN))
})

t.test('metadata of another issuer, incomplete, or with endpoints that are not https are refused', async (t) => {
  for (const change of [
    { issuer: 'https://evil.test' },
    { issuer: undefined },
    { token_endpoint: undefined },
    { token_endpoint: 'http://id.example.com/token' },
    { authorization_endpoint: 'javascript:alert(1)' },
    { jwks_uri: 'http://id.example.com/jwks' },
    { end_session_endpoint: 7 },
  ]) {
    const { provider, hostile } = await setUp(t)
    hostile.answers.set(DISCOVERY, metadata(hostile.url, change))
    await t.rejects(provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, JSON.stringify(change))
  }
})

t.test('http is refused unless it is allowed, without a request', async (t) => {
  const { provider, hostile } = await setUp(t, () => ({ allowInsecure: false }))
  await t.rejects(provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_ANSWER_REFUSED' })
  t.same(hostile.asked, [])
})

t.test('http endpoints: loopback only, and only where allowed', async (t) => {
  for (const url of ['http://127.0.0.1:8/x', 'http://localhost/x', 'http://[::1]/x', 'http://a.localhost/x']) {
    t.ok(isAllowedEndpoint(url, true), url)
    t.notOk(isAllowedEndpoint(url, false), url)
  }
  for (const url of ['http://id.example.com', 'http://127.0.0.1.evil.test/', 'ftp://localhost', 'x', undefined, 7]) {
    t.notOk(isAllowedEndpoint(url, true), String(url))
  }
  t.ok(isAllowedEndpoint('https://id.example.com/token', false))
  t.notOk(isAllowedEndpoint('https://user:pass@id.example.com/token', true))
})

t.test('plain OAuth 2.0 metadata (RFC 8414) are found where there are no OpenID ones', async (t) => {
  const { provider, hostile } = await setUp(t, () => ({ scopes: ['email'] }))
  hostile.answers.set(DISCOVERY, (_asked, response) => response.writeHead(404).end())
  hostile.answers.set('/.well-known/oauth-authorization-server', metadata(hostile.url))
  t.equal((await provider.authorizationUrl(LOGIN)).pathname, '/authorize')
})

t.test('a refused connection is unavailable, in the state and in the event', async (t) => {
  const hostile = await hostileProvider()
  await hostile.close()
  const reasons: unknown[] = []
  const provider = createProvider(hostile.config(), { clock: Date.now, onEvent: ({ reason }) => reasons.push(reason) })
  await t.rejects(provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_UNAVAILABLE' })
  t.match(provider.state(), { reason: /ECONNREFUSED/ })
  t.match(reasons, [/ECONNREFUSED/])
  provider.prepare()
  await provider.close()
})

t.test('TLS: an unknown certificate is refused, one of caFile is accepted', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'postern-ca-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const make = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1']
  execFileSync('openssl', [...make, ...subject, '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' })
  const server = createServer({ key: readFileSync(keyFile), cert: readFileSync(certFile) }, (_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(metadata(url)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const hostile = await hostileProvider()
  const config = hostile.config({ issuer: url, allowInsecure: false })
  const distrusting = createProvider(config, { clock: Date.now })
  const trusting = createProvider({ ...config, caFile: certFile }, { clock: Date.now })
  const lost = createProvider({ ...config, caFile: join(folder, 'gone.pem') }, { clock: Date.now })
  t.teardown(async () => {
    await Promise.all([distrusting.close(), trusting.close(), lost.close(), hostile.close()])
    server.close()
    server.closeAllConnections()
  })
  await t.rejects(distrusting.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_UNAVAILABLE', message: /CERT/ })
  t.equal((await trusting.authorizationUrl(LOGIN)).origin, url)
  await t.rejects(lost.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_UNAVAILABLE', message: /CA file/ })
})
