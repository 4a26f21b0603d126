import t from 'tap'
import { isConnectionError, isInstanceFailure } from '../../../src/upstream/failure.ts'
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

t.test('one connection carries one request after the other', async (t) => {
  const { port, served } = await startServer(t, answering())
  const { client, sockets } = openClient(t, port)
  for (let index = 0; index < 300; index += 1)
    t.match(await send(client).outcome, { how: 'ended', status: 200, body: 'hi' })
  t.equal(served.length, 1)
  for (const event of ['data', 'end', 'error', 'close', 'drain', 'connect'])
    t.ok((sockets[0]?.listenerCount(event) ?? 0) <= 2, `${event}: no listener for each request`)
})

t.test('the last used is used first, and the longest idle is closed first', async (t) => {
  const waiting: Served[] = []
  const { port, served } = await startServer(t, (one) => void waiting.push(one))
  const { client, clock } = openClient(t, port)
  const three = [send(client), send(client), send(client)]
  await until(() => waiting.length === 3)
  t.equal(served.length, 3)
  for (const one of served) {
    answering()(one)
    await settled()
    clock.now += 500
  }
  for (const one of three) t.equal((await one.outcome).how, 'ended')
  send(client)
  await until(() => waiting.length === 4)
  t.equal(waiting[3]?.number, served[2]?.number)
  clock.now = 1_000 + 4_000 + 100
  client.checkTimeouts()
  await until(() => served[0]?.socket.destroyed === true || served[0]?.socket.readableEnded === true)
  t.equal(served[1]?.socket.readableEnded, false)
})

t.test('how long an idle connection may be used', async (t) => {
  const cases: [string, number, boolean][] = [
    ['X: y', 3_990, true],
    ['X: y', 4_010, false],
    ['Keep-Alive: timeout=2', 990, true],
    ['Keep-Alive: timeout=2', 1_010, false],
    ['Keep-Alive: timeout=60', 58_000, true],
    ['Keep-Alive: timeout=60', 59_010, false],
    ['Keep-Alive: timeout=999999999', 599_000, true],
    ['Keep-Alive: timeout=999999999', 600_010, false],
    ['Keep-Alive: timeout=1', 0, false],
    ['Keep-Alive: timeout=0', 0, false],
    ['Connection: close', 0, false],
  ]
  for (const [header, after, reused] of cases) {
    const { port, served } = await startServer(t, answering(ok('hi', header)))
    const { client, clock } = openClient(t, port)
    await send(client).outcome
    clock.now += after
    t.equal((await send(client).outcome).how, 'ended')
    t.equal(served.length, reused ? 1 : 2, `${header}, ${after} ms later`)
  }
})

t.test(
  'not used again: after HTTP/1.0, bodies that the end of the connection ends, or bytes nobody asked for',
  async (t) => {
    const texts = [
      'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi',
      `${ok()}!`,
      `${ok()}${ok('evil')}`,
      'HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nevil',
    ]
    for (const text of texts) {
      const { port, served } = await startServer(t, answering(text))
      const { client } = openClient(t, port)
      const first = await send(client).outcome
      t.equal(first.how, 'ended')
      t.notMatch(first.body, /evil/)
      t.notMatch((await send(client).outcome).body, /evil/)
      t.equal(served.length, 2, JSON.stringify(text))
    }
  },
)

t.test('a destroyed connection is not used, although its close has not been emitted yet', async (t) => {
  const { port, served } = await startServer(t, answering())
  const harms: Record<string, (one: Served) => void> = {
    'bytes that nobody asked for': ({ socket }) => void socket.write(ok('evil')),
    'its end': ({ socket }) => void socket.end(),
    'its reset': ({ socket }) => void socket.resetAndDestroy(),
  }
  for (const [what, harm] of Object.entries(harms)) {
    const { client, sockets } = openClient(t, port)
    await send(client).outcome
    const [socket] = sockets as [(typeof sockets)[0]]
    // Requests come in on other connections between its destruction and its close event.
    let told = false
    const inBetween = new Promise<Recorder>((resolve) => {
      const destroy = socket.destroy.bind(socket)
      socket.destroy = (error?: Error) => {
        destroy(error)
        if (told) return socket
        told = true
        setImmediate(() => {
          const request = new SentRequest()
          const recorder = send(client, {
            method: 'POST',
            body: bodyOf(request),
            headers: ['Host', 'app', 'Content-Length', '0'],
          })
          request.finish()
          resolve(recorder)
        })
        return socket
      }
    })
    harm(served.at(-1) as Served)
    t.match(await (await inBetween).outcome, { how: 'ended', body: 'hi' }, what)
    await client.destroy()
  }
})

