import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { openGateway } from '../support/open-gateway.ts'
import { type RawOptions, rawRequest } from '../support/raw-request.ts'
import { type RawExchange, startRawUpstream } from '../support/raw-upstream.ts'
import { until, untilStill } from '../support/until.ts'

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'

/** What the upstream does, by path. */
const SCRIPTS: Readonly<Record<string, (exchange: RawExchange) => void | Promise<void>>> = {
  '/headers': ({ socket }) =>
    void socket.write(
      'HTTP/1.1 200 Fine By Me\r\nX-Zebra: 1\r\nsEt-CoOkIe: b=2\r\nx-alpha: ü\r\nSet-Cookie: a=1\r\nConnection: X-Hop, keep-alive\r\nX-Hop: 1\r\nKeep-Alive: timeout=9\r\nProxy-Authenticate: Basic\r\nX-Zebra: 2\r\nContent-Length: 0\r\n\r\n',
    ),
  '/chunked': ({ socket }) =>
    void socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\n\r\n'),
  '/trailers': ({ socket }) =>
    void socket.write(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 42\r\nSet-Cookie: evil=1\r\n\r\n',
    ),
  '/204': ({ socket }) => void socket.write('HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n'),
  '/304': ({ socket }) => void socket.write('HTTP/1.1 304 Not Modified\r\nETag: "x"\r\nContent-Length: 1234\r\n\r\n'),
  '/head': ({ socket }) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1234\r\n\r\n'),
  '/range': ({ socket }) =>
    void socket.write('HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 2-3/9\r\nContent-Length: 2\r\n\r\ncd'),
  '/informed': ({ socket }) =>
    void socket.write(
      `HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\nLink: </b.js>; rel=preload; as=script\r\nX-Why: not\r\n\r\n${OK}`,
    ),
  '/cut-length': async ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome')
    await sleep(50)
    socket.destroy()
  },
  '/cut-chunked': async ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nsome\r\n')
    await sleep(50)
    socket.destroy()
  },
  '/until-close': async ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\nuntil ')
    await sleep(20)
    socket.end('the end')
  },
  '/early': ({ socket }) => void socket.write('HTTP/1.1 413 Too Much\r\nContent-Length: 3\r\n\r\nno!'),
  '/early-close': async ({ socket }) => {
    socket.end('HTTP/1.1 413 Too Much\r\nConnection: close\r\nContent-Length: 3\r\n\r\nno!')
  },
  '/stalled': ({ socket }) => void socket.pause(),
  '/events': ({ socket }) =>
    void socket.write(
      'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhi\n\r\n',
    ),
  '/slow': async ({ socket }) => {
    await sleep(150)
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nslow')
  },
  '/body': async (exchange) => {
    await exchange.until('END')
    exchange.socket.write(OK)
  },
  '/trailed': async (exchange) => {
    await exchange.until('X-Sum: 42')
    exchange.socket.write(OK)
  },
  '/silent': () => undefined,
}

