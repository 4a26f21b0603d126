import { randomBytes } from 'node:crypto'
import t, { type Test } from 'tap'
import { type Answer, type Browser, createBrowser, redirectTo } from '../support/browser.ts'
import { createCookieJar } from '../support/cookie-jar.ts'
import { type Received, valuesOf } from '../support/echo.ts'
import { SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'

const DEEP = '/deep/page?x=1&y=%2F'

/** The gateway's callback, as the provider leads to it. */
const upToCallback = (browser: Browser, url: string) =>
  redirectTo(`${new URL(url).origin}/oauth2/callback`, browser, url)

/** Starts a login; gives where at the provider it continues. */
async function upToProvider(browser: Browser, origin: string, rd: string): Promise<string> {
  const started = await browser.navigate(`${origin}/oauth2/start?${new URLSearchParams({ rd })}`, { follow: false })
  return started.headers.location as string
}

const loginCookies = (browser: Browser) => browser.jar.all().filter(({ name }) => name.startsWith('postern-login-'))
const status = (answer: Answer) => answer.status

for (const shape of ['coloop', 'openid-connect'] as const) {
  for (const isPublic of [false, true]) {
    t.test(`${isPublic ? 'a public' : 'a private'} application at a provider of the ${shape} kind`, async (t) => {
      const { origin, provider } = await startStack(t, { shape, public: isPublic })
      const browser = createBrowser()
      const page = await browser.navigate(`${origin}${DEEP}`)
      t.equal(page.url, `${origin}${DEEP}`, 'exactly the URL that was asked for')
      t.equal(page.json<Received>().target, DEEP)
      t.same(valuesOf(page.json<Received>(), 'X-Auth-Request-User'), ['user_2ada'])
      t.same(valuesOf(page.json<Received>(), 'X-Auth-Request-Email'), ['ada@example.com'])
      t.same(valuesOf(page.json<Received>(), 'Cookie'), [], 'none of our cookies at the upstream')
      t.match(provider.grants, { authorizationCode: 1, refresh: 0 })
      const authorize = new URL(page.trail.find((url) => new URL(url).searchParams.has('redirect_uri')) as string)
      t.match(Object.fromEntries(authorize.searchParams), {
        response_type: 'code',
        client_id: 'app',
        redirect_uri: `${origin}/oauth2/callback`,
        code_challenge_method: 'S256',
        code_challenge: /^[\w-]{43}$/,
        state: /^[\w-]{43}$/,
      })
      const who = await browser.fetch(`${origin}/oauth2/userinfo`)
      t.match(who.json(), { subject: 'user_2ada', email: 'ada@example.com', name: 'Ada Lovelace' })
      t.match(who.headers, { 'cache-control': 'no-store', 'content-type': /^application\/json/ })
      for (const secret of provider.secrets) t.notOk(who.body.includes(secret))
      t.match(browser.jar.get(SESSION_COOKIE), { httpOnly: true, sameSite: 'lax', path: '/', hostOnly: true })
      t.same(loginCookies(browser), [], 'the login is over')
    })
  }
}

t.test('logins', async (t) => {
  const stack = await startStack(t, { config: () => ({ rateLimit: { login: { max: 1000, per: '1m' } } }) })
  const { origin, provider, echo } = stack
  const signInAgain = async (t: Test, answer: Answer) => {
    t.equal(answer.status, 400)
    t.match(answer.body, /sign in again/i)
    t.match(answer.headers, { 'cache-control': 'no-store', 'content-security-policy': /default-src 'none'/ })
    t.notMatch(answer.headers['set-cookie'] ?? [], [new RegExp(`^${SESSION_COOKIE}=`)])
  }

  t.test(
    'the cookies of a login are scoped to the prefix and short-lived; the session cookie is not readable',
    async (t) => {
      const browser = createBrowser()
      const started = await browser.navigate(`${origin}/oauth2/start?rd=/`, { follow: false })
      t.equal(started.status, 302)
      t.equal(started.headers['cache-control'], 'no-store')
      t.match(started.headers['set-cookie'], [
        /^postern-login-[\w-]{16}=[\w-]+; Max-Age=600; Path=\/oauth2; HttpOnly; SameSite=Lax$/,
      ])
      const callback = await upToCallback(browser, `${origin}/`)
      const done = await browser.navigate(callback.href, { follow: false, from: provider.origin })
      t.equal(done.status, 303)
      const session = (done.headers['set-cookie'] ?? []).find((line) => line.startsWith(`${SESSION_COOKIE}=`)) as string
      t.match(session, /^postern=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
    },
  )

  t.test('Back after signing in leads to the page that was asked for, as long as the session lives', async (t) => {
    const browser = createBrowser()
    const callbacks: URL[] = []
    for (const path of [DEEP, '/two?b=2', '/three']) {
      callbacks.push(await upToCallback(browser, `${origin}/oauth2/start?${new URLSearchParams({ rd: path })}`))
      t.equal((await browser.navigate(callbacks.at(-1)!.href)).url, `${origin}${path}`)
    }
    const grants = { ...provider.grants }
    t.equal((await browser.navigate(callbacks[0]!.href, { from: provider.origin })).url, `${origin}${DEEP}`)
    t.equal((await browser.navigate(callbacks[1]!.href, { from: provider.origin })).url, `${origin}/two?b=2`)
    const another = new URL(callbacks[2]!)
    another.searchParams.set('code', 'of the form that was sent again')
    t.equal((await browser.navigate(another.href, { from: provider.origin })).url, `${origin}/three`)
    t.same(provider.grants, grants, 'no code is sent a second time: that could end what it gave')

    const elsewhere = createBrowser()
    await signInAgain(t, await elsewhere.navigate(callbacks[0]!.href, { from: null }))
    await browser.navigate(`${origin}/oauth2/sign-out`, { form: {}, from: `${origin}/`, follow: false })
    const page = await browser.navigate(callbacks[0]!.href, { from: provider.origin })
    await signInAgain(t, page)
    t.ok(page.body.includes(encodeURIComponent('/deep/page?x=1')), 'the button still leads there')
  })

  t.test('two tabs at once both arrive where they wanted to', async (t) => {
    const browser = createBrowser()
    const one = await upToProvider(browser, origin, '/one?a=1')
    const two = await upToProvider(browser, origin, '/two?b=2')
    t.equal(loginCookies(browser).length, 2)
    t.equal((await browser.navigate(two)).url, `${origin}/two?b=2`)
    t.equal((await browser.navigate(one)).url, `${origin}/one?a=1`)
    t.equal((await browser.navigate(`${origin}/three`)).url, `${origin}/three`)
  })

  t.test(
    'a deep link of three thousand characters is where the person lands, and half of it in escapes too',
    async (t) => {
      const state = JSON.stringify(
        Array.from({ length: 60 }, (_, index) => ({ field: `column ${index}`, sort: index % 3 })),
      )
      for (const query of [`q=${'aZ09_-'.repeat(500)}`, `state=${encodeURIComponent(state)}`.slice(0, 3_000)]) {
        const asked = `${origin}/deep/page?${query}`
        t.equal((await createBrowser().navigate(asked)).url, asked)
      }
      const tooLong = `${origin}/deep/page?q=${'%22'.repeat(4_000)}`
      t.equal((await createBrowser().navigate(tooLong)).url, `${origin}/deep/page`, 'one of twelve thousand: the page')
    },
  )

  t.test('five tabs with the longest deep links do not break each other', async (t) => {
    const browser = createBrowser()
    const random = () => randomBytes(2_250).toString('base64url')
    const paths = Array.from({ length: 5 }, () => `/deep?q=${random()}`)
    const tabs: string[] = []
    for (const path of paths) tabs.push(await upToProvider(browser, origin, path))
    t.equal(loginCookies(browser).length, 5)
    for (const [index, tab] of tabs.entries()) t.equal((await browser.navigate(tab)).url, `${origin}${paths[index]}`)
  })

  t.test('a callback with a bad state is answered with a page that leads to a new login', async (t) => {
    const browser = createBrowser()
    const callback = await upToCallback(browser, `${origin}/`)
    const state = callback.searchParams.get('state') as string
    const other = (await upToCallback(createBrowser(), `${origin}/`)).searchParams.get('state') as string
    const before = { ...provider.grants }
    const hits = echo.hits()
    for (const [what, states] of Object.entries({
      none: [],
      empty: [''],
      foreign: [other],
      doubled: [state, state],
      'doubled, one of them empty': ['', state],
      long: ['x'.repeat(8192)],
      cut: [state.slice(1)],
      odd: ['%00\r\n"<script>'],
    })) {
      const url = new URL(callback)
      url.searchParams.delete('state')
      for (const each of states) url.searchParams.append('state', each)
      await t.test(what, async (t) => signInAgain(t, await browser.navigate(url.href, { from: null })))
    }
    await t.test("in another person's browser", async (t) =>
      signInAgain(t, await createBrowser().navigate(callback.href, { from: null })),
    )
    for (const method of ['HEAD', 'POST', 'PUT'])
      t.equal(status(await browser.navigate(callback.href, { method, from: null })), 400)
    t.same(provider.grants, before, 'no code was spent')
    t.equal(echo.hits(), hits)
    t.equal((await browser.navigate(callback.href, { from: null })).status, 200, 'the true one still works')
    browser.jar.set(origin, `${SESSION_COOKIE}=; Max-Age=0; Path=/`)
    await t.test('a second time', async (t) => signInAgain(t, await browser.navigate(callback.href, { from: null })))
  })

  t.test('a state is used once, even with a copy of its cookie', async (t) => {
    const browser = createBrowser()
    const callback = await upToCallback(browser, `${origin}/`)
    const copy = createBrowser()
    for (const { name, value, path } of loginCookies(browser)) copy.jar.set(origin, `${name}=${value}; Path=${path}`)
    t.equal((await browser.navigate(callback.href, { from: null })).status, 200)
    await signInAgain(t, await copy.navigate(callback.href, { from: null }))
  })

  t.test('of more than five logins at once the oldest is given up', async (t) => {
    const browser = createBrowser()
    const tabs: string[] = []
    for (let tab = 0; tab < 6; tab++) tabs.push(await upToProvider(browser, origin, `/tab${tab}`))
    t.equal(loginCookies(browser).length, 5)
    await signInAgain(t, await browser.navigate(tabs[0] as string))
    t.equal((await browser.navigate(tabs[1] as string)).url, `${origin}/tab1`)
    t.equal((await browser.navigate(tabs[5] as string)).url, `${origin}/tab5`)
  })

  t.test('a session id that was there before a login is never the one after, and dies', async (t) => {
    const browser = await stack.signedIn()
    const before = browser.jar.get(SESSION_COOKIE)?.value as string
    await browser.navigate(`${origin}/oauth2/start?rd=/`)
    const after = browser.jar.get(SESSION_COOKIE)?.value
    t.not(after, before)
    const old = await fetch(`${origin}/oauth2/userinfo`, { headers: { Cookie: `${SESSION_COOKIE}=${before}` } })
    t.equal(old.status, 401)
    const planted = createBrowser()
    planted.jar.set(origin, `${SESSION_COOKIE}=${'A'.repeat(43)}; Path=/`)
    t.equal((await planted.navigate(`${origin}/`)).status, 200)
    t.not(planted.jar.get(SESSION_COOKIE)?.value, 'A'.repeat(43))
  })

  t.test('the person refuses at the provider: a page, no session', async (t) => {
    provider.signInAs(undefined)
    const browser = createBrowser()
    const page = await browser.navigate(`${origin}/`)
    provider.signInAs('user_2ada')
    t.equal(page.status, 403)
    t.match(page.body, 'PST_LOGIN_DENIED')
    t.equal(browser.jar.get(SESSION_COOKIE), undefined)
  })

  t.test('signing out: GET asks, another site is refused, our own page does it', async (t) => {
    const browser = await stack.signedIn()
    const id = browser.jar.get(SESSION_COOKIE)?.value as string
    const signedIn = async () =>
      (await fetch(`${origin}/oauth2/userinfo`, { headers: { Cookie: `${SESSION_COOKIE}=${id}` } })).status === 200
    const asked = await browser.navigate(`${origin}/oauth2/sign-out`)
    t.equal(asked.status, 200)
    t.match(asked.body, /<form[^>]*method="post"/i)
    const post = (headers: Record<string, string>) =>
      fetch(`${origin}/oauth2/sign-out`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Cookie: `${SESSION_COOKIE}=${id}`, ...headers },
      })
    for (const headers of [
      {} as Record<string, string>,
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: origin },
      { 'Sec-Fetch-Site': 'same-site', Origin: origin },
      { 'Sec-Fetch-Site': 'none', Origin: origin },
    ]) {
      const refused = await post(headers)
      t.equal(refused.status, 403, JSON.stringify(headers))
    }
    t.ok(await signedIn())
    const done = await browser.navigate(`${origin}/oauth2/sign-out`, { form: {} })
    t.equal(done.status, 200)
    t.notOk(await signedIn())
    t.equal(browser.jar.get(SESSION_COOKIE), undefined)
    t.equal((await browser.fetch(`${origin}/api`)).status, 401)
    const again = await stack.signedIn()
    const left = await again.navigate(`${origin}/oauth2/sign_out?rd=%2Fbye%3Fx`, {
      form: {},
      follow: false,
      from: `${origin}/`,
    })
    t.match(left, { status: 303, headers: { location: '/bye?x' } })
  })

  t.test('/userinfo tells a stranger nothing', async (t) => {
    const answer = await createBrowser().fetch(`${origin}/oauth2/userinfo`)
    t.equal(answer.status, 401)
    t.match(answer.json(), { error: 'PST_AUTH_REQUIRED', loginUrl: /^\/oauth2\/start/, requestId: /./ })
  })

  t.test('rd leads nowhere but to our own hosts', async (t) => {
    for (const rd of [
      '//evil.example',
      '/\\evil.example',
      '/%09/evil.example',
      '///evil.example',
      'https://evil.example/',
      `https://127.0.0.1@evil.example/`,
      `${origin}@evil.example/`,
      `${origin}.evil.example/`,
      'javascript:alert(1)',
      'data:text/html,x',
      ' //evil.example',
      '/\t/evil.example',
      '/。/evil.example',
      '/oauth2/sign-out',
    ]) {
      const page = await (await stack.signedIn()).navigate(`${origin}/oauth2/start?rd=${encodeURIComponent(rd)}`)
      t.equal(page.url, `${origin}/`, rd)
    }
    for (const rd of ['/r?u=https://x/y', '/a?x=//b', '/%C3%BC?q=%2F', `${origin}/abs?x=1`]) {
      const page = await (await stack.signedIn()).navigate(`${origin}/oauth2/start?rd=${encodeURIComponent(rd)}`)
      t.equal(page.url, new URL(rd, origin).href, rd)
    }
  })
})

