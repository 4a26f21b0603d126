import { generateKeyPairSync } from 'node:crypto'
import t, { type Test } from 'tap'
import { type Answer, type Browser, createBrowser } from '../support/browser.ts'
import { createCookieJar } from '../support/cookie-jar.ts'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { KEYCLOAK, startRealm, unlessKeycloak } from '../support/keycloak.ts'
import { CLIENT_SECRET, SESSION_SECRET } from '../support/stack.ts'
import { PROMPT, until } from '../support/until.ts'

/** Seconds. */
const TOKEN_LIFE = 4
const REFRESHES = 3

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const CLIENT_KEY = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'one' })
const CLIENT_JWKS = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'ES256' }] }

/** What Keycloak knows of each of our providers. */
function clientsFor(origin: string) {
  const keyed = (name: string) => ({
    clientId: name,
    redirectUris: [`${origin}/oauth2/callback/${name}`],
    clientAuthenticatorType: 'client-jwt',
    attributes: { 'use.jwks.string': 'true', 'jwks.string': JSON.stringify(CLIENT_JWKS) },
  })
  const withSecret = { secret: CLIENT_SECRET, redirectUris: [`${origin}/oauth2/callback`] }
  return [
    {
      ...withSecret,
      clientId: 'app',
      attributes: {
        'post.logout.redirect.uris': `${origin}/oauth2/sign-out`,
        'backchannel.logout.url': `${origin}/oauth2/backchannel-logout`,
        'backchannel.logout.session.required': 'true',
      },
    },
    // Nothing but its redirect URI is registered.
    { ...withSecret, clientId: 'bare', attributes: { 'post.logout.redirect.uris': '-' } },
    keyed('issuer'),
    keyed('token-endpoint'),
  ]
}

/** A realm of a real Keycloak, and a gateway with a route and a provider for each of its clients. */
async function start(t: Test) {
  const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
  t.teardown(() => echo.stop())
  const origin = `http://localhost:${ports.gateway}`
  const realm = await startRealm(t, {
    people: ['ada', 'grace', 'linus'],
    settings: { accessTokenLifespan: TOKEN_LIFE },
    clients: clientsFor(origin),
  })
  const common = { issuer: realm.issuer, allowInsecure: true }
  const gateway = await startGateway(
    {
      publicUrl: origin,
      providers: {
        app: { ...common, preset: 'keycloak', clientId: 'app', clientSecret: CLIENT_SECRET },
        bare: { ...common, clientId: 'bare', clientSecret: CLIENT_SECRET, pushedAuthorizationRequests: 'never' },
        ...Object.fromEntries(
          ['issuer', 'token-endpoint'].map((name) => [
            name,
            { ...common, clientId: name, callback: 'own', clientKey: CLIENT_KEY, clientAssertionAudience: name },
          ]),
        ),
      },
      session: { secrets: [SESSION_SECRET] },
      refresh: { userinfoMaxAge: '1s' },
      identity: {
        headers: {
          'X-Auth-Request-Email': 'claims.email',
          'X-Auth-Request-Groups': 'claims.groups',
          'X-Auth-Request-Access-Token': 'tokens.accessToken',
        },
      },
      routes: [
        { path: '/', provider: 'app', upstream: echo.origin },
        { path: '/admins', provider: 'app', upstream: echo.origin, allow: "'admins' in claims.groups" },
        { path: '/bye', auth: 'none', upstream: echo.origin },
        ...['bare', 'issuer', 'token-endpoint'].map((name) => ({
          path: `/${name}`,
          provider: name,
          upstream: echo.origin,
        })),
      ],
    },
    { ports },
  )
  t.teardown(() => gateway.stop())
  return {
    origin,
    realm,
    async signedIn(
      username: string,
      path = '/page?a=1',
    ): Promise<{ readonly browser: Browser; readonly page: Answer }> {
      const browser = createBrowser(createCookieJar(Date.now, KEYCLOAK))
      const page = await realm.signIn(browser, await browser.navigate(`${origin}${path}`), username)
      if (page.url !== `${origin}${path}`) throw new Error(`not signed in: ${page.status} ${page.url}\n${page.body}`)
      return { browser, page }
    },
    /** Lines of the log with that event, of one provider, once there are `count`: the log is written a little later. */
    async told(event: string, provider: string, count: number): Promise<readonly Readonly<Record<string, unknown>>[]> {
      const lines = () =>
        gateway
          .stdout()
          .split('\n')
          .filter((line) => line.includes(`"event":"${event}"`) && line.endsWith('}'))
          .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
          .filter((line) => line.provider === provider)
      await until(() => lines().length >= count)
      return lines()
    },
  }
}

