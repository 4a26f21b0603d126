import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import t from 'tap'
import { rawRequest } from '../support/raw-request.ts'
import { SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const NAVIGATION = { Accept: 'text/html', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }
const SCRIPT = { Accept: 'application/json', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' }

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The original request. */
  readonly original?: string
  readonly as?: string
  /** The address that the check comes from. */
  readonly from?: string
}

t.test('forward authentication', async (t) => {
  const stack = await startStack(t, {
    config: (upstream) => ({
      trustedProxies: ['127.0.0.1'],
      session: { secrets: [SESSION_SECRET] },
      identity: {
        headers: { 'X-Auth-Request-User': 'subject', 'X-Nickname': 'claims.nickname', 'X-Path': 'request.path' },
        assertion: { header: 'X-Postern-Assertion' },
      },
      routes: [
        { name: 'app', path: '/', upstream },
        { name: 'elsewhere', path: '/elsewhere' },
        { name: 'admin', path: '/admin', methods: ['GET'], allow: "'admins' in claims.groups" },
        { name: 'open', path: '/open', auth: 'none' },
        { name: 'maybe', path: '/maybe', auth: 'optional' },
        { name: 'limited', path: '/limited', rateLimit: { max: 1, per: '1d' } },
        { name: 'quiet', path: '/quiet', websocket: false },
        { name: 'other host', host: 'api.localhost', path: '/v1', methods: ['GET'] },
      ],
    }),
  })
  const { origin, gateway } = stack
  const { host } = new URL(origin)
  const browser = await stack.signedIn('user_2ada')
  const cookie = `${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}`

  /** Node's fetch sets no Host and no Sec-Fetch headers of one's own. */
  function ask(path: string, { method = 'GET', headers = {}, from }: Asked = {}) {
    return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const options = { method, path: `/oauth2/auth${path}`, port: gateway.ports.gateway, localAddress: from, headers }
      request({ host: '127.0.0.1', ...options }, (response) => {
        text(response).then(
          (body) => resolve({ status: response.statusCode!, headers: response.headers, body }),
          reject,
        )
      })
        .on('error', reject)
        .end()
    })
  }
  const nginx = (url: string, { original = 'GET', headers = {}, ...rest }: Asked = {}) =>
    ask('/nginx', {
      ...rest,
      headers: { Host: 'postern:4180', 'X-Original-URL': url, 'X-Original-Method': original, ...headers },
    })
  const forwarded = (url: string, { original = 'GET', headers = {}, ...rest }: Asked = {}, path = '/forwarded') => {
    const { protocol, host, pathname, search } = new URL(url)
    return ask(path, {
      ...rest,
      headers: {
        Host: 'postern:4180',
        'X-Forwarded-Method': original,
        'X-Forwarded-Proto': protocol.slice(0, -1),
        'X-Forwarded-Host': host,
        'X-Forwarded-Uri': pathname + search,
        ...headers,
      },
    })
  }
  const envoy = (url: string, { original = 'GET', headers = {}, ...rest }: Asked = {}) => {
    const { host, pathname, search } = new URL(url)
    return ask(`/envoy${pathname}${search}`, { ...rest, method: original, headers: { Host: host, ...headers } })
  }
  const dialects = Object.entries({ nginx, forwarded, envoy })
  const start = `${origin}/oauth2/start?${new URLSearchParams({ rd: '/a?b=%C3%BC' })}`

  await t.test('an anonymous navigation is told where to sign in', async (t) => {
    const url = `${origin}/a?b=%C3%BC`
    const refused = await nginx(url, { headers: NAVIGATION })
    t.match(refused, { status: 401, headers: { 'x-postern-login': start, 'cache-control': 'no-store' } })
    for (const ask of [forwarded, envoy]) {
      t.match(await ask(url, { headers: NAVIGATION }), {
        status: 302,
        headers: { location: start, 'cache-control': 'no-store' },
      })
    }
  })

  await t.test('anything else gets 401 and JSON', async (t) => {
    for (const [name, ask] of dialects) {
      const answer = await ask(`${origin}/a`, { headers: SCRIPT })
      t.match(answer, { status: 401, headers: { 'content-type': /json/, 'x-postern-login': undefined } }, name)
      t.equal(JSON.parse(answer.body).error, 'PST_AUTH_REQUIRED')
      t.match(await ask(`${origin}/a`, { original: 'POST', headers: NAVIGATION }), { status: 401 }, name)
    }
  })

  await t.test('who may pass is told with every identity header, empty where there is none', async (t) => {
    for (const [name, ask] of dialects) {
      const headers = { Cookie: cookie, 'X-Auth-Request-User': 'eve', 'X-Nickname': 'eve' }
      const answer = await ask(`${origin}/elsewhere/x`, { headers })
      t.match(answer, { status: 200, body: '', headers: { 'cache-control': 'no-store' } }, name)
      t.match(answer.headers, { 'x-auth-request-user': 'user_2ada', 'x-nickname': '', 'x-path': '/elsewhere/x' }, name)
      t.match(answer.headers['x-postern-assertion'], /^ey/, name)
      for (const path of ['/open', '/maybe']) {
        const anonymous = await ask(`${origin}${path}`, { headers: { 'X-Auth-Request-User': 'eve' } })
        t.match(anonymous, { status: 200 }, name)
        t.match(anonymous.headers, { 'x-auth-request-user': '', 'x-nickname': '', 'x-path': '' }, name)
        t.equal(anonymous.headers['x-postern-assertion'], '', name)
      }
    }
  })

  await t.test('policy by route, method and host', async (t) => {
    const headers = { Cookie: cookie }
    for (const [name, ask] of dialects) {
      t.match(await ask(`${origin}/admin`, { headers }), { status: 403 }, name)
      t.match(await ask(`${origin}/admin`, { original: 'PUT', headers }), { status: 200 }, `${name}: the route of /`)
      t.match(await ask('http://api.localhost/v1', { headers: SCRIPT }), { status: 401 }, name)
      t.match(await ask('http://api.localhost/v2', { headers }), { status: 404 }, name)
      const foreign = { ...headers, Origin: 'https://evil.example' }
      t.match(await ask(`${origin}/a`, { original: 'POST', headers: foreign }), { status: 403 }, `${name}: Origin`)
      t.match(await ask(`${origin}/a`, { original: 'POST', headers: { ...headers, Origin: origin } }), { status: 200 })
      const socket = { 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version': '13' }
      t.match(await ask(`${origin}/a`, { headers: { ...foreign, ...socket } }), { status: 403 }, `${name}: WebSocket`)
      t.match(await ask(`${origin}/quiet`, { headers: { ...headers, ...socket } }), { status: 403 })
      const preflight = { Origin: origin, 'Access-Control-Request-Method': 'GET' }
      t.match(await ask(`${origin}/a`, { original: 'OPTIONS', headers: preflight }), { status: 401 }, 'no preflight')
      t.match(await ask(`${origin}/a`, { original: 'TRACE', headers }), { status: 405 }, name)
      t.match(await ask(`${origin}/oauth2/start`, { headers }), { status: 404 }, `${name}: our own endpoints`)
    }
  })

  await t.test('a limit of the route counts checks', async (t) => {
    const headers = { Cookie: cookie }
    t.match(await nginx(`${origin}/limited`, { headers }), {
      status: 200,
      headers: { ratelimit: /^"\/limited";r=0/ },
    })
    t.match(await forwarded(`${origin}/limited`, { headers }), { status: 429, headers: { 'retry-after': /^\d+$/ } })
  })

  await t.test("oauth2-proxy's address: 202, and the login as the proxy needs it", async (t) => {
    const headers = { Cookie: cookie }
    const url = { 'X-Original-URL': `${origin}/a`, 'X-Original-Method': 'GET' }
    t.match(await ask('', { headers: { ...url, ...headers } }), { status: 202 })
    t.match(await forwarded(`${origin}/a`, { headers }, ''), { status: 202 })
    t.match(await ask('', { headers: { ...url, ...NAVIGATION } }), { status: 401 })
    t.match(await forwarded(`${origin}/a`, { headers: NAVIGATION }, ''), { status: 302 })
    t.match(await forwarded(`${origin}/a`, { headers: { ...url, ...headers } }, ''), { status: 400 }, 'both')
    t.match(await ask('', { headers }), { status: 400 }, 'neither')
  })

  await t.test('any method may ask; unknown addresses are 404', async (t) => {
    const headers = { Cookie: cookie }
    for (const method of ['HEAD', 'POST', 'OPTIONS', 'PROPFIND'])
      t.match(await nginx(`${origin}/a`, { method, headers }), { status: 200 }, method)
    for (const path of ['/', '/nginx/', '/nginx/x', '/envoy', '/traefik'])
      t.match(await ask(path, { headers: { Host: host, ...headers } }), { status: 404 }, path)
  })

  await t.test('the query, path and Host of a check decide nothing', async (t) => {
    const headers = { Cookie: cookie, Host: host, 'X-Original-URL': `${origin}/admin`, 'X-Original-Method': 'GET' }
    for (const query of ['?rd=/open', '?X-Original-URL=/open', '?allowed_groups=users'])
      t.match(await ask(`/nginx${query}`, { headers }), { status: 403 }, query)
  })

  await t.test('a peer that is not in trustedProxies gets 400', async (t) => {
    for (const [name, ask] of dialects) {
      const answer = await ask(`${origin}/open`, { from: '127.0.0.2', headers: { Cookie: cookie } })
      t.match(answer, { status: 400, body: /PST_CHECK_MALFORMED/ }, name)
      t.notOk('x-auth-request-user' in answer.headers)
    }
  })

  await t.test('a route without upstream proxies nothing, and the log says why', async (t) => {
    const answer = await browser.navigate(`${origin}/elsewhere`)
    t.equal(answer.status, 404)
    await until(() => gateway.output().includes('for forward authentication only'))
  })

  await t.test('the log names the endpoint, and the route and address that it was about', async (t) => {
    await nginx(`${origin}/elsewhere/logged?secret=1`, { original: 'PUT', headers: { Cookie: cookie } })
    await until(() => gateway.output().includes('/elsewhere/logged'))
    const lines = gateway.output().split('\n')
    const line = JSON.parse(lines.find((text) => text.includes('/elsewhere/logged')) as string)
    const expected = {
      endpoint: 'auth/nginx',
      route: 'elsewhere',
      method: 'PUT',
      path: '/elsewhere/logged',
      status: 200,
    }
    t.match(line, { ...expected, host, subject: 'user_2ada' })
  })

  await t.test('a check that names no request of ours is 400, and never passes: on raw sockets', async (t) => {
    const broken = fc.constantFrom(
      ...['', '/open', 'open', '//HOST/open', 'http:/open', 'http://HOST', 'http://HOST?/open', 'http://HOST#/open'],
      ...['http://evil.example/open', 'http://HOST.evil.example/open', 'http://u@HOST/open', 'http://HOST\\/open'],
      ...['http://HOST/open/../a', 'http://HOST//open', 'http://HOST/open%2f..', 'http://HOST/%', 'http://HOST/a b'],
      ...['http://HOST/open, http://HOST/open', 'ftp://HOST/open', 'http://HOST:0/open', 'http://HOST/open#a'],
      ...['http://HOST/%2e%2e/open', 'http://HOST/\\open', 'http://HOST/\xff'],
    )
    const lines = fc.oneof(
      broken.map((url) => [`X-Original-URL: ${url}`, 'X-Original-Method: GET']),
      fc.constant(['X-Original-URL: http://HOST/open']),
      fc.constant(['X-Original-Method: GET']),
      fc.constant(['X-Original-URL: http://HOST/open', 'x-original-url: http://HOST/open', 'X-Original-Method: GET']),
      fc.constantFrom('get', 'GET GET', '', 'BREW').map((method) => {
        return ['X-Original-URL: http://HOST/open', `X-Original-Method: ${method}`]
      }),
    )
    const target = (url: string) => url.replace(/^https?:\/\/[^/]*/, '')
    const asForwarded = broken
      .filter((url) => !/^\/open$/.test(target(url)))
      .map((url) => [
        'X-Forwarded-Method: GET',
        'X-Forwarded-Proto: http',
        'X-Forwarded-Host: HOST',
        `X-Forwarded-Uri: ${target(url)}`,
      ])
    const otherHost = fc.constantFrom('evil.example', '', 'HOST, HOST', 'a b', 'HOST/').map((name) => {
      return [
        'X-Forwarded-Method: GET',
        'X-Forwarded-Proto: http',
        `X-Forwarded-Host: ${name}`,
        'X-Forwarded-Uri: /open',
      ]
    })
    const status = async (path: string, name: string, more: readonly string[]) => {
      const head = [`GET /oauth2/auth${path} HTTP/1.1`, `Host: ${name}`, `Cookie: ${cookie}`, ...more, '', '']
      const raw = head.join('\r\n').replaceAll('HOST', host)
      const { responses } = await rawRequest(gateway.ports.gateway, raw, { expect: 1 })
      return responses[0]?.status
    }
    const runs = { numRuns: 60 }
    const checks = (address: string, from: fc.Arbitrary<readonly string[]>) =>
      fc.assert(
        fc.asyncProperty(from, async (more) => {
          t.equal(await status(address, 'postern', more), 400, more.join(' | '))
        }),
        runs,
      )
    await checks('/nginx', lines)
    await checks('', lines)
    await checks('/forwarded', asForwarded)
    await checks('/forwarded', otherHost)
    await checks('', asForwarded)
    for (const name of ['evil.example', `${host}, ${host}`, 'a/b']) t.equal(await status('/envoy/open', name, []), 400)
    for (const path of ['//open', '/../open', '/%2e%2e/open', '/open#a', '/open\\', '/%'])
      t.equal(await status(`/envoy${path}`, host, []), 400, path)
    t.equal(await status('/envoy/open', host, []), 200)
    t.equal(await status('/nginx', 'postern', ['X-Original-URL: http://HOST/open', 'X-Original-Method: GET']), 200)
  })
})

