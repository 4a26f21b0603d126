import { connect, createServer, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { Tunnel } from '../../src/upstream/tunnel.ts'
import { TunnelRead } from '../../src/upstream/tunnel-read.ts'
import { portOf } from '../support/ports.ts'

/** Two ends of one connection. @param read how the one that connected reads */
async function pair(t: Test, read?: TunnelRead): Promise<readonly [accepted: Socket, connected: Socket]> {
  const server = createServer({ allowHalfOpen: true })
  await listen(server, 0)
  const accepting = new Promise<Socket>((resolve) => server.once('connection', resolve))
  const connected = connect({ port: portOf(server), host: '127.0.0.1', allowHalfOpen: true, onread: read?.onread })
  read?.attach(connected)
  const accepted = await accepting
  server.close()
  for (const socket of [accepted, connected]) socket.on('error', () => undefined)
  t.teardown(() => {
    accepted.destroy()
    connected.destroy()
  })
  return [accepted, connected]
}

async function startTunnel(t: Test, webSocket: boolean) {
  const [clientNear, client] = await pair(t)
  const read = new TunnelRead()
  const [upstream, upstreamNear] = await pair(t, read)
  let closed = 0
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const tunnel = new Tunnel(clientNear, upstreamNear, webSocket, 60_000, () => {
    closed += 1
    resolve()
  })
  read.redirect(tunnel)
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

t.test('between frames, the client of a WebSocket gets a close frame', async (t) => {
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

t.test('within a frame, and for other protocols, there is no close frame', async (t) => {
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

t.test('bytes in flight when one side closes still arrive', async (t) => {
  const { client, upstream, over } = await startTunnel(t, false)
  upstream.end()
  const large = 'x'.repeat(3_000_000)
  client.end(large)
  client.resume()
  const got = await ended(upstream)
  t.equal(got.length, large.length)
  await over
})

t.test('tunnels that share a read buffer do not mix their bytes, also with slow clients', async (t) => {
  const many = await Promise.all(
    Array.from({ length: 5 }, async (_, index) => {
      const { client, upstream, over } = await startTunnel(t, false)
      const sent = Buffer.alloc(16_000_000 + index, `${index} of five, `)
      const got: Buffer[] = []
      for (let at = 0; at < sent.length; at += 100_003) upstream.write(sent.subarray(at, at + 100_003))
      upstream.end()
      // Until writes to the client wait in all of them.
      for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      client.on('data', (chunk: Buffer) => {
        got.push(chunk)
        client.pause()
        setImmediate(() => client.resume())
      })
      client.on('end', () => client.end())
      upstream.resume()
      await over
      return Buffer.concat(got).equals(sent)
    }),
  )
  t.same(many, [true, true, true, true, true])
})

t.test('a client that does not read holds its upstream back, and gets everything when it reads again', async (t) => {
  const { client, upstream } = await startTunnel(t, false)
  const block = Buffer.alloc(1_000_000, 'x')
  let written = 0
  while (upstream.writableLength < 8 * block.length && written < 100) {
    upstream.write(block)
    written += 1
    await new Promise((resolve) => setImmediate(resolve))
  }
  t.ok(written < 100, `${written} MB were taken`)
  let got = 0
  const all = new Promise<void>((resolve) => {
    client.on('data', (chunk) => {
      got += chunk.length
      if (got === written * block.length) resolve()
    })
  })
  await all
  t.equal(upstream.writableLength, 0)
})

t.test('a reset of one side destroys both', async (t) => {
  const { client, upstream, over, closed } = await startTunnel(t, false)
  const gone = ended(upstream)
  client.resetAndDestroy()
  await over
  await gone
  t.equal(closed(), 1)
})
