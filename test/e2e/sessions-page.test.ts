import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type Browser, createBrowser } from '../support/browser.ts'
import { skipWithoutChromium, startChromium } from '../support/chromium.ts'
import { type Stack, startStack } from '../support/stack.ts'
import { openEventStream, openWebSocket } from '../support/streams.ts'
import { PROMPT } from '../support/until.ts'

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
const JSON_ONLY = { headers: { Accept: 'application/json' } }

interface Listed {
  readonly session: string
  readonly device: string
  readonly signedInAt: string
  readonly lastSeenAt: string
  readonly endsAt: string
  readonly current: boolean
}

async function signIn(stack: Stack, person: string, userAgent?: string): Promise<Browser> {
  stack.provider.signInAs(person)
  const browser = createBrowser(undefined, userAgent)
  const page = await browser.navigate(`${stack.origin}/oauth2/sessions`)
  if (page.status !== 200 || page.url !== `${stack.origin}/oauth2/sessions`)
    throw new Error(`not signed in: ${page.status} ${page.url}`)
  return browser
}

const list = async (browser: Browser) =>
  (await browser.fetch('/oauth2/sessions', JSON_ONLY)).json<{ readonly sessions: readonly Listed[] }>().sessions

const isSignedIn = async (browser: Browser) => (await browser.fetch('/api')).status === 200

t.test('a stranger: a navigation signs in and comes back, anything else is 401', async (t) => {
  const stack = await startStack(t)
  const browser = await signIn(stack, 'user_2ada')
  t.equal(browser.location(), `${stack.origin}/oauth2/sessions`)
  const stranger = createBrowser()
  const from = `${stack.origin}/`
  t.match(await stranger.fetch('/oauth2/sessions', { from }), { status: 401 })
  const posted = await stranger.navigate('/oauth2/sessions', { from, form: { end: 'others' } })
  t.match(posted, { status: 401, body: 'PST_AUTH_REQUIRED' })
})

