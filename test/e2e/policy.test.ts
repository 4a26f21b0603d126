import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { type Received, valuesOf } from '../support/echo.ts'
import { startGateway } from '../support/gateway.ts'
import { SESSION_SECRET, type Stack, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const ADMINS = "subject != '' && ('admins' in claims.groups || claims.email == 'root@example.com')"

/** The log's lines of an event so far. */
function linesOf({ gateway }: Stack, event: string): readonly Record<string, unknown>[] {
  return gateway
    .stdout()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line['event'] === event)
}

t.test('who may pass, who is told why not, and what is tried out', async (t) => {
  const stack = await startStack(t, {
    shape: 'openid-connect',
    config: (upstream, section) => ({
      session: { secrets: [SESSION_SECRET] },
      providers: { corp: { ...section, scopes: ['openid', 'email', 'groups', 'offline_access'] } },
      routes: [
        { path: '/', upstream },
        { path: '/admins', upstream, allow: ADMINS },
        { path: '/trial', name: 'trial', upstream, allow: "'admins' in claims.groups", enforce: false },
        { path: '/local', upstream, allow: "inCidr(request.address, '127.0.0.0/8')" },
        { path: '/far', upstream, allow: "inCidr(request.address, '10.0.0.0/8')" },
        { path: '/tenant', upstream, allow: "request.headers['x-tenant'] == 'blue'" },
        { path: '/typed', name: 'typed', upstream, allow: "route.name == 'typed' && caller.kind == 'session'" },
        { path: '/new', upstream, allow: 'session.ageSeconds < 3600 && session.provider == "corp"' },
        { path: '/wrong', upstream, allow: "claims.groups.contains('admins') || claims.missing == 1" },
      ],
    }),
  })
  const { origin, provider, echo } = stack
  const grace = await stack.signedIn('user_2grace')
  const statusAt = async (path: string, headers = {}) => (await grace.fetch(`${origin}${path}`, { headers })).status

  await t.test('a refusal says who is signed in; the log says which part was false, and no claim', async (t) => {
    echo.clear()
    const page = await grace.navigate(`${origin}/admins`, { from: null })
    t.equal(page.status, 403)
    t.match(page.body, /You are signed in as <strong>grace@example\.com<\/strong>/)
    t.match(page.body, 'Sign in as someone else')
    const json = (await grace.fetch(`${origin}/admins`)).json<Record<string, string>>()
    t.same(Object.keys(json).sort(), ['error', 'loginUrl', 'message', 'requestId', 'signedInAs'])
    t.match(json, { error: 'PST_AUTH_FORBIDDEN', signedInAs: 'grace@example.com' })
    t.equal(echo.hits(), 0)
    const refused = () => linesOf(stack, 'request').filter((line) => line['status'] === 403)
    await until(() => refused().length === 2)
    t.match(refused().at(-1), {
      requestId: json['requestId'],
      error: {
        code: 'PST_AUTH_FORBIDDEN',
        rule: ADMINS,
        reason: "all of these are false: `'admins' in claims.groups`, `claims.email == 'root@example.com'`",
      },
    })
    t.notMatch(JSON.stringify(refused()), 'grace@example.com')
  })

  await t.test('someone else signs in by the button, at the page that was asked for', async (t) => {
    const browser = await stack.signedIn('user_2grace')
    const page = await browser.navigate(`${origin}/admins?a=b`, { from: null })
    const href = /href="([^"]*prompt=[^"]*)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&')
    t.equal(href, '/oauth2/start?rd=%2Fadmins%3Fa%3Db&prompt=select_account')
    provider.signInAs('user_2ada')
    const atProvider = await browser.navigate(`${origin}${href}`)
    // The provider ends its own session with a form that a browser's script would send.
    const [, action = ''] = /action="([^"]+)"/.exec(atProvider.body) ?? []
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(atProvider.body) ?? []
    const passed = await browser.navigate(action, { form: { xsrf, logout: 'yes' } })
    t.match(passed, { status: 200, url: `${origin}/admins?a=b` })
    t.ok(
      atProvider.trail.some(
        (url) => url.startsWith(provider.origin) && new URL(url).searchParams.get('prompt') === 'login',
      ),
      'this provider knows prompt=login and no choice of accounts',
    )
    t.same(valuesOf(passed.json<Received>(), 'X-Auth-Request-User'), ['user_2ada'])
  })

  await t.test('expressions see the request, the route, the caller and the session', async (t) => {
    t.equal(await statusAt('/local'), 200)
    t.equal(await statusAt('/far'), 403)
    t.equal(await statusAt('/tenant', { 'X-Tenant': 'blue' }), 200)
    t.equal(await statusAt('/tenant', { 'X-Tenant': 'red' }), 403)
    t.equal(await statusAt('/tenant'), 403)
    t.equal(await statusAt('/typed'), 200)
    t.equal(await statusAt('/new'), 200)
    t.equal(await statusAt('/wrong'), 403)
    const line = () => linesOf(stack, 'request').find(({ path }) => path === '/wrong')
    await until(() => line() !== undefined)
    t.match(line(), { error: { reason: /^`claims\.(groups\.contains\('admins'\)|missing)` / } })
  })

  await t.test('without enforce everybody passes; who would not is logged once and counted', async (t) => {
    for (let index = 0; index < 3; index += 1) t.equal(await statusAt('/trial'), 200)
    await until(() => linesOf(stack, 'would-refuse').length > 0)
    t.match(linesOf(stack, 'would-refuse')[0], {
      route: 'trial',
      rule: "'admins' in claims.groups",
      why: "`'admins' in claims.groups` is false",
      subject: 'user_2grace',
    })
    const ada = await stack.signedIn('user_2ada')
    t.equal((await ada.fetch(`${origin}/trial`)).status, 200)
    const byAda = () =>
      linesOf(stack, 'request').filter((line) => line['path'] === '/trial' && line['subject'] !== 'user_2grace')
    await until(() => byAda().length > 0)
    t.equal(linesOf(stack, 'would-refuse').length, 1, 'one line for three requests, and none for an admin')
    t.equal((await createBrowser().fetch(`${origin}/trial`)).status, 401, 'everybody who is signed in')
  })
})

t.test('a wrong expression is an error of the file, at its place, with what was meant', async (t) => {
  const file = `publicUrl: http://app.example.com
listen: 127.0.0.1:0
providers: { coloop: { preset: coloop, clientId: app } }
session: { secrets: [${SESSION_SECRET}] }
routes:
  - path: /a
    upstream: http://127.0.0.1:1
    allow: claims.level == 1 && session.provder == 'coloop'
  - path: /b
    upstream: http://127.0.0.1:1
    allow: |
      claims.level == 1 &&
      claims.email.endswith('@example.com')
  - { path: /c, upstream: "http://127.0.0.1:1", allow: "claims.level = 1" }
  - { path: /d, upstream: "http://127.0.0.1:1", allow: claims.admin }
`
  const gateway = await startGateway(() => file, { waitReady: false })
  t.equal(await gateway.ended, 78)
  const lines = gateway.output()
  t.match(lines, /postern\.yaml:8:41: `routes\[0\]\.allow`: `session` has no `provder`; did you mean `provider`\?/)
  t.match(lines, /postern\.yaml:13:20: `routes\[1\]\.allow`: there is no method `endswith`; did you mean `endsWith`\?/)
  t.match(lines, /postern\.yaml:14:70: `routes\[2\]\.allow`: `=` compares nothing; write `==`/)
  t.match(lines, /postern\.yaml:15:56: `routes\[3\]\.allow`: .* as in `claims\.admin == true`/)
})
