import t from 'tap'
import { openGateway } from '../support/open-gateway.ts'
import { rawRequest } from '../support/raw-request.ts'
import { startRawUpstream } from '../support/raw-upstream.ts'

const HIDDEN = 'GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n'
const CHUNKED = `0\r\n\r\n${HIDDEN}`

/** Spellings of Transfer-Encoding that some reader takes for chunked and another does not. */
const CODINGS = [
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: identity, chunked, x',
  'Transfer-Encoding : chunked',
  'Transfer-Encoding: chunked\r\nTransfer-Encoding: x',
  'Transfer-Encoding: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: y',
  'Transfer-Encoding: "chunked"',
  'Transfer-Encoding:\x0bchunked',
  'Transfer-Encoding: chunked\x00',
  'Transfer-Encoding:\r\n chunked',
  ' Transfer-Encoding: chunked',
  'X: y\rTransfer-Encoding: chunked',
  'X: y\nTransfer-Encoding: chunked',
  'Transfer\x00-Encoding: chunked',
]

/** A request line and headers, and what lies behind them; each is refused before anything is passed on. */
const REFUSED: Readonly<Record<string, string>> = {
  'CL and TE': `Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n${CHUNKED}`,
  'TE and CL': `Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n${CHUNKED}`,
  'two CL that differ': `Content-Length: 5\r\nContent-Length: 0\r\n\r\n${HIDDEN}`,
  'two CL that agree': `Content-Length: 0\r\nContent-Length: 0\r\n\r\n${HIDDEN}`,
  'a list of CL': `Content-Length: 0, 5\r\n\r\n${HIDDEN}`,
  'CL with a sign': `Content-Length: +0\r\n\r\n${HIDDEN}`,
  'CL below zero': `Content-Length: -1\r\n\r\n${HIDDEN}`,
  'CL in hexadecimal': `Content-Length: 0x0\r\n\r\n${HIDDEN}`,
  'CL with a space in it': `Content-Length: 0 0\r\n\r\n${HIDDEN}`,
  'CL beyond all numbers': `Content-Length: 99999999999999999999999\r\n\r\n${HIDDEN}`,
  'obs-fold': `X-A: 1\r\n X-B: 2\r\n\r\n${HIDDEN}`,
  'obs-fold with a tab': `X-A: 1\r\n\tX-B: 2\r\n\r\n${HIDDEN}`,
  'a bare LF after a header': `X-A: 1\nX-B: 2\r\n\r\n${HIDDEN}`,
  'a bare LF at the end of the head': `X-A: 1\r\n\n${HIDDEN}`,
  'a bare CR in a value': `X-A: 1\rX-B: 2\r\n\r\n${HIDDEN}`,
  'a space before the colon': `X-A : 1\r\n\r\n${HIDDEN}`,
  'a space in a name': `X A: 1\r\n\r\n${HIDDEN}`,
  'a NUL in a name': `X\x00A: 1\r\n\r\n${HIDDEN}`,
  'a NUL in a value': `X-A: 1\x002\r\n\r\n${HIDDEN}`,
  'no name': `: 1\r\n\r\n${HIDDEN}`,
  'no colon': `X-A\r\n\r\n${HIDDEN}`,
  'two Hosts': `Host: other.test\r\n\r\n`,
  ...Object.fromEntries(CODINGS.map((coding) => [JSON.stringify(coding), `${coding}\r\n\r\n${CHUNKED}`])),
  ...Object.fromEntries(
    CODINGS.map((coding) => [`CL and ${JSON.stringify(coding)}`, `Content-Length: 5\r\n${coding}\r\n\r\n${CHUNKED}`]),
  ),
}

/** Chunked bodies gone wrong: the head is sound, so the upstream may have seen the one request, never a second. */
const BROKEN_BODIES: Readonly<Record<string, string>> = {
  'a size that is none': `zz\r\nabc\r\n0\r\n\r\n${HIDDEN}`,
  'a size with 0x': `0x3\r\nabc\r\n0\r\n\r\n${HIDDEN}`,
  'a size with a sign': `+3\r\nabc\r\n0\r\n\r\n${HIDDEN}`,
  'a size with a space before it': ` 3\r\nabc\r\n0\r\n\r\n${HIDDEN}`,
  'a size beyond all numbers': `fffffffffffffffff\r\nabc\r\n0\r\n\r\n${HIDDEN}`,
  'a bare LF after the size': `3\nabc\r\n0\r\n\r\n${HIDDEN}`,
  'a bare LF after the data': `3\r\nabc\n0\r\n\r\n${HIDDEN}`,
  'more data than said': `3\r\nabcd\r\n0\r\n\r\n${HIDDEN}`,
  'an extension with a line break': `3;a=\n1\r\nabc\r\n0\r\n\r\n${HIDDEN}`,
  'an extension of 64 KB': `3;a=${'x'.repeat(64 * 1024)}\r\nabc\r\n0\r\n\r\n${HIDDEN}`,
}

