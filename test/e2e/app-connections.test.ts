import { readFileSync } from 'node:fs'
import { createServer as createHttp } from 'node:http'
import { createServer as createHttp2, createSecureServer, type Http2Server, type ServerHttp2Stream } from 'node:http2'
import { createServer as createHttps } from 'node:https'
import { createServer as createTcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { startAuthority } from '../support/certificates.ts'
import { startEcho } from '../support/echo.ts'
import { openGateway } from '../support/open-gateway.ts'
import { freePorts, portOf } from '../support/ports.ts'
import { rawRequest } from '../support/raw-request.ts'
import { until } from '../support/until.ts'

const UPGRADE = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n'

/** Answers with its own name, the Host it saw, and the body it got. */
async function startNamed(t: Test, name: string, health = 200) {
  let hits = 0
  const server = createHttp((request, response) => {
    if (request.url === '/healthz') {
      response.statusCode = health
      response.end()
      return
    }
    hits += 1
    if (request.url?.endsWith('/redirect')) {
      response.writeHead(302, {
        Location: `http://${request.headers.host}/next?a=/b`,
        'Set-Cookie': 'a=1; Path=/; Secure',
      })
      response.end()
      return
    }
    response.end(`${name} ${request.headers.host}`)
  })
  await listen(server, 0)
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { origin: `http://127.0.0.1:${portOf(server)}`, host: `127.0.0.1:${portOf(server)}`, hits: () => hits, server }
}

t.test('https upstreams', async (t) => {
  const authority = await startAuthority(t)
  const server = await authority.issue('server', 'DNS:app.test,IP:127.0.0.1')
  const client = await authority.issue('client', 'DNS:client.test')
  const other = await authority.issue('other', 'DNS:other.test')
  const read = (files: { certFile: string; keyFile: string }) => ({
    cert: readFileSync(files.certFile),
    key: readFileSync(files.keyFile),
  })
  const start = async (options: object) => {
    const https = createHttps({ ca: readFileSync(authority.caFile), ...options }, (request, response) =>
      response.end(`${request.headers.host} ${'encrypted' in request.socket}`),
    )
    https.on('upgrade', (_request, socket) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nwelcome'),
    )
    await listen(https, 0)
    t.teardown(() => {
      https.closeAllConnections()
      https.close()
    })
    return `https://127.0.0.1:${portOf(https)}`
  }
  const plain = await start(read(server))
  const wrongName = await start(read(other))
  const strict = await start({ ...read(server), requestCert: true, rejectUnauthorized: true })
  const { caFile } = authority
  const gateway = await openGateway(t, [
    { path: '/unverified', upstream: plain },
    { path: '/verified', upstream: { urls: [plain], tls: { caFile } } },
    { path: '/named', upstream: { urls: [plain], tls: { caFile, serverName: 'app.test' } } },
    { path: '/misnamed', upstream: { urls: [plain], tls: { caFile, serverName: 'b.test' } } },
    { path: '/other', upstream: { urls: [wrongName], tls: { caFile } } },
    { path: '/stranger', upstream: { urls: [strict], tls: { caFile } } },
    { path: '/known', upstream: { urls: [strict], tls: { caFile, ...client } } },
  ])
  const get = async (path: string) => {
    const response = await fetch(`${gateway.origin}${path}`)
    return { status: response.status, body: await response.text() }
  }
  const upgrade = async (path: string) => {
    const { raw } = await rawRequest(
      gateway.ports.gateway,
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${gateway.ports.gateway}\r\n${UPGRADE}\r\n`,
      { idle: 1_000 },
    )
    return raw
  }

  t.test(
    'are verified: by the authority, and by the name that was connected to, never by the Host of the client',
    async (t) => {
      for (const path of ['/unverified', '/misnamed', '/other']) {
        const { status, body } = await get(path)
        t.equal(status, 502, path)
        t.match(body, 'PST_UPSTREAM_UNREACHABLE')
        t.match(await upgrade(path), /^HTTP\/1\.1 502/, `${path} as a tunnel`)
      }
      for (const path of ['/verified', '/named']) {
        t.same(await get(path), { status: 200, body: `127.0.0.1:${gateway.ports.gateway} true` }, path)
        t.match(await upgrade(path), /^HTTP\/1\.1 101 .*\r\n\r\nwelcome$/s, `${path} as a tunnel`)
      }
    },
  )

  t.test('get our certificate where they ask for one', async (t) => {
    t.equal((await get('/stranger')).status, 502)
    t.equal((await get('/known')).status, 200)
    t.match(await upgrade('/stranger'), /^HTTP\/1\.1 502/)
    t.match(await upgrade('/known'), /welcome$/)
  })
})

t.test('HTTP/2 upstreams', async (t) => {
  const authority = await startAuthority(t)
  const files = await authority.issue('server', 'IP:127.0.0.1')
  const answer = (server: Http2Server) => {
    server.on('stream', (stream: ServerHttp2Stream, headers) => {
      let body = ''
      stream.on('data', (chunk) => {
        body += chunk
      })
      stream.on('error', () => undefined)
      stream.on('end', () => {
        stream.respond(
          { ':status': 200, 'set-cookie': ['a=1', 'b=2'], 'content-type': 'application/json' },
          { waitForTrailers: true },
        )
        stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }))
        stream.end(JSON.stringify({ ...headers, body }))
      })
      stream.resume()
    })
  }
  const clear = createHttp2()
  const secure = createSecureServer({ cert: readFileSync(files.certFile), key: readFileSync(files.keyFile) })
  for (const server of [clear, secure]) {
    answer(server)
    await listen(server, 0)
    t.teardown(() => void server.close())
  }
  const gateway = await openGateway(t, [
    { path: '/clear', upstream: `h2c://127.0.0.1:${portOf(clear)}` },
    { path: '/secure', upstream: { urls: [`h2://127.0.0.1:${portOf(secure)}`], tls: { caFile: authority.caFile } } },
    { path: '/unverified', upstream: `h2://127.0.0.1:${portOf(secure)}` },
  ])
  const Host = `Host: 127.0.0.1:${gateway.ports.gateway}`
  // The first request over HTTP/2 loads undici, which takes seconds from sources on a busy machine.
  const ask = (text: string) => rawRequest(gateway.ports.gateway, text, { expect: 1, idle: 20_000 })

  for (const path of ['/clear', '/secure']) {
    t.test(`${path}: headers, bodies and trailers`, async (t) => {
      const { raw, responses } = await ask(
        `POST ${path}?q=1 HTTP/1.1\r\n${Host}\r\nTE: trailers\r\nX-Two: 1\r\nx-two: 2\r\nContent-Type: a/b\r\ncontent-type: c/d\r\nCookie: c=1; d=2\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
      )
      t.equal(responses[0]?.status, 200, raw)
      t.match(JSON.parse(responses[0]?.body ?? '{}'), {
        ':path': `${path}?q=1`,
        ':method': 'POST',
        ':authority': `127.0.0.1:${gateway.ports.gateway}`,
        te: 'trailers',
        'x-two': '1, 2',
        body: 'abc',
      })
      t.match(raw, /set-cookie: a=1\r\nset-cookie: b=2\r\n/)
      t.match(raw, /0\r\ngrpc-status: 0\r\n\r\n$/)
    })

    t.test(`${path}: many at once, large bodies`, async (t) => {
      const large = 'x'.repeat(300_000)
      const answers = await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          const body = index % 2 === 0 ? { method: 'PUT', body: large } : {}
          const response = await fetch(`${gateway.origin}${path}`, body)
          return ((await response.json()) as { body: string }).body.length
        }),
      )
      t.same(
        answers,
        answers.map((_, index) => (index % 2 === 0 ? large.length : 0)),
      )
    })
  }

  t.test('are verified too', async (t) => {
    t.equal((await fetch(`${gateway.origin}/unverified`)).status, 502)
  })

  t.test('take no upgrades, and we say so', async (t) => {
    const { responses } = await ask(`GET /clear HTTP/1.1\r\n${Host}\r\n${UPGRADE}\r\n`)
    t.match(responses[0], { status: 403, body: /PST_ROUTE_UPGRADE/ })
  })
})

t.test('a unix socket', async (t) => {
  const path = join(tmpdir(), `postern-upstream-${process.pid}.sock`)
  const server = createHttp((request, response) => response.end(`${request.url} ${request.headers.host}`))
  await new Promise<void>((resolve) => server.listen(path, resolve))
  t.teardown(() => void server.close())
  const gateway = await openGateway(t, [
    { upstream: `unix:${path}` },
    { path: '/own', upstream: { urls: [`unix:${path}`], preserveHost: false } },
  ])
  t.equal(await (await fetch(`${gateway.origin}/a`)).text(), `/a 127.0.0.1:${gateway.ports.gateway}`)
  t.equal(await (await fetch(`${gateway.origin}/own`)).text(), '/own localhost')
})

t.test('several URLs', async (t) => {
  const [nobody] = await freePorts(1)
  const one = await startNamed(t, 'one')
  const two = await startNamed(t, 'two')
  const sick = await startNamed(t, 'sick', 500)
  const gone = `http://127.0.0.1:${nobody}`
  const gateway = await openGateway(t, [
    { upstream: { urls: [one.origin, two.origin], preserveHost: false } },
    { path: '/with-gone', upstream: { urls: [gone, one.origin], preserveHost: false } },
    { path: '/no-retry', upstream: { urls: [gone, one.origin], retries: 0 } },
    { path: '/health', upstream: { urls: [sick.origin, two.origin], healthCheck: { path: '/healthz', every: '1s' } } },
    { path: '/all-gone', upstream: { urls: [gone, `${gone.slice(0, -1)}0`.replace(gone, 'http://127.0.0.1:1')] } },
  ])
  const get = async (path: string) => {
    const response = await fetch(`${gateway.origin}${path}`)
    return `${response.status} ${await response.text()}`
  }

  t.test('take turns, each under its own Host', async (t) => {
    const answers = new Set<string>()
    for (let index = 0; index < 10; index += 1) answers.add(await get('/x'))
    t.same([...answers].sort(), [`200 one ${one.host}`, `200 two ${two.host}`])
  })

  t.test('one that is away costs no idempotent request', async (t) => {
    for (let index = 0; index < 12; index += 1) t.equal(await get('/with-gone'), `200 one ${one.host}`)
  })

  t.test('without retries, it is taken out after three failures', async (t) => {
    const answers: string[] = []
    for (let index = 0; index < 20; index += 1) answers.push((await get('/no-retry')).slice(0, 3))
    t.equal(answers.filter((status) => status === '502').length, 3)
    await until(() => gateway.output().includes('"event":"upstream-ejected"'))
  })

  t.test('all away: 502, not silence', async (t) => {
    for (let index = 0; index < 8; index += 1) t.equal((await get('/all-gone')).slice(0, 3), '502')
  })

  t.test('one whose health check fails is left alone', async (t) => {
    await until(() => gateway.output().includes('upstream-unhealthy'))
    const before = sick.hits()
    for (let index = 0; index < 6; index += 1) t.match(await get('/health'), /^200 two/)
    t.equal(sick.hits(), before)
  })
})

t.test('time-outs, and what the app says about its own address', async (t) => {
  const app = await startNamed(t, 'app')
  const silent = createTcp((socket) => socket.on('error', () => undefined).resume())
  await listen(silent, 0)
  t.teardown(() => void silent.close())
  const silentUrl = `http://127.0.0.1:${portOf(silent)}`
  const gateway = await openGateway(t, [
    { upstream: { urls: [silentUrl], responseTimeout: '300ms' } },
    { path: '/kept', upstream: app.origin, rewrite: { stripPrefix: '/kept' } },
    { path: '/own', upstream: { urls: [app.origin], preserveHost: false }, rewrite: { stripPrefix: '/own' } },
    {
      path: '/changed',
      upstream: app.origin,
      responseHeaders: { set: { 'X-New': '1' }, remove: ['Set-Cookie'] },
    },
  ])

  t.test('an answer that does not come: 504, for tunnels too', async (t) => {
    const started = performance.now()
    const response = await fetch(gateway.origin)
    t.equal(response.status, 504)
    t.match(await response.text(), 'PST_UPSTREAM_TIMEOUT')
    t.ok(performance.now() - started < 10_000)
    const { responses } = await rawRequest(
      gateway.ports.gateway,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${gateway.ports.gateway}\r\n${UPGRADE}\r\n`,
      { expect: 1, idle: 2_000 },
    )
    t.equal(responses[0]?.status, 504)
  })

  t.test('Location and cookie paths get the stripped prefix back', async (t) => {
    const kept = await fetch(`${gateway.origin}/kept/redirect`, { redirect: 'manual' })
    t.equal(kept.headers.get('Location'), `${gateway.origin}/kept/next?a=/b`)
    t.equal(kept.headers.get('Set-Cookie'), 'a=1; Path=/kept; Secure')
    const own = await fetch(`${gateway.origin}/own/redirect`, { redirect: 'manual' })
    t.equal(own.headers.get('Location'), '/own/next?a=/b', "the app's own address means nothing outside")
  })

  t.test('a rewritten Location never leads away from our host', async (t) => {
    const echo = await startEcho()
    t.teardown(() => echo.stop())
    const own = await openGateway(t, [
      { upstream: { urls: [echo.origin], preserveHost: false } },
      { path: '/added', upstream: { urls: [echo.origin], preserveHost: false }, rewrite: { addPrefix: '/v1' } },
    ])
    for (const [path, said] of [
      ['', `${echo.origin}//evil.example/x`],
      ['', `${echo.origin}/\\evil.example/x`],
      ['', `${echo.origin}/\t/evil.example/x`],
      ['/added', '/v1//evil.example/x'],
      ['/added', '/v1/\\evil.example/x'],
      ['/added', '/v1/\t/evil.example/x'],
    ] as const) {
      const answer = await fetch(`${own.origin}${path}/headers?${new URLSearchParams({ Location: said })}`)
      const reached = new URL(answer.headers.get('Location')!, own.origin)
      t.equal(reached.href, `${own.origin}//evil.example/x`, said)
    }
  })
})
