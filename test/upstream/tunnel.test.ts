import { connect, createServer, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { Tunnel } from '../../src/upstream/tunnel.ts'
import { portOf } from '../support/ports.ts'

/** Two ends of one connection. */
async function pair(t: Test): Promise<readonly [near: Socket, far: Socket]> {
  const server = createServer({ allowHalfOpen: true })
  await listen(server, 0)
  const accepted = new Promise<Socket>((resolve) => server.once('connection', resolve))
  const far = connect({ port: portOf(server), host: '127.0.0.1', allowHalfOpen: true })
  const near = await accepted
  server.close()
  far.on('error', () => undefined)
  t.teardown(() => {
    near.destroy()
    far.destroy()
  })
  return [near, far]
}

async function startTunnel(t: Test, webSocket: boolean) {
  const [clientNear, client] = await pair(t)
  const [upstreamNear, upstream] = await pair(t)
  let closed = 0
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const tunnel = new Tunnel(clientNear, upstreamNear, webSocket, 60_000, () => {
    closed += 1
    resolve()
  })
  tunnel.start(Buffer.alloc(0), Buffer.alloc(0))
  return { tunnel, client, upstream, over, closed: () => closed }
}

const ended = (socket: Socket) =>
  new Promise<string>((resolve) => {
    let got = ''
    socket.on('data', (chunk) => {
      got += chunk.toString('latin1')
    })
    socket.on('close', () => resolve(got))
    socket.on('end', () => socket.end())
  })

const TEXT = Buffer.from([0x81, 2, 0x68, 0x69])

t.test('at a boundary, the client of a WebSocket is told why it ends', async (t) => {
  const { tunnel, client, upstream, over, closed } = await startTunnel(t, true)
  const got = ended(client)
  upstream.write(TEXT)
  await new Promise((resolve) => client.once('data', resolve))
  tunnel.end(1008, 'signed out')
  tunnel.end(1008, 'again')
  t.equal(await got, `${TEXT.toString('latin1')}\x88\x0c\x03\xf0signed out`)
  await over
  t.equal(closed(), 1)
  t.equal(upstream.destroyed || upstream.readableEnded || (await ended(upstream)) === '', true)
})

t.test('within a frame, and for other protocols, it just ends', async (t) => {
  for (const [webSocket, sent] of [
    [true, TEXT.subarray(0, 3)],
    [false, TEXT],
  ] as const) {
    const { tunnel, client, upstream, over } = await startTunnel(t, webSocket)
    const got = ended(client)
    upstream.write(sent)
    await new Promise((resolve) => client.once('data', resolve))
    tunnel.end(1008, 'signed out')
    await over
    t.equal(await got, sent.toString('latin1'))
  }
})

t.test('what was on its way when one side closed still arrives', async (t) => {
  const { client, upstream, over } = await startTunnel(t, false)
  upstream.end()
  const large = 'x'.repeat(3_000_000)
  client.end(large)
  client.resume()
  const got = await ended(upstream)
  t.equal(got.length, large.length)
  await over
})

t.test('an end that comes to nobody destroys both', async (t) => {
  const { client, upstream, over, closed } = await startTunnel(t, false)
  const gone = ended(upstream)
  client.resetAndDestroy()
  await over
  await gone
  t.equal(closed(), 1)
})
