import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t from 'tap'
import { skipWithoutChromium, startChromium } from '../support/chromium.ts'
import { startDemoProcess } from '../support/demo-process.ts'
import { freePorts } from '../support/ports.ts'

const DEEP = '/deep/page?x=1&y=%2F'
const SCREENSHOTS = process.env.POSTERN_SCREENSHOTS

async function screenshot(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return
  mkdirSync(SCREENSHOTS, { recursive: true })
  for (const [suffix, colorScheme, width] of [
    ['', 'light', 1100],
    ['-dark', 'dark', 1100],
    ['-phone', 'light', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 720 })
    await page.screenshot({ path: join(SCREENSHOTS, `${name}${suffix}.png`), fullPage: true })
  }
}

t.test('the demo in a real browser', { skip: skipWithoutChromium() }, async (t) => {
  const [port] = await freePorts(1)
  const demo = await startDemoProcess(['--port', String(port)])
  t.teardown(() => demo.stop())
  const chromium = await startChromium()
  t.teardown(() => chromium.close())
  const context = await chromium.newContext()
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    // A status of 4xx is reported as an error too: some of those are meant here.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  await t.test('signing in', async (t) => {
    await page.goto(`${demo.origin}${DEEP}`)
    t.match(page.url(), /^http:\/\/127\.0\.0\.1:\d+\/sign-in\//, 'the provider asks')
    await screenshot(page, '1-provider')
    await page.getByRole('button', { name: /Zoë Müller/ }).click()
    await page.getByRole('heading', { name: 'Hello, Zoë Müller' }).waitFor()
    t.equal(page.url(), `${demo.origin}${DEEP}`)
    t.equal(await page.locator('#target').textContent(), `GET ${DEEP}`, 'what the app received')
    await screenshot(page, '2-app')
  })

  await t.test('a second tab is signed in, and a call by script is answered', async (t) => {
    const tab = await context.newPage()
    await tab.goto(`${demo.origin}/`)
    t.match(await tab.textContent('h1'), 'Zoë')
    await tab.close()
    await page.getByRole('button', { name: /fetch/ }).click()
    await page.getByText(/^200 OK/).waitFor()
    t.match(await page.locator('#answer').textContent(), 'user_2zoe')
    await screenshot(page, '3-fetch')
  })

  await t.test('a refusal is a page that says what to do', async (t) => {
    const response = await page.goto(`${demo.origin}/admin`)
    t.equal(response?.status(), 403)
    t.match(await page.textContent('body'), 'PST_AUTH_FORBIDDEN')
    await screenshot(page, '4-forbidden')
    const lost = await page.goto(`${demo.origin}/oauth2/nothing-here`)
    t.equal(lost?.status(), 404)
    await screenshot(page, '5-not-found')
    const forged = await page.goto(`${demo.origin}/oauth2/callback?code=x&state=y`)
    t.equal(forged?.status(), 400)
    await screenshot(page, '6-bad-login')
  })

  await t.test('signing out asks, and the button does it', async (t) => {
    await page.goto(`${demo.origin}/`)
    await page.getByRole('link', { name: /^Sign out/ }).click()
    await page.getByRole('heading', { name: 'Sign out?' }).waitFor()
    t.match(await page.textContent('main'), 'Zoë Müller')
    await screenshot(page, '7-sign-out')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(`${demo.origin}/public`)
    await page.getByRole('button', { name: /fetch/ }).click()
    await page.getByText(/^401/).waitFor()
    t.match(await page.locator('#answer').textContent(), 'PST_AUTH_REQUIRED')
    await screenshot(page, '8-signed-out-app')
    await page.goto(`${demo.origin}/`)
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor()
  })

  await t.test('signing out with nowhere to go ends on a page that says so', async (t) => {
    await page.getByRole('button', { name: /Ada Lovelace/ }).click()
    await page.getByRole('heading', { name: 'Hello, Ada Lovelace' }).waitFor()
    await page.goto(`${demo.origin}/oauth2/sign-out`)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForLoadState()
    await screenshot(page, '9-signed-out')
    t.notOk((await context.cookies(demo.origin)).some(({ name }) => name === 'postern'))
  })

  await t.test('refusing at the provider comes back to a page with a way on', async (t) => {
    await page.goto(`${demo.origin}/`)
    await page.getByRole('button', { name: 'Refuse to sign in' }).click()
    await page.getByText('PST_LOGIN_DENIED').waitFor()
    await screenshot(page, '10-refused')
    await page.locator('.button.main').click()
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor()
    t.pass('its button starts again')
  })

  t.same(complaints, [], 'no script or style was blocked, nothing was thrown')
})
