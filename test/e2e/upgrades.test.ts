import { connect, createServer, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { openGateway } from '../support/open-gateway.ts'
import { portOf } from '../support/ports.ts'
import { rawRequest } from '../support/raw-request.ts'
import { startRawUpstream } from '../support/raw-upstream.ts'
import { until, untilStill } from '../support/until.ts'

const SWITCH =
  'HTTP/1.1 101 Over To You\r\nConnection: Upgrade\r\nUpgrade: My-Proto/2\r\nX-Chosen: a\r\nX-Chosen: b\r\n\r\n'

/** An upstream that switches whatever comes, and hands out the connection. */
async function startSwitching(t: Test, onSwitched: (socket: Socket) => void) {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let head = ''
    socket.on('error', () => undefined)
    const onData = (chunk: Buffer) => {
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end === -1) return
      socket.off('data', onData).pause()
      const rest = head.slice(end + 4)
      if (rest !== '') socket.unshift(Buffer.from(rest, 'latin1'))
      socket.write(SWITCH)
      onSwitched(socket)
      setImmediate(() => socket.resume())
    }
    socket.on('data', onData)
    t.teardown(() => socket.destroy())
  })
  await listen(server, 0)
  t.teardown(() => void server.close())
  return `http://127.0.0.1:${portOf(server)}`
}

/** Everything a client got, and the connection. */
function dial(port: number, path: string, behind = '') {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  let got = ''
  let ended = false
  let closed = false
  socket.on('data', (chunk) => {
    got += chunk.toString('latin1')
  })
  socket.on('end', () => {
    ended = true
  })
  socket.on('close', () => {
    closed = true
  })
  socket.on('error', () => undefined)
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: My-Proto/2\r\nX-Offer: a, b\r\n\r\n${behind}`,
  )
  return { socket, got: () => got, ended: () => ended, closed: () => closed }
}

t.test('tunnels', async (t) => {
  let upstreamEnd: Socket | undefined
  let upstreamGot = ''
  const origin = await startSwitching(t, (socket) => {
    upstreamEnd = socket
    upstreamGot = ''
    socket.on('data', (chunk) => {
      upstreamGot += chunk.toString('latin1')
    })
  })
  const refusing = await startRawUpstream(
    t,
    (target, { socket }) =>
      void socket.write(
        `HTTP/1.1 426 Other One Please\r\nUpgrade: other/1\r\nX-Why: so\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: ${target.length}\r\n\r\n${target}`,
      ),
  )
  const gateway = await openGateway(t, [
    { upstream: origin },
    { path: '/refused', upstream: refusing.origin },
    { path: '/idle', upstream: { urls: [origin], idleTimeout: '1s' } },
  ])
  const port = gateway.ports.gateway
  t.beforeEach(() => {
    upstreamEnd = undefined
  })

  t.test('carry any protocol, byte for byte, from the first byte on', async (t) => {
    const client = dial(port, '/any', 'right behind')
    await until(() => upstreamEnd !== undefined)
    upstreamEnd?.write(Buffer.from([0, 255, 13, 10]))
    t.ok(await until(() => client.got().endsWith('\x00\xff\r\n') && upstreamGot === 'right behind'), client.got())
    t.match(
      client.got(),
      /^HTTP\/1\.1 101 Over To You\r\nConnection: Upgrade\r\nUpgrade: My-Proto\/2\r\nX-Chosen: a\r\nX-Chosen: b\r\n/,
    )
    client.socket.destroy()
    t.ok(await until(() => upstreamEnd?.readableEnded === true), 'the upstream hears of a client that goes')
  })

  t.test('may be closed one way, either way', async (t) => {
    const client = dial(port, '/half')
    await until(() => client.got().includes('101'))
    let got = ''
    let upstreamEnded = false
    upstreamEnd?.on('data', (chunk) => {
      got += chunk.toString('latin1')
    })
    upstreamEnd?.on('end', () => {
      upstreamEnded = true
    })
    client.socket.end('last words')
    t.ok(await until(() => upstreamEnded && got === 'last words'))
    t.equal(client.ended(), false)
    upstreamEnd?.end('an answer all the same')
    t.ok(await until(() => client.ended() && client.got().endsWith('an answer all the same')))
    const other = dial(port, '/half')
    await until(() => other.got().includes('101'))
    upstreamEnd?.end('bye')
    t.ok(await until(() => other.ended()))
    let late = ''
    upstreamEnd?.on('data', (chunk) => {
      late += chunk.toString('latin1')
    })
    other.socket.end('still here')
    t.ok(await until(() => late === 'still here'))
  })

  t.test('that the upstream refuses get its answer, whole', async (t) => {
    const { raw, closed } = await rawRequest(
      port,
      `GET /refused/with/a/body HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: My-Proto/2\r\n\r\n`,
      { idle: 2_000 },
    )
    t.match(raw, /^HTTP\/1\.1 426 Other One Please\r\n/)
    t.match(raw, /X-Why: so\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n/)
    t.match(raw, /\r\n\r\n\/refused\/with\/a\/body$/)
    t.equal(closed, true)
  })

  t.test('hold back whoever is faster', async (t) => {
    const client = dial(port, '/fast')
    await until(() => client.got().includes('101'))
    client.socket.pause()
    const block = Buffer.alloc(1024 * 1024)
    let written = 0
    const push = () => {
      do written += 1
      while (upstreamEnd?.write(block) === true)
    }
    upstreamEnd?.on('drain', push)
    push()
    await untilStill(() => written, 60)
    t.ok(written < 60, `${written} MB were taken`)
    client.socket.destroy()
  })

  t.test('that stand still are ended, those that do not are not', async (t) => {
    const still = dial(port, '/idle')
    const busy = dial(port, '/idle')
    await until(() => busy.got().includes('101'))
    const began = performance.now()
    await until(() => {
      busy.socket.write('x')
      // Twice the time-out: the busy one would have been ended by then.
      return (still.ended() || still.closed()) && performance.now() - began > 2_000
    })
    t.equal(busy.ended() || busy.closed(), false)
    busy.socket.destroy()
  })
})
