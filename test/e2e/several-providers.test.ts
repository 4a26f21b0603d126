import t, { type Test } from 'tap'
import { type Browser, createBrowser, redirectTo } from '../support/browser.ts'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { CLIENT_SECRET, providerSection, SESSION_COOKIE, SESSION_SECRET } from '../support/stack.ts'
import { until } from '../support/until.ts'

const DEEP = '/deep/page?a=1&b=%2F'

/** Two authorization servers, `corp` and `partner`, and routes for each, for both and for anybody. */
async function twoProviders(t: Test) {
  const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
  t.teardown(() => echo.stop())
  const origin = `http://localhost:${ports.gateway}`
  const start = async () => {
    const provider = await startOidcProvider({
      shape: 'openid-connect',
      clients: [{ clientId: 'app', clientSecret: CLIENT_SECRET, redirectUris: [`${origin}/oauth2/callback`] }],
      clientMetadata: { post_logout_redirect_uris: [`${origin}/oauth2/sign-out`] },
    })
    t.teardown(() => provider.stop())
    return provider
  }
  const [corp, partner] = [await start(), await start()]
  const section = ({ origin: issuer }: { readonly origin: string }) => providerSection(issuer, 'openid-connect', false)
  const upstream = echo.origin
  const gateway = await startGateway(
    {
      publicUrl: origin,
      providers: {
        corp: { ...section(corp), label: 'Corp account', loginHints: ['login_hint'] },
        partner: { ...section(partner), label: 'Partner account' },
      },
      session: { secrets: [SESSION_SECRET] },
      identity: { headers: { 'X-Auth-Request-User': 'subject', 'X-Auth-Request-Provider': 'provider' } },
      rateLimit: { login: { max: 1000, per: '1m' } },
      routes: [
        { name: 'both', path: '/', upstream },
        { name: 'corp', path: '/corp', provider: 'corp', upstream },
        { name: 'partner', path: '/partner', provider: 'partner', upstream },
        { name: 'maybe', path: '/maybe', provider: 'corp', auth: 'optional', upstream },
        { name: 'rule', path: '/rule', allow: "provider == 'partner'", upstream },
      ],
    },
    { ports },
  )
  t.teardown(() => gateway.stop())
  return { origin, corp, partner, gateway }
}

const { origin, corp, partner, gateway } = await twoProviders(t)

