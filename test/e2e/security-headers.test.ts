import { connect, type OutgoingHttpHeaders } from 'node:http2'
import { connect as connectTls } from 'node:tls'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { startAuthority } from '../support/certificates.ts'
import { type Echo, type Received, startEcho, valuesOf } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { openGateway } from '../support/open-gateway.ts'
import { rawRequest } from '../support/raw-request.ts'

/** Who somebody is, to apps behind this gateway or behind the one they had before; most are not configured here. */
const NAMES =
  `X-Auth-Request-User X-Auth-Request-Email X-Auth-Request-Groups X-Auth-Request-Access-Token X-Postern-Assertion
  X-Forwarded-User X-Forwarded-Email X-Forwarded-Access-Token`.split(/\s+/)
const NORMAL = new Set(NAMES.map((name) => name.toLowerCase()))

/** Any capitals, and `_` or `.` for any `-`. */
const spelling = fc
  .constantFrom(...NAMES)
  .chain((name) =>
    fc.tuple(
      ...[...name].map((sign) => fc.constantFrom(...(sign === '-' ? '-_.' : sign.toLowerCase() + sign.toUpperCase()))),
    ),
  )
  .map((signs) => signs.join(''))
const value = fc.constantFrom('forged', '', '\tforged', 'forged,forged')
const forgery = fc.array(fc.tuple(spelling, value), { minLength: 1, maxLength: 4 })
const path = fc.constantFrom('/open', '/maybe')

function toldWho({ received }: Echo): readonly string[] {
  const names = received.flatMap(({ headers }) => headers.map(([name]) => name))
  return names.filter((name) => NORMAL.has(name.toLowerCase().replace(/[_.]/g, '-')))
}

async function startSecure(t: Test) {
  const [authority, echo, ports] = await Promise.all([startAuthority(t), startEcho(), gatewayPorts()])
  t.teardown(() => echo.stop())
  const gateway = await startGateway(
    {
      publicUrl: `https://localhost:${ports.gateway}`,
      tls: await authority.issue('localhost', 'DNS:localhost'),
      providers: { coloop: { preset: 'coloop', clientId: 'app' } },
      session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
      log: { level: 'warn' },
      routes: [
        { path: '/open', auth: 'none', upstream: echo.origin },
        { path: '/maybe', auth: 'optional', upstream: echo.origin },
      ],
    },
    { ports },
  )
  t.teardown(() => gateway.kill())
  return { echo, port: ports.gateway }
}

t.test('a stranger tells the app nothing about who it is', async (t) => {
  const { echo, port } = await startSecure(t)

  await t.test('over HTTP/2, in headers and in trailers', async (t) => {
    const session = connect(`https://localhost:${port}`, { rejectUnauthorized: false })
    t.teardown(() => session.destroy())
    const ask = (headers: OutgoingHttpHeaders, trailers: OutgoingHttpHeaders) =>
      new Promise<number>((resolve, reject) => {
        const stream = session.request({ ...headers, ':method': 'POST' }, { waitForTrailers: true })
        stream.on('wantTrailers', () => stream.sendTrailers(trailers))
        let status = 0
        stream.on('response', (answer) => {
          status = Number(answer[':status'])
        })
        stream.on('error', reject)
        stream.on('close', () => resolve(status))
        stream.resume().end('body')
      })
    const byName = (pairs: readonly (readonly [string, string])[]) =>
      Object.fromEntries(pairs.map(([name, text]) => [name.toLowerCase(), text.trim()]))
    await fc.assert(
      fc.asyncProperty(path, forgery, forgery, async (where, headers, trailers) => {
        echo.clear()
        const status = await ask({ ...byName(headers), ':path': where }, byName(trailers))
        return status === 200 && echo.hits() === 1 && toldWho(echo).length === 0
      }),
      { numRuns: 60 },
    )
  })

  await t.test('over HTTP/1.1, in headers, in trailers and with an upgrade', async () => {
    const lines = (pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([name, text]) => `${name}:${text}\r\n`).join('')
    const upgrade = `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\n`
    const ask = (bytes: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connectTls({ port, host: '127.0.0.1', servername: 'localhost', rejectUnauthorized: false })
        socket.once('data', (data) => {
          socket.destroy()
          resolve(String(data))
        })
        socket.once('error', reject)
        socket.write(bytes)
      })
    await fc.assert(
      fc.asyncProperty(path, forgery, forgery, fc.boolean(), async (where, headers, trailers, upgrades) => {
        echo.clear()
        const connection = `Connection: ${upgrades ? 'Upgrade, ' : ''}${headers[0]?.[0]}\r\n`
        const head = `${where} HTTP/1.1\r\nHost: localhost:${port}\r\n${lines(headers)}${connection}`
        const answer = await ask(
          upgrades
            ? `GET ${head}${upgrade}\r\n`
            : `POST ${head}Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n${lines(trailers)}\r\n`,
        )
        return /^HTTP\/1\.1 (200|101) /.test(answer) && echo.hits() === 1 && toldWho(echo).length === 0
      }),
      { numRuns: 60 },
    )
  })
})

t.test("what a route sets or removes, and the method, is not the client's to say in another spelling", async (t) => {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const gateway = await openGateway(t, [
    { path: '/set', upstream: echo.origin, headers: { set: { 'X-Env': 'prod' }, remove: ['X-Debug-Mode'] } },
    { path: '/items', upstream: echo.origin },
  ])
  const port = gateway.ports.gateway
  const ask = async (head: string, headers: string) => {
    echo.clear()
    await rawRequest(port, `${head} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n\r\n`, { expect: 1 })
    return echo.received[0] as Received
  }
  for (const [x, y] of ['-_', '_-', '__', '.-', '._']) {
    const set = await ask('GET /set', `x${x}eNV: dev\r\nX${x}Debug${y}Mode: 1`)
    t.match(
      set.headers.filter(([name]) => /env|debug/i.test(name)),
      [['X-Env', 'prod']],
    )
    t.equal(set.headers.filter(([name]) => /env|debug/i.test(name)).length, 1)
  }
  for (const name of ['X-HTTP-Method-Override', 'X_HTTP_METHOD_OVERRIDE', 'x~method!override', 'X.HTTP.Method']) {
    const { method, headers } = await ask('POST /items', `${name}: DELETE\r\nContent-Length: 0`)
    t.equal(method, 'POST')
    t.notMatch(JSON.stringify(headers), 'DELETE', name)
  }
  t.same(valuesOf(await ask('GET /set', 'X-Environment: mine'), 'X-Environment'), ['mine'])
})

t.test('the app cannot set a cookie that browsers send back as ours', async (t) => {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const gateway = await openGateway(t, [{ upstream: echo.origin }])
  const ask = async (cookie: string) => {
    const { headers } = await fetch(`${gateway.origin}/headers?${new URLSearchParams({ 'Set-Cookie': cookie })}`)
    return headers.getSetCookie()
  }
  for (const cookie of [
    'postern=x',
    '=postern=x',
    '= postern=x; Path=/',
    ' = =__Host-postern=x',
    '=postern',
    '\tpostern.1=x',
  ])
    t.same(await ask(cookie), [], cookie)
  for (const cookie of ['=nameless', 'a=postern=x', 'posterna=1', '=a=postern']) t.same(await ask(cookie), [cookie])
})
