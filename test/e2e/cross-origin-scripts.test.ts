import t from 'tap'
import { startAuthority } from '../support/certificates.ts'
import { skipWithoutChromium, startChromium } from '../support/chromium.ts'
import { startEcho } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { type RawResponse, rawRequest } from '../support/raw-request.ts'
import { readyProviderSection, startReadyProvider } from '../support/ready-provider.ts'
import { SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const PARTNER = 'https://partner.example.com'
const EVIL = 'https://evil.example'

t.test('scripts of other origins', async (t) => {
  const cors = { origins: [PARTNER], headers: ['Content-Type'], exposeHeaders: ['ETag'], credentials: true }
  const stack = await startStack(t, {
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { name: 'app', path: '/', upstream },
        { name: 'api', path: '/api', cors: { ...cors, methods: ['GET', 'PUT'] }, upstream },
        { name: 'reports', path: '/reports', methods: ['GET'], cors, upstream },
        { name: 'open', path: '/open', auth: 'none', cors: { origins: ['*'] }, upstream },
        { name: 'away', path: '/away', auth: 'none', cors, upstream: 'http://127.0.0.1:9' },
      ],
    }),
  })
  const { origin, gateway, echo } = stack
  const browser = await stack.signedIn()
  const cookie = `Cookie: ${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}\r\n`
  const host = new URL(origin).host

  const ask = async (request: string, headers: string) => {
    echo.clear()
    const text = `${request} HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n`
    const { responses } = await rawRequest(gateway.ports.gateway, text, { expect: 1 })
    const response = responses[0] as RawResponse
    const all = (name: string) => response.headers.filter(([each]) => each === name).map(([, value]) => value)
    return { status: response.status, body: response.body, reached: echo.hits() === 1, all }
  }
  const from = (page: string) => `Origin: ${page}\r\n`
  const preflight = (path: string, page: string, method: string) =>
    ask(`OPTIONS ${path}`, `${from(page)}Access-Control-Request-Method: ${method}\r\n`)
  const allowed = ({ all }: Awaited<ReturnType<typeof ask>>) => all('access-control-allow-origin')

  t.test('a preflight is answered without a session, and never by the app', async (t) => {
    const answer = await preflight('/api/x?y=z', PARTNER, 'PUT')
    t.match(answer, { status: 204, body: '', reached: false })
    t.same(allowed(answer), [PARTNER])
    t.same(answer.all('access-control-allow-methods'), ['GET, PUT'])
    t.same(answer.all('access-control-allow-headers'), ['Content-Type'])
    t.same(answer.all('access-control-allow-credentials'), ['true'])
    t.same(answer.all('access-control-max-age'), ['600'])
    t.match(answer.all('vary'), [/^Origin/])
    t.equal(answer.all('x-request-id').length, 1)
  })

  t.test('another origin is told nothing', async (t) => {
    for (const page of [EVIL, 'null', `${PARTNER}.evil.example`, 'http://partner.example.com']) {
      const answer = await preflight('/api', page, 'PUT')
      t.match(answer, { status: 204, reached: false })
      t.same(
        ['origin', 'methods', 'headers', 'credentials'].flatMap((name) => answer.all(`access-control-allow-${name}`)),
        [],
        page,
      )
      t.match(answer.all('vary'), [/^Origin/])
    }
  })

  t.test('the route is that of the method that the page asks for', async (t) => {
    t.same(allowed(await preflight('/reports', PARTNER, 'GET')), [PARTNER])
    t.same((await preflight('/reports', PARTNER, 'GET')).all('access-control-allow-methods'), ['GET'])
    const put = await preflight('/reports', PARTNER, 'PUT')
    t.match(put, { status: 401 }, 'PUT /reports is the route without cors')
    t.same(allowed(put), [])
  })

  t.test('on a route without cors, preflights pass to the app like every request', async (t) => {
    t.match(await preflight('/', PARTNER, 'PUT'), { status: 401, reached: false })
    const signedIn = await ask('OPTIONS /', `${cookie}${from(PARTNER)}Access-Control-Request-Method: PUT\r\n`)
    t.match(signedIn, { status: 200, reached: true })
    t.match(await ask('OPTIONS /api', `${cookie}${from(PARTNER)}`), { status: 200, reached: true }, 'no preflight')
  })

  t.test("the app's responses carry Postern's Access-Control headers, and none of its own", async (t) => {
    const own = 'Access-Control-Allow-Origin=*&Access-Control-Allow-Credentials=false&Vary=Accept&ETag=1'
    const answer = await ask(`GET /api/headers?${own}`, cookie + from(PARTNER))
    t.match(answer, { status: 200, reached: true })
    t.same(allowed(answer), [PARTNER])
    t.same(answer.all('access-control-allow-credentials'), ['true'])
    t.match(answer.all('access-control-expose-headers'), [/^X-Request-Id, WWW-Authenticate, .*, ETag$/])
    t.same(answer.all('vary'), ['Accept', 'Origin'])
    const evil = await ask(`GET /api/headers?${own}`, cookie + from(EVIL))
    t.same(allowed(evil), [])
    t.same(evil.all('access-control-allow-credentials'), [])
    t.same(evil.all('vary'), ['Accept', 'Origin'])
    t.same(allowed(await ask('GET /open/headers?Access-Control-Allow-Origin=no', from(EVIL))), ['*'])
  })

  t.test('a script can read why it was refused, and where to sign in', async (t) => {
    const refused = await ask('GET /api', `${from(PARTNER)}Accept: application/json\r\nSec-Fetch-Mode: cors\r\n`)
    t.equal(refused.status, 401)
    t.same(allowed(refused), [PARTNER])
    t.match(refused.all('access-control-expose-headers'), [/X-Request-Id, WWW-Authenticate/])
    t.same(refused.all('vary'), ['Accept, Origin'])
    const { loginUrl } = JSON.parse(refused.body)
    t.ok(loginUrl.startsWith(`${origin}/oauth2/start?`), 'a path would lead to the page of the script')
    const away = await ask('GET /away', from(PARTNER))
    t.equal(away.status, 502)
    t.same(allowed(away), [PARTNER])
    t.same(allowed(await ask('GET /away', from(EVIL))), [])
  })

  t.test('an origin that cors names may use the session for unsafe requests', async (t) => {
    t.match(await ask('PUT /api', cookie + from(PARTNER)), { status: 200, reached: true })
    const evil = await ask('PUT /api', cookie + from(EVIL))
    t.match(evil, { status: 403, reached: false })
    t.same(allowed(evil), [])
    t.match(await ask('PUT /', cookie + from(PARTNER)), { status: 403, reached: false }, 'another route')
  })

  t.test('the log names the route of a preflight', async () => {
    await ask('OPTIONS /api', `${from(PARTNER)}Access-Control-Request-Method: GET\r\nX-Request-Id: the-preflight\r\n`)
    const line = /"requestId":"the-preflight","method":"OPTIONS".*"route":"api","status":204/
    await until(() => line.test(gateway.output()))
  })
})

