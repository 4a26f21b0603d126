import { once } from 'node:events'
import t from 'tap'
import { WebSocket } from 'ws'
import { createBrowser } from '../support/browser.ts'
import { type Received, valuesOf } from '../support/echo.ts'
import { rawRequest } from '../support/raw-request.ts'
import { CLIENT_SECRET, SESSION_COOKIE, startStack } from '../support/stack.ts'
import { startTokenIssuer } from '../support/token-issuer.ts'
import { PROMPT, until } from '../support/until.ts'

const API = 'https://api.example.com'

/** oidc-provider gives JWT access tokens for the audience API, and opaque ones without a resource. */
const FEATURES = {
  clientCredentials: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => undefined,
    useGrantedResource: () => true,
    getResourceServerInfo: (_ctx: unknown, resource: string) => ({
      scope: 'reports:read reports:write',
      audience: resource,
      accessTokenFormat: 'jwt',
    }),
  },
}

t.test('API clients', async (t) => {
  const foreign = await startTokenIssuer()
  t.teardown(() => foreign.stop())
  const { gateway, origin, echo, provider, signedIn } = await startStack(t, {
    shape: 'openid-connect',
    provider: {
      features: FEATURES,
      clientMetadata: { grant_types: ['authorization_code', 'refresh_token', 'client_credentials'] },
    },
    config: (upstream) => ({
      log: { level: 'info', format: 'json' },
      identity: {
        headers: {
          'X-Auth-Request-User': 'subject',
          'X-Auth-Request-Email': 'claims.email',
          'X-Provider': 'provider',
          'X-Caller': 'caller.kind',
          'X-Access-Token': 'tokens.accessToken',
          'X-Id-Token': 'tokens.idToken',
        },
      },
      routes: [
        { path: '/', upstream },
        { path: '/jwt', upstream, bearer: { jwt: { audience: API } } },
        { path: '/strict', upstream, bearer: { jwt: { audience: 'https://other.example.com' } } },
        { path: '/introspect', upstream, bearer: { introspect: true } },
        { path: '/userinfo', upstream, bearer: { userinfo: true } },
        { path: '/maybe', upstream, auth: 'optional', bearer: [{ jwt: { audience: API } }, { introspect: true }] },
        {
          path: '/read',
          upstream,
          bearer: { jwt: { audience: API } },
          allow: "caller.kind == 'bearer' && 'reports:read' in claims.scope.split(' ')",
        },
        {
          path: '/foreign',
          upstream,
          bearer: { jwt: { audience: API, issuer: foreign.origin, allowInsecure: true } },
        },
      ],
    }),
  })
  const sent = new Set<string>()
  const ask = async (path: string, token?: string, headers: Readonly<Record<string, string>> = {}) => {
    if (token !== undefined) sent.add(token)
    const response = await fetch(`${origin}${path}`, {
      redirect: 'manual',
      headers: { ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }), ...headers },
    })
    const body = await response.text()
    return { status: response.status, challenge: response.headers.get('www-authenticate'), response, body }
  }
  const received = () => echo.received.at(-1) as Received
  const clientToken = async (parameters: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${provider.origin}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'app',
        client_secret: CLIENT_SECRET,
        ...parameters,
      }),
    })
    const { access_token: token } = (await response.json()) as { readonly access_token: string }
    return token
  }
  const jwt = await clientToken({ resource: API, scope: 'reports:read' })
  const opaque = await clientToken()
  const browser = await signedIn()
  const cookie = `${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}`
  const [adasToken = ''] = valuesOf(received(), 'x-access-token')
  const [idToken = ''] = valuesOf(received(), 'x-id-token')
  echo.clear()

  await t.test('a JWT opens the route: the app learns who it is, and gets the token', async (t) => {
    t.equal((await ask('/jwt', jwt, { 'X-Auth-Request-User': 'forged' })).status, 200)
    t.same(valuesOf(received(), 'x-auth-request-user'), ['app'], 'a client is its own subject')
    t.same(valuesOf(received(), 'x-provider'), ['corp'])
    t.same(valuesOf(received(), 'x-caller'), ['bearer'])
    t.same(valuesOf(received(), 'authorization'), [`Bearer ${jwt}`])
    t.same(valuesOf(received(), 'x-access-token'), [jwt])
  })

  await t.test('an opaque token is introspected, once for many requests', async (t) => {
    const path = '/token/introspection'
    const before = provider.requests.get(path) ?? 0
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/introspect', opaque)))
    t.ok(answers.every(({ status }) => status === 200))
    t.equal((await ask('/introspect', opaque)).status, 200)
    t.same(valuesOf(received(), 'x-auth-request-user'), ['app'])
    t.equal((provider.requests.get(path) ?? 0) - before, 1)
  })

  await t.test('200 requests with one bad token are one introspection', async (t) => {
    const path = '/token/introspection'
    const before = provider.requests.get(path) ?? 0
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask('/introspect', 'a-bad-token')))
    t.ok(answers.every(({ status }) => status === 401))
    t.equal((provider.requests.get(path) ?? 0) - before, 1)
  })

  await t.test("a person's token says who the person is, as userinfo and introspection do", async (t) => {
    t.equal((await ask('/userinfo', adasToken)).status, 200)
    t.same(valuesOf(received(), 'x-auth-request-user'), ['user_2ada'])
    t.same(valuesOf(received(), 'x-auth-request-email'), ['ada@example.com'])
    t.equal((await ask('/introspect', adasToken)).status, 200)
    t.same(valuesOf(received(), 'x-auth-request-user'), ['user_2ada'])
  })

  await t.test('a refused token is 401 with a challenge: no redirect, and no session in its place', async (t) => {
    echo.clear()
    for (const path of ['/jwt', '/introspect', '/userinfo', '/maybe', '/foreign']) {
      const page = await createBrowser().navigate(`${origin}${path}`, {
        headers: { Authorization: 'Bearer bad' },
        follow: false,
      })
      t.equal(page.status, 401, `${path}: a navigation`)
      for (const headers of [{ Accept: 'text/html' }, { Cookie: cookie }] as Readonly<Record<string, string>>[]) {
        const { status, challenge } = await ask(path, 'a-bad-token', headers)
        t.equal(status, 401, path)
        t.match(challenge, /^Bearer realm="localhost", error="invalid_token", error_description="[^"]+"$/)
      }
    }
    t.match(JSON.parse((await ask('/jwt', 'a-bad-token')).body), { error: 'PST_BEARER_INVALID', loginUrl: undefined })
    t.equal(echo.hits(), 0)
  })

  await t.test(
    'no token: 401 says how to get in, a navigation is sent to the login, and a session opens',
    async (t) => {
      const { status, challenge, body } = await ask('/jwt')
      t.equal(status, 401)
      t.match(challenge, /^Bearer realm="localhost", Postern login="/)
      t.match(JSON.parse(body), { error: 'PST_AUTH_REQUIRED', loginUrl: /start/ })
      t.equal((await createBrowser().navigate(`${origin}/jwt`, { follow: false })).status, 302)
      t.equal((await ask('/jwt', undefined, { Cookie: cookie })).status, 200)
      t.same(valuesOf(received(), 'x-caller'), ['session'])
      t.equal((await ask('/maybe')).status, 200)
      t.same(valuesOf(received(), 'x-caller'), [])
      t.notMatch((await ask('/')).challenge, /Bearer/, 'not where none is taken')
    },
  )

  await t.test('a token counts before the session that comes with it', async (t) => {
    t.equal((await ask('/jwt', jwt, { Cookie: cookie })).status, 200)
    t.same(valuesOf(received(), 'x-auth-request-user'), ['app'])
    t.same(valuesOf(received(), 'cookie'), [], 'and the session does not reach the app')
    const post = { Cookie: cookie, Origin: 'https://elsewhere.example' }
    const response = await fetch(`${origin}/jwt`, {
      method: 'POST',
      headers: { ...post, Authorization: `Bearer ${jwt}` },
    })
    t.equal(response.status, 200, 'other sites have no tokens of ours')
  })

  await t.test('where no tokens are taken they mean nothing, and go to the app as they are', async (t) => {
    t.equal((await ask('/', jwt)).status, 401)
    t.equal((await ask('/', jwt, { Cookie: cookie })).status, 200)
    t.same(valuesOf(received(), 'x-auth-request-user'), ['user_2ada'])
    t.same(valuesOf(received(), 'authorization'), [`Bearer ${jwt}`])
  })

  await t.test('a route that asks for more judges the same token again', async (t) => {
    t.equal((await ask('/jwt', jwt)).status, 200)
    t.equal((await ask('/strict', jwt)).status, 401)
    t.equal((await ask('/read', jwt)).status, 200)
    const other = await clientToken({ resource: API, scope: 'reports:write' })
    t.equal((await ask('/jwt', other)).status, 200)
    t.match(await ask('/read', other), { status: 403, body: /PST_AUTH_FORBIDDEN/ })
  })

  await t.test('what is no access token opens nothing', async (t) => {
    const [refreshToken = ''] = provider.redeemed.map(({ given }) => given).filter((given) => given !== '')
    const [header = '', payload = ''] = jwt.split('.')
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url')
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: foreign.origin, aud: API, sub: 'x', iat: now }
    const tokens: readonly (readonly [string, string, string])[] = [
      ['/jwt', 'an id token', idToken],
      ['/introspect', 'an id token', idToken],
      ['/userinfo', 'an id token', idToken],
      ['/jwt', 'a refresh token', refreshToken],
      ['/userinfo', 'a refresh token', refreshToken],
      ['/jwt', 'an unsigned token', `${none}.${payload}.`],
      ['/jwt', 'a token with another signature', `${header}.${payload}.${'A'.repeat(342)}`],
      ['/jwt', 'a token of another issuer', await foreign.sign(claims)],
      ['/foreign', "the provider's token", jwt],
      ['/foreign', 'an expired token', await foreign.sign({ ...claims, exp: now - 1 })],
      ['/foreign', 'a token from the future', await foreign.sign({ ...claims, nbf: now + 120 })],
      ['/foreign', 'a logout token', await foreign.sign(claims, { typ: 'logout+jwt' })],
      ['/foreign', 'an assertion of ours', await foreign.sign(claims, { typ: 'postern+jwt' })],
      ['/foreign', 'an unknown key', await foreign.sign(claims, { kid: 'unknown' })],
    ]
    echo.clear()
    for (const [path, what, token] of tokens) t.equal((await ask(path, token)).status, 401, `${path}: ${what}`)
    t.equal(echo.hits(), 0)
    t.equal((await ask('/foreign', await foreign.sign(claims))).status, 200)
    t.same(valuesOf(received(), 'x-provider'), [foreign.origin])
  })

  await t.test(
    'Basic credentials and ?access_token= are as if absent; two headers, or half a token, are 400',
    async (t) => {
      const basic = { Authorization: `Basic ${Buffer.from(`app:${jwt}`).toString('base64')}` }
      t.equal((await ask('/jwt', undefined, basic)).status, 401)
      t.equal((await ask('/jwt', undefined, { ...basic, Cookie: cookie })).status, 200)
      t.equal((await ask(`/jwt?access_token=${jwt}`)).status, 401)
      const { host } = new URL(origin)
      for (const lines of [
        `Authorization: Bearer ${jwt}\r\nAuthorization: Bearer ${jwt}\r\n`,
        `Authorization: Basic YTpi\r\nAuthorization: Bearer ${jwt}\r\n`,
        `Authorization: Bearer ${jwt}, Bearer ${jwt}\r\n`,
        'Authorization: Bearer\r\n',
      ]) {
        const { responses } = await rawRequest(
          gateway.ports.gateway,
          `GET /jwt HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n${lines}\r\n`,
          { expect: 1 },
        )
        const challenge = responses[0]?.headers.find(([name]) => name === 'www-authenticate')?.[1]
        t.equal(responses[0]?.status, 400, lines.slice(0, 40))
        t.match(challenge, /^Bearer realm="localhost", error="invalid_request"/)
      }
    },
  )

  await t.test('a provider that is away: 503 for tokens that it must be asked about, the others pass', async (t) => {
    provider.setFault((request, response) => {
      if (!request.url?.startsWith('/token/introspection') && !request.url?.startsWith('/me')) return false
      response.writeHead(503, { 'Retry-After': '7' }).end()
      return true
    })
    t.teardown(() => provider.setFault(undefined))
    const fresh = await clientToken()
    for (const path of ['/introspect', '/userinfo', '/maybe']) {
      const { status, response, challenge } = await ask(path, fresh)
      t.equal(status, 503, path)
      t.equal(response.headers.get('retry-after'), '7')
      t.equal(challenge, null)
    }
    t.equal((await ask('/introspect', opaque)).status, 200, 'an answer at hand')
    t.equal((await ask('/maybe', jwt)).status, 200, 'a way that needs no provider')
    t.equal((await ask('/', undefined, { Cookie: cookie })).status, 200, 'sessions do not notice')
    provider.setFault(undefined)
    t.equal((await ask('/introspect', fresh)).status, 200, 'and none was remembered as bad')
  })

  await t.test('a WebSocket and an event stream end with the token', async (t) => {
    const token = await foreign.sign({
      iss: foreign.origin,
      aud: API,
      sub: 'x',
      exp: Math.floor(Date.now() / 1000) + 2,
    })
    const headers = { Authorization: `Bearer ${token}` }
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/foreign/socket`, [], { headers })
    await once(socket, 'message')
    const stream = await fetch(`${origin}/foreign/sse`, { headers })
    const reading = stream.text().then(
      () => 'whole',
      () => 'broken off',
    )
    const [code, reason] = await once(socket, 'close')
    t.same([code, String(reason)], [1008, 'token ended'])
    t.equal(await reading, 'broken off')
    t.equal((await ask('/foreign', token)).status, 401)
  })

  await t.test('the log says what happened, without any token', async (t) => {
    await until(() => gateway.stdout().includes('"path":"/foreign/sse"'), PROMPT)
    const lines = gateway
      .stdout()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    t.ok(lines.some(({ path, caller, subject }) => path === '/jwt' && caller === 'bearer' && subject === 'app'))
    t.ok(lines.some(({ path, error }) => path === '/strict' && /aud is another audience/.test(JSON.stringify(error))))
    for (const token of [...sent, ...provider.secrets].filter((token) => token.length > 20))
      t.notOk(gateway.output().includes(token))
  })
})