t.test('a session cookie that never comes back: after three logins a page says so, and no loop', async (t) => {
  const { origin, provider } = await startStack(t)
  const jar = createCookieJar()
  const store = jar.store.bind(jar)
  const forgetful = createBrowser({
    ...jar,
    store: (url, lines) =>
      store(
        url,
        lines.filter((line) => !line.startsWith(`${SESSION_COOKIE}=`)),
      ),
  })
  const page = await forgetful.navigate(`${origin}${DEEP}`)
  t.equal(page.status, 400)
  t.match(page.body, 'PST_LOGIN_LOOP')
  t.equal(provider.grants.authorizationCode, 3)
  const again = await forgetful.navigate(`${origin}/oauth2/start?rd=${encodeURIComponent(DEEP)}`, { follow: false })
  t.equal(again.status, 302, 'whoever tries again from that page may')
})

t.test('too many logins from one address are slowed down', async (t) => {
  const { origin } = await startStack(t, { config: () => ({ rateLimit: { login: { max: 3, per: '30s' } } }) })
  const start = () => fetch(`${origin}/oauth2/start?rd=/`, { redirect: 'manual', headers: { Accept: 'text/html' } })
  t.same([(await start()).status, (await start()).status, (await start()).status], [302, 302, 302])
  const slowed = await start()
  t.equal(slowed.status, 429)
  const wait = Number(slowed.headers.get('Retry-After'))
  t.ok(wait >= 1 && wait <= 10, `Retry-After: ${wait}`)
  t.match(await slowed.text(), 'PST_REQUEST_RATE')
  t.same(slowed.headers.getSetCookie(), [], 'no cookie for a refused login')
})

