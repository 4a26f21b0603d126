import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { freePorts } from '../support/ports.ts'
import { CLIENT_SECRET, providerSection, SESSION_SECRET } from '../support/stack.ts'
import { until } from '../support/until.ts'

t.test('a provider that is down at boot stops neither the gateway nor what needs no login', async (t) => {
  const [providerPort] = (await freePorts(1)) as [number]
  const ports = await gatewayPorts()
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const origin = `http://localhost:${ports.gateway}`
  const gateway = await startGateway(
    {
      publicUrl: origin,
      providers: { corp: providerSection(`http://127.0.0.1:${providerPort}`, 'openid-connect', false) },
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { path: '/', upstream: echo.origin },
        { path: '/public', auth: 'none', upstream: echo.origin },
      ],
    },
    { ports },
  )
  t.teardown(() => gateway.stop())
  const readiness = async () => {
    const response = await fetch(`${gateway.adminOrigin}/readyz`)
    return { status: response.status, body: await response.text() }
  }
  const browser = createBrowser()
  const refused = await browser.navigate(`${origin}/deep?x=1`)
  t.equal(refused.status, 503)
  t.match(refused.body, 'PST_PROVIDER_UNAVAILABLE')
  t.ok(Number(refused.headers['retry-after']) >= 1)
  t.notMatch(refused.body, new RegExp(`ECONNREFUSED|${providerPort}`))
  t.match(await readiness(), { status: 200, body: /corp/ }, 'degraded, and said so, but in service')
  t.equal((await fetch(`${origin}/public`)).status, 200)
  t.equal((await browser.fetch(`${origin}/api`)).status, 401)
  t.same(
    browser.jar.all().filter(({ name }) => name.startsWith('postern')),
    [],
    'no login was begun',
  )

  const provider = await startOidcProvider({
    shape: 'openid-connect',
    port: providerPort,
    clients: [{ clientId: 'app', clientSecret: CLIENT_SECRET, redirectUris: [`${origin}/oauth2/callback`] }],
  })
  t.teardown(() => provider.stop())
  let page = refused
  await until(async () => {
    page = await browser.navigate(`${origin}/deep?x=1`, { from: null })
    return page.status !== 503
  })
  t.equal(page.status, 200, 'the provider came up: no restart needed')
  t.equal(page.url, `${origin}/deep?x=1`)
  t.same(valuesOf(page.json<Received>(), 'X-Auth-Request-User'), ['user_2ada'])
  t.notMatch((await readiness()).body, /corp/)

  await t.test('one that breaks later: 503 for logins, sessions live on', async (t) => {
    provider.setFault((_request, response) => {
      response.writeHead(503, { 'Retry-After': '7' }).end('<html>down')
      return true
    })
    t.equal((await browser.navigate(`${origin}/again`)).status, 200)
    provider.setFault((request, response) => {
      if (!request.url?.includes('/token')) return false
      response.writeHead(503).end()
      return true
    })
    const stranger = createBrowser()
    const failed = await stranger.navigate(`${origin}/`)
    t.equal(failed.status, 503)
    t.match(failed.body, 'PST_PROVIDER_UNAVAILABLE')
    t.match(failed.body, /href="\/oauth2\/start/)
    t.equal(stranger.jar.get('postern'), undefined)
    provider.setFault(undefined)
    t.equal((await stranger.navigate(`${origin}/`, { from: null })).status, 200)
  })
})