t.test('with a real Keycloak', { skip: unlessKeycloak, timeout: 110_000 }, async (t) => {
  const { origin, realm, signedIn, told } = await start(t)

  await t.test('nobody asks for offline_access, and people stay signed in', async (t) => {
    const { browser, page } = await signedIn('ada')
    t.same(valuesOf(page.json<Received>(), 'X-Auth-Request-Email'), ['ada@example.com'])
    const asked = async (path: string) => {
      const login = await createBrowser().navigate(`${origin}${path}`, { follow: false })
      const started = await createBrowser().navigate(`${origin}${login.headers.location}`, { follow: false })
      return new URL(started.headers.location!).searchParams
    }
    t.equal((await asked('/bare')).get('scope'), 'openid email profile')
    t.strictSame([...(await asked('/')).keys()], ['client_id', 'request_uri'], 'Keycloak takes pushed requests')
    const end = Date.now() + REFRESHES * TOKEN_LIFE * 1000
    const statuses = new Set<number>()
    const tokens = new Set<string>()
    await until(async () => {
      const answer = await browser.fetch('/api')
      statuses.add(answer.status)
      tokens.add(valuesOf(answer.json<Received>(), 'X-Auth-Request-Access-Token').join())
      return Date.now() > end
    }, 60_000)
    t.same([...statuses], [200])
    t.ok(tokens.size > REFRESHES, `${tokens.size} access tokens`)
    t.same(await told('session-ended', 'app', 0), [])
  })

  await t.test('groups that are taken away are gone with the next look, the last one too', async (t) => {
    const { browser, page } = await signedIn('ada')
    const groupsOf = (answer: Answer) => valuesOf(answer.json<Received>(), 'X-Auth-Request-Groups').join()
    t.equal(groupsOf(page).split(',').toSorted().join(), 'admins,staff')
    t.equal((await browser.fetch('/admins')).status, 200)
    const ada = await realm.idOf('/users', 'ada')
    const leave = async (group: string) =>
      realm.admin('DELETE', `/users/${ada}/groups/${await realm.idOf('/groups', group)}`)
    await leave('admins')
    await until(async () => (await browser.fetch('/admins')).status === 403, 10_000)
    t.equal(groupsOf(await browser.fetch('/api')), 'staff')
    await leave('staff')
    await until(async () => groupsOf(await browser.fetch('/api')) === '', 10_000)
    t.equal((await browser.fetch('/admins')).status, 403)
  })

  await t.test('signing out: Keycloak sends the browser back, and asks for the password next time', async (t) => {
    const { browser } = await signedIn('grace')
    await browser.navigate('/oauth2/sign-out?rd=%2Fbye')
    const done = await browser.navigate(browser.location()!, { form: {} })
    t.match(done, { status: 200, url: `${origin}/bye` })
    t.ok(done.trail.some((url) => url.startsWith(`${realm.issuer}/protocol/openid-connect/logout?`)))
    t.match(await told('provider-logout', 'app', 1), [{ postLogoutRedirectUri: `${origin}/oauth2/sign-out` }])
    t.match((await browser.navigate(`${origin}/page`)).body, /name="password"/)
  })

  await t.test('signing out with nothing registered: an error page of Keycloak, and signed out here', async (t) => {
    const { browser } = await signedIn('grace', '/bare')
    await browser.navigate('/oauth2/sign-out')
    const done = await browser.navigate(browser.location()!, { form: {} })
    t.equal(done.status, 400)
    t.ok(done.url.startsWith(realm.issuer))
    t.equal((await browser.fetch(`${origin}/bare`, { from: `${origin}/` })).status, 401)
    t.match(await told('provider-logout', 'bare', 1), [{ postLogoutRedirectUri: `${origin}/oauth2/sign-out` }])
    t.match(await told('session-ended', 'bare', 1), [{ reason: 'sign-out' }])
  })

  await t.test('an administrator who signs a person out ends their sessions here', async (t) => {
    const [linus, also, grace] = [await signedIn('linus'), await signedIn('linus'), await signedIn('grace')]
    const startedAt = performance.now()
    await realm.admin('POST', `/users/${await realm.idOf('/users', 'linus')}/logout`)
    for (const { browser } of [linus, also]) await until(async () => (await browser.fetch('/api')).status === 401)
    t.ok(performance.now() - startedAt < PROMPT)
    const ends = await told('session-ended', 'app', 3)
    t.same(
      ends.map(({ reason }) => reason),
      ['sign-out', 'back-channel', 'back-channel'],
    )
    t.equal((await grace.browser.fetch('/api')).status, 200)
  })

  await t.test('private_key_jwt with either audience, at a redirect URI of its own', async (t) => {
    for (const name of ['issuer', 'token-endpoint']) {
      const { page } = await signedIn('grace', `/${name}`)
      t.same(valuesOf(page.json<Received>(), 'X-Auth-Request-Email'), ['grace@example.com'], name)
      t.ok(page.trail.some((url) => url.startsWith(`${origin}/oauth2/callback/${name}?`)))
    }
  })

  await t.test('a disabled account is signed out here, though no logout token says so', async (t) => {
    const { browser } = await signedIn('grace', '/bare')
    await realm.admin('PUT', `/users/${await realm.idOf('/users', 'grace')}`, { enabled: false })
    await until(async () => (await browser.fetch('/bare')).status === 401, 20_000)
    t.match(await told('session-ended', 'bare', 2), [{ reason: 'sign-out' }, { reason: 'refresh' }])
  })
})
