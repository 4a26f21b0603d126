import { once } from 'node:events'
import { get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import t, { type Test } from 'tap'
import { startAuthority } from '../support/certificates.ts'
import { type Gateway, gatewayPorts, startGateway } from '../support/gateway.ts'
import { http2Get, http2Preface } from '../support/http2-frames.ts'
import { until } from '../support/until.ts'

/** Another address of this machine than the one that Postern would believe. */
const CLIENT = '127.0.0.2'

async function start(t: Test, tls: boolean) {
  const ports = await gatewayPorts()
  const origin = `${tls ? 'https' : 'http'}://localhost:${ports.gateway}`
  const gateway = await startGateway(
    {
      publicUrl: origin,
      ...(tls && { tls: await (await startAuthority(t)).issue('localhost', 'DNS:localhost') }),
      providers: { corp: { preset: 'coloop', clientId: 'app' } },
      session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
      trustedProxies: ['127.0.0.1/32'],
      // Never asked: every request here is one of a stranger.
      routes: [{ path: '/', upstream: 'http://127.0.0.1:9' }],
    },
    { ports },
  )
  t.teardown(() => {
    gateway.signal('SIGCONT')
    return gateway.kill()
  })
  return { gateway, authority: `localhost:${ports.gateway}` }
}

async function open(gateway: Gateway): Promise<Socket> {
  const socket = connect({ port: gateway.ports.gateway, host: '127.0.0.1', localAddress: CLIENT })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** One plain request on a connection of its own: connections are accepted in turn, so every earlier one is by then. */
function ask(gateway: Gateway): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const target = { port: gateway.ports.gateway, host: 'localhost', family: 4, localAddress: CLIENT, agent: false }
    get(target, (response) => response.resume().on('end', () => resolve(response.statusCode))).on('error', reject)
  })
}

/** The gateway finds the request and the reset at once. @param stream on top of `socket`, or that itself */
async function sendAndReset(gateway: Gateway, socket: Socket, stream: Socket, bytes: string | Buffer): Promise<void> {
  gateway.signal('SIGSTOP')
  await new Promise((resolve) => stream.write(bytes, resolve))
  socket.resetAndDestroy()
  gateway.signal('SIGCONT')
}

const addressesIn = (gateway: Gateway) =>
  [...gateway.stdout().matchAll(/"event":"request".*"address":"([^"]*)"/g)].map(([, found]) => found)

t.test('a client that resets its connection is not taken for this machine', async (t) => {
  const head = (authority: string) => `GET /x HTTP/1.1\r\nHost: ${authority}\r\nX-Forwarded-For: 1.2.3.4\r\n\r\n`

  await t.test('HTTP/1.1', async (t) => {
    const { gateway, authority } = await start(t, false)
    for (let count = 0; count < 5; count += 1) {
      const socket = await open(gateway)
      t.equal(await ask(gateway), 401)
      await sendAndReset(gateway, socket, socket, head(authority))
    }
    await until(() => addressesIn(gateway).length >= 10)
    t.same(new Set(addressesIn(gateway)), new Set([CLIENT]))
  })

  await t.test('before it was accepted: dropped', async (t) => {
    const { gateway, authority } = await start(t, false)
    for (let count = 0; count < 5; count += 1) {
      gateway.signal('SIGSTOP')
      const socket = await open(gateway)
      await new Promise((resolve) => socket.write(head(authority), resolve))
      socket.resetAndDestroy()
      gateway.signal('SIGCONT')
    }
    t.equal(await ask(gateway), 401)
    await until(() => addressesIn(gateway).length > 0)
    t.same(addressesIn(gateway), [CLIENT], 'of the request after them')
  })

  for (const protocol of ['http/1.1', 'h2']) {
    await t.test(`TLS, ${protocol}`, async (t) => {
      const { gateway, authority } = await start(t, true)
      for (let count = 0; count < 5; count += 1) {
        const socket = await open(gateway)
        const secure = connectTls({
          socket,
          rejectUnauthorized: false,
          ALPNProtocols: [protocol],
          servername: 'localhost',
        })
        secure.on('error', () => undefined)
        // The gateway has finished the handshake, too.
        await once(secure, 'session')
        const bytes =
          protocol === 'h2'
            ? Buffer.concat([http2Preface(), http2Get(authority, '/h2', { 'x-forwarded-for': '1.2.3.4' })])
            : head(authority)
        await sendAndReset(gateway, socket, secure, bytes)
      }
      await until(() => addressesIn(gateway).length >= 5)
      t.same(new Set(addressesIn(gateway)), new Set([CLIENT]))
    })
  }
})
