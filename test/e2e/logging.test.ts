import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { rawRequest } from '../support/raw-request.ts'
import { CLIENT_SECRET, SESSION_SECRET, startStack } from '../support/stack.ts'

t.test('at the level that says most, nothing secret is in the output', async (t) => {
  for (const shape of ['coloop', 'openid-connect'] as const) {
    const { origin, gateway, provider, echo } = await startStack(t, {
      shape,
      config: (upstream) => ({
        log: { level: 'trace' },
        session: { secrets: [SESSION_SECRET] },
        identity: { headers: { 'X-User': 'subject', 'X-Token': 'tokens.accessToken' } },
        routes: [
          { path: '/', upstream },
          { path: '/away', auth: 'none', upstream: 'http://127.0.0.1:1' },
        ],
      }),
    })
    const secrets = new Set([CLIENT_SECRET, SESSION_SECRET, 'query-secret', 'bearer-secret', 'body-secret'])
    const keep = (url: string) => {
      for (const name of ['state', 'nonce', 'code', 'code_challenge']) {
        const value = new URL(url).searchParams.get(name)
        if (value !== null && value.length > 8) secrets.add(value)
      }
    }
    const browser = createBrowser()
    const store = browser.jar.store
    const seen = browser.jar as { store: typeof store }
    seen.store = (url, lines) => {
      for (const line of lines) {
        const value = /^[^=]*=([^;]*)/.exec(line)?.[1] ?? ''
        if (value.length > 8) secrets.add(value)
      }
      store(url, lines)
    }
    const page = await browser.navigate(`${origin}/deep?token=query-secret`)
    t.equal(page.status, 200)
    page.trail.forEach(keep)
    await browser.fetch('/api', {
      headers: { Authorization: 'Bearer bearer-secret' },
      body: 'body-secret',
      method: 'POST',
    })
    await browser.fetch('/away?x=query-secret')
    const callback = page.trail.find((url) => new URL(url).pathname === '/oauth2/callback') as string
    await browser.navigate(callback, { from: null })
    await browser.navigate(`${origin}/oauth2/callback?code=a-wrong-code-1234&state=a-wrong-state-1234`, { from: null })
    secrets.add('a-wrong-code-1234').add('a-wrong-state-1234')
    provider.setFault((request, response) => {
      if (!request.url?.includes('token')) return false
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"access_token": "broken-secret-answer')
      return true
    })
    secrets.add('broken-secret-answer')
    const failed = await createBrowser().navigate(`${origin}/`)
    t.ok(failed.status >= 500)
    failed.trail.forEach(keep)
    provider.setFault(undefined)
    await rawRequest(gateway.ports.gateway, 'GET /..;/query-secret HTTP/1.1\r\nHost: localhost\r\n\r\n', { expect: 1 })
    await browser.navigate(`${origin}/oauth2/sign-out`, { form: {}, from: `${origin}/` })
    await gateway.stop()

    for (const secret of provider.secrets) secrets.add(secret)
    t.ok(secrets.size > 12, `${secrets.size} secrets were issued`)
    t.ok(echo.received.some(({ headers }) => headers.some(([name, value]) => name === 'X-Token' && secrets.has(value))))
    const output = gateway.output()
    t.match(output, '"event":"login-finished"')
    for (const secret of secrets) {
      t.notOk(output.includes(secret), `${shape}: ${secret.slice(0, 8)}…`)
      t.notOk(output.includes(encodeURIComponent(secret)))
    }
  }
})

t.test('one line per request, as JSON where nobody watches, with what an operator asks for', async (t) => {
  const { origin, gateway, signedIn, echo } = await startStack(t, {
    config: (upstream) => ({
      routes: [
        { name: 'app', path: '/', upstream },
        { name: 'away', path: '/away', auth: 'none', upstream: 'http://127.0.0.1:1' },
      ],
    }),
  })
  const browser = await signedIn()
  await browser.fetch(`${origin}/thing?x=1`, { headers: { 'X-Request-Id': 'my-own-id' } })
  await browser.fetch(`${origin}/away`, { headers: { 'X-Request-Id': 'away-id' } })
  await createBrowser().fetch(`${origin}/thing`, { headers: { 'X-Request-Id': 'stranger-id' } })
  t.ok(echo.received.some(({ headers }) => headers.some(([, value]) => value === 'my-own-id')))
  t.equal(await gateway.stop(), 0)
  const lines = gateway
    .stdout()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const of = (id: string) => lines.filter(({ requestId, event }) => requestId === id && event === 'request')
  t.match(of('my-own-id'), [
    {
      level: 'info',
      time: /^\d{4}-\d\d-\d\dT/,
      method: 'GET',
      host: /^localhost:\d+$/,
      path: '/thing',
      route: 'app',
      status: 200,
      duration: Number,
      upstreamDuration: Number,
      address: /127\.0\.0\.1|::1/,
      subject: 'user_2ada',
    },
  ])
  t.equal(of('my-own-id').length, 1)
  t.match(of('away-id'), [{ level: 'warn', status: 502, route: 'away', error: { code: 'PST_UPSTREAM_UNREACHABLE' } }])
  t.match(of('stranger-id'), [{ level: 'info', status: 401, error: { code: 'PST_AUTH_REQUIRED' } }])
  t.notOk('subject' in (of('stranger-id')[0] ?? {}))
  t.match(
    lines.map(({ event }) => event).filter((event) => event !== 'request' && !String(event).startsWith('provider')),
    ['listening', 'login-started', 'login-finished'],
  )
})