t.test('routes that differ in who may pass', async (t) => {
  const stack = await startStack(t, {
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { path: '/', upstream },
        { path: '/optional', auth: 'optional', upstream },
        { path: '/none', auth: 'none', upstream },
        { path: '/admin', allow: "claims.email == 'ada@example.com'", upstream },
        { path: '/read', methods: ['GET', 'HEAD'], upstream },
        { path: '/redirect', unauthenticated: 'redirect', upstream },
        { path: '/api', unauthenticated: 'unauthorized', upstream },
      ],
    }),
  })
  const { origin, echo } = stack
  const ada = await stack.signedIn()
  const grace = await stack.signedIn('user_2grace')
  const userAt = async (browser: Browser, path: string) =>
    valuesOf((await browser.navigate(`${origin}${path}`, { from: null })).json<Received>(), 'X-Auth-Request-User')

  t.same(await userAt(createBrowser(), '/optional'), [])
  t.same(await userAt(ada, '/optional'), ['user_2ada'])
  t.same(await userAt(ada, '/none'), [], 'no session is looked up')
  t.same(await userAt(ada, '/admin'), ['user_2ada'])
  echo.clear()
  const forbidden = await grace.navigate(`${origin}/admin`, { from: null })
  t.match(forbidden, { status: 403, body: /PST_AUTH_FORBIDDEN/ })
  t.equal((await grace.fetch(`${origin}/admin`)).json<{ error: string }>().error, 'PST_AUTH_FORBIDDEN')
  t.equal(echo.hits(), 0)
  t.equal((await ada.navigate(`${origin}/read`, { form: {} })).json<Received>().method, 'POST', 'the route behind it')
  const anonymous = createBrowser()
  t.equal((await anonymous.fetch(`${origin}/redirect`, { follow: false })).status, 302)
  t.equal((await anonymous.fetch(`${origin}/redirect`, { method: 'POST', follow: false })).status, 401)
  t.equal((await anonymous.navigate(`${origin}/api`, { follow: false })).status, 401)
})