t.test('scripts of other origins, in Chromium', { skip: skipWithoutChromium() }, async (t) => {
  const [ports, echo, authority, provider] = await Promise.all([
    gatewayPorts(),
    startEcho(),
    startAuthority(t),
    startReadyProvider(t),
  ])
  t.teardown(() => echo.stop())
  const [app, partner, evil] = ['app', 'partner', 'evil'].map(
    (name) => `https://${name}.one.test:${ports.gateway}`,
  ) as [string, string, string]
  const cors = { origins: [partner], methods: ['GET', 'PUT'], headers: ['Content-Type'], credentials: true }
  const gateway = await startGateway(
    {
      publicUrl: app,
      tls: await authority.issue('gateway', 'DNS:*.one.test'),
      providers: { corp: readyProviderSection(provider) },
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { name: 'app', path: '/', upstream: echo.origin },
        { name: 'api', path: '/api', cors, upstream: echo.origin },
        { name: 'pages', host: '*.one.test', path: '/', auth: 'none', upstream: echo.origin },
      ],
    },
    { ports },
  )
  t.teardown(() => gateway.stop())
  const chromium = await startChromium(['--host-resolver-rules=MAP *.one.test 127.0.0.1'])
  t.teardown(() => chromium.close())
  const context = await chromium.newContext({ ignoreHTTPSErrors: true })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()

  /** What a script of this origin can see of the answer. */
  const putFrom = async (origin: string) => {
    await page.goto(`${origin}/`)
    return page.evaluate(async (url) => {
      const headers = { 'Content-Type': 'application/json' }
      try {
        const response = await fetch(url, { method: 'PUT', credentials: 'include', headers, body: '{}' })
        return { status: response.status, id: response.headers.get('X-Request-Id'), body: await response.json() }
      } catch {
        return 'refused by the browser'
      }
    }, `${app}/api/x`)
  }
  const signedOut = await putFrom(partner)
  t.match(signedOut, { status: 401, id: /./, body: { error: 'PST_AUTH_REQUIRED' } })
  await page.goto((signedOut as { body: { loginUrl: string } }).body.loginUrl)
  t.equal(page.url(), `${partner}/`, 'the login leads back to the page of the script, whose host is ours')
  t.match(await putFrom(partner), { status: 200, id: /./, body: { method: 'PUT', body: '{}' } })
  const hits = echo.received.filter(({ method }) => method === 'PUT').length
  t.equal(await putFrom(evil), 'refused by the browser')
  t.equal(echo.received.filter(({ method }) => method === 'PUT').length, hits)
  t.notOk(echo.received.some(({ method }) => method === 'OPTIONS'))
})
