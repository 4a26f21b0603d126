import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { Browser } from '../support/browser.ts'
import { SESSION_SECRET, type Stack, startStack } from '../support/stack.ts'
import { openEventStream, openWebSocket, type Stream } from '../support/streams.ts'

const SECOND = 1_000

/** A WebSocket and an event stream of this browser's session. */
async function openBoth(stack: Stack, browser: Browser, path = '') {
  const webSocket = await openWebSocket(browser, `${stack.origin}${path}/socket`)
  const events = await openEventStream(browser, `${stack.origin}${path}/sse`)
  return { webSocket, events, both: [webSocket, events] as readonly Stream[] }
}

/** Both are closed, the WebSocket by 1008, the stream not as if it were whole; and the old cookie is dead. Returns when they were. */
async function allOver(t: Test, stack: Stack, browser: Browser, open: Awaited<ReturnType<typeof openBoth>>) {
  const [webSocket, events] = await Promise.all([open.webSocket.closed, open.events.closed])
  t.equal(webSocket.how, 1008)
  t.equal(events.how, 'broken off')
  stack.echo.clear()
  t.equal((await browser.fetch('/api', { from: `${stack.origin}/` })).status, 401)
  t.equal(stack.echo.hits(), 0)
  return Math.max(webSocket.at, events.at)
}

const soon = (t: Test, span: number) => t.ok(span < SECOND, `closed after ${Math.round(span)} ms`)

/** The log's `session-ended` lines, once it has been written. */
async function endings({ gateway }: Stack): Promise<readonly Record<string, unknown>[]> {
  await gateway.stop()
  return gateway
    .stdout()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ event }) => event === 'session-ended')
}

const withLogout = (origin: string) => ({
  clientMetadata: { post_logout_redirect_uris: [`${origin}/oauth2/sign-out`] },
})

// The tests wait for most of their time.
t.jobs = 4

t.test('signing out', async (t) => {
  const stack = await startStack(t, { shape: 'openid-connect', provider: withLogout })
  const { origin, provider } = stack
  const [browser, other] = [await stack.signedIn('user_2ada'), await stack.signedIn('user_2ada')]
  const open = await openBoth(stack, browser)
  const others = await openBoth(stack, other)
  const cookie = browser.jar.header(new URL(origin), { sameSite: true, safeNavigation: true })

  await t.test('another site cannot do it, by GET or by POST', async (t) => {
    const url = `${origin}/oauth2/sign-out`
    for (const from of [
      {},
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site', Origin: origin },
      { 'Sec-Fetch-Site': 'none' },
    ]) {
      const headers = { ...from, Cookie: cookie }
      await fetch(url, { headers, redirect: 'manual' })
      const posted = await fetch(url, { method: 'POST', headers, redirect: 'manual' })
      t.equal(posted.status, 403)
      t.match(await posted.json(), { error: 'PST_LOGOUT_ORIGIN' })
    }
    t.equal((await browser.fetch('/api')).status, 200)
    t.ok(open.both.every((stream) => stream.isOpen()))
  })

  await t.test("the page's form may lead to the provider", async (t) => {
    const page = await browser.navigate('/oauth2/sign-out?rd=%2Fpublic%3Fx%3D%252F')
    t.match(page.headers['content-security-policy'], `form-action 'self' ${provider.origin};`)
  })

  await t.test('everything of that session is over at once, and the provider hears of it', async (t) => {
    const endedAt = performance.now()
    const done = await browser.navigate(browser.location()!, { form: {}, follow: false })
    t.equal(done.status, 303)
    t.match(done.headers['set-cookie']?.join(), /postern=;.*Max-Age=0/)
    soon(t, (await allOver(t, stack, browser, open)) - endedAt)
    const again = await fetch(`${origin}/api`, { headers: { Cookie: cookie } })
    t.equal(again.status, 401, 'a copy of the cookie is dead too')

    const location = new URL(done.headers.location!)
    t.equal(`${location.origin}${location.pathname}`, `${provider.origin}/session/end`)
    t.match(Object.fromEntries(location.searchParams), {
      client_id: 'app',
      id_token_hint: /^[\w-]+\.[\w-]+\.[\w-]+$/,
      post_logout_redirect_uri: `${origin}/oauth2/sign-out`,
      state: /^[\w-]+$/,
    })
    const confirm = await browser.navigate(location.href)
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(confirm.body)?.[1] ?? ''
    const form = { xsrf, logout: 'yes' }
    const back = await browser.navigate(`${provider.origin}/session/end/confirm`, { form, follow: false })
    const home = await browser.navigate(back.headers.location!, { follow: false })
    t.match(home, { status: 303, headers: { location: '/public?x=%2F' } }, 'and in the end where rd says')
  })

  await t.test('a state that is not ours leads nowhere', async (t) => {
    const page = await browser.navigate(`${origin}/oauth2/sign-out?state=https://evil.example/`, { follow: false })
    t.match(page, { status: 200, body: 'You are signed out' })
  })

  await t.test('the other browser goes on', async (t) => {
    t.equal((await other.fetch('/api')).status, 200)
    t.ok(others.both.every((stream) => stream.isOpen()))
    for (const stream of others.both) stream.close()
  })

  t.equal(provider.requests.get('/token/revocation'), 2, 'refresh and access token were revoked')
  t.match(await endings(stack), [{ reason: 'sign-out', provider: 'corp', subject: 'user_2ada' }])
})

