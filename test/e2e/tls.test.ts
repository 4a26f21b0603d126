import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { connect as connectHttp2, constants, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http2'
import { request } from 'node:https'
import { connect as connectTcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { connect, type TLSSocket } from 'node:tls'
import t, { type Test } from 'tap'
import { WebSocket } from 'ws'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { type Gateway, gatewayPorts, startGateway } from '../support/gateway.ts'
import { until } from '../support/until.ts'

const folder = mkdtempSync(join(tmpdir(), 'postern-tls-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))

/** A certificate of its own for localhost, told apart by its organisation. */
function makeCertificate(name: string): { readonly cert: string; readonly key: string } {
  const [cert, key] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)]
  const subject = ['-subj', `/O=${name}/CN=localhost`, '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  return { cert, key }
}

const first = makeCertificate('first')
const second = makeCertificate('second')

async function start(t: Test, more: Readonly<Record<string, unknown>> = {}) {
  const [echo, ports] = await Promise.all([startEcho(), gatewayPorts()])
  t.teardown(() => echo.stop())
  const certFile = join(folder, `${ports.gateway}.crt`)
  const keyFile = join(folder, `${ports.gateway}.key`)
  await Promise.all([copyFile(first.cert, certFile), copyFile(first.key, keyFile)])
  const origin = `https://localhost:${ports.gateway}`
  const config = {
    publicUrl: origin,
    tls: { certFile, keyFile },
    providers: { corp: { preset: 'coloop', clientId: 'app' } },
    session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
    routes: [
      { path: '/', auth: 'none', upstream: echo.origin },
      { path: '/private', upstream: echo.origin },
      { path: '/small', auth: 'none', upstream: echo.origin, maxBody: '1KB' },
    ],
    ...more,
  }
  const gateway = await startGateway(config, { ports })
  t.teardown(() => gateway.stop())
  return { echo, gateway, origin, certFile, keyFile }
}

/** One for all tests that leave it as it is. */
let shared: ReturnType<typeof start> | undefined
const usual = () => (shared ??= start(t))

function tls(gateway: Gateway, options: object = {}): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      {
        host: '127.0.0.1',
        port: gateway.ports.gateway,
        servername: 'localhost',
        rejectUnauthorized: false,
        ...options,
      },
      () => resolve(socket),
    )
    socket.once('error', reject)
  })
}

async function organisationOf(gateway: Gateway): Promise<string | readonly string[] | undefined> {
  const socket = await tls(gateway)
  const { subject } = socket.getPeerCertificate()
  socket.destroy()
  return subject.O
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly trailers: IncomingHttpHeaders
  readonly informational: readonly number[]
}

function openHttp2(t: Test, origin: string) {
  const session = connectHttp2(origin, { rejectUnauthorized: false })
  t.teardown(() => session.destroy())
  session.on('error', () => undefined)
  const ask = (headers: Readonly<Record<string, string | readonly string[]>>, body?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const stream = session.request({ ':path': '/', ...headers } as OutgoingHttpHeaders, {
        endStream: body === undefined,
      })
      const informational: number[] = []
      let trailers: IncomingHttpHeaders = {}
      stream.on('headers', (early) => informational.push(Number(early[':status'])))
      stream.on('trailers', (given) => {
        trailers = given
      })
      stream.once('error', reject)
      stream.once('response', (answered) => {
        text(stream).then(
          (content) =>
            resolve({ status: Number(answered[':status']), headers: answered, body: content, trailers, informational }),
          reject,
        )
      })
      if (body !== undefined) stream.end(body)
    })
  return { session, ask }
}

t.test('HTTP/1.1 over TLS: requests, and WebSockets on the same port', async (t) => {
  const { gateway, origin } = await usual()
  const body = await new Promise<string>((resolve, reject) => {
    request(`${origin}/x`, { rejectUnauthorized: false, agent: false }, (response) => {
      text(response).then(resolve, reject)
    })
      .once('error', reject)
      .end()
  })
  const received = JSON.parse(body) as Received
  t.equal(received.target, '/x')
  t.same(valuesOf(received, 'x-forwarded-proto'), ['https'])
  const socket = new WebSocket(origin.replace('https', 'wss'), [], { rejectUnauthorized: false })
  const greeting = await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject))
  t.match(String(greeting), /upgrade/i)
  socket.terminate()
  t.equal((await tls(gateway, { ALPNProtocols: ['http/1.1'] })).alpnProtocol, 'http/1.1')
})

