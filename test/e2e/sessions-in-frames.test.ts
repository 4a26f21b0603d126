import t from 'tap'
import { startAuthority } from '../support/certificates.ts'
import { skipWithoutChromium, startChromium } from '../support/chromium.ts'
import { startEcho } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { readyProviderSection, startReadyProvider } from '../support/ready-provider.ts'
import { SESSION_SECRET } from '../support/stack.ts'
import { until } from '../support/until.ts'

t.test('an app in frames of other sites, in Chromium', { skip: skipWithoutChromium() }, async (t) => {
  const [ports, echo, authority, provider] = await Promise.all([
    gatewayPorts(),
    startEcho(),
    startAuthority(t),
    startReadyProvider(t),
  ])
  t.teardown(() => echo.stop())
  const app = `https://app.one.test:${ports.gateway}`
  const withCookie = (cookie: Readonly<Record<string, unknown>>, tls: object) => ({
    publicUrl: app,
    listen: `127.0.0.1:${ports.gateway}`,
    admin: { listen: `127.0.0.1:${ports.admin}` },
    tls,
    providers: { corp: readyProviderSection(provider) },
    session: { secrets: [SESSION_SECRET], cookie },
    routes: [
      { name: 'app', path: '/', upstream: echo.origin },
      // Pages of other sites, which show the app in a frame.
      ...['portal.two.test', 'other.two.test'].map((host) => ({
        name: host,
        host,
        path: '/',
        auth: 'none',
        upstream: echo.origin,
      })),
    ],
  })
  const certificate = await authority.issue('gateway', 'DNS:*.one.test,DNS:*.two.test')
  const partitioned = { sameSite: 'none', partitioned: true }
  const gateway = await startGateway(withCookie(partitioned, certificate), { ports })
  t.teardown(() => gateway.stop())
  const chromium = await startChromium([
    '--host-resolver-rules=MAP *.one.test 127.0.0.1,MAP *.two.test 127.0.0.1',
    '--test-third-party-cookie-phaseout',
  ])
  t.teardown(() => chromium.close())
  const context = await chromium.newContext({ ignoreHTTPSErrors: true })
  context.setDefaultTimeout(10_000)

  /** Shows the app in a frame of a page; resolves to what the frame shows. */
  const framed = async (top: string) => {
    const page = await context.newPage()
    await page.goto(top)
    await page.setContent(`<iframe src="${app}/deep/page?x=1"></iframe>`)
    const frame = page.frames().at(-1)!
    await frame.waitForURL(`${app}/deep/page?x=1`)
    return frame
  }
  const logins = () => gateway.output().match(/"event":"login-finished"/g)?.length ?? 0
  const userinfo = () => fetch('/oauth2/userinfo').then((response) => response.status)

  const frame = await framed(`https://portal.two.test:${ports.gateway}/`)
  t.match(await frame.locator('body').textContent(), /X-Auth-Request-User/, 'the login ran in the frame')
  t.equal(await frame.evaluate(userinfo), 200)
  const cookies = await context.cookies()
  t.ok(cookies.some(({ name }) => name === '__Host-postern'))
  for (const cookie of cookies.filter(({ name }) => name.includes('postern')))
    t.match(cookie, { secure: true, httpOnly: true, sameSite: 'None', partitionKey: /two\.test/ }, cookie.name)

  await framed(`https://portal.two.test:${ports.gateway}/`)
  const alone = await context.newPage()
  await alone.goto(`${app}/`)
  await until(() => logins() >= 2)
  t.equal(logins(), 2, 'one for the site, in both frames, and one for the page itself')
  t.equal(await frame.evaluate(userinfo), 200)

  await frame.evaluate(() => fetch('/oauth2/sign-out', { method: 'POST', redirect: 'manual' }))
  t.equal(await frame.evaluate(userinfo), 401)
  const left = (await context.cookies()).filter(({ name }) => name === '__Host-postern')
  t.equal(left.length, 1, 'the cookie of the partition is cleared, the other one stays')
  t.equal(await alone.evaluate(userinfo), 200)

  await t.test("a cookie from before `partitioned` was changed is in nobody's way", async (t) => {
    for (const [index, cookie] of [{ sameSite: 'none' }, partitioned].entries()) {
      await gateway.rewrite(withCookie(cookie, certificate))
      await until(() => gateway.output().match(/"event":"configuration-changed"/g)?.length === index + 1)
      t.equal(await alone.evaluate(userinfo), 200, 'the session goes on')
      await alone.evaluate(() => fetch('/oauth2/sign-out', { method: 'POST', redirect: 'manual' }))
      t.equal(await alone.evaluate(userinfo), 401)
      const answer = await alone.goto(`${app}/`)
      t.equal(answer?.status(), 200)
      t.equal(await alone.evaluate(userinfo), 200)
    }
  })
})