t.test('the upstream closes while a request is on its way: it may be sent again, on a fresh connection', async (t) => {
  for (const end of ['end', 'resetAndDestroy'] as const) {
    const { port, served } = await startServer(t, ({ socket, number, asked }) => {
      if (number === 0 && asked === 2) socket[end]()
      else socket.write(ok(String(number)))
    })
    const { client } = openClient(t, port)
    await send(client).outcome
    const { how } = await send(client).outcome
    t.equal(how, 'CONNECTION_STALE')
    await Promise.all([send(client).outcome, send(client).outcome])
    const before = served.length
    t.match(await send(client, { fresh: true }).outcome, { how: 'ended', body: String(before) })
    t.equal(served.length, before + 1, 'though others are idle')
  }
})

t.test('the connection ends too early, or at the right time', async (t) => {
  const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'
  const cases: [string, string][] = [
    ['', 'RESPONSE_CUT'],
    ['HTTP/1.1 200 OK\r\nConte', 'RESPONSE_CUT'],
    ['HTTP/1.1 100 Continue\r\n\r\n', 'RESPONSE_CUT'],
    ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc', 'RESPONSE_CUT'],
    [`${chunked}5\r\nabc`, 'RESPONSE_CUT'],
    [`${chunked}3\r\nabc\r\n`, 'RESPONSE_CUT'],
    [`${chunked}3\r\nabc\r\n0\r\n`, 'RESPONSE_CUT'],
    [`${chunked}3\r\nabc\r\n0\r\n\r\n`, 'ended'],
    ['HTTP/1.1 200 OK\r\n\r\nabc', 'ended'],
    ['HTTP/1.1 200 OK\r\n\r\n', 'ended'],
    ['nonsense\r\n\r\n', 'RESPONSE_MALFORMED'],
    [`${chunked}3\r\nabcd\r\n`, 'RESPONSE_MALFORMED'],
    ['HTTP/1.1 101 Switching Protocols\r\n\r\n', 'RESPONSE_MALFORMED'],
  ]
  for (const [text, how] of cases) {
    const { port } = await startServer(t, ({ socket }) => void socket.end(text))
    const recorder = send(openClient(t, port).client)
    t.equal((await recorder.outcome).how, how, JSON.stringify(text))
    t.equal(recorder.ends, 1)
  }
  for (const text of ['HTTP/1.1 200 OK\r\n\r\nabc', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc']) {
    const { port } = await startServer(t, ({ socket }) => {
      socket.write(text)
      setTimeout(() => socket.resetAndDestroy(), 50)
    })
    t.equal(isConnectionError((await send(openClient(t, port).client).outcome).how), true, `reset: ${text}`)
  }
  t.equal(isConnectionError('RESPONSE_MALFORMED'), false, 'what the upstream has answered is not asked again')
})

t.test('no server listens', async (t) => {
  const [port] = (await freePorts(1)) as [number]
  const { client } = openClient(t, port)
  const { how } = await send(client).outcome
  t.equal(how, 'ECONNREFUSED')
  t.equal(isConnectionError(how) && isInstanceFailure(how), true)
  await client.close()
})

t.test('too slow', async (t) => {
  const { port, served } = await startServer(t, ({ socket }, target) => {
    if (target === '/hints') socket.write('HTTP/1.1 103 x\r\n\r\n')
    if (target === '/begun') socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\na')
  })
  const { client, clock } = openClient(t, port, 1_000)
  const pass = (ms: number) => {
    clock.now += ms
    client.checkTimeouts()
  }
  const silent = send(client)
  await until(() => served.length === 1)
  await settled()
  pass(1_000)
  t.equal(silent.ends, 0)
  pass(1)
  const { how } = await silent.outcome
  t.equal(how, 'RESPONSE_TIMEOUT')
  t.equal(isInstanceFailure(how) && !isConnectionError(how), true)

  const hinted = send(client, { path: '/hints' })
  await until(() => served.length === 2)
  pass(900)
  await settled()
  const begun = send(client, { path: '/begun' })
  await begun.started
  pass(5_000)
  t.equal((await hinted.outcome).how, 'RESPONSE_TIMEOUT')
  await settled()
  t.equal(begun.ends, 0, 'an answer that has begun is nobody’s who waits for a head')

  const request = new SentRequest()
  const controller = send(client, { method: 'POST', body: bodyOf(request) })
  await until(() => served.length === 4)
  await settled()
  pass(60_000)
  request.send('a')
  pass(60_000)
  t.equal(controller.ends, 0, 'it is the client that is slow')
  request.finish()
  pass(999)
  t.equal(controller.ends, 0)
  pass(2)
  t.equal((await controller.outcome).how, 'RESPONSE_TIMEOUT')
})

t.test('aborted requests', async (t) => {
  const { port, served } = await startServer(t, ({ socket }, target) => {
    if (target === '/begun') socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc')
  })
  const { client } = openClient(t, port)
  const connecting = send(client)
  connecting.controller?.abort(connecting)
  const silent = send(client)
  await until(() => served.some(({ asked }) => asked === 1))
  silent.controller?.abort(silent)
  const begun = send(client, { path: '/begun' })
  await begun.started
  begun.controller?.abort(begun)
  begun.controller?.resume(begun)
  await until(() => served.every(({ socket }) => socket.destroyed || socket.readableEnded))
  await settled()
  t.same([connecting.ends, silent.ends, begun.ends], [0, 0, 0])
  await client.close()
})

t.test('abort from within each call', async (t) => {
  const { port } = await startServer(
    t,
    answering(
      'HTTP/1.1 103 x\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n',
    ),
  )
  for (const call of ['responseInformational', 'responseStarted', 'responseData'] as const) {
    const { client, sockets } = openClient(t, port)
    const recorder = new Recorder()
    const calls: string[] = []
    for (const name of [
      'responseInformational',
      'responseStarted',
      'responseData',
      'responseFlush',
      'responseEnded',
      'responseFailed',
    ] as const) {
      recorder[name] = () => {
        calls.push(name)
        if (name === call) recorder.controller?.abort(recorder)
        return true
      }
    }
    send(client, {}, recorder)
    await until(() => sockets[0]?.closed === true)
    t.equal(calls.at(-1), call, calls.join())
    await client.close()
  }
})

t.test('an old receiver has no say over the next request', async (t) => {
  const { port, served } = await startServer(t, answering())
  const { client } = openClient(t, port)
  const first = send(client)
  await first.outcome
  const second = send(client)
  first.controller?.abort(first)
  first.controller?.resume(first)
  t.equal((await second.outcome).how, 'ended')
  t.equal(served.length, 1)
})

t.test('a receiver that throws fails its own request and no other', async (t) => {
  const { port } = await startServer(t, answering())
  const { client } = openClient(t, port)
  const recorder = new Recorder()
  recorder.responseStarted = () => {
    throw new TypeError('cannot be written to this client')
  }
  t.equal((await send(client, {}, recorder).outcome).how, '')
  t.equal((await send(client).outcome).how, 'ended')
})

t.test('closing waits for requests in flight', async (t) => {
  const { port, served } = await startServer(t, ({ socket }, target) => {
    if (target === '/slow') setTimeout(() => socket.write(ok()), 100)
    else socket.write(ok())
  })
  const { client } = openClient(t, port)
  const slow = send(client, { path: '/slow' })
  await send(client).outcome
  t.equal(served.length, 2)
  let closed = false
  const closing = client.close().then(() => {
    closed = true
  })
  t.throws(() => send(client), { code: 'CLIENT_CLOSED' })
  await settled()
  t.equal(closed, false)
  t.equal((await slow.outcome).how, 'ended')
  await closing
  await client.close()
  await client.destroy()
})

t.test('destroying does not', async (t) => {
  const { port, served } = await startServer(t, () => undefined)
  const { client } = openClient(t, port)
  const connecting = send(client)
  await until(() => served.length === 1)
  const closing = client.close()
  await client.destroy()
  await closing
  t.equal((await connecting.outcome).how, 'RESPONSE_CUT')
})

t.test('a request may be sent again from within responseFailed', async (t) => {
  const { port, served } = await startServer(
    t,
    ({ socket, number }) => void (number === 0 ? socket.destroy() : socket.write(ok())),
  )
  const { client } = openClient(t, port)
  const again = new Recorder()
  const first = new Recorder()
  first.onOutcome = () => void send(client, { fresh: true }, again)
  send(client, {}, first)
  t.equal((await again.outcome).how, 'ended')
  t.equal(served.length, 2)
})

t.test('a thousand at once', async (t) => {
  const { port } = await startServer(t, ({ socket }, target) => void socket.write(ok(target)))
  const { client, sockets, clock } = openClient(t, port)
  const outcomes = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) => send(client, { path: `/${index}` }).outcome),
  )
  t.same(
    outcomes.filter(({ how, body }, index) => how !== 'ended' || body !== `/${index}`),
    [],
  )
  t.ok(sockets.length <= 1_000)
  clock.now += 5_000
  client.checkTimeouts()
  await until(() => sockets.every(({ closed }) => closed))
  await client.close()
})

t.test('no timer and no connection is left when all are closed', async (t) => {
  const { port } = await startServer(t, answering(ok('hi', 'Connection: close')))
  const { client, sockets } = openClient(t, port)
  const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  for (let index = 0; index < 20; index += 1) await send(client).outcome
  await until(() => sockets.every(({ closed }) => closed))
  t.ok(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length <= before)
  await client.close()
})

t.test('a connection that takes too long to be made', async (t) => {
  const { client, sockets } = openClient(t, 9)
  t.teardown(() => void client.destroy())
  const recorder = send(client)
  // The connector's own time-out destroys the socket with this error.
  sockets[0]?.destroy(Object.assign(new Error('slow'), { code: 'CONNECT_TIMEOUT' }))
  const { how } = await recorder.outcome
  t.equal(how, 'CONNECT_TIMEOUT')
  t.equal(isConnectionError(how), true)
})
