import { readdirSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import t, { type Test } from 'tap'
import { startAuthority } from '../support/certificates.ts'
import { type Gateway, gatewayPorts, startGateway } from '../support/gateway.ts'
import { openHalf, openSecureHalf, type SecureHalf } from '../support/half-open.ts'
import { http2Get, http2GoAway, http2Preface } from '../support/http2-frames.ts'
import { startRawUpstream } from '../support/raw-upstream.ts'
import { until } from '../support/until.ts'

/** Connections of each kind. */
const MANY = 1_000
const AT_ONCE = 50
const BACK_WITHIN = 10_000
const DEADLINE = 3_000
/** Megabytes: what 10 KB for each connection would be too much for. */
const HEAP = 100

/** Opens a connection, does its mischief, and resolves with what is to be held. */
type Open = (port: number) => Promise<Socket>

/** The beginning of a TLS record. */
const HALF_A_HANDSHAKE = '\x16\x03\x01\x02'
const UPGRADE = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\n`

function get(port: number, path: string, headers = ''): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${headers}\r\n`
}

/** Sends the bytes; resolves when an answer begins, or the server ends without any. */
function asked(socket: Socket, bytes: string | Buffer): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['data', 'end', 'close']) socket.once(event, () => resolve())
    socket.write(bytes)
  })
}

/** On a TCP connection, or on TLS with HTTP/1.1. */
const HTTP1: Readonly<Record<string, (stream: Socket, port: number, tcp: Socket) => Promise<void>>> = {
  'an Upgrade refused by Postern, then a byte': async (stream, port) => {
    await asked(stream, get(port, '/private', UPGRADE))
    stream.write('x')
  },
  'an Upgrade refused, then a byte and FIN': async (stream, port) => {
    await asked(stream, get(port, '/private', UPGRADE))
    stream.end('x')
  },
  'an Upgrade refused, then a byte, and reset': async (stream, port, tcp) => {
    await asked(stream, get(port, '/private', UPGRADE))
    await new Promise((resolve) => stream.write('x', resolve))
    tcp.resetAndDestroy()
  },
  'an Upgrade refused by the upstream': (stream, port) => asked(stream, get(port, '/open', UPGRADE)),
  'an answer with Connection: close': (stream, port) => asked(stream, get(port, '/private', 'Connection: close\r\n')),
  'bytes that are no request': (stream) => asked(stream, '\x01\x02\r\n\r\n'),
  'another version': (stream, port) => asked(stream, get(port, '/private').replace('HTTP/1.1', 'HTTP/2.0')),
  'FIN behind a request': async (stream, port) => {
    stream.resume().end(get(port, '/private'))
  },
  'a reset behind a request': async (stream, port, tcp) => {
    await new Promise((resolve) => stream.write(get(port, '/hang'), resolve))
    tcp.resetAndDestroy()
  },
  'an Upgrade whose answer does not come, reset': async (stream, port, tcp) => {
    await new Promise((resolve) => stream.write(get(port, '/hang', UPGRADE), resolve))
    tcp.resetAndDestroy()
  },
}

const over = (mischief: (typeof HTTP1)[string]) => async (port: number) => {
  const socket = await openHalf(port)
  await mischief(socket, port, socket)
  return socket
}

const overTls =
  (protocol: 'http/1.1' | 'h2', mischief: (half: SecureHalf, port: number) => Promise<void> | void) =>
  async (port: number) => {
    const half = await openSecureHalf(port, protocol)
    await mischief(half, port)
    return half.tcp
  }

const overTlsHttp1 = (name: keyof typeof HTTP1): Open =>
  overTls('http/1.1', ({ tls, tcp }, port) => HTTP1[name]?.(tls, port, tcp))

/** After these a connection is to be gone, though the client holds it. */
const PLAIN: Readonly<Record<string, Open>> = {
  ...Object.fromEntries(Object.entries(HTTP1).map(([name, mischief]) => [name, over(mischief)])),
  'FIN before anything': async (port) => (await openHalf(port)).end(),
}

/** Handshakes take their time: those of the kinds above that end in a way of their own over TLS. */
const SECURE: Readonly<Record<string, Open>> = {
  'TLS: an Upgrade refused': overTlsHttp1('an Upgrade refused by Postern, then a byte'),
  'TLS: an answer with Connection: close': overTlsHttp1('an answer with Connection: close'),
  'TLS: a reset behind a request': overTlsHttp1('a reset behind a request'),
  'TLS: FIN before the handshake': async (port) => (await openHalf(port)).end(),
  'TLS: FIN in the handshake': async (port) => (await openHalf(port)).end(HALF_A_HANDSHAKE),
  'TLS: a reset in the handshake': async (port) => {
    const socket = await openHalf(port)
    await new Promise((resolve) => socket.write(HALF_A_HANDSHAKE, resolve))
    return socket.resetAndDestroy()
  },
  'HTTP/2: GOAWAY by the client': overTls('h2', ({ tls }) =>
    asked(tls, Buffer.concat([http2Preface(), http2GoAway()])),
  ),
  'HTTP/2: a reset amid a request': overTls('h2', async ({ tls, tcp }, port) => {
    const bytes = Buffer.concat([http2Preface(), http2Get(`localhost:${port}`, '/hang')])
    await new Promise((resolve) => tls.write(bytes, resolve))
    tcp.resetAndDestroy()
  }),
}