t.test('checks at the end of a token wait for one refresh, and carry the renewed cookie', async (t) => {
  const stack = await startStack(t, {
    provider: { accessTokenTtl: 2, rotation: true },
    config: (upstream) => ({
      trustedProxies: ['127.0.0.1'],
      session: { secrets: [SESSION_SECRET], store: { kind: 'cookie' } },
      routes: [
        { name: 'app', path: '/', upstream },
        { name: 'asked', path: '/asked' },
      ],
    }),
  })
  const { origin, provider } = stack
  const browser = await stack.signedIn('user_2ada')
  const cookie = browser.jar.header(new URL(origin), { sameSite: true, safeNavigation: true })
  // To the end of the access token's life: there is no sign of it to wait for.
  await sleep(2_200)
  const headers = { Cookie: cookie, 'X-Original-URL': `${origin}/asked`, 'X-Original-Method': 'GET' }
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      fetch(`http://127.0.0.1:${stack.gateway.ports.gateway}/oauth2/auth/nginx`, { headers }),
    ),
  )
  t.same(new Set(answers.map(({ status }) => status)), new Set([200]))
  t.equal(provider.grants.refresh, 1)
  for (const answer of answers) {
    t.match(answer.headers.get('set-cookie'), /^postern=1\./)
    t.equal(answer.headers.get('cache-control'), 'no-store')
    t.equal(answer.headers.get('x-auth-request-user'), 'user_2ada')
  }
})
