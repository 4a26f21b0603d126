import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { BodyTimeouts } from '../../src/listener/body-timeouts.ts'
import { portOf } from '../support/ports.ts'

/** A server that has got one request with half of its body, and the client that sent it. */
async function halfAnUpload(t: Test, total?: number) {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect(portOf(server), '127.0.0.1')
  client.on('error', () => undefined).resume()
  t.teardown(() => {
    client.destroy()
    server.close()
  })
  client.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf')
  const [request, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse]
  let now = 0
  const bodies = new BodyTimeouts(() => now)
  t.teardown(() => bodies.close())
  bodies.watch(request, response, total)
  request.resume()
  while (request.readableLength > 0) await turn()
  const pass = (milliseconds: number) => {
    now += milliseconds
    bodies.check()
  }
  return { client, request, response, bodies, pass }
}

t.test('a body that stands still for a minute ends its connection', async (t) => {
  const { client, bodies, pass } = await halfAnUpload(t)
  pass(0)
  pass(59_000)
  await turn()
  t.notOk(client.destroyed)
  pass(1_000)
  await once(client, 'close')
  t.equal(bodies.size, 0)
})

t.test('a slow body that does not stall is not closed', async (t) => {
  const { client, request, pass } = await halfAnUpload(t)
  for (let count = 0; count < 5; count += 1) {
    pass(50_000)
    const before = request.socket.bytesRead
    client.write('x')
    while (request.socket.bytesRead === before) await turn()
  }
  t.notOk(request.destroyed)
})

t.test('once the answer has begun it is not the body that counts', async (t) => {
  const { request, response, pass } = await halfAnUpload(t)
  response.write('early')
  for (let count = 0; count < 5; count += 1) pass(60_000)
  t.notOk(request.destroyed)
})

t.test('a body that we do not read is not the client’s delay', async (t) => {
  const { client, request, pass } = await halfAnUpload(t)
  request.pause()
  client.write('more')
  while (request.readableLength === 0) await turn()
  for (let count = 0; count < 5; count += 1) pass(60_000)
  t.notOk(request.destroyed)
})

t.test('a body with a total time is closed after it, although it does not stall', async (t) => {
  const { client, request, pass } = await halfAnUpload(t, 20_000)
  const closed = once(client, 'close')
  const before = request.socket.bytesRead
  client.write('x')
  while (request.socket.bytesRead === before) await turn()
  pass(19_000)
  await turn()
  t.notOk(client.destroyed)
  pass(1_000)
  await closed
})

t.test('the rest of a body is closed some time after the response, although it does not stall', async (t) => {
  const { client, request, response, pass } = await halfAnUpload(t)
  const closed = once(client, 'close')
  response.end('no')
  await once(response, 'finish')
  pass(0)
  const before = request.socket.bytesRead
  client.write('x')
  while (request.socket.bytesRead === before) await turn()
  pass(9_000)
  await turn()
  t.notOk(client.destroyed)
  pass(1_000)
  await closed
})

t.test('a request that is complete is forgotten', async (t) => {
  const { client, request, bodies } = await halfAnUpload(t)
  client.write('6bytes')
  await once(request, 'close')
  t.equal(bodies.size, 0)
})