/** These say nothing, or no more: they have some time. */
const SILENT_PLAIN: Readonly<Record<string, Open>> = {
  'not a byte': openHalf,
  'half a request': async (port) => {
    const socket = await openHalf(port)
    socket.write('GET / HTTP/1.1\r\nHost:')
    return socket
  },
}

const SILENT_SECURE: Readonly<Record<string, Open>> = {
  'TLS: not a byte': openHalf,
  'TLS: half a handshake': async (port) => {
    const socket = await openHalf(port)
    socket.write(HALF_A_HANDSHAKE)
    return socket
  },
  'HTTP/2: no preface': overTls('h2', () => undefined),
}

/** Only for SIGTERM: each handshake takes a millisecond. */
const MORE_SECURE: Readonly<Record<string, Open>> = {
  'TLS: no request': overTls('http/1.1', () => undefined),
  'TLS: FIN without close_notify': overTls('http/1.1', ({ tcp }) => void tcp.end()),
  'HTTP/2: no request': overTls('h2', ({ tls }) => asked(tls, http2Preface())),
  'HTTP/2: FIN': overTls('h2', ({ tls, tcp }) => {
    tls.write(http2Preface(), () => tcp.end())
  }),
}

async function start(t: Test, secure: boolean): Promise<Gateway> {
  const [ports, upstream] = await Promise.all([
    gatewayPorts(),
    startRawUpstream(t, (target, { socket }) => {
      if (target !== '/hang') socket.write('HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\nno')
    }),
  ])
  const gateway = await startGateway(
    {
      publicUrl: `${secure ? 'https' : 'http'}://localhost:${ports.gateway}`,
      ...(secure && { tls: await (await startAuthority(t)).issue('localhost', 'DNS:localhost') }),
      providers: { corp: { preset: 'coloop', clientId: 'app' } },
      session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
      shutdown: { delay: '0s', deadline: `${DEADLINE}ms` },
      log: { level: 'warn' },
      routes: [
        { path: '/', auth: 'none', upstream: upstream.origin },
        { path: '/private', upstream: upstream.origin },
      ],
    },
    { ports, env: { NODE_OPTIONS: `--max-old-space-size=${HEAP}` } },
  )
  t.teardown(() => gateway.kill())
  return gateway
}

function descriptors(gateway: Gateway): number {
  return readdirSync(`/proc/${gateway.pid}/fd`).length
}

/** Megabytes that are in memory. */
function memory(gateway: Gateway): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${gateway.pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

/** `count` of each kind. @returns what holds them */
async function openAll(gateway: Gateway, kinds: Readonly<Record<string, Open>>, count: number): Promise<Socket[]> {
  const queue = Object.values(kinds).flatMap((open) => Array.from({ length: count }, () => open))
  const held: Socket[] = []
  const work = async () => {
    for (let open = queue.pop(); open !== undefined; open = queue.pop()) held.push(await open(gateway.ports.gateway))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return held
}

function destroyAll(sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.destroy()
}

const since = (start: number) => Math.round(performance.now() - start)

/** Until there are no more descriptors than before. @returns milliseconds */
async function untilBack(gateway: Gateway, before: number): Promise<number> {
  const start = performance.now()
  await until(() => descriptors(gateway) <= before, BACK_WITHIN)
  return since(start)
}

for (const [name, secure, kinds, silent, more] of [
  ['HTTP/1.1', false, PLAIN, SILENT_PLAIN, {}],
  ['TLS and HTTP/2', true, SECURE, SILENT_SECURE, MORE_SECURE],
] as const) {
  t.test(`connections of every kind, ${name}`, { timeout: 100_000 }, async (t) => {
    const gateway = await start(t, secure)
    const before = descriptors(gateway)

    await t.test(`${MANY} of each: everything is given back`, async (t) => {
      t.comment(`${before} descriptors, ${memory(gateway)} MB`)
      let began = performance.now()
      const held = await openAll(gateway, kinds, MANY)
      t.comment(`${held.length} connections in ${since(began)} ms: ${descriptors(gateway)} descriptors`)
      t.comment(`back after ${await untilBack(gateway, before)} ms; ${memory(gateway)} MB`)
      t.ok(descriptors(gateway) <= before)
      destroyAll(held)
      began = performance.now()
      const quiet = await openAll(gateway, silent, MANY)
      t.comment(`${quiet.length} silent ones in ${since(began)} ms: ${descriptors(gateway)} descriptors`)
      destroyAll(quiet)
      t.comment(`back after ${await untilBack(gateway, before)} ms; ${memory(gateway)} MB`)
      t.ok(descriptors(gateway) <= before)
    })

    await t.test('SIGTERM amid all of them: 0, by the deadline', async (t) => {
      const held = await openAll(gateway, { ...kinds, ...silent, ...more }, MANY / 20)
      t.comment(`SIGTERM amid ${descriptors(gateway)} descriptors`)
      const began = performance.now()
      gateway.signal('SIGTERM')
      t.equal(await gateway.ended, 0)
      t.comment(`ended after ${since(began)} ms`)
      t.ok(since(began) < DEADLINE + 2_000)
      t.match(gateway.output(), '"event":"drain-deadline"')
      destroyAll(held)
    })
  })
}