t.test(
  'a provider that does not know our post-logout redirect URI: signed out here all the same, and the log names the URI',
  async (t) => {
    const stack = await startStack(t, { shape: 'openid-connect' })
    const { origin, provider } = stack
    const browser = await stack.signedIn('user_2ada')
    await browser.navigate('/oauth2/sign-out')
    const done = await browser.navigate(browser.location()!, { form: {}, follow: false })
    const refused = await browser.navigate(done.headers.location!)
    t.match(refused, { status: 400, body: /post_logout_redirect_uri not registered/ }, "the provider's own page")
    t.equal((await fetch(`${origin}/api`)).status, 401)
    t.match(await endings(stack), [{ reason: 'sign-out', provider: 'corp', subject: 'user_2ada' }])
    const lines = stack.gateway.stdout().split('\n')
    const told = lines.filter((line) => line.includes('"event":"provider-logout"')).map((line) => JSON.parse(line))
    t.match(told, [{ level: 'info', provider: 'corp', postLogoutRedirectUri: `${origin}/oauth2/sign-out` }])
    for (const secret of provider.secrets) t.notOk(JSON.stringify(told).includes(secret))
  },
)

t.test('a provider that takes no logout: straight to rd, or to a page that says so', async (t) => {
  const stack = await startStack(t)
  const browser = await stack.signedIn()
  await browser.navigate('/oauth2/sign-out?rd=%2Fbye')
  const done = await browser.navigate(browser.location()!, { form: {}, follow: false })
  t.match(done, { status: 303, headers: { location: '/bye' } })
  const nobody = await browser.navigate(`${stack.origin}/oauth2/sign-out`)
  t.match(nobody, { status: 200, body: 'You are signed out' })
})

t.test('idle', async (t) => {
  const IDLE = 2 * SECOND
  const stack = await startStack(t, {
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET], idleTimeout: '2s' },
      routes: [
        { path: '/', upstream },
        { path: '/poll', upstream, keepAlive: false },
      ],
    }),
  })
  const [browser, poller, worker] = [await stack.signedIn(), await stack.signedIn(), await stack.signedIn()]
  const usedAt = performance.now()
  const [open, working] = await Promise.all([openBoth(stack, browser), openBoth(stack, worker)])
  const polled: number[] = []
  while (performance.now() - usedAt < IDLE + SECOND) {
    open.webSocket.socket.send('traffic is no use')
    polled.push((await poller.fetch('/poll/me')).status)
    t.equal((await worker.fetch('/work')).status, 200)
    await sleep(200)
  }
  t.equal(polled[0], 200)
  t.equal(polled.at(-1), 401, 'polling a keepAlive: false route kept nothing alive')
  const closedAt = await allOver(t, stack, browser, open)
  t.ok(closedAt - usedAt >= IDLE, 'not too early')
  soon(t, closedAt - usedAt - IDLE - 200)
  t.ok(
    working.both.every((stream) => stream.isOpen()),
    'what is used lives on',
  )
  for (const stream of working.both) stream.close()
  const reasons = (await endings(stack)).map(({ reason }) => reason)
  t.same(reasons, ['idle', 'idle'], 'told once for each')
})

t.test('the absolute end comes however busy a session is', async (t) => {
  const stack = await startStack(t, {
    config: () => ({ session: { secrets: [SESSION_SECRET], lifetime: '2s', idleTimeout: '2s' } }),
  })
  const browser = await stack.signedIn()
  const open = await openBoth(stack, browser)
  const began = performance.now()
  while (open.webSocket.isOpen() && performance.now() - began < 4 * SECOND) {
    await browser.fetch('/work')
    await sleep(100)
  }
  const closedAt = await allOver(t, stack, browser, open)
  soon(t, closedAt - began - 2 * SECOND)
  t.match(await endings(stack), [{ reason: 'expired' }])
})

t.test('a person signs in more often than they may have sessions', async (t) => {
  const stack = await startStack(t, {
    config: () => ({ session: { secrets: [SESSION_SECRET], maxPerPerson: 2 } }),
  })
  const { origin } = stack
  const status = async (browser: Browser) => (await browser.fetch('/api', { from: `${origin}/` })).status
  const oldest = await stack.signedIn('user_2ada')
  const open = await openBoth(stack, oldest)
  const second = await stack.signedIn('user_2ada')
  const somebodyElse = await stack.signedIn('user_2grace')
  t.same([await status(oldest), await status(second)], [200, 200])

  await t.test('signing in again in the same browser costs no other session', async (t) => {
    stack.provider.signInAs('user_2ada')
    t.equal((await second.navigate(`${origin}/oauth2/start?rd=/`)).status, 200)
    t.same([await status(oldest), await status(second)], [200, 200])
  })

  await t.test('another browser ends the oldest, and what it has open', async (t) => {
    const third = await stack.signedIn('user_2ada')
    await allOver(t, stack, oldest, open)
    t.same([await status(second), await status(third), await status(somebodyElse)], [200, 200, 200])
  })

  const ended = await endings(stack)
  t.match(ended.at(-1), { reason: 'max-per-person', provider: 'corp', subject: 'user_2ada' })
  t.same(
    ended.map(({ reason }) => reason),
    ['replaced', 'max-per-person'],
  )
})
