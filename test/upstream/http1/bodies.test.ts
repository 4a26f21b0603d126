import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import t from 'tap'
import { freePorts } from '../../support/ports.ts'
import { until } from '../../support/until.ts'
import {
  answering,
  bodyOf,
  ok,
  openClient,
  Recorder,
  SentRequest,
  type Served,
  send,
  settled,
  startServer,
} from '../http1-set-up.ts'

t.test('an upstream that takes nothing more of a body is too slow', async (t) => {
  const { port, served } = await startServer(t, ({ socket }) => void socket.pause())
  const { client, clock } = openClient(t, port, 1_000)
  const request = new SentRequest()
  const recorder = send(client, { method: 'POST', body: bodyOf(request) })
  await until(() => request.listenerCount('data') === 1 && served.length === 1)
  const block = 'x'.repeat(1_000_000)
  for (let index = 0; index < 20 && !request.paused; index += 1) {
    request.send(block)
    await turn()
  }
  t.equal(request.paused, true)
  clock.now += 1_001
  client.checkTimeouts()
  t.equal((await recorder.outcome).how, 'RESPONSE_TIMEOUT')
})

t.test('the body is sent in the framing that the head announces', async (t) => {
  const { port, served } = await startServer(t, () => undefined)
  const { client } = openClient(t, port)
  const request = new SentRequest()
  const recorder = send(client, { method: 'POST', body: bodyOf(request) })
  await until(() => request.listenerCount('data') === 1)
  request.send('abc')
  // Would be the last chunk.
  request.send('')
  request.send('0123456789')
  request.finish(['X-Sum', '1', 'Bad name', 'x', 'Y', 'a\r\nZ: z'])
  const [one] = served as [Served]
  await until(() => one.received.includes('X-Sum'))
  t.equal(
    one.received.split('\r\n\r\n').slice(1).join('\r\n\r\n'),
    '3\r\nabc\r\na\r\n0123456789\r\n0\r\nX-Sum: 1\r\n\r\n',
  )
  t.match(one.received, /Transfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n3/)
  answering()(one)
  t.equal((await recorder.outcome).how, 'ended')

  const measured = new SentRequest()
  one.received = ''
  one.asked = 0
  send(client, { method: 'POST', headers: ['Host', 'app', 'Content-Length', '5'], body: bodyOf(measured) })
  measured.send('ab')
  measured.send('cde')
  measured.finish(['X-Sum', '1'])
  await until(() => one.received.endsWith('\r\n\r\nabcde'))
  t.equal(served.length, 1)
})

t.test('an answer in front of the body’s end', async (t) => {
  const { port, served } = await startServer(t, answering(ok('early')))
  const { client } = openClient(t, port)
  await send(client).outcome
  const request = new SentRequest()
  const recorder = send(client, { method: 'POST', body: bodyOf(request) })
  request.send('abc')
  t.match(await recorder.outcome, { how: 'ended', body: 'early' })
  request.send('def')
  request.finish()
  t.equal(request.listenerCount('data') + request.listenerCount('end'), 0)
  await send(client).outcome
  t.equal(served.length, 2)
})

t.test('a body that could not be sent at all can be sent to another', async (t) => {
  const [nobody] = (await freePorts(1)) as [number]
  const { port, served } = await startServer(t, () => undefined)
  const request = new SentRequest()
  const body = bodyOf(request)
  const headers = ['Host', 'app', 'Content-Length', '3']
  t.equal((await send(openClient(t, nobody).client, { method: 'PUT', headers, body }).outcome).how, 'ECONNREFUSED')
  t.equal(body.started, false)
  const recorder = send(openClient(t, port).client, { method: 'PUT', headers, body })
  await until(() => served.length === 1)
  await until(() => body.started)
  request.send('abc')
  request.finish()
  await until(() => served[0]?.received.endsWith('\r\n\r\nabc') === true)
  answering()(served[0] as Served)
  t.equal((await recorder.outcome).how, 'ended')
})

t.test('the upstream is slow to take a body', async (t) => {
  const { port, served } = await startServer(t, ({ socket }) => void socket.pause())
  const { client, sockets } = openClient(t, port)
  const request = new SentRequest()
  const recorder = send(client, { method: 'POST', body: bodyOf(request) })
  await until(() => request.listenerCount('data') === 1)
  let sent = 0
  while (!request.paused && sent < 64) {
    request.send('x'.repeat(1_000_000))
    sent += 1
    await turn()
  }
  t.ok(sent < 64, `paused after ${sent} MB`)
  t.ok((sockets[0]?.writableLength ?? 0) < 3_000_000)
  const { resumed } = request
  const [one] = served as [Served]
  one.socket.removeAllListeners('data')
  one.socket.on('data', () => undefined).resume()
  await until(() => request.resumed > resumed)
  request.finish()
  await settled()
  one.socket.write(ok())
  t.equal((await recorder.outcome).how, 'ended')
})

t.test('the client is slow to take the answer', async (t) => {
  const size = 100_000_000
  const { port, served } = await startServer(t, ({ socket }) => {
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${size}\r\n\r\n`)
    const block = Buffer.alloc(1_000_000, 'x')
    let left = size
    const write = () => {
      while (left > 0) {
        left -= block.length
        if (!socket.write(block)) return
      }
    }
    socket.on('drain', write)
    write()
  })
  const { client } = openClient(t, port)
  const recorder = new Recorder()
  recorder.keeps = false
  recorder.flows = false
  send(client, {}, recorder)
  await recorder.started
  await sleep(100)
  const taken = recorder.bytes
  await sleep(100)
  t.equal(recorder.bytes, taken, 'nothing more comes')
  t.ok(taken < 1_000_000, `${taken} bytes came before`)
  for (let index = 0; index < 5; index += 1) {
    const before = recorder.bytes
    recorder.controller?.resume(recorder)
    await until(() => recorder.bytes > before)
  }
  t.ok(recorder.bytes < 5_000_000)
  recorder.flows = true
  recorder.controller?.resume(recorder)
  t.equal((await recorder.outcome).how, 'ended')
  t.equal(recorder.bytes, size)
  t.equal((await send(client, {}, Object.assign(new Recorder(), { keeps: false })).outcome).how, 'ended')
  t.equal(served.length, 1)
})

t.test('paused at the very end: the connection goes on to the next request', async (t) => {
  const { port, served } = await startServer(t, ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n')
  })
  const { client } = openClient(t, port)
  for (let index = 0; index < 3; index += 1) {
    const recorder = new Recorder()
    recorder.flows = false
    t.match(await send(client, {}, recorder).outcome, { how: 'ended', body: 'hi' })
  }
  t.equal(served.length, 1)
})

t.test('a head that comes without data is passed on by itself', async (t) => {
  const { port } = await startServer(t, ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n')
    setTimeout(() => socket.write('hi'), 40)
  })
  const { client } = openClient(t, port)
  const recorder = send(client)
  await recorder.started
  t.equal(recorder.pauses, 1)
  t.equal((await recorder.outcome).body, 'hi')
  t.equal(recorder.pauses, 1)
})
