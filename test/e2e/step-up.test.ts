import t from 'tap'
import { type Answer, createBrowser } from '../support/browser.ts'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { CLIENT_SECRET, providerSection, SESSION_SECRET, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const HOUR = 3_600

/** The authorization requests of a navigation. */
function asked({ trail }: Answer): readonly URLSearchParams[] {
  return trail
    .map((url) => new URL(url))
    .flatMap(({ pathname, searchParams }) => (pathname === '/auth' ? [searchParams] : []))
}

t.test('a route may ask for a recent or a stronger sign-in', async (t) => {
  const stack = await startStack(t, {
    shape: 'openid-connect',
    provider: { accessTokenTtl: 3 },
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET] },
      refresh: { ahead: '1s' },
      identity: { headers: { 'X-User': 'subject', 'X-Acr': 'session.acr', 'X-Auth-Time': 'session.authTime' } },
      routes: [
        { path: '/', upstream },
        { path: '/pay', upstream, stepUp: { maxAge: '15m' } },
        { path: '/gold', upstream, stepUp: { acr: ['gold', 'platinum'] } },
      ],
    }),
  })
  const { origin, provider } = stack

  await t.test('a navigation signs in again at the provider and ends where it began', async (t) => {
    const browser = await stack.signedIn('user_2ada')
    const page = await browser.navigate(`${origin}/pay?a=%2Fb`, { from: null })
    t.match(page, { status: 200, url: `${origin}/pay?a=%2Fb` })
    t.same(
      asked(page).map((query) => query.get('max_age')),
      ['900'],
    )
    const [time = ''] = valuesOf(page.json<Received>(), 'X-Auth-Time')
    t.ok(Math.abs(Date.now() - Date.parse(time)) < 60_000, time)
    t.equal((await browser.navigate(`${origin}/pay`, { from: null })).trail.length, 1, 'no second time')
  })

  await t.test('the first sign-in asks for it at once', async (t) => {
    const page = await createBrowser().navigate(`${origin}/pay`)
    t.equal(page.status, 200)
    t.equal(asked(page).length, 1)
  })

  await t.test('fetch gets 401 that says what is asked for (RFC 9470)', async (t) => {
    const browser = await stack.signedIn('user_2ada')
    const answer = await browser.fetch(`${origin}/pay`)
    t.equal(answer.status, 401)
    t.match(answer.headers['www-authenticate'], /^Bearer error="insufficient_user_authentication", .*max_age="900"/)
    const json = answer.json<Record<string, string>>()
    t.equal(json['error'], 'PST_AUTH_STEP_UP')
    t.match(json['loginUrl'], /^\/oauth2\/start\?rd=.*&provider=corp&max_age=900$/)
    const gold = await browser.fetch(`${origin}/gold`)
    t.match(gold.headers['www-authenticate'], 'acr_values="gold platinum"')
    t.equal((await browser.fetch(`${origin}/`)).status, 200, 'the session stays')
  })

  await t.test('acr: the provider is asked, and what it says is checked', async (t) => {
    const browser = await stack.signedIn('user_2ada')
    provider.signInWith({ acr: 'gold' })
    const page = await browser.navigate(`${origin}/gold`, { from: null })
    t.equal(page.status, 200)
    t.equal(asked(page)[0]?.get('acr_values'), 'gold platinum')
    t.same(valuesOf(page.json<Received>(), 'X-Acr'), ['gold'])
    provider.signInWith({})
  })

  await t.test('a provider that ignores it gets a page, not a loop, and the session stays', async (t) => {
    const browser = await stack.signedIn('user_2ada')
    for (const [path, details] of [
      ['/gold', {}],
      ['/gold', { acr: 'bronze' }],
      ['/pay', { ts: Math.floor(Date.now() / 1000) - HOUR }],
    ] as const) {
      provider.signInWith(details)
      const page = await browser.navigate(`${origin}${path}`, { from: null })
      t.equal(page.status, 403, path)
      t.match(page.body, 'PST_LOGIN_STEP_UP')
      t.match(page.body, `href="${path}"`)
      t.equal(asked(page).length, 1)
      t.equal((await browser.fetch(`${origin}/`)).status, 200)
    }
    provider.signInWith({})
    const reason = /"reason":"the provider was asked for max_age=900 and answered with an auth_time 360\d s ago/
    await until(() => reason.test(stack.gateway.stdout()))
  })

  await t.test('a refresh is no sign-in, and does not undo one', async (t) => {
    const browser = await stack.signedIn('user_2ada')
    const page = await browser.navigate(`${origin}/pay`, { from: null })
    const before = valuesOf(page.json<Received>(), 'X-Auth-Time')
    const refreshes = provider.grants.refresh
    await until(async () => {
      t.equal((await browser.fetch(`${origin}/pay`)).status, 200)
      return provider.grants.refresh > refreshes + 1
    })
    t.same(valuesOf((await browser.fetch(`${origin}/pay`)).json<Received>(), 'X-Auth-Time'), before)
  })

  await t.test('what anybody may ask of /start is bounded', async (t) => {
    const sent = async (query: string) => {
      const answer = await createBrowser().navigate(`${origin}/oauth2/start?rd=/&${query}`, { follow: false })
      return new URL(answer.headers.location ?? '').searchParams
    }
    t.equal((await sent('max_age=60&acr_values=gold')).get('max_age'), '60')
    for (const query of ['max_age=-1', 'max_age=x', 'max_age=1&max_age=2', 'acr_values=%00', 'prompt=none']) {
      const found = await sent(query)
      for (const name of ['max_age', 'acr_values', 'prompt']) t.notOk(found.has(name), query)
    }
    t.equal((await sent('prompt=login')).get('prompt'), 'login')
  })
})

t.test('a step-up takes place at login.origin, and counts at the host that asked for it', async (t) => {
  const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
  t.teardown(() => echo.stop())
  const [login, app] = [`http://localhost:${ports.gateway}`, `http://127.0.0.1:${ports.gateway}`]
  const redirectUris = [`${login}/oauth2/callback`]
  const clients = [{ clientId: 'app', clientSecret: CLIENT_SECRET, redirectUris }]
  const provider = await startOidcProvider({ shape: 'openid-connect', clients })
  t.teardown(() => provider.stop())
  const gateway = await startGateway(
    {
      publicUrl: [login, app],
      login: { origin: login },
      providers: { corp: providerSection(provider.origin, 'openid-connect', false) },
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { path: '/', upstream: echo.origin },
        { path: '/pay', upstream: echo.origin, stepUp: { maxAge: '15m' } },
        { path: '/gold', upstream: echo.origin, stepUp: { acr: ['gold'] } },
      ],
    },
    { ports },
  )
  t.teardown(() => gateway.stop())
  const browser = createBrowser()
  t.equal((await browser.navigate(`${app}/`)).status, 200)
  const page = await browser.navigate(`${app}/pay?a=b`, { from: null })
  t.match(page, { status: 200, url: `${app}/pay?a=b` })
  t.same(
    asked(page).map((query) => query.get('max_age')),
    ['900'],
  )
  const refused = await browser.navigate(`${app}/gold`, { from: null })
  t.equal(refused.status, 403)
  t.match(refused.body, 'PST_LOGIN_STEP_UP')
  t.match(refused.body, `href="${app}/gold"`, 'back to the page, at its host')
  t.equal(asked(refused).length, 1)
})