t.test('no request hides in another', async (t) => {
  let heads = 0
  const paths: string[] = []
  const upstream = await startRawUpstream(t, (target, { socket }) => {
    heads += 1
    paths.push(target)
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
  })
  const gateway = await openGateway(t, [{ upstream: upstream.origin }])
  const port = gateway.ports.gateway
  const ask = (head: string, rest: string) =>
    rawRequest(port, `${head}\r\nHost: 127.0.0.1:${port}\r\n${rest}`, { idle: 400 })
  const seen = () => upstream.connections.map((connection) => connection.received()).join('')

  for (const [what, rest] of Object.entries(REFUSED)) {
    t.test(`${what}: 400, closed, nothing passed on`, async (t) => {
      heads = 0
      const { responses, closed } = await ask('POST /shown HTTP/1.1', rest)
      t.same(
        responses.map(({ status }) => status),
        [400],
      )
      t.equal(closed, true)
      t.equal(heads, 0)
    })
  }

  for (const [index, [what, body]] of Object.entries(BROKEN_BODIES).entries()) {
    t.test(`chunked body, ${what}: closed, and at most the one request`, async (t) => {
      // An address of its own: the head of the case before may still be on its way to the upstream.
      const own = `/shown-${index}`
      const { responses, closed } = await ask(`POST ${own} HTTP/1.1`, `Transfer-Encoding: chunked\r\n\r\n${body}`)
      t.ok(responses.length <= 1)
      t.ok(responses.every(({ status }) => status === 400 || status === 413 || status === 200))
      t.equal(closed, true)
      t.ok(paths.filter((path) => path === own).length <= 1)
      t.same(
        paths.filter((path) => !path.startsWith('/shown')),
        [],
        'nothing hidden got through',
      )
    })
  }

  for (const line of [
    'GET /version',
    'GET /version HTTP/0.9',
    'GET /version HTTP/2.0',
    'PRI * HTTP/2.0',
    'GET /version HTTP/3.0',
  ]) {
    t.test(`${line}: another version than HTTP/1, refused and closed, nothing passed on`, async (t) => {
      for (const rest of ['\r\n', `Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, `Content-Length: 2\r\n\r\nok`]) {
        const { responses, closed } = await ask(line, `${rest}${HIDDEN}`)
        t.match(responses, [{ status: 400 }])
        t.equal(responses.length, 1)
        t.equal(closed, true)
      }
      t.same(
        paths.filter((path) => path === '/version' || path === '*'),
        [],
      )
    })
  }

  for (const [line, status] of [
    ['SOURCE /other ICE/1.1', 405],
    ['SOURCE /other HTTP/1.1', 405],
    ['DESCRIBE /other RTSP/1.0', 400],
  ] as const) {
    t.test(`${line}: the method of another protocol, refused, nothing passed on`, async (t) => {
      for (const rest of ['\r\n', `Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`]) {
        t.match((await ask(line, rest)).responses, [{ status }])
      }
      t.notOk(paths.includes('/other'))
    })
  }

  t.test('HTTP/1.0 cannot ask to switch protocols (RFC 9110 7.8)', async (t) => {
    const { responses } = await ask('GET /shown HTTP/1.0', 'Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    t.match(responses, [{ status: 200 }])
    t.notMatch(seen(), /upgrade: websocket/i)
  })

  t.test('what is sound passes: chunk extensions go no further, and two requests are two', async (t) => {
    heads = 0
    const { responses } = await ask(
      'POST /shown HTTP/1.1',
      `Transfer-Encoding: Chunked\r\n\r\n3;a="1"\r\nabc\r\n0\r\n\r\nGET /second HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`,
    )
    t.same(
      responses.map(({ status }) => status),
      [200, 200],
    )
    t.equal(heads, 2)
    t.notMatch(seen(), 'a="1"')
  })

  t.test('an offer of h2c is not taken, nor passed on', async (t) => {
    const { responses } = await ask(
      'GET /h2c HTTP/1.1',
      `Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n`,
    )
    t.equal(responses[0]?.status, 200)
    t.notMatch(seen(), /h2c\r\n.*upgrade|http2-settings/is)
  })

  t.notMatch(seen(), '/hidden')
})