const open = (browser: Browser, path: string) => browser.navigate(`${origin}${path}`, { from: null })
/** Who the app sees, and of which provider. */
function seen(answer: { json<T>(): T }) {
  const received = answer.json<Received>()
  return ['X-Auth-Request-User', 'X-Auth-Request-Provider'].map((name) => valuesOf(received, name)[0])
}
const linkTo = (page: string, provider: string) =>
  new RegExp(`href="([^"]*provider=${provider}[^"]*)"`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
const codes = () => [corp, partner].map(({ grants }) => grants.authorizationCode)
const sessionOf = (browser: Browser) =>
  browser.jar.all().find(({ name, domain }) => name === SESSION_COOKIE && domain === 'localhost')?.value

async function signedIn(provider: 'corp' | 'partner') {
  const browser = createBrowser()
  await open(browser, `/oauth2/start?rd=/&provider=${provider}`)
  return browser
}

t.test(
  'where a route takes both, the page offers both, and each leads back to the page that was asked for',
  async (t) => {
    for (const [name, label] of [
      ['corp', 'Corp account'],
      ['partner', 'Partner account'],
    ] as const) {
      const browser = createBrowser()
      const choice = await open(browser, DEEP)
      t.equal(new URL(choice.url).pathname, '/oauth2/sign-in')
      t.match(choice.body, label)
      const page = await browser.navigate(linkTo(choice.body, name))
      t.equal(page.url, `${origin}${DEEP}`)
      t.strictSame(seen(page), ['user_2ada', name])
      const me = await browser.fetch(`${origin}/oauth2/userinfo`)
      t.match(me.json(), { subject: 'user_2ada', provider: name })
    }
  },
)

t.test('?provider= chooses, and so does the route', async (t) => {
  for (const name of ['corp', 'partner'] as const) {
    const chosen = await open(createBrowser(), `/oauth2/start?rd=/a&provider=${name}`)
    t.strictSame([chosen.url, ...seen(chosen)], [`${origin}/a`, 'user_2ada', name])
    const routed = await open(createBrowser(), `/${name}/b?c=d`)
    t.strictSame([routed.url, ...seen(routed)], [`${origin}/${name}/b?c=d`, 'user_2ada', name])
  }
  for (const name of ['nobody', 'constructor', 'Corp', 'corp%00'])
    t.match(await open(createBrowser(), `/oauth2/start?provider=${name}`), {
      status: 400,
      body: /PST_LOGIN_PROVIDER_UNKNOWN/,
    })
})

t.test("a session of one provider does not open another provider's route: that login is offered", async (t) => {
  const browser = await signedIn('corp')
  t.strictSame(seen(await open(browser, '/corp')), ['user_2ada', 'corp'])
  const before = sessionOf(browser)

  const fetched = await browser.fetch(`${origin}/partner/data`, { from: `${origin}/partner` })
  t.match(fetched, { status: 401 })
  t.match(fetched.json(), { error: 'PST_AUTH_REQUIRED', loginUrl: /^\/oauth2\/start\?rd=.*&provider=partner$/ })
  t.equal((await browser.fetch(`${origin}/partner`, { method: 'POST', from: `${origin}/` })).status, 401)
  t.strictSame(seen(await open(browser, '/maybe')), ['user_2ada', 'corp'])
  t.equal(sessionOf(browser), before, 'so far nothing has ended')

  partner.signInAs('user_2grace')
  const page = await open(browser, '/partner/x?y=z')
  partner.signInAs('user_2ada')
  t.strictSame([page.url, ...seen(page)], [`${origin}/partner/x?y=z`, 'user_2grace', 'partner'])
  t.not(sessionOf(browser), before, 'another session id')
  t.strictSame(seen(await open(browser, '/maybe')), [undefined, undefined], 'anonymous where it is optional')
  const old = await fetch(`${origin}/corp`, { headers: { cookie: `${SESSION_COOKIE}=${before}` } })
  t.equal(old.status, 401, 'the former session is over')
})

t.test('going to and fro between the two is one login each time, and no loop', async (t) => {
  const browser = await signedIn('corp')
  for (const name of ['partner', 'corp', 'partner', 'corp']) {
    const before = codes()
    const page = await open(browser, `/${name}`)
    t.strictSame([page.status, ...seen(page)], [200, 'user_2ada', name])
    t.strictSame(codes().reduce((a, b) => a + b) - before.reduce((a, b) => a + b), 1)
    t.equal((await open(browser, `/${name}`)).trail.length, 1, 'no second login')
  }
})

t.test('a policy can read the provider, and refuses without a login', async (t) => {
  t.equal((await open(await signedIn('partner'), '/rule')).status, 200)
  const refused = await open(await signedIn('corp'), '/rule')
  t.match(refused, { status: 403, trail: [`${origin}/rule`] })
})

t.test("one provider's answer never finishes a login that began at the other", async (t) => {
  const browser = createBrowser()
  const callback = `${origin}/oauth2/callback`
  const atCorp = await redirectTo(callback, browser, `${origin}/oauth2/start?rd=/&provider=corp`)
  const atPartner = await redirectTo(callback, browser, `${origin}/oauth2/start?rd=/&provider=partner`)
  const before = codes()
  const mixed = (state: URL, rest: URL) => {
    const query = new URLSearchParams(rest.search)
    query.set('state', state.searchParams.get('state') ?? '')
    return `${callback}?${query}`
  }
  for (const url of [mixed(atCorp, atPartner), mixed(atPartner, atCorp)])
    t.match(await browser.navigate(url), { status: 400, body: /PST_LOGIN_ISSUER/ })
  t.strictSame(codes(), before, 'no code was sent anywhere')
  t.equal(sessionOf(browser), undefined)
})

t.test('signing out goes to the provider of the session', async (t) => {
  for (const [name, provider] of [
    ['corp', corp],
    ['partner', partner],
  ] as const) {
    const browser = await signedIn(name)
    await open(browser, '/oauth2/sign-out')
    const away = await browser.navigate(browser.location()!, { form: {}, follow: false })
    t.match(away.headers.location, `${provider.origin}/session/end`, name)
  }
})

t.test('a login hint goes through the choice to the provider that takes it', async (t) => {
  const browser = createBrowser()
  const choice = await open(browser, `/oauth2/start?rd=/&login_hint=user_2grace&prompt=none`)
  t.strictSame(seen(await browser.navigate(linkTo(choice.body, 'corp'))), ['user_2grace', 'corp'])
  t.notMatch(linkTo(choice.body, 'partner'), 'login_hint')
  t.notMatch(choice.body, 'prompt')
  const other = await open(createBrowser(), `/oauth2/start?rd=/&provider=partner&login_hint=user_2grace`)
  t.strictSame(seen(other), ['user_2ada', 'partner'])
})

t.test('one provider is away: the other goes on, for logins and for sessions', async (t) => {
  const browser = await signedIn('partner')
  corp.setFault((_request, response) => {
    response.writeHead(503).end()
    return true
  })
  t.teardown(() => corp.setFault(undefined))
  t.strictSame(seen(await open(browser, '/partner')), ['user_2ada', 'partner'])
  t.strictSame(seen(await open(await signedIn('partner'), '/')), ['user_2ada', 'partner'])
  const choice = await open(createBrowser(), '/')
  t.match(choice.body, /Corp account[\s\S]*Partner account/)
  corp.setFault(undefined)
  t.ok(await until(async () => (await open(createBrowser(), '/corp')).status === 200))
})

t.test('the log names the provider of each login', async (t) => {
  t.ok(await until(() => /"event":"login-finished"[^\n]*"provider":"partner"/.test(gateway.output())))
})
