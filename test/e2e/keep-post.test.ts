import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Answer, type Browser, createBrowser } from '../support/browser.ts'
import { skipWithoutChromium, startChromium } from '../support/chromium.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'

const TARGET = '/save?x=1&y=%2F'
const BODY = 'a=1&text=one%0D%0Atwo+%26+%C3%BC%F0%9F%98%80&a=2&%22%3E%3Cb%3E=%3C%2Fform%3E&empty='

const setUp = (t: Test, store: Readonly<Record<string, unknown>> = { kind: 'memory' }) =>
  startStack(t, {
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET], store },
      rateLimit: { login: { max: 10_000, per: '1m' } },
      routes: [
        { path: '/', upstream, keepPost: true },
        { path: '/plain', upstream },
        { path: '/partners', upstream, keepPost: true, origins: ['self', 'https://partner.test'] },
      ],
    }),
  })

/** The browser loses its session as if that had expired. */
function expire(browser: Browser, origin: string): void {
  browser.jar.set(origin, `${SESSION_COOKIE}=; Path=/; Max-Age=0`)
}

function post(browser: Browser, url: string, body = BODY, headers: Readonly<Record<string, string>> = {}) {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers }
  return browser.navigate(url, { method: 'POST', body, headers: form, from: new URL(url).origin })
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)

/** Presses the button of the page, as a browser does. */
async function pressSend(browser: Browser, page: Answer): Promise<Answer> {
  const action = decoded(/<form method="post" action="([^"]*)">/.exec(page.body)?.[1] ?? '')
  const fields = [...page.body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)]
  // Browsers send line breaks as CR LF, whatever the page had.
  const sent = fields.map(([, ...pair]) => pair.map((text) => decoded(text!).replace(/\r?\n/g, '\r\n')))
  return await post(browser, new URL(action, page.url).href, new URLSearchParams(sent as [string, string][]).toString())
}

for (const kind of ['memory', 'redis']) {
  t.test(
    `store ${kind}: a form that meets an expired session`,
    { skip: kind === 'redis' && withoutRedis },
    async (t) => {
      const redis = kind === 'redis' ? await startRedis() : undefined
      if (redis !== undefined) t.teardown(() => redis.stop())
      const { origin, echo, signedIn, gateway } = await setUp(t, redis ? { kind, url: redis.url } : { kind })
      const ada = await signedIn('user_2ada')

      await t.test('is kept across the login, and sent once, unchanged', async (t) => {
        expire(ada, origin)
        echo.clear()
        const page = await post(ada, origin + TARGET)
        t.equal(page.status, 200)
        t.match(page.url, `${origin}/oauth2/kept-form?id=`)
        t.match(page.body, /Send the form\?/)
        t.match(page.body, 'Ada Lovelace')
        t.equal(page.headers['cache-control'], 'no-store')
        t.equal(echo.hits(), 0, 'nothing is sent before the person says so')
        t.equal((await pressSend(ada, page)).status, 200)
        t.match(echo.received, [{ method: 'POST', target: TARGET, body: BODY }])
        t.equal(echo.hits(), 1)
        const again = await ada.navigate(page.url)
        t.match(again, { status: 404, body: /PST_FORM_GONE/ }, 'the page is shown once')
      })

      await t.test('is in no log, and in the store only sealed', async (t) => {
        t.notMatch(gateway.output(), /%F0%9F%98%80|kept-form\?/)
        if (redis === undefined) return
        expire(ada, origin)
        await ada.navigate(origin + TARGET, {
          method: 'POST',
          body: 'word=needle',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          follow: false,
          from: origin,
        })
        const keys = await redis.client.keys('postern:t:*')
        t.equal(keys.length, 1)
        t.notOk((await redis.client.getBuffer(keys[0]!))?.includes('needle'))
        const left = await redis.client.pttl(keys[0]!)
        t.ok(left > 0 && left <= 600_000)
        await ada.navigate(`${origin}/`)
      })
    },
  )
}

t.test('whose form it is', async (t) => {
  const { origin, echo, signedIn, provider } = await setUp(t)
  const keptBy = async (browser: Browser) => {
    expire(browser, origin)
    const answer = await browser.navigate(origin + TARGET, {
      method: 'POST',
      body: BODY,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      from: origin,
      follow: false,
    })
    t.equal(answer.status, 303)
    const start = new URL(answer.headers.location ?? '', origin)
    return { start: start.href, page: new URL(start.searchParams.get('rd') ?? '', origin).href }
  }

  const forgetProvider = ({ jar }: Browser) => {
    for (const { name, path, domain } of jar.all()) {
      if (domain === '127.0.0.1') jar.set(provider.origin, `${name}=; Path=${path}; Max-Age=0`)
    }
  }

  await t.test('another browser does not get it, and does not spend it', async (t) => {
    const ada = await signedIn('user_2ada')
    const { start, page } = await keptBy(ada)
    const other = await signedIn('user_2ada')
    t.match(await other.navigate(page), { status: 404, body: /PST_FORM_GONE/ })
    t.match(await other.navigate(start), { status: 404 })
    t.match(await ada.navigate(start), { status: 200, body: /Send the form/ })
  })

  await t.test('another person in this browser does not get it, and it is deleted', async (t) => {
    const ada = await signedIn('user_2ada')
    const { start, page } = await keptBy(ada)
    forgetProvider(ada)
    provider.signInAs('user_2zoe')
    echo.clear()
    const refused = await ada.navigate(start)
    t.match(refused, { status: 403, body: /PST_FORM_PERSON/ })
    t.notMatch(refused.body, /%C3%BC|name="text"/)
    expire(ada, origin)
    forgetProvider(ada)
    provider.signInAs('user_2ada')
    t.match(await ada.navigate(page), { status: 404 })
    t.equal(echo.hits(), 0)
  })
})

