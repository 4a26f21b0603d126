import { createServer } from 'node:http'
import t from 'tap'
import { WebSocket } from 'ws'
import { listen } from '../../src/cli/demo/free-port.ts'
import { createBrowser, redirectTo } from './browser.ts'
import { createCookieJar } from './cookie-jar.ts'
import { type Received, startEcho, valuesOf } from './echo.ts'
import { gatewayPorts, startGateway } from './gateway.ts'
import { startOidcProvider } from './oidc-provider.ts'
import { portOf } from './ports.ts'
import { parseResponses, rawRequest } from './raw-request.ts'

const REDIRECT = 'http://127.0.0.1:1/callback'
const SECRET = 'a-client-secret-of-more-than-32-bytes'

t.test('the cookie jar keeps what a browser keeps', async (t) => {
  let now = 0
  const jar = createCookieJar(() => now)
  const same = { sameSite: true, safeNavigation: false }
  const url = new URL('http://app.example.com/deep/page')
  jar.store(url, [
    'plain=1',
    'root=1; Path=/; Max-Age=10',
    'wide=1; Domain=example.com; Path=/; SameSite=Strict',
    'foreign=1; Domain=evil.example',
    'secure=1; Secure',
    '__Host-x=1; Path=/',
    'past=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
  ])
  t.equal(jar.header(url, same), 'plain=1; root=1; wide=1')
  t.equal(jar.header(new URL('http://app.example.com/deeper'), same), 'root=1; wide=1')
  t.equal(jar.header(new URL('http://other.example.com/'), same), 'wide=1')
  t.equal(jar.header(url, { sameSite: false, safeNavigation: true }), 'plain=1; root=1')
  t.equal(jar.header(url, { sameSite: false, safeNavigation: false }), '')
  now = 10_000
  t.equal(jar.header(url, same), 'plain=1; wide=1')
  jar.store(url, ['plain=; Max-Age=0; Path=/deep'])
  t.equal(jar.get('plain'), undefined)
})

t.test('the browser follows redirects and says how it came there', async (t) => {
  const echo = await startEcho()
  const front = createServer((_request, response) =>
    response.writeHead(302, { Location: `${echo.origin}/a?x=%2F`, 'Set-Cookie': 'a=1; Path=/' }).end(),
  )
  await listen(front, 0)
  t.teardown(() => {
    front.close()
    return echo.stop()
  })
  const browser = createBrowser()
  const typed = await browser.navigate(`http://127.0.0.1:${portOf(front)}/`)
  t.same(typed.trail.length, 2)
  t.equal(typed.json<Received>().target, '/a?x=%2F')
  t.same(valuesOf(typed.json<Received>(), 'Sec-Fetch-Site'), ['none'])
  t.same(valuesOf(typed.json<Received>(), 'Cookie'), ['a=1'], 'cookies do not know ports')
  const fetched = (await browser.fetch('/api', { form: { b: '2' } })).json<Received>()
  t.same([fetched.method, fetched.body], ['POST', 'b=2'])
  t.same(valuesOf(fetched, 'Origin'), [echo.origin])
  t.same(valuesOf(fetched, 'Sec-Fetch-Site'), ['same-origin'])
})

t.test('a raw request sends the bytes as they are and tells responses apart', async (t) => {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const one = 'GET //a/../%2e?x HTTP/1.1\r\nHost: x\r\nX-A: 1\r\nx-a: 2\r\n\r\n'
  const result = await rawRequest(echo.port, one + one, { expect: 2 })
  t.same(
    result.responses.map(({ status }) => status),
    [200, 200],
  )
  t.same(echo.received[0]?.target, '//a/../%2e?x')
  t.same(valuesOf(echo.received[0]!, 'x-a'), ['1', '2'])
  t.equal((await rawRequest(echo.port, 'GET /reset HTTP/1.1\r\nHost: x\r\n\r\n')).closed, true)
  t.match(
    parseResponses(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\nHTTP/1.1 204 No\r\n\r\n',
      false,
    ),
    [
      { status: 200, body: 'abc' },
      { status: 204, body: '' },
    ],
  )
})

t.test('the echo answers WebSockets: first with the request, then with every message', async (t) => {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const socket = new WebSocket(`ws://127.0.0.1:${echo.port}/any?x=%2F`)
  const messages: string[] = []
  await new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      if (messages.push(data.toString()) === 2) resolve()
      else socket.send('hello')
    })
  })
  t.equal((JSON.parse(messages[0]!) as Received).target, '/any?x=%2F')
  t.equal(messages[1], 'hello')
  t.equal(echo.open(), 1)
  socket.terminate()
})

const authorize = (origin: string, path: string, scope: string) =>
  `${origin}${path}?${new URLSearchParams({
    client_id: 'app',
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope,
    state: 's',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  })}`

const callbackOf = (start: string) => redirectTo(REDIRECT, createBrowser(), start)

