import type { Socket } from 'node:net'
import t, { type Test } from 'tap'
import { startAuthority } from '../support/certificates.ts'
import { type Gateway, gatewayPorts, startGateway } from '../support/gateway.ts'
import { openHalf, openSecureHalf } from '../support/half-open.ts'
import { until } from '../support/until.ts'

/** 20 s, looked at every 5 or 10 s; then the connection may linger. */
const GONE_WITHIN = 40_000

async function start(t: Test, secure: boolean, level = 'warn'): Promise<Gateway> {
  const ports = await gatewayPorts()
  const gateway = await startGateway(
    {
      publicUrl: `${secure ? 'https' : 'http'}://localhost:${ports.gateway}`,
      ...(secure && { tls: await (await startAuthority(t)).issue('localhost', 'DNS:localhost') }),
      providers: { corp: { preset: 'coloop', clientId: 'app' } },
      session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
      log: { level },
      // Never asked: every request here is one of a stranger.
      routes: [{ path: '/', upstream: 'http://127.0.0.1:9' }],
    },
    { ports },
  )
  t.teardown(() => gateway.kill())
  return gateway
}

/** A body of which a byte comes each second, without an end. */
async function dribble(port: number, target: string): Promise<Socket> {
  const socket = await openHalf(port)
  socket.write(`POST ${target} HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 1000\r\n\r\n`)
  const timer = setInterval(() => socket.write('x'), 1_000)
  return socket.on('close', () => clearInterval(timer)).on('end', () => clearInterval(timer))
}

/** Requests in a batch. More than 256 that wait would end the connection at once. */
const BATCH = 20

/** Pipelines requests for pages of Postern's own, and reads none of them, until the buffers between the two are full. */
async function readNothing(socket: Socket, gateway: Gateway): Promise<void> {
  const host = `localhost:${gateway.ports.gateway}`
  const page = `GET /oauth2/sign-out?rd=/${'a'.repeat(800)} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\n\r\n`
  const answered = () => gateway.output().split('"event":"request"').length - 1
  socket.pause()
  for (let sent = BATCH; ; sent += BATCH) {
    socket.write(page.repeat(BATCH))
    const all = await until(() => answered() >= sent, 2_000).catch(() => false)
    if (!all) break
  }
  // A paused socket hears of a reset only when it writes.
  const timer = setInterval(() => socket.write(page), 1_000)
  socket.on('close', () => clearInterval(timer))
}

// The tests wait for most of their time.
t.jobs = 2

t.test("a client that does not read Postern's own answers loses the connection", { timeout: 100_000 }, async (t) => {
  const [plain, secure] = await Promise.all([start(t, false, 'info'), start(t, true, 'info')])
  const clients = [
    ['TCP', await openHalf(plain.ports.gateway), plain],
    ['TLS', (await openSecureHalf(secure.ports.gateway, 'http/1.1')).tls, secure],
  ] as const
  await Promise.all(
    clients.map(async ([name, socket, gateway]) => {
      await readNothing(socket, gateway)
      t.notOk(socket.destroyed)
      const began = performance.now()
      await until(() => socket.destroyed, GONE_WITHIN)
      t.ok(performance.now() - began > 20_000, `${name}: not before its time`)
    }),
  )
})

t.test('a client that takes its time loses the connection', { timeout: 100_000 }, async (t) => {
  const gateways = await Promise.all([start(t, false), start(t, true)])
  const [plain, secure] = gateways.map(({ ports }) => ports.gateway) as [number, number]
  const began = performance.now()
  const clients: Readonly<Record<string, Socket>> = {
    'not a byte': await openHalf(plain),
    'TLS: not a byte': await openHalf(secure),
    'TLS: no request': (await openSecureHalf(secure, 'http/1.1')).tls,
    'HTTP/2: no preface': (await openSecureHalf(secure, 'h2')).tls,
    'a form of ours, byte by byte': await dribble(plain, '/oauth2/backchannel-logout'),
    'a body behind its answer, byte by byte': await dribble(plain, '/'),
  }
  await Promise.all(
    Object.entries(clients).map(async ([name, socket]) => {
      const gone = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), GONE_WITHIN)
        for (const event of ['end', 'close']) {
          socket.once(event, () => {
            clearTimeout(timer)
            resolve(true)
          })
        }
        socket.resume()
      })
      t.ok(gone, `${name}: after ${Math.round((performance.now() - began) / 100) / 10} s`)
      socket.destroy()
    }),
  )
})