t.test('what is not kept gets 401 as before', async (t) => {
  const { origin, signedIn } = await setUp(t)
  const ada = await signedIn('user_2ada')
  expire(ada, origin)
  const refused = async (what: string, answer: Promise<Answer>) => t.match(await answer, { status: 401 }, what)
  await refused('a stranger', post(createBrowser(), origin + TARGET))
  await refused('a route without keepPost', post(ada, `${origin}/plain`))
  await refused("another site's page", post(ada, origin + TARGET, BODY, { Origin: 'https://evil.test' }))
  await refused(
    "a sandboxed page of another site's",
    post(ada, origin + TARGET, BODY, { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }),
  )
  await refused('a frame', post(ada, origin + TARGET, BODY, { 'Sec-Fetch-Dest': 'iframe' }))
  await refused('JSON', post(ada, origin + TARGET, '{}', { 'Content-Type': 'application/json' }))
  await refused('multipart', post(ada, origin + TARGET, '', { 'Content-Type': 'multipart/form-data; boundary=x' }))
  await refused('more than 256 KB', post(ada, origin + TARGET, `a=${'x'.repeat(262_144)}`))
  await refused('no UTF-8', post(ada, origin + TARGET, 'a=%FC'))
  await refused('a control character', post(ada, origin + TARGET, 'a=%00'))
  const byScript = { method: 'POST', body: BODY, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }
  await refused('a script', ada.fetch(origin + TARGET, byScript))
  const partners = await post(ada, `${origin}/partners`, BODY, { Origin: 'https://partner.test' })
  t.match(partners, { status: 200, body: /Send the form/ }, "a page that the route's origins name")

  await t.test('more than ten forms of one person at a time', async (t) => {
    const zoe = await signedIn('user_2zoe')
    const statuses: number[] = []
    for (let count = 0; count < 11; count += 1) {
      expire(zoe, origin)
      const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
      const answer = await zoe.navigate(origin + TARGET, {
        method: 'POST',
        body: BODY,
        headers: form,
        from: origin,
        follow: false,
      })
      statuses.push(answer.status)
    }
    t.same(new Set(statuses.slice(0, 10)), new Set([303]))
    t.equal(statuses.at(-1), 401)
  })

  await t.test('after a sign-out no form is kept', async () => {
    const grace = await signedIn('user_2grace')
    await grace.navigate(`${origin}/oauth2/sign-out`)
    await grace.navigate(`${origin}/oauth2/sign-out`, { form: {}, follow: false })
    await refused('signed out', post(grace, origin + TARGET))
  })
})

t.test('in Chromium', { skip: skipWithoutChromium() }, async (t) => {
  const { origin, echo } = await setUp(t)
  const chromium = await startChromium()
  t.teardown(() => chromium.close())
  const context = await chromium.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  await page.goto(`${origin}/`)
  await context.clearCookies({ name: SESSION_COOKIE })
  echo.clear()
  await page.setContent(`<form method="post" action="${TARGET}"><textarea name="text"></textarea>
    <input name="a" value="ü"><button>Save</button></form>`)
  await page.fill('textarea', '\n\nfirst line\nsecond "line" <b>')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Send the form?' }).waitFor()
  if (process.env.POSTERN_SCREENSHOTS !== undefined) {
    mkdirSync(process.env.POSTERN_SCREENSHOTS, { recursive: true })
    await page.screenshot({ path: join(process.env.POSTERN_SCREENSHOTS, 'kept-form.png') })
  }
  t.equal(await page.locator('button:focus').textContent(), 'Send the form')
  await page.keyboard.press('Enter')
  await page.waitForURL(origin + TARGET)
  const sent = echo.received.filter(({ method }) => method === 'POST')
  const body = 'text=%0D%0A%0D%0Afirst+line%0D%0Asecond+%22line%22+%3Cb%3E&a=%C3%BC'
  t.match(sent, [{ target: TARGET, body }])
  t.equal(sent.length, 1)
  await page.goBack()
  t.match(await page.textContent('body'), 'PST_FORM_GONE', 'Back does not offer it again')
  t.same(
    complaints.filter((text) => !text.startsWith('Failed to load resource')),
    [],
  )
})
