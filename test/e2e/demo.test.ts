import t from 'tap'
import { type Answer, type Browser, createBrowser } from '../support/browser.ts'
import { startDemoProcess } from '../support/demo-process.ts'
import { freePorts } from '../support/ports.ts'

const DEEP = '/deep/page?x=1&y=%2F'

/** Chooses a person on the provider's page that is shown. */
const choose = (browser: Browser, page: Answer, person: string) => browser.navigate(page.url, { form: { person } })

/** The demo app's table of headers, as it is shown. */
const shownHeader = (page: Answer, name: string) =>
  new RegExp(`<th scope="row">${name}</th><td>([^<]*)`, 'i').exec(page.body)?.[1]

for (const application of ['private', 'public'] as const) {
  t.test(`a ${application} application`, async (t) => {
    const [port] = await freePorts(1)
    const demo = await startDemoProcess(['--port', String(port), ...(application === 'public' ? ['--public'] : [])])
    t.teardown(() => demo.stop())
    const open = async (person: string, path = DEEP) => {
      const browser = createBrowser()
      const chooser = await browser.navigate(`${demo.origin}${path}`)
      return { browser, page: await choose(browser, chooser, person) }
    }

    t.test('signing in ends at exactly the address that was asked for, with the name in the app', async (t) => {
      const { browser, page } = await open('user_2grace')
      t.equal(page.url, `${demo.origin}${DEEP}`)
      t.equal(page.status, 200)
      t.match(page.body, 'GET /deep/page?x=1&amp;y=%2F')
      t.match(page.body, 'Hello, Grace Hopper')
      t.equal(shownHeader(page, 'X-Auth-Request-User'), 'user_2grace')
      t.equal(shownHeader(page, 'X-Auth-Request-Email'), 'grace@example.com')
      t.equal(shownHeader(page, 'X-Auth-Request-Groups'), 'staff')
      t.equal(shownHeader(page, 'Cookie'), undefined, 'no cookie of the gateway reaches the app')
      t.match((await browser.fetch('/api')).json(), { hello: { 'X-Auth-Request-User': 'user_2grace' } })
      t.match((await browser.navigate('/oauth2/userinfo')).json(), {
        subject: 'user_2grace',
        email: 'grace@example.com',
      })
    })

    t.test('/admin is for administrators', async (t) => {
      t.match((await open('user_2ada', '/admin')).page, { status: 200, body: /Hello, Ada Lovelace/ })
      t.match((await open('user_2grace', '/admin')).page, { status: 403, body: /PST_AUTH_FORBIDDEN/ })
      t.match((await open('user_2zoe', '/admin')).page, { status: 403 })
    })

    t.test('an email that is not verified is not passed on; a name beyond ASCII arrives', async (t) => {
      const { page } = await open('user_2zoe')
      t.equal(shownHeader(page, 'X-Auth-Request-Email'), undefined)
      t.match(page.body, 'Hello, Zoë Müller')
    })

    t.test('signed out: fetch gets 401 as JSON, the public page opens without identity', async (t) => {
      const browser = createBrowser()
      const open = await browser.navigate(`${demo.origin}/public`, { headers: { 'X-Auth-Request-User': 'forged' } })
      t.equal(open.status, 200)
      t.equal(shownHeader(open, 'X-Auth-Request-User'), undefined)
      const refused = await browser.fetch('/api', { headers: { Accept: 'application/json' } })
      t.equal(refused.status, 401)
      t.match(refused.json(), { error: 'PST_AUTH_REQUIRED', loginUrl: String, requestId: String })
    })

    t.test('somebody who refuses at the provider gets a page that says so', async (t) => {
      const { page } = await open('')
      t.match(page, { status: 403, body: /PST_LOGIN_DENIED/ })
    })

    t.test(
      'signing out asks, does it on POST from our own page only, and is followed by signing in again',
      async (t) => {
        const { browser } = await open('user_2ada')
        const asked = await browser.navigate('/oauth2/sign-out?rd=%2Fpublic')
        t.match(asked, { status: 200, body: /Sign out\?/ })
        t.equal((await browser.navigate('/')).url, `${demo.origin}/`, 'asking did nothing')
        const foreign = await browser.navigate(asked.url, { form: {}, from: 'https://evil.example/', follow: false })
        t.ok(foreign.status >= 400)
        t.equal((await browser.navigate(`${demo.origin}/`)).url, `${demo.origin}/`, 'another site did nothing')
        await browser.navigate(asked.url)
        const done = await browser.navigate(asked.url, { form: {} })
        t.equal(done.url, `${demo.origin}/public`)
        t.equal((await browser.fetch('/api')).status, 401)
        t.match((await browser.navigate('/')).body, 'Who are you?')
      },
    )
  })
}