t.test('a person sees their own sessions and can end them', async (t) => {
  const stack = await startStack(t)
  const [laptop, phone, tablet] = [
    await signIn(stack, 'user_2ada'),
    await signIn(stack, 'user_2ada', SAFARI),
    await signIn(stack, 'user_2ada', SAFARI.replaceAll('iPhone', 'iPad')),
  ]
  const grace = await signIn(stack, 'user_2grace')

  await t.test('as a page and as JSON: device, times, this one marked', async (t) => {
    const page = await laptop.navigate('/oauth2/sessions')
    t.equal(page.status, 200)
    t.match(page.headers, { 'cache-control': 'no-store', 'content-type': /^text\/html/, vary: 'Accept' })
    for (const text of ['Firefox on Linux', 'Safari on iPhone', 'Safari on iPad', 'This browser', 'just now'])
      t.match(page.body, text)
    t.equal(page.body.match(/This browser/g)?.length, 1)
    const sessions = await list(laptop)
    t.equal(sessions.length, 3, 'nobody else is listed')
    const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
    t.match(
      sessions.find(({ current }) => current),
      { device: 'Firefox on Linux', signedInAt: TIME, lastSeenAt: TIME, endsAt: TIME, session: /^[\w-]{22}$/ },
    )
    t.equal(sessions.filter(({ current }) => current).length, 1)
    t.equal((await list(grace)).length, 1)
  })

  await t.test('nothing that opens a session is on it', async (t) => {
    const page = await laptop.navigate('/oauth2/sessions')
    for (const browser of [laptop, phone, tablet]) t.notMatch(page.body, browser.jar.get('postern')!.value)
    for (const secret of stack.provider.secrets) t.notMatch(page.body, secret)
  })

  await t.test('another site can end none, nor can a made-up form', async (t) => {
    const [first] = (await list(laptop)).filter(({ current }) => !current)
    const form = { end: 'one', session: first!.session }
    const foreign = await laptop.navigate('/oauth2/sessions', { form, headers: { 'Sec-Fetch-Site': 'cross-site' } })
    t.match(foreign, { status: 403, body: 'PST_LOGOUT_ORIGIN' })
    await laptop.navigate(`${stack.origin}/oauth2/sessions`)
    for (const odd of [{}, { end: 'all' }, { end: 'one' }]) {
      t.equal((await laptop.navigate('/oauth2/sessions', { form: odd as Record<string, string> })).status, 400)
      await laptop.navigate(`${stack.origin}/oauth2/sessions`)
    }
    t.equal((await list(laptop)).length, 3)
  })

  await t.test("somebody else's session cannot be ended, even by its reference", async (t) => {
    const [hers] = await list(grace)
    const done = await laptop.navigate('/oauth2/sessions', { form: { end: 'one', session: hers!.session } })
    t.equal(done.status, 200)
    t.equal(await isSignedIn(grace), true)
  })

  await t.test('ending one: its cookie, WebSocket and event stream are dead within a second', async (t) => {
    const webSocket = await openWebSocket(phone, `${stack.origin}/socket`)
    const events = await openEventStream(phone, `${stack.origin}/sse`)
    const iPhone = (await list(laptop)).find(({ device }) => device === 'Safari on iPhone')
    const form = { end: 'one', session: iPhone!.session }
    const endedAt = performance.now()
    const done = await laptop.navigate('/oauth2/sessions', { form, follow: false })
    t.match(done, { status: 303, headers: { location: '/oauth2/sessions' } })
    t.equal((await webSocket.closed).how, 1008)
    t.equal((await events.closed).how, 'broken off')
    t.ok(Math.max((await webSocket.closed).at, (await events.closed).at) - endedAt < PROMPT)
    t.equal(await isSignedIn(phone), false)
    t.equal((await list(laptop)).length, 2)
    t.equal(await isSignedIn(tablet), true)
  })

  await t.test('ending all others leaves this one', async (t) => {
    await signIn(stack, 'user_2ada', SAFARI)
    await laptop.navigate(`${stack.origin}/oauth2/sessions`)
    const page = await laptop.navigate('/oauth2/sessions', { form: { end: 'others' } })
    t.equal(page.url, `${stack.origin}/oauth2/sessions`)
    t.notMatch(page.body, 'End all other sessions')
    t.match(await list(laptop), [{ current: true }])
    t.equal(await isSignedIn(tablet), false)
    t.equal(await isSignedIn(grace), true)
  })

  await t.test('ending this one signs out here', async (t) => {
    const [own] = await list(laptop)
    const done = await laptop.navigate('/oauth2/sessions', { form: { end: 'one', session: own!.session } })
    t.match(done, { status: 200, body: 'You are signed out', headers: { 'clear-site-data': '"cache"' } })
    t.equal(laptop.jar.get('postern'), undefined)
    t.equal(await isSignedIn(laptop), false)
  })
})

t.test('in a real browser', { skip: skipWithoutChromium() }, async (t) => {
  const stack = await startStack(t)
  await signIn(stack, 'user_2ada', SAFARI)
  await signIn(stack, 'user_2ada')
  const chromium = await startChromium()
  t.teardown(() => chromium.close())
  const page = await chromium.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`${stack.origin}/oauth2/sessions`)
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor()
  const folder = process.env.POSTERN_SCREENSHOTS
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: join(folder, 'sessions.png'), fullPage: true })
    await page.setViewportSize({ width: 360, height: 720 })
    await page.screenshot({ path: join(folder, 'sessions-phone.png'), fullPage: true })
  }
  t.equal(await page.getByRole('listitem').count(), 3)
  await page.getByRole('button', { name: 'End the session of Safari on iPhone' }).click()
  await page.getByText('Safari on iPhone').waitFor({ state: 'detached' })
  t.equal(await page.getByRole('listitem').count(), 2)
  await page.getByRole('button', { name: 'End all other sessions' }).click()
  await page.getByText('Firefox on Linux').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Sign out of this browser' }).click()
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
  t.same(complaints, [])
})
