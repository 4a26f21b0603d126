import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { createBrowser, redirectTo } from '../support/browser.ts'
import { startAuthority } from '../support/certificates.ts'
import { skipWithoutChromium, startChromium } from '../support/chromium.ts'
import { startEcho } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { CLIENT_SECRET, providerSection, SESSION_SECRET } from '../support/stack.ts'
import { until } from '../support/until.ts'

/** The provider knows one redirect URI, and one address to return to after a logout. */
function startProvider(loginOrigin: string) {
  return startOidcProvider({
    shape: 'openid-connect',
    rotation: true,
    clients: [{ clientId: 'app', clientSecret: CLIENT_SECRET, redirectUris: [`${loginOrigin}/oauth2/callback`] }],
    clientMetadata: { post_logout_redirect_uris: [`${loginOrigin}/oauth2/sign-out`] },
  })
}

async function redisStore(t: Test) {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  return { kind: 'redis', url: redis.url }
}

const stores = [
  { kind: 'memory', skip: skipWithoutChromium(), open: async (_t: Test) => ({ kind: 'memory' }) },
  { kind: 'redis', skip: skipWithoutChromium() || withoutRedis, open: redisStore },
]

for (const { kind, skip, open } of stores) {
  t.test(`three hosts on two domains, one registered redirect URI, store ${kind}, in Chromium`, { skip }, async (t) => {
    const [ports, echo, authority, store] = await Promise.all([gatewayPorts(), startEcho(), startAuthority(t), open(t)])
    t.teardown(() => echo.stop())
    const [login, app, shop] = ['login.one.test', 'app.one.test', 'shop.two.test'].map(
      (host) => `https://${host}:${ports.gateway}`,
    ) as [string, string, string]
    const provider = await startProvider(login)
    t.teardown(() => provider.stop())
    const gateway = await startGateway(
      {
        publicUrl: [login, app, shop],
        login: { origin: login },
        tls: await authority.issue('gateway', 'DNS:*.one.test,DNS:*.two.test'),
        providers: { corp: providerSection(provider.origin, 'openid-connect', false) },
        session: { secrets: [SESSION_SECRET], store },
        routes: [{ path: '/', upstream: echo.origin }],
      },
      { ports },
    )
    t.teardown(() => gateway.stop())
    const chromium = await startChromium(['--host-resolver-rules=MAP *.one.test 127.0.0.1,MAP *.two.test 127.0.0.1'])
    t.teardown(() => chromium.close())
    const context = await chromium.newContext({ ignoreHTTPSErrors: true })
    context.setDefaultTimeout(10_000)
    const pages = new Map<string, Page>()
    const status = (origin: string) => pages.get(origin)?.evaluate(async () => (await fetch('/oauth2/userinfo')).status)

    await t.test('each host ends with its own host-only cookie at exactly the URL that was asked for', async (t) => {
      for (const [origin, path] of [
        [shop, '/deep/%C3%BC?u=https://x/y&a=%2F//b'],
        [app, '/?q='],
        [login, '/own?x=1'],
      ] as const) {
        const page = await context.newPage()
        pages.set(origin, page)
        const answer = await page.goto(origin + path)
        t.equal(answer?.status(), 200)
        t.equal(page.url(), origin + path)
        t.ok(
          echo.received.some(({ target }) => target === path),
          'and the app received it',
        )
        t.equal(await status(origin), 200)
      }
      const sessions = (await context.cookies()).filter(({ name }) => name === '__Host-postern')
      t.same(sessions.map(({ domain }) => domain).toSorted(), ['app.one.test', 'login.one.test', 'shop.two.test'])
      t.equal(new Set(sessions.map(({ value }) => value)).size, 3)
      t.ok(sessions.every(({ httpOnly, secure, path }) => httpOnly && secure && path === '/'))
      t.equal(provider.grants.authorizationCode, 3, 'each has tokens of its own')
    })

    await t.test('signing out at one host ends all of them, and the person is back where they were', async (t) => {
      const page = pages.get(shop)!
      await page.goto(`${shop}/oauth2/sign-out`)
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL(`${provider.origin}/session/end**`)
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.waitForURL(`${shop}/oauth2/sign-out`)
      t.match(await page.textContent('main'), /signed out/i)
      for (const origin of [app, login]) t.equal(await status(origin), 401, origin)
      t.same(await context.cookies(shop).then((all) => all.filter(({ name }) => name === '__Host-postern')), [])
    })
  })
}

t.test('two replicas, of which one has the host and one login.origin', { skip: withoutRedis }, async (t) => {
  const [here, there, echo, store] = await Promise.all([gatewayPorts(), gatewayPorts(), startEcho(), redisStore(t)])
  t.teardown(() => echo.stop())
  const app = `http://localhost:${here.gateway}`
  const login = `http://127.0.0.1:${there.gateway}`
  const provider = await startProvider(login)
  t.teardown(() => provider.stop())
  const config = {
    publicUrl: [app, login],
    login: { origin: login },
    providers: { corp: providerSection(provider.origin, 'openid-connect', false) },
    session: { secrets: [SESSION_SECRET], store },
    routes: [{ path: '/', upstream: echo.origin }],
  }
  const gateways = await Promise.all([here, there].map((ports) => startGateway(config, { ports })))
  t.teardown(() => Promise.all(gateways.map((gateway) => gateway.stop())))

  await t.test('the replica of the host takes what the other one has finished', async (t) => {
    const browser = createBrowser()
    const page = await browser.navigate(`${app}/deep?x=1`)
    t.match(page, { status: 200, url: `${app}/deep?x=1` })
    const ours = page.trail.filter((url) => !url.startsWith(provider.origin)).map((url) => url.split('?', 1)[0])
    t.same(ours, [
      `${app}/deep`,
      `${app}/oauth2/start`,
      `${login}/oauth2/start`,
      `${login}/oauth2/callback`,
      `${app}/oauth2/callback`,
      `${app}/deep`,
    ])
    t.same(
      browser.jar.all().filter(({ name, domain }) => name === 'postern' && domain !== 'localhost'),
      [],
    )
  })

  await t.test('no replica takes a ticket twice, or in another browser', async (t) => {
    const ada = createBrowser()
    const ticket = await redirectTo(`${app}/oauth2/callback?`, ada, `${app}/oauth2/start?rd=/deep`)
    const stranger = await createBrowser().navigate(ticket.href)
    t.match(stranger, { status: 400, body: /PST_LOGIN_STATE/ })
    t.match(await ada.navigate(ticket.href), { status: 400, body: /PST_LOGIN_STATE/ })
  })

  await t.test('a script is told where to sign in, at its own host', async (t) => {
    const refused = await createBrowser().fetch(`${app}/api`)
    t.match(refused.json(), { error: 'PST_AUTH_REQUIRED', loginUrl: '/oauth2/start?rd=%2Fapi' })
  })

  await t.test('nothing that the hand-over used is in a log', async (t) => {
    const logs = () => gateways.map((gateway) => gateway.output()).join('')
    await until(() => logs().includes('login-handed-over'))
    for (const secret of provider.secrets) t.notOk(logs().includes(secret))
    t.notMatch(logs(), /ticket=|request=/)
  })
})
