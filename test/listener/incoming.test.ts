import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, IncomingMessage } from 'node:http'
import fc from 'fast-check'
import t from 'tap'
import { Incoming } from '../../src/listener/incoming.ts'
import { Listener } from '../../src/listener/listener.ts'
import { portOf } from '../support/ports.ts'
import { rawRequest } from '../support/raw-request.ts'

const STARTED = 'http.server.request.start'

interface Seen {
  readonly answer: string
  /** When the server told of the request, and when it handed it over; undefined: it did not. */
  readonly told: IncomingHttpHeaders | undefined
  readonly handed: IncomingHttpHeaders | undefined
}

/** Sends a request's head to a server of Node's, byte for byte. */
async function send(kind: typeof IncomingMessage, head: string): Promise<Seen> {
  let told: IncomingHttpHeaders | undefined
  let handed: IncomingHttpHeaders | undefined
  const server = createServer({ IncomingMessage: kind }, (request, response) => {
    if (request instanceof Incoming) request.received = true
    handed = request.headers
    response.end()
  })
  const hear = (message: unknown) => {
    told = { ...(message as { readonly request: IncomingMessage }).request.headers }
  }
  subscribe(STARTED, hear)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { raw } = await rawRequest(portOf(server), head)
  unsubscribe(STARTED, hear)
  await new Promise((resolve) => server.close(resolve))
  return { answer: raw.replace(/Date: .*\r\n/, ''), told, handed }
}

const get = (...lines: readonly string[]) => `GET / HTTP/1.1\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`

t.test('headers are those of Node, before and after a request is received', async (t) => {
  const name = fc.constantFrom(
    'Host',
    'host',
    'Expect',
    'Cookie',
    'cookie',
    'Accept',
    'X-A',
    'Set-Cookie',
    '__proto__',
    'toString',
  )
  const value = fc.constantFrom('', 'a', 'b.test', '100-continue')
  const lines = fc.array(
    fc.tuple(name, value).map(([key, text]) => `${key}: ${text}`),
    { maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(lines, async (some) => {
      const head = get('Host: a.test', ...some, 'Connection: close')
      t.strictSame(await send(Incoming, head), await send(IncomingMessage, head), head)
    }),
    { numRuns: 60 },
  )
})

t.test('Node finds what it asks for', async (t) => {
  const bare = await send(Incoming, get('Connection: close'))
  t.match(bare.answer, /^HTTP\/1\.1 400 /, 'no Host')
  t.equal(bare.handed, undefined)
  const expecting = get('Host: a.test', 'Connection: close', 'EXPECT: 100-Continue')
  t.match((await send(Incoming, expecting)).answer, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /)
  const odd = await send(Incoming, get('Host: a.test', 'Connection: close', 'Expect: something'))
  t.match(odd.answer, /^HTTP\/1\.1 417 /)
})

t.test('before it is received, a request says of its headers all that one may ask', async (t) => {
  const { headers } = unread()
  t.equal(headers.host, 'a.test')
  t.equal(headers.expect, undefined)
  t.equal(headers.accept, 'text/html')
  t.equal('accept' in headers, true)
  t.strictSame(Object.entries(headers), [
    ['host', 'a.test'],
    ['accept', 'text/html'],
  ])
  t.ok(headers instanceof Object)
})

t.test('what somebody changes of them stays changed', async (t) => {
  const request = unread()
  const { headers } = request
  headers.host = 'b.test'
  headers['x-added'] = 'by somebody'
  delete headers.accept
  Object.defineProperty(headers, 'x-defined', { value: 'too', enumerable: true, configurable: true })
  for (const seen of [headers, request.headers])
    t.strictSame({ ...seen }, { host: 'b.test', 'x-added': 'by somebody', 'x-defined': 'too' })
  const other = unread()
  other.headers = { host: 'c.test', expect: 'nothing' }
  t.strictSame({ ...other.headers }, { host: 'c.test', expect: 'nothing' })
})

t.test('the gateway gets requests of which nobody has made that object, and others can have it', async (t) => {
  const got: { readonly made: boolean; readonly headers: IncomingHttpHeaders }[] = []
  const take = (request: IncomingMessage) => got.push({ made: isMade(request), headers: request.headers })
  const listener = new Listener(
    {
      request: (request, response) => {
        take(request)
        response.end()
      },
      upgrade: (request, socket) => {
        take(request)
        socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
      },
      failed: (error) => t.fail(error.message),
    },
    undefined,
  )
  const address = await listener.listen({ kind: 'tcp', host: '127.0.0.1', port: 0 })
  const port = Number(address.split(':')[1])
  const ask = (...lines: readonly string[]) => rawRequest(port, get('Host: a.test', ...lines))
  await ask('X-One: 1', 'Connection: close')
  await ask('X-One: 1', 'Connection: close', 'Expect: 100-continue')
  await ask('X-One: 1', 'Connection: Upgrade', 'Upgrade: websocket')
  listener.cut()
  t.equal(got.length, 3)
  t.equal(got[0]?.made, false)
  for (const { headers } of got) t.match(headers, { host: 'a.test', 'x-one': '1' })
})

function unread(): Incoming {
  const request = new Incoming(undefined as never)
  request.rawHeaders.push('Host', 'a.test', 'Accept', 'text/html')
  return Object.assign(request, { [fieldOf(request, 'kHeadersCount')]: request.rawHeaders.length })
}

/** Whether there is an object of the request's headers. */
function isMade(request: IncomingMessage): boolean {
  return (request as unknown as Record<symbol, unknown>)[fieldOf(request, 'kHeaders')] !== null
}

/** Node keeps what it knows of headers in fields that its own symbols name. */
function fieldOf(request: IncomingMessage, description: string): symbol {
  return Object.getOwnPropertySymbols(request).find((symbol) => symbol.description === description) as symbol
}