const token = (origin: string, path: string, parameters: Readonly<Record<string, string>>) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'app', client_secret: SECRET, ...parameters }),
  })

const redeem = (code: string) => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: REDIRECT,
  code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
})

t.test('the CoLoop shape: no iss, no id_token, bearer in lower case, userinfo without sub', async (t) => {
  const provider = await startOidcProvider({
    shape: 'coloop',
    clients: [{ clientId: 'app', clientSecret: SECRET, redirectUris: [REDIRECT] }],
  })
  t.teardown(() => provider.stop())
  const callback = await callbackOf(authorize(provider.origin, '/oauth/authorize', 'email profile'))
  t.same([...callback.searchParams.keys()].sort(), ['code', 'state'])
  const tokens = (await (
    await token(provider.origin, '/oauth/token', redeem(callback.searchParams.get('code')!))
  ).json()) as Record<string, string>
  t.same(Object.keys(tokens).sort(), ['access_token', 'expires_in', 'refresh_token', 'scope', 'token_type'])
  t.match(tokens, { expires_in: 7200, scope: 'email profile', token_type: 'bearer' })
  const userinfo = () =>
    fetch(`${provider.origin}/oauth/userinfo`, { headers: { Authorization: `Bearer ${tokens.access_token}` } })
  const claims = (await (await userinfo()).json()) as object
  t.match(claims, { user_id: 'user_2ada', email: 'ada@example.com', email_verified: true, name: 'Ada Lovelace' })
  t.notOk('sub' in claims)
  t.equal((await fetch(`${provider.origin}/oauth/userinfo`)).status, 401)
  t.equal((await fetch(`${provider.origin}/.well-known/openid-configuration`)).status, 404)
  provider.setFault((_request, response) => {
    response.writeHead(503).end()
    return true
  })
  t.equal((await userinfo()).status, 503)
  t.ok(provider.secrets.has(tokens.access_token!))
})

t.test('the OpenID Connect shape: id_token, iss, rotation with reuse detection, counted', async (t) => {
  const provider = await startOidcProvider({
    shape: 'openid-connect',
    rotation: true,
    clients: [{ clientId: 'app', clientSecret: SECRET, redirectUris: [REDIRECT] }],
  })
  t.teardown(() => provider.stop())
  const discovery = (await (await fetch(`${provider.origin}/.well-known/openid-configuration`)).json()) as Record<
    string,
    string
  >
  const at = (name: string) => new URL(discovery[name]!).pathname
  provider.signInAs('user_2zoe')
  const callback = await callbackOf(authorize(provider.origin, at('authorization_endpoint'), 'openid email'))
  t.equal(callback.searchParams.get('iss'), provider.origin)
  const code = callback.searchParams.get('code')!
  const tokens = (await (await token(provider.origin, at('token_endpoint'), redeem(code))).json()) as Record<
    string,
    string
  >
  t.match(JSON.parse(Buffer.from(tokens.id_token!.split('.')[1]!, 'base64url').toString()), {
    sub: 'user_2zoe',
    aud: 'app',
  })
  const refresh = () =>
    token(provider.origin, at('token_endpoint'), { grant_type: 'refresh_token', refresh_token: tokens.refresh_token! })
  t.equal((await refresh()).status, 200)
  t.equal((await refresh()).status, 400, 'the old refresh token again')
  t.match(provider, { grants: { authorizationCode: 1, refresh: 1 }, refusals: ['invalid_grant'] })
})

t.test('the whole set: a gateway as a process, signed in through the provider, with the echo behind it', async (t) => {
  const ports = await gatewayPorts()
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const provider = await startOidcProvider({
    shape: 'openid-connect',
    clients: [
      { clientId: 'app', clientSecret: SECRET, redirectUris: [`http://127.0.0.1:${ports.gateway}/oauth2/callback`] },
    ],
  })
  t.teardown(() => provider.stop())
  const gateway = await startGateway(
    {
      providers: {
        corp: {
          issuer: provider.origin,
          clientId: 'app',
          // biome-ignore lint/suspicious/noTemplateCurlyInString: the configuration's own way to name a variable
          clientSecret: '${CLIENT_SECRET}',
          clientAuth: 'client_secret_post',
          scopes: ['openid', 'email', 'profile'],
          allowInsecure: true,
        },
      },
      session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
      routes: [{ path: '/', upstream: echo.origin }],
    },
    { ports, env: { CLIENT_SECRET: SECRET } },
  )
  t.teardown(() => gateway.kill())
  const page = await createBrowser().navigate(`${gateway.origin}/a?x=%2F`)
  t.equal(page.url, `${gateway.origin}/a?x=%2F`)
  t.same(valuesOf(page.json<Received>(), 'X-Auth-Request-User'), ['user_2ada'])
  for (const secret of provider.secrets) t.notOk(gateway.output().includes(secret))
  t.equal(await gateway.stop(), 0)
  await t.rejects(startGateway({ nonsense: true }), { message: /nonsense/ }, 'a bad file: its output is in the error')
})