t.test('HTTP/2 is chosen by ALPN; a request arrives as the HTTP/1.1 request that says the same', async (t) => {
  const { origin } = await usual()
  const { ask } = openHttp2(t, origin)
  const { status, headers, body } = await ask({ ':path': '/a%20b?c=%2F', cookie: ['a=1', 'b=2'], 'x-thing': 'one' })
  t.equal(status, 200)
  t.equal(headers.connection, undefined)
  const received = JSON.parse(body) as Received
  t.equal(received.target, '/a%20b?c=%2F')
  t.equal(received.method, 'GET')
  t.same(valuesOf(received, 'host'), [new URL(origin).host])
  t.same(valuesOf(received, 'cookie'), ['a=1; b=2'])
  t.same(valuesOf(received, 'x-thing'), ['one'])
  t.same(valuesOf(received, 'transfer-encoding'), [], 'no body is announced')
  t.notOk(received.headers.some(([name]) => name.startsWith(':')))
})

t.test('HTTP/2: bodies both ways, with and without a length, and many at once', async (t) => {
  const { origin } = await usual()
  const { ask } = openHttp2(t, origin)
  const large = 'x'.repeat(2_000_000)
  const unknown = await ask({ ':method': 'POST' }, large)
  t.equal((JSON.parse(unknown.body) as Received).body.length, large.length)
  const known = await ask({ ':method': 'PUT', 'content-length': '5' }, 'hello')
  t.equal((JSON.parse(known.body) as Received).body, 'hello')
  t.same(valuesOf(JSON.parse(known.body) as Received, 'content-length'), ['5'])
  const many = await Promise.all(Array.from({ length: 100 }, () => ask({ ':path': '/bytes?size=50000' })))
  t.ok(many.every(({ body }) => body.length === 50_000))
})

t.test('HTTP/2: repeated headers apart, HEAD, 204, 304, trailers, 103', async (t) => {
  const { origin } = await usual()
  const { ask } = openHttp2(t, origin)
  const { headers } = await ask({ ':path': '/headers?Set-Cookie=a%3D1&Set-Cookie=b%3D2&X-Custom=1' })
  t.same(headers['set-cookie'], ['a=1', 'b=2'])
  t.equal(headers['x-custom'], '1')
  t.match(await ask({ ':method': 'HEAD' }), { status: 200, body: '' })
  for (const code of [204, 304]) t.match(await ask({ ':path': `/status?code=${code}` }), { status: code, body: '' })
  t.match(await ask({ ':path': '/trailers', te: 'trailers' }), { body: 'body', trailers: { 'x-checksum': '42' } })
  t.match(await ask({ ':path': '/hints' }), { status: 200, informational: [103] })
  t.match(await ask({ ':path': '/headers?ETag=%22a%22&ETag=%22b%22' }), { status: 200, headers: { etag: '"a"' } })
  t.match(await ask({ ':path': '/status?code=999' }), { status: 502 }, 'what HTTP/2 cannot say')
  t.match(await ask({}), { status: 200 }, 'neither ends the gateway')
})

