import { once } from 'node:events'
import t from 'tap'
import { WebSocket } from 'ws'
import { createBrowser } from '../support/browser.ts'
import { type Received, valuesOf } from '../support/echo.ts'
import { rawRequest } from '../support/raw-request.ts'
import { SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'
import { PROMPT } from '../support/until.ts'

const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'

/** Opens one and gives what the echo received, its first message. */
async function open(url: string, headers: Record<string, string>, protocols: string[] = []) {
  const socket = new WebSocket(url, protocols, { headers })
  const [first] = (await once(socket, 'message')) as [Buffer]
  return { socket, received: JSON.parse(String(first)) as Received }
}

t.test('WebSockets', async (t) => {
  const stack = await startStack(t, {
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { path: '/', upstream },
        { path: '/open', auth: 'none', upstream },
        { path: '/maybe', auth: 'optional', upstream },
        { path: '/plain', websocket: false, upstream },
      ],
    }),
  })
  const { origin, gateway, echo } = stack
  const url = origin.replace('http', 'ws')
  const cookieOf = async () => {
    const browser = await stack.signedIn()
    return { browser, Cookie: `${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}` }
  }
  const raw = (path: string, headers = '') =>
    rawRequest(gateway.ports.gateway, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}${headers}\r\n`)

  t.test('a stranger gets 401 as JSON before anything reaches the app, and the connection ends', async (t) => {
    echo.clear()
    const { responses, closed } = await raw('/socket')
    t.equal(responses.length, 1)
    t.match(responses[0], { status: 401 })
    t.match(JSON.parse(responses[0]?.body ?? ''), { error: 'PST_AUTH_REQUIRED', loginUrl: /start/ })
    t.ok(closed)
    t.equal(echo.hits(), 0)
  })

  t.test('signed in: messages go both ways, the app knows who it is, the subprotocol passes', async (t) => {
    const { Cookie } = await cookieOf()
    const { socket, received } = await open(
      `${url}/socket?x=%2F`,
      { Cookie: `theme=dark; ${Cookie}`, 'X-Auth-Request-User': 'forged', 'x_auth_request.email': 'forged' },
      ['chat.v2', 'chat.v1'],
    )
    t.equal(socket.protocol, 'chat.v2')
    t.equal(received.target, '/socket?x=%2F')
    t.same(valuesOf(received, 'X-Auth-Request-User'), ['user_2ada'])
    t.same(valuesOf(received, 'X-Auth-Request-Email'), ['ada@example.com'])
    t.same(valuesOf(received, 'x_auth_request.email'), [])
    t.same(valuesOf(received, 'Cookie'), ['theme=dark'])
    const big = Buffer.alloc(300_000, 'x')
    const back = once(socket, 'message') as Promise<[Buffer]>
    socket.send(big)
    t.ok((await back)[0].equals(big))
    socket.close(4321, 'done')
    const [code] = (await once(socket, 'close')) as [number]
    t.equal(code, 4321, 'the closing handshake is theirs')
  })

  t.test('a forged identity arrives nowhere', async (t) => {
    const forged = { 'X-Auth-Request-User': 'forged', 'X-Auth-Request-Email': 'forged' }
    for (const path of ['/open', '/maybe']) {
      const { socket, received } = await open(`${url}${path}`, forged)
      t.same([valuesOf(received, 'X-Auth-Request-User'), valuesOf(received, 'X-Auth-Request-Email')], [[], []], path)
      socket.terminate()
    }
  })

  t.test('signing out closes what is open', async (t) => {
    const { browser, Cookie } = await cookieOf()
    const { socket } = await open(`${url}/socket`, { Cookie })
    const closed = once(socket, 'close')
    socket.on('error', () => undefined)
    await browser.navigate(`${origin}/oauth2/sign-out`, { form: {}, from: `${origin}/` })
    const started = performance.now()
    await closed
    t.ok(performance.now() - started < PROMPT)
    t.equal((await raw('/socket', `Cookie: ${Cookie}\r\n`)).responses[0]?.status, 401)
  })

  t.test('a route without WebSockets refuses them and serves the rest', async (t) => {
    const { Cookie } = await cookieOf()
    const { responses, closed } = await raw('/plain', `Cookie: ${Cookie}\r\n`)
    t.match(responses, [{ status: 403 }])
    t.ok(closed)
    t.equal((await fetch(`${origin}/plain`, { headers: { Cookie } })).status, 200)
  })

  t.test('an offer of h2c is read as plain HTTP/1.1, and is not passed on', async (t) => {
    for (const offer of ['h2c', 'H2C', 'h2', 'websocket, h2c']) {
      const before = echo.hits()
      const { responses } = await rawRequest(
        gateway.ports.gateway,
        `GET /open HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: ${offer}\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n`,
        { expect: 1 },
      )
      t.match(responses, [{ status: 200 }], offer)
      t.equal(echo.hits(), before + 1)
      const received = echo.received.at(-1) as Received
      for (const name of ['Upgrade', 'HTTP2-Settings']) t.same(valuesOf(received, name), [], name)
    }
    const anonymous = await rawRequest(
      gateway.ports.gateway,
      `GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\n\r\n`,
      { expect: 1 },
    )
    t.match(anonymous.responses, [{ status: 401 }])
  })

  t.test('what follows a refused upgrade is not another request', async (t) => {
    echo.clear()
    const smuggled = `GET /open/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n`
    const { responses } = await rawRequest(
      gateway.ports.gateway,
      `GET / HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}\r\n${smuggled}`,
    )
    t.match(responses, [{ status: 401 }])
    t.equal(responses.length, 1)
    t.equal(echo.hits(), 0)
  })

  t.test('an upstream that is away: 502, as for any request', async (t) => {
    t.match((await createBrowser().fetch(`${origin}/open`)).status, 200)
    await echo.stop()
    const { responses, closed } = await raw('/open')
    t.match(responses, [{ status: 502 }])
    t.ok(closed)
  })
})

t.test('an upstream that answers instead of switching, and one that would set our cookie with its 101', async (t) => {
  const { createServer } = await import('node:http')
  const app = createServer((_request, response) => response.writeHead(426, { 'X-App': 'says' }).end('not here'))
  app.on('upgrade', (request, socket) => {
    socket.on('error', () => undefined)
    if (request.url === '/no') {
      socket.end(
        'HTTP/1.1 426 Upgrade Required\r\nX-App: says\r\nSet-Cookie: postern=evil\r\nContent-Length: 8\r\n\r\nnot here',
      )
      return
    }
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSet-Cookie: postern=evil\r\nSet-Cookie: app=1\r\nX-App: says\r\n\r\nhello',
    )
    socket.on('data', (data) => socket.write(data))
    socket.on('end', () => socket.end())
  })
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    app.closeAllConnections()
    app.close()
  })
  const address = app.address() as { port: number }
  const { gateway } = await startStack(t, {
    config: () => ({
      routes: [
        {
          path: '/',
          auth: 'none',
          responseHeaders: { set: { 'X-Set': 'yes' }, remove: ['X-App'] },
          upstream: `http://127.0.0.1:${address.port}`,
        },
        { path: '/no', auth: 'none', upstream: `http://127.0.0.1:${address.port}` },
      ],
    }),
  })
  const ask = (path: string) =>
    rawRequest(gateway.ports.gateway, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}\r\n`, { idle: 300 })
  const refused = (await ask('/no')).responses[0]
  t.match(refused, { status: 426, body: 'not here' })
  t.same(
    refused?.headers.filter(([name]) => name === 'set-cookie' || name === 'x-app'),
    [['x-app', 'says']],
  )
  const switched = await ask('/')
  t.match(switched.raw, /^HTTP\/1\.1 101 /)
  t.match(switched.raw, /\r\nupgrade: websocket\r\n/i)
  t.match(switched.raw, /\r\nset-cookie: app=1\r\n/i)
  t.notMatch(switched.raw, 'postern=evil')
  t.notMatch(switched.raw, 'X-App')
  t.match(switched.raw, /\r\nX-Set: yes\r\n/)
  t.match(switched.raw, /\r\nX-Request-Id: /)
  t.ok(switched.raw.endsWith('\r\n\r\nhello'))
})