t.test('HTTP is as without a proxy', async (t) => {
  const upstream = await startRawUpstream(t, (target, exchange) =>
    (SCRIPTS[target] ?? (({ socket }) => void socket.write(OK)))(exchange),
  )
  const gateway = await openGateway(t, [
    { upstream: upstream.origin },
    { path: '/small', upstream: upstream.origin, maxBody: '1KB', rewrite: { stripPrefix: '/small' } },
    { path: '/idle', upstream: { urls: [upstream.origin], idleTimeout: '1s' }, rewrite: { stripPrefix: '/idle' } },
  ])
  const port = gateway.ports.gateway
  const Host = `Host: 127.0.0.1:${port}`
  const ask = (line: string, rest = '\r\n', options: RawOptions = { expect: 1, idle: 3_000 }) =>
    rawRequest(port, `${line}\r\n${Host}\r\n${rest}`, options)
  const lastConnection = () => upstream.connections.at(-1) as RawExchange

  t.test('response headers keep case, order, doubles and bytes; hop-by-hop ones stay here', async (t) => {
    const { raw } = await ask('GET /headers HTTP/1.1')
    t.match(raw, /^HTTP\/1\.1 200 Fine By Me\r\n/)
    t.match(raw, /X-Zebra: 1\r\nsEt-CoOkIe: b=2\r\nx-alpha: \xc3\xbc\r\nSet-Cookie: a=1\r\nX-Zebra: 2\r\n/)
    t.notMatch(raw, /X-Hop|timeout=9|Proxy-Auth/i)
  })

  t.test('request headers do so too', async (t) => {
    await ask(
      'GET /to HTTP/1.1',
      'X-B: 1\r\nx-a: 2\r\nx-B: 3\r\nTE: trailers, deflate\r\nX-Gone: 1\r\nConnection: keep-alive, X-Gone\r\nProxy-Authorization: Basic x\r\nKeep-Alive: 5\r\n\r\n',
    )
    const received = await lastConnection().until('GET /to')
    const head = received.slice(received.lastIndexOf('GET /to'))
    t.match(head, /X-B: 1\r\nx-a: 2\r\nx-B: 3\r\n/)
    t.match(head, /\r\nTE: trailers\r\n/)
    t.notMatch(head, /X-Gone|Proxy-Authorization|Keep-Alive: 5|deflate/i)
  })

  t.test('bodies with a length, in chunks, or until the connection ends', async (t) => {
    t.equal((await ask('GET /chunked HTTP/1.1')).responses[0]?.body, 'abcde')
    t.equal((await ask('GET /until-close HTTP/1.1')).responses[0]?.body, 'until the end')
    const range = (await ask('GET /range HTTP/1.1', 'Range: bytes=2-3\r\n\r\n')).responses[0]
    t.equal(range?.status, 206)
    t.equal(range?.body, 'cd')
    t.match(lastConnection().received(), /Range: bytes=2-3/)
  })

  t.test('HEAD, 204 and 304 have no body, whatever they say about its length', async (t) => {
    for (const [line, status, shown] of [
      ['HEAD /head HTTP/1.1', '200', /Content-Length: 1234/i],
      ['GET /204 HTTP/1.1', '204', /X-A: 1/],
      ['GET /304 HTTP/1.1', '304', /ETag: "x"/],
    ] as const) {
      const { raw } = await ask(line, '\r\n', { idle: 150 })
      t.match(raw, new RegExp(`^HTTP/1\\.1 ${status} `))
      t.match(raw, shown)
      t.ok(raw.endsWith('\r\n\r\n'), 'nothing behind the head')
    }
  })

  t.test('GET and DELETE with bodies', async (t) => {
    await ask('GET /body HTTP/1.1', 'Content-Length: 6\r\n\r\nGETEND')
    t.match(
      lastConnection().received(),
      /^GET \/body HTTP\/1\.1\r\n(?:[^\r\n]+\r\n)*content-length: 6\r\n(?:[^\r\n]+\r\n)*\r\nGETEND$/im,
    )
    await ask('DELETE /body HTTP/1.1', 'Transfer-Encoding: chunked\r\n\r\n3\r\nDEL\r\n3\r\nEND\r\n0\r\n\r\n')
    t.match(
      lastConnection().received(),
      /transfer-encoding: chunked\r\n(?:[^\r\n]+\r\n)*\r\n(3\r\nDEL\r\n3\r\nEND|6\r\nDELEND)\r\n0\r\n\r\n$/i,
    )
  })

  t.test("a request's trailers pass, but none that means something to anybody on the way", async (t) => {
    await ask(
      'POST /trailed HTTP/1.1',
      'Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n3\r\nEND\r\n0\r\nX-Sum: 42\r\nX-Auth-Request-User: eve\r\nx_auth.request_email: eve\r\nCookie: postern=1\r\nAuthorization: Basic x\r\nContent-Type: a/b\r\nX-Forwarded-For: 1.2.3.4\r\nX-Original-URL: /admin\r\n\r\n',
    )
    const received = lastConnection().received()
    t.match(received, /\r\nTrailer: X-Sum\r\n/)
    t.match(received, /3\r\nEND\r\n0\r\nX-Sum: 42\r\n\r\n$/)
  })

  t.test('trailers pass, but no cookie among them', async (t) => {
    const { raw } = await ask('GET /trailers HTTP/1.1')
    t.match(raw, /\r\nTrailer: X-Sum\r\n/)
    t.match(raw, /0\r\nX-Sum: 42\r\n\r\n$/)
    t.notMatch(raw, /evil/)
    t.match((await ask('GET /trailers HTTP/1.0')).raw, /\r\n\r\nok$/, 'a client that cannot have them gets the body')
  })

  t.test('102 and 103 pass as they are; not before HTTP/1.1', async (t) => {
    const { raw, responses } = await ask('GET /informed HTTP/1.1')
    t.same(
      responses.map(({ status }) => status),
      [102, 103, 200],
    )
    t.match(raw, /Link: <\/a\.css>; rel=preload\r\nLink: <\/b\.js>; rel=preload; as=script\r\nX-Why: not\r\n/)
    t.match((await ask('GET /informed HTTP/1.0')).raw, /^HTTP\/1\.1 200/)
  })

  t.test('Expect: 100-continue is answered when the upstream is there to take the body', async (t) => {
    const socket = connect(port, '127.0.0.1')
    let got = ''
    socket.on('data', (chunk) => {
      got += chunk.toString('latin1')
      if (got === 'HTTP/1.1 100 Continue\r\n\r\n') socket.write('ENDEND')
    })
    socket.write(`POST /body HTTP/1.1\r\n${Host}\r\nExpect: 100-continue\r\nContent-Length: 6\r\n\r\n`)
    await until(() => got.includes('ok'))
    socket.destroy()
    t.match(got, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/)
    t.notMatch(lastConnection().received(), /expect/i)
    const tooMuch = await ask('POST /small/x HTTP/1.1', 'Expect: 100-continue\r\nContent-Length: 5000\r\n\r\n')
    t.same(
      tooMuch.responses.map(({ status }) => status),
      [413],
      'no body is asked for that will not be taken',
    )
  })

  t.test('an upstream that dies in the body breaks the response', async (t) => {
    for (const path of ['/cut-length', '/cut-chunked']) {
      const { responses, closed, raw } = await ask(`GET ${path} HTTP/1.1`)
      t.match(raw, /some/)
      t.same(responses, [], `${path}: what came is no whole response`)
      t.equal(closed, true)
    }
    const reset = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      socket.on('end', () => resolve('an orderly end'))
      socket.resume().write(`GET /cut-chunked HTTP/1.0\r\n${Host}\r\n\r\n`)
    })
    t.equal(reset, 'ECONNRESET', 'where the end of the connection is the end of the body, it is not an orderly one')
  })

  for (const path of ['/early', '/early-close', '/small/x']) {
    t.test(`an answer that comes while the client still sends reaches it: ${path}`, async (t) => {
      for (const framing of ['length', 'chunked'] as const) {
        const socket = connect(port, '127.0.0.1')
        let got = ''
        let failed: unknown
        socket.on('data', (chunk) => {
          got += chunk.toString('latin1')
        })
        socket.on('error', (error) => {
          failed = error
        })
        const block = Buffer.alloc(16 * 1024, 'x')
        const total = 400
        socket.write(
          `POST ${path} HTTP/1.1\r\n${Host}\r\n${framing === 'length' ? `Content-Length: ${block.length * total}` : 'Transfer-Encoding: chunked'}\r\n\r\n`,
        )
        for (let sent = 0; sent < total && failed === undefined; sent += 1) {
          if (framing === 'chunked') socket.write(`${block.length.toString(16)}\r\n`)
          const flows = socket.write(block)
          if (framing === 'chunked') socket.write('\r\n')
          if (!flows) await sleep(1)
        }
        if (framing === 'chunked') socket.write('0\r\n\r\n')
        await until(() => got.includes('\r\n\r\n'))
        t.match(got, /^HTTP\/1\.1 413 /, `${framing}: the answer is there`)
        t.equal(failed, undefined, `${framing}: and the connection was not reset`)
        socket.destroy()
      }
    })
  }

  t.test('HTTP/1.0 clients', async (t) => {
    const { raw, closed } = await ask('GET /chunked HTTP/1.0', '\r\n', { idle: 1_000 })
    t.match(raw, /\r\n\r\nabcde$/)
    t.notMatch(raw, /chunked/i)
    t.equal(closed, true)
  })

  t.test('pipelined requests are answered in their order', async (t) => {
    const one = (path: string) => `GET ${path} HTTP/1.1\r\n${Host}\r\n\r\n`
    const { responses } = await rawRequest(port, one('/slow') + one('/chunked') + one('/x'), { expect: 3, idle: 2_000 })
    t.same(
      responses.map(({ body }) => body),
      ['slow', 'abcde', 'ok'],
    )
  })

  t.test('a body that stands still is ended after the idle time-out, an event stream is not', async (t) => {
    const upload = await ask('POST /idle/silent HTTP/1.1', 'Content-Length: 100\r\n\r\nsome', {
      expect: 1,
      idle: 5_000,
    })
    t.equal(upload.responses[0]?.status, 408)
    const stream = await ask('GET /idle/events HTTP/1.1', '\r\n', { idle: 3_500 })
    t.equal(stream.closed, false)
    t.match(stream.raw, 'hi')
  })

  t.test('an upstream that does not read holds the client back instead of filling the memory', async (t) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(`POST /stalled HTTP/1.1\r\n${Host}\r\nContent-Length: ${1024 * 1024 * 1024}\r\n\r\n`)
    const block = Buffer.alloc(1024 * 1024)
    let written = 0
    const push = () => {
      while (socket.write(block)) written += 1
      written += 1
    }
    socket.on('drain', push)
    push()
    await untilStill(() => written, 100)
    socket.destroy()
    t.ok(written < 100, `it took ${written} MB off the client`)
  })

  t.test('a thousand open event streams do not slow other requests', async (t) => {
    const streams = await Promise.all(
      Array.from({ length: 1_000 }, async () => {
        const socket = connect(port, '127.0.0.1')
        socket.on('error', () => undefined)
        await new Promise<void>((resolve) => {
          socket.on('data', (chunk) => {
            if (chunk.includes('hi')) resolve()
          })
          socket.write(`GET /events HTTP/1.1\r\n${Host}\r\n\r\n`)
        })
        return socket
      }),
    )
    const times: number[] = []
    for (let index = 0; index < 50; index += 1) {
      const started = performance.now()
      t.equal((await ask('GET /x HTTP/1.1')).responses[0]?.status, 200)
      times.push(performance.now() - started)
    }
    const median = times.toSorted((a, b) => a - b)[25] as number
    t.ok(median < 40, `${median.toFixed(1)} ms`)
    for (const socket of streams) socket.destroy()
  })
})