t.test('two providers: the person chooses, a route may choose instead', async (t) => {
  const { origin } = await startStack(t, {
    config: (upstream, provider) => ({
      providers: { corp: { ...provider, label: 'Corp <login>' }, other: { ...provider, label: 'Other' } },
      routes: [
        { path: '/', upstream },
        { path: '/other', provider: 'other', upstream },
      ],
    }),
  })
  const browser = createBrowser()
  const choice = await browser.navigate(`${origin}${DEEP}`)
  t.equal(new URL(choice.url).pathname, '/oauth2/sign-in')
  t.match(choice.body, 'Corp &lt;login&gt;')
  const href = /href="([^"]*provider=corp[^"]*)"/.exec(choice.body)?.[1]?.replaceAll('&amp;', '&') as string
  const page = await browser.navigate(href)
  t.equal(page.url, `${origin}${DEEP}`)
  const elsewhere = await browser.fetch(`${origin}/other`)
  t.equal(elsewhere.status, 401, "a session of another provider is nobody's here")
  t.equal((await browser.navigate(`${origin}/other`)).url, `${origin}/other`, 'straight to its own provider')
  t.match(await createBrowser().navigate(`${origin}/oauth2/start?provider=nobody`), {
    status: 400,
    body: /PST_LOGIN_PROVIDER_UNKNOWN/,
  })
})
