import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { type Received, valuesOf } from '../support/echo.ts'
import { freePorts } from '../support/ports.ts'
import { rawRequest } from '../support/raw-request.ts'
import { SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'
import { until, untilStill } from '../support/until.ts'

t.test('the proxy', async (t) => {
  const [nobody] = await freePorts(1)
  const stack = await startStack(t, {
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { path: '/app', upstream },
        { path: '/open', auth: 'none', upstream },
        { path: '/maybe', auth: 'optional', upstream },
        { path: '/small', auth: 'none', maxBody: '10KB', upstream },
        { path: '/api', auth: 'none', upstream, rewrite: { stripPrefix: '/api', addPrefix: '/v1' } },
        { path: '/away', auth: 'none', upstream: `http://127.0.0.1:${nobody}` },
        { path: '/late', auth: 'none', upstream: { urls: [upstream], responseTimeout: '200ms' } },
        { path: '/own-host', auth: 'none', upstream: { urls: [upstream], preserveHost: false } },
        {
          path: '/changed',
          auth: 'none',
          upstream,
          headers: { set: { 'X-Env': 'prod' }, remove: ['X-Debug'] },
          responseHeaders: { set: { 'X-Frame-Options': 'DENY' }, remove: ['Server'] },
        },
      ],
    }),
  })
  const { origin, gateway, echo, provider } = stack
  const port = gateway.ports.gateway
  const browser = await stack.signedIn().catch(() => createBrowser())
  await browser.navigate(`${origin}/app`)
  const cookie = `${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}`
  const raw = (head: string, rest = '', options: Parameters<typeof rawRequest>[2] = { expect: 1 }) =>
    rawRequest(port, `${head}\r\nHost: localhost:${port}\r\n${rest}`, options)
  const lastReceived = () => echo.received.at(-1) as Received

  t.test('identity headers of the client never arrive, ours exactly once, whatever the route', async (t) => {
    const forged = [
      'X-Auth-Request-User: forged',
      'x-auth-request-user: forged',
      'X_Auth_Request_User: forged',
      'X-Auth.Request_Email:\tforged\t',
      'X-AUTH-REQUEST-GROUPS:',
      'X-Postern-Assertion: forged',
      'Connection: X-Auth-Request-User, x-auth-request-email',
    ].join('\r\n')
    for (const method of ['GET', 'OPTIONS', 'POST', 'DELETE']) {
      for (const [path, who] of [
        ['/app', 'user_2ada'],
        ['/maybe', 'user_2ada'],
        ['/open', undefined],
      ] as const) {
        const { responses } = await raw(`${method} ${path} HTTP/1.1`, `Cookie: ${cookie}\r\n${forged}\r\n\r\n`)
        t.equal(responses[0]?.status, 200, `${method} ${path}`)
        const spoofable = lastReceived().headers.filter(([name]) => /^x[-_.](auth[-_.]request|postern)/i.test(name))
        t.notMatch(JSON.stringify(spoofable), 'forged')
        t.same(valuesOf(lastReceived(), 'X-Auth-Request-User'), who === undefined ? [] : [who])
        t.equal(new Set(spoofable.map(([name]) => name.toLowerCase())).size, spoofable.length)
      }
      await raw(`${method} /maybe HTTP/1.1`, `${forged}\r\n\r\n`)
      t.same(valuesOf(lastReceived(), 'X-Auth-Request-User'), [])
    }
  })

  t.test('a script gets 401 with a login URL, never a redirect', async (t) => {
    const hits = echo.hits()
    const stranger = createBrowser()
    const answer = await stranger.fetch(`${origin}/app/api?x=1`, { follow: false })
    t.equal(answer.status, 401)
    t.match(answer.headers, { 'www-authenticate': /^Postern login="\/oauth2\/start\?rd=/, 'content-type': /json/ })
    t.match(answer.json(), {
      error: 'PST_AUTH_REQUIRED',
      loginUrl: '/oauth2/start?rd=%2Fapp%2Fapi%3Fx%3D1',
      requestId: /./,
    })
    for (const method of ['POST', 'OPTIONS', 'PUT'])
      t.equal((await stranger.fetch(`${origin}/app`, { method })).status, 401)
    t.equal((await stranger.navigate(`${origin}/app`, { form: { a: '1' }, follow: false })).status, 401)
    t.equal(echo.hits(), hits)
  })

  t.test('X-Forwarded-* say what we saw, not what was claimed; Host is preserved', async (t) => {
    await raw(
      'GET /open HTTP/1.1',
      'X-Forwarded-For: 6.6.6.6\r\nX_Forwarded_For: 6.6.6.6\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: gopher\r\nForwarded: for=6.6.6.6\r\nX-Original-URL: /app\r\nX-Real-IP: 6.6.6.6\r\nCF-Connecting-IP: 6.6.6.6\r\nX-Forwarded-Ssl: gopher\r\nX-Envoy-Original-Path: /X-Original\r\n\r\n',
    )
    const received = lastReceived()
    t.same(valuesOf(received, 'X-Forwarded-For'), ['127.0.0.1'])
    t.same(valuesOf(received, 'X-Forwarded-Host'), [`localhost:${port}`])
    t.same(valuesOf(received, 'X-Forwarded-Proto'), ['http'])
    t.same(valuesOf(received, 'Host'), [`localhost:${port}`])
    t.notMatch(JSON.stringify(received.headers), /6\.6\.6\.6|evil\.example|gopher|X-Original/)
    await raw('GET /own-host HTTP/1.1', '\r\n')
    t.same(valuesOf(lastReceived(), 'Host'), [`127.0.0.1:${echo.port}`])
  })

  t.test('our cookies stay here: none reaches the app, and the app sets none', async (t) => {
    await raw('GET /app HTTP/1.1', `Cookie: a=1; ${cookie}; postern-login-0123456789abcdef=x; b="2"\r\n\r\n`)
    t.same(valuesOf(lastReceived(), 'Cookie'), ['a=1; b="2"'])
    const query = new URLSearchParams([
      ['Set-Cookie', 'z=1; Path=/'],
      ['Set-Cookie', `${SESSION_COOKIE}=evil; Path=/`],
      ['Set-Cookie', 'postern-loop=evil'],
      ['Set-Cookie', 'a=2'],
      ['X-Request-Id', 'theirs'],
    ])
    const { headers } = await fetch(`${origin}/open/headers?${query}`)
    t.same(headers.getSetCookie(), ['z=1; Path=/', 'a=2'], 'the others in their order')
    t.match(headers.get('X-Request-Id'), /^(?!.*theirs)[\w-]+$/, 'one request id, ours')
  })

  t.test('rewrites and header changes', async (t) => {
    await raw('GET /api/users?x=%2F HTTP/1.1', '\r\n')
    t.equal(lastReceived().target, '/v1/users?x=%2F')
    t.same(valuesOf(lastReceived(), 'X-Forwarded-Prefix'), ['/api'])
    const answer = await fetch(`${origin}/changed/headers?Server=leaky&X-Frame-Options=ALLOW`, {
      headers: { 'X-Debug': '1', 'X-Env': 'dev' },
    })
    t.same([valuesOf(lastReceived(), 'X-Env'), valuesOf(lastReceived(), 'X-Debug')], [['prod'], []])
    t.equal(answer.headers.get('X-Frame-Options'), 'DENY')
    t.equal(answer.headers.get('Server'), null)
  })

  t.test('what cannot be answered is told as a page or as JSON', async (t) => {
    const cases = [
      ['/nowhere', `localhost:${port}`, 404, 'PST_ROUTE_NOT_FOUND'],
      ['/oauth2/nothing', `localhost:${port}`, 404, 'PST_ENDPOINT_NOT_FOUND'],
      ['/open', 'evil.example', 421, 'PST_REQUEST_HOST'],
      ['/away', `localhost:${port}`, 502, 'PST_UPSTREAM_UNREACHABLE'],
      ['/open/reset', `localhost:${port}`, 502, 'PST_UPSTREAM_BROKEN'],
      ['/late/hang', `localhost:${port}`, 504, 'PST_UPSTREAM_TIMEOUT'],
    ] as const
    for (const [path, host, status, code] of cases) {
      const ask = async (accept: string) =>
        (
          await rawRequest(port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: ${accept}\r\n\r\n`, {
            expect: 1,
            idle: 5_000,
          })
        ).responses[0]
      const page = await ask('text/html')
      t.match(page, { status, body: new RegExp(`<html[\\s\\S]*${code}`) }, `${path} as a page`)
      const json = await ask('application/json')
      t.match(json, { status }, path)
      t.match(JSON.parse(json?.body ?? ''), { error: code, requestId: /./ })
      t.notMatch(`${page?.body}${json?.body}`, /127\.0\.0\.1|ECONN|UND_ERR|undici/)
    }
  })

  t.test('large bodies stream both ways, unchanged', async (t) => {
    const size = 20_000_000
    const down = await fetch(`${origin}/open/bytes?size=${size}`)
    t.equal(down.headers.get('Content-Length'), String(size))
    let received = 0
    for await (const chunk of down.body as ReadableStream<Uint8Array>) received += chunk.length
    t.equal(received, size)
    const up = await fetch(`${origin}/open`, { method: 'POST', body: Buffer.alloc(5_000_000, 'y') })
    t.equal(((await up.json()) as Received).body.length, 5_000_000)
    t.equal((await fetch(`${origin}/small`, { method: 'POST', body: 'x'.repeat(10_001 * 2) })).status, 413)
    const chunked = new ReadableStream({
      // Without the pause, undici may read on for ever within one tick when the connection is gone.
      async pull(controller) {
        await new Promise((resolve) => setImmediate(resolve))
        controller.enqueue(new TextEncoder().encode('x'.repeat(4096)))
      },
    })
    const refused = await fetch(`${origin}/small`, { method: 'POST', body: chunked, duplex: 'half' }).catch(
      () => undefined,
    )
    t.ok(refused === undefined || refused.status === 413, 'without a length it is cut off')
  })

  t.test('a slow reader holds the upstream back instead of filling the memory', async (t) => {
    const sent = { bytes: 0 }
    const app = createServer((_request, response) => {
      const chunk = Buffer.alloc(64 * 1024)
      const more = () => {
        let flows = true
        for (; flows && !response.destroyed; sent.bytes += chunk.length) flows = response.write(chunk)
        response.once('drain', more)
      }
      more()
    })
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
    t.teardown(() => {
      app.closeAllConnections()
      app.close()
    })
    const { port: appPort } = app.address() as { port: number }
    const slow = await startStack(t, {
      config: () => ({ routes: [{ path: '/', auth: 'none', upstream: `http://127.0.0.1:${appPort}` }] }),
    })
    const { gateway } = slow.gateway.ports
    const socket = connect(gateway, '127.0.0.1')
    socket.pause()
    socket.write(`GET / HTTP/1.1\r\nHost: localhost:${gateway}\r\n\r\n`)
    await until(() => sent.bytes > 0)
    await untilStill(() => sent.bytes, 40_000_000)
    t.ok(sent.bytes < 40_000_000, `${sent.bytes} bytes are under way`)
    socket.destroy()
  })

  t.test('a client that goes away takes its upstream request along', async (t) => {
    for (const path of ['/open/hang', '/open/sse']) {
      const open = echo.open()
      const asked = request(`${origin}${path}`)
      asked.on('error', () => undefined)
      asked.on('response', (response) => response.on('error', () => undefined).resume())
      asked.end()
      t.ok(await until(() => echo.open() === open + 1), `${path} arrived`)
      asked.destroy()
      t.ok(await until(() => echo.open() === open), `${path} is given up`)
    }
  })

  t.test('an upstream that dies in the middle breaks the response: it never looks whole', async (t) => {
    const { raw: bytes, closed } = await raw('GET /open/truncate HTTP/1.1', '\r\n')
    t.match(bytes, /^HTTP\/1\.1 200 [\s\S]*some$/)
    t.ok(closed)
  })

  t.test('events arrive as they are sent', async (t) => {
    const { responses, raw: bytes } = await raw('GET /open/sse?count=3&every=20 HTTP/1.1', '\r\n')
    t.match(bytes, /text\/event-stream/)
    t.match(responses[0]?.body, /data: 0\n\n[\s\S]*data: 2\n\n/)
  })

  t.test('the less common parts of HTTP are as without a proxy', async (t) => {
    const head = await raw('HEAD /open/bytes?size=1234 HTTP/1.1', '\r\n', { idle: 200 })
    t.match(head.raw, /Content-Length: 1234\r\n/i)
    t.ok(head.raw.endsWith('\r\n\r\n'), 'no body')
    t.match((await raw('GET /open/status?code=204 HTTP/1.1', '\r\n')).responses, [{ status: 204, body: '' }])
    t.match((await raw('GET /open/status?code=304 HTTP/1.1', 'If-None-Match: "x"\r\n\r\n')).responses, [
      { status: 304, body: '' },
    ])
    t.same(valuesOf(lastReceived(), 'If-None-Match'), ['"x"'])
    const range = await raw(
      'GET /open/headers?Content-Range=bytes%200-1/2 HTTP/1.1',
      'Range: bytes=0-1\r\nIf-Range: "x"\r\n\r\n',
    )
    t.same([valuesOf(lastReceived(), 'Range'), valuesOf(lastReceived(), 'If-Range')], [['bytes=0-1'], ['"x"']])
    t.match(range.raw, /content-range: bytes 0-1\/2/i)
    await raw('GET /open HTTP/1.1', 'Content-Length: 5\r\n\r\nhello')
    t.match(lastReceived(), { method: 'GET', body: 'hello' }, 'GET with a body')
    await raw('POST /open HTTP/1.1', 'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n')
    t.match(lastReceived(), { method: 'POST', body: 'abcde' }, 'chunked')
    await raw('POST /open HTTP/1.1', 'Content-Length: 0\r\n\r\n')
    t.same(valuesOf(lastReceived(), 'Content-Length'), ['0'])
    await raw('PROPFIND /open HTTP/1.1', 'Depth: 1\r\nContent-Length: 2\r\n\r\nhi')
    t.match(lastReceived(), { method: 'PROPFIND', body: 'hi' })
    for (const type of ['', 'nonsense', ';;', 'application/json', 'multipart/form-data', 'a/b; c="']) {
      const { responses } = await raw('POST /open HTTP/1.1', `Content-Type: ${type}\r\nContent-Length: 2\r\n\r\n{]`)
      t.match([responses[0]?.status, lastReceived().body], [200, '{]'], `Content-Type: ${type}`)
    }
    const http10 = await rawRequest(port, `GET /open HTTP/1.0\r\nHost: localhost\r\n\r\n`)
    t.match(http10.responses, [{ status: 200 }])
    t.ok(http10.closed)
    for (const odd of ['Keep-Alive: timeout=5', 'HTTP2-Settings: x', 'Proxy-Connection: keep-alive', 'TE: trailers'])
      t.match((await raw('GET /open HTTP/1.1', `${odd}\r\n\r\n`)).responses, [{ status: 200 }], odd)
  })

  t.test('Expect: 100-continue is answered, and the body arrives', async (t) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST /open HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5\r\nConnection: close\r\n\r\n`,
    )
    const [first] = (await once(socket, 'data')) as [Buffer]
    t.match(String(first), /^HTTP\/1\.1 100 Continue\r\n\r\n$/)
    socket.write('hello')
    let rest = ''
    socket.on('data', (data) => {
      rest += String(data)
    })
    await once(socket, 'end')
    socket.destroy()
    t.match(rest, /^HTTP\/1\.1 200 /)
    t.equal(lastReceived().body, 'hello')
    t.same(valuesOf(lastReceived(), 'Expect'), [])
  })

  t.test('103 Early Hints and trailers pass', async (t) => {
    const hints = await raw('GET /open/hints HTTP/1.1', '\r\n')
    t.match(hints.responses, [{ status: 103 }, { status: 200 }])
    t.match(hints.raw, /link: <\/style\.css>; rel=preload; as=style/i)
    const trailers = await raw('GET /open/trailers HTTP/1.1', 'TE: trailers\r\n\r\n')
    t.match(trailers.raw, /\r\n0\r\nX-Checksum: 42\r\n\r\n$/i)
  })

  t.test('a path that could be read in two ways is refused before anything hears of it', async (t) => {
    echo.clear()
    for (const target of [
      '//open',
      '/open//x',
      '/open/../app',
      '/open/./x',
      '/open/%2e%2e/app',
      '/open/%252e%252e/app',
      '/open/..;/app',
      '/open/..%2fapp',
      '/open%2f..%2fapp',
      '/open/%5c..%5capp',
      '/open\\..\\app',
      '/open/%00',
      '/open/%zz',
      '/open/%c0%af',
      '/open#/../app',
      'open',
      '*',
      'http://evil.example/open',
      `http://localhost:${port}@evil.example/open`,
      'ftp://localhost/open',
    ]) {
      const { responses } = await raw(`GET ${target} HTTP/1.1`, '\r\n')
      t.match(responses, [{ status: 400 }], target)
    }
    for (const target of ['/%61pp', '/app/', '/app;x=1', '/APP', '/app%3bx']) {
      const { responses } = await raw(`GET ${target} HTTP/1.1`, '\r\n')
      t.ok([400, 401, 404].includes(responses[0]?.status ?? 0), `${target}: ${responses[0]?.status}`)
    }
    t.equal(echo.hits(), 0)
    const absolute = await raw(`GET http://localhost:${port}/open?x=1 HTTP/1.1`, '\r\n')
    t.match(absolute.responses, [{ status: 200 }])
    t.equal(lastReceived().target, '/open?x=1')
  })

  t.test('no request hides in another', async (t) => {
    const hidden = 'GET /open/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n'
    const attempts: Record<string, string> = {
      'Content-Length and Transfer-Encoding': `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      'two lengths': `Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n`,
      'a list of lengths': `Content-Length: 0, ${hidden.length}\r\n\r\n`,
      'a coding that is not chunked last': `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
      'a misspelt coding': `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
      'white space before the colon': `Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`,
      'a folded line': `X-A: 1\r\n Transfer-Encoding: chunked\r\n\r\n`,
      'a negative length': 'Content-Length: -1\r\n\r\n',
      'a bad chunk': 'Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n',
      'a bare CR': 'X-A: 1\rX-B: 2\r\n\r\n',
      'a NUL': 'X-A: 1\u00002\r\n\r\n',
      'a second Host': 'Host: evil.example\r\n\r\n',
    }
    for (const [what, rest] of Object.entries(attempts)) {
      echo.clear()
      const { responses, closed } = await raw('POST /open HTTP/1.1', rest + hidden, { idle: 400 })
      t.notOk(echo.received.some(({ target }) => target === '/open/hidden') && responses.length > 2, what)
      t.equal(responses.at(0)?.status, 400, what)
      t.ok(closed || what === 'a second Host', `${what}: closed`)
    }
    for (const method of ['CONNECT', 'TRACE']) {
      echo.clear()
      await raw(`${method} /open HTTP/1.1`, '\r\n', { idle: 300 })
      t.equal(echo.hits(), 0, method)
    }
  })

  t.test('no spelling of a method gets a stranger more than GET would', async (t) => {
    const lines = [
      'get /app',
      'Get /app',
      'GETS /app',
      'BREW /app',
      'OPTIONS /app',
      'OPTIONS *',
      'PROPFIND /app',
      'QUERY /app',
    ]
    for (const line of lines) {
      echo.clear()
      const { responses } = await raw(`${line} HTTP/1.1`, '\r\n')
      t.ok([400, 401, 405].includes(responses[0]?.status ?? 0), `${line}: ${responses[0]?.status}`)
      t.equal(echo.hits(), 0, line)
    }
  })

  t.test('a malformed second request does not write into the first response', async (t) => {
    const { raw: bytes } = await raw('GET /open/slow?ms=150 HTTP/1.1', '\r\nnonsense\r\n\r\n', { idle: 400 })
    t.notMatch(bytes, /400 Bad Request[\s\S]*HTTP\/1\.1 200/)
    const streaming = connect(port, '127.0.0.1')
    let text = ''
    streaming.on('data', (data) => {
      text += String(data)
    })
    streaming.on('error', () => undefined)
    streaming.write(`GET /open/sse HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    t.ok(await until(() => text.includes('data: 1')))
    streaming.write('nonsense\r\n\r\n')
    t.ok(await until(() => streaming.destroyed || streaming.readableEnded))
    t.notMatch(text, /400 Bad Request/)
    streaming.destroy()
  })

  t.equal(provider.grants.authorizationCode, 1)
})

t.test('behind a trusted proxy the client is who that proxy says', async (t) => {
  const { gateway, echo } = await startStack(t, {
    config: (upstream) => ({
      publicUrl: 'https://app.example.com',
      trustedProxies: ['127.0.0.0/8'],
      routes: [{ path: '/', auth: 'none', upstream }],
    }),
  })
  await rawRequest(
    gateway.ports.gateway,
    'GET / HTTP/1.1\r\nHost: internal\r\nX-Forwarded-Host: app.example.com\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 6.6.6.6, 203.0.113.9\r\n\r\n',
    { expect: 1 },
  )
  const received = echo.received.at(-1) as Received
  t.same(valuesOf(received, 'X-Forwarded-For'), ['203.0.113.9, 127.0.0.1'])
  t.same(valuesOf(received, 'X-Forwarded-Host'), ['app.example.com'])
  t.same(valuesOf(received, 'X-Forwarded-Proto'), ['https'])
})