t.test('HTTP/2: refusals, logins and our own endpoints', async (t) => {
  const { echo, origin } = await usual()
  echo.clear()
  const { ask } = openHttp2(t, origin)
  t.match(await ask({ ':path': '/private', accept: 'application/json' }), { status: 401, body: /PST_AUTH_REQUIRED/ })
  const login = await ask({ ':path': '/private', accept: 'text/html' })
  t.equal(login.status, 302)
  const begun = await ask({ ':path': String(login.headers.location).replace(origin, '') })
  t.equal(begun.status, 302)
  t.match(begun.headers.location, /^https:\/\/clerk\.coloop\.ai\//)
  t.match(begun.headers['set-cookie']?.[0], /^__(Host|Secure)-postern.*; Secure/)
  t.match(await ask({ ':path': '/oauth2/userinfo' }), { status: 401 })
  t.match(await ask({ ':path': '/small', ':method': 'POST', 'content-length': '5000' }, 'x'.repeat(5_000)), {
    status: 413,
  })
  t.equal(echo.hits(), 0)
})

t.test('HTTP/2: what two readers could read differently is refused', async (t) => {
  const { echo, origin } = await usual()
  echo.clear()
  const { ask } = openHttp2(t, origin)
  for (const path of ['/a/../b', '/a//b', '/%2e%2e/a', '/%00', '/a\\b'])
    t.match(await ask({ ':path': path }), { status: 400 }, path)
  t.match(
    await ask({ ':authority': new URL(origin).host, host: 'elsewhere.example.com' }),
    { status: 400 },
    'another Host beside :authority',
  )
  t.match(await ask({ ':authority': 'elsewhere.example.com' }), { status: 421 })
  t.match(await ask({ ':method': 'TRACE' }), { status: 405 })
  t.equal(echo.hits(), 0)
  for (const [name, value] of [
    ['connection', 'close'],
    ['transfer-encoding', 'chunked'],
    ['upgrade', 'websocket'],
  ] as const) {
    await t.rejects(ask({ [name]: value }), name)
  }
  t.equal(
    (await ask({ ':path': '/x', ':authority': new URL(origin).host, host: new URL(origin).host })).status,
    200,
    'the same Host twice is no contradiction',
  )
})

t.test('HTTP/2: who goes away, on either side, takes the other along', async (t) => {
  const { echo, origin } = await usual()
  echo.clear()
  const { session, ask } = openHttp2(t, origin)
  const stream = session.request({ ':path': '/sse' })
  await new Promise((resolve) => stream.once('data', resolve))
  t.equal(echo.open(), 1)
  stream.close(constants.NGHTTP2_CANCEL)
  await until(() => echo.open() === 0)
  for (const [what, from] of [
    ['request', session],
    ['connection', openHttp2(t, origin).session],
  ] as const) {
    const upload = from.request({ ':path': '/x', ':method': 'POST' }, { endStream: false })
    upload.on('error', () => undefined)
    upload.write('some')
    await until(() => echo.open() > 0)
    // Not close(), which would end the body in order.
    if (what === 'request') upload.destroy(new Error('broken off'))
    else from.destroy()
    await until(() => echo.open() === 0)
    t.equal(echo.received.at(-1)?.body, '', `the body of a ${what} that was broken off never looks whole`)
  }
  await t.rejects(ask({ ':path': '/truncate' }), 'a response that broke off never looks whole')
  t.match(await ask({ ':path': '/reset' }), { status: 502 })
  t.equal((await ask({ ':path': '/x' })).status, 200, 'the connection goes on')
})

t.test('a new certificate is used for new connections; open ones stay', async (t) => {
  const { gateway, origin, certFile, keyFile } = await start(t)
  const { ask } = openHttp2(t, origin)
  await ask({})
  t.equal(await organisationOf(gateway), 'first')
  await copyFile(second.cert, certFile)
  // The certificate without its key: unusable, so the old pair stays.
  await until(() => gateway.output().includes('"event":"configuration-refused"'))
  t.equal(await organisationOf(gateway), 'first')
  await copyFile(second.key, keyFile)
  await until(async () => (await organisationOf(gateway)) === 'second')
  t.equal((await ask({})).status, 200)
})

t.test('old TLS is refused, plain HTTP and noise end the connection only', async (t) => {
  const { gateway, origin } = await usual()
  await t.rejects(tls(gateway, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }))
  const closed = await new Promise((resolve) => {
    const socket = connectTcp(gateway.ports.gateway, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n\r\n'))
    socket.once('close', () => resolve(true)).on('error', () => undefined)
    socket.resume()
  })
  t.ok(closed)
  t.equal((await openHttp2(t, origin).ask({})).status, 200)
})

t.test('SIGTERM: an HTTP/2 connection is told to leave, its requests are finished', async (t) => {
  const { echo, gateway, origin } = await start(t, { shutdown: { delay: '0s', deadline: '10s' } })
  const { session, ask } = openHttp2(t, origin)
  const slow = ask({ ':path': '/slow?ms=800' })
  await until(() => echo.open() > 0)
  const away = new Promise((resolve) => session.once('goaway', resolve))
  gateway.signal('SIGTERM')
  t.equal(await away, constants.NGHTTP2_NO_ERROR)
  t.equal((await slow).status, 200)
  t.equal(await gateway.ended, 0)
})

t.test('a certificate that cannot be used at start is said, and nothing listens', async (t) => {
  const ports = await gatewayPorts()
  const config = {
    publicUrl: `https://localhost:${ports.gateway}`,
    tls: { certFile: first.cert, keyFile: second.key },
    providers: { corp: { preset: 'coloop', clientId: 'app' } },
    session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
    routes: [{ path: '/', upstream: 'http://127.0.0.1:1' }],
  }
  const gateway = await startGateway(config, { ports, waitReady: false })
  t.equal(await gateway.ended, 69)
  t.match(gateway.output(), /start-failed/)
  t.notMatch(gateway.output(), readFileSync(second.key, 'utf8').slice(30, 80))
})
