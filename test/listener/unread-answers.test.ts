import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Server, Socket } from 'node:net'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { UnreadAnswers } from '../../src/listener/unread-answers.ts'
import { startAuthority } from '../support/certificates.ts'
import { openHalf, openSecureHalf } from '../support/half-open.ts'
import { portOf } from '../support/ports.ts'
import { until } from '../support/until.ts'

const CLOSE_AFTER = 30_000
const PAGE = Buffer.alloc(64 * 1024, 'x')
const GET = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'
/** Pages that are more than the kernel's buffers of both sides can hold. */
const MANY = 400

async function setUp(t: Test, secure: boolean, answer: (response: ServerResponse) => void, relayed = false) {
  let now = 0
  const unread = new UnreadAnswers(
    () => relayed,
    () => now,
  )
  const server = secure ? await secureServer(t) : createServer()
  server.on('request', (_request, response: ServerResponse) => answer(response))
  const accepted: Socket[] = []
  server.on(secure ? 'secureConnection' : 'connection', (socket: Socket) => {
    accepted.push(socket.on('error', () => undefined))
    unread.watch(socket)
  })
  await listen(server as Server, 0)
  const port = portOf(server as Server)
  const client = secure ? (await openSecureHalf(port, 'http/1.1')).tls : await openHalf(port)
  t.teardown(() => {
    client.destroy()
    for (const socket of accepted) socket.destroy()
    server.close()
  })
  await until(() => accepted.length === 1)
  return {
    client,
    socket: accepted[0] as Socket,
    pass(span: number) {
      now += span
      unread.check()
    },
  }
}

async function secureServer(t: Test) {
  const { certFile, keyFile } = await (await startAuthority(t)).issue('localhost', 'DNS:localhost')
  return createSecureServer({ cert: readFileSync(certFile), key: readFileSync(keyFile), ALPNProtocols: ['http/1.1'] })
}

/** Whether the number of bytes that the kernel has taken stands still. */
async function stalled(socket: Socket): Promise<boolean> {
  const sent = () => socket.bytesWritten - socket.writableLength
  let before = -1
  let since = performance.now()
  return await until(() => {
    if (sent() !== before || socket.writableLength === 0) {
      before = sent()
      since = performance.now()
    }
    return performance.now() - since > 300
  })
}

// The tests wait for most of their time.
t.jobs = 4

for (const secure of [false, true]) {
  const over = secure ? 'TLS' : 'TCP'

  t.test(
    `${over}: a client that reads none of our answers loses the connection, one that reads slowly does not`,
    async (t) => {
      const { client, socket, pass } = await setUp(t, secure, (response) => response.end(PAGE))
      client.write(GET.repeat(MANY))
      t.ok(await stalled(socket))
      for (let turn = 0; turn < 3; turn += 1) {
        pass(0)
        pass(CLOSE_AFTER - 1)
        const before = client.bytesRead
        client.on('data', () => client.bytesRead - before > 4 * 1024 * 1024 && client.pause())
        client.resume()
        await until(() => client.isPaused())
        client.removeAllListeners('data')
        t.ok(await stalled(socket))
        pass(1)
        t.notOk(socket.destroyed, 'it has read some')
      }
      pass(CLOSE_AFTER - 1)
      t.notOk(socket.destroyed)
      pass(1)
      t.ok(socket.destroyed)
    },
  )

  t.test(`${over}: what has a time-out of its own, or nothing to send, stays`, async (t) => {
    const idle = await setUp(t, secure, (response) => response.end('ok'))
    idle.client.resume().write(GET)
    await until(() => idle.socket.bytesWritten > 0 && idle.socket.writableLength === 0)
    const relayed = await setUp(t, secure, (response) => response.end(Buffer.alloc(MANY * PAGE.length)), true)
    relayed.client.write(GET)
    const unended = await setUp(t, secure, (response) => response.write(Buffer.alloc(MANY * PAGE.length)))
    unended.client.write(GET)
    t.ok((await stalled(relayed.socket)) && (await stalled(unended.socket)))
    for (const { pass, socket } of [idle, relayed, unended]) {
      for (let turn = 0; turn < 3; turn += 1) pass(CLOSE_AFTER)
      t.notOk(socket.destroyed)
    }
  })
}
