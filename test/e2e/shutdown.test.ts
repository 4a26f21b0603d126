import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import t, { type Test } from 'tap'
import { WebSocket } from 'ws'
import { startEcho } from '../support/echo.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { until } from '../support/until.ts'

async function start(t: Test, shutdown: { readonly delay: string; readonly deadline: string }) {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const gateway = await startGateway({
    shutdown,
    providers: { corp: { preset: 'coloop', clientId: 'app' } },
    session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
    routes: [{ path: '/', auth: 'none', upstream: echo.origin }],
  })
  t.teardown(() => gateway.stop())
  return { echo, gateway }
}

interface Answer {
  readonly status: number | undefined
  readonly connection: string | undefined
}

function ask(url: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume()
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }))
    }).on('error', reject)
  })
}

async function isReady(gateway: Gateway): Promise<boolean> {
  const response = await fetch(`${gateway.adminOrigin}/readyz`)
  await response.body?.cancel()
  return response.ok
}

async function untilNotReady(gateway: Gateway): Promise<void> {
  await until(async () => !(await isReady(gateway)))
}

t.test('after SIGTERM it is not ready, serves for the delay, asks clients to leave, and exits 0', async (t) => {
  const { gateway } = await start(t, { delay: '700ms', deadline: '5s' })
  const agent = new Agent({ keepAlive: true })
  t.teardown(() => agent.destroy())
  t.equal((await ask(gateway.origin, agent)).connection, 'keep-alive')
  const asked = performance.now()
  gateway.signal('SIGTERM')
  await untilNotReady(gateway)
  t.same(await ask(gateway.origin, agent), { status: 200, connection: 'close' })
  t.equal(await gateway.ended, 0)
  t.ok(performance.now() - asked >= 650, 'the delay was kept')
})

t.test('a request, an event stream and a WebSocket in flight are finished', async (t) => {
  const { echo, gateway } = await start(t, { delay: '0s', deadline: '10s' })
  const agent = new Agent()
  const slow = ask(`${gateway.origin}/slow?ms=1200`, agent)
  const events = fetch(`${gateway.origin}/sse?count=12&every=100`).then((response) => response.text())
  const socket = new WebSocket(`${gateway.origin.replace('http', 'ws')}/`)
  await new Promise((resolve, reject) => socket.once('message', resolve).once('error', reject))
  await until(() => echo.open() === 3)
  gateway.signal('SIGTERM')
  t.equal((await slow).status, 200)
  t.match(await events, /data: 11/)
  socket.send('still here')
  t.equal(String(await new Promise((resolve) => socket.once('message', resolve))), 'still here')
  socket.close()
  t.equal(await gateway.ended, 0)
})

t.test('what is in flight at the deadline is cut', async (t) => {
  const { echo, gateway } = await start(t, { delay: '0s', deadline: '500ms' })
  const hanging = ask(`${gateway.origin}/hang`, new Agent()).catch((error: NodeJS.ErrnoException) => error.code)
  const socket = new WebSocket(`${gateway.origin.replace('http', 'ws')}/`)
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  await until(() => echo.open() === 2)
  const asked = performance.now()
  gateway.signal('SIGTERM')
  t.equal(await hanging, 'ECONNRESET')
  t.equal(await closed, 1006)
  t.equal(await gateway.ended, 0)
  const took = performance.now() - asked
  t.ok(took >= 450 && took < 10_000, `${took} ms`)
})

t.test('a second SIGTERM stops at once', async (t) => {
  const { echo, gateway } = await start(t, { delay: '30s', deadline: '30s' })
  const hanging = ask(`${gateway.origin}/hang`, new Agent()).catch((error: NodeJS.ErrnoException) => error.code)
  await until(() => echo.open() === 1)
  const asked = performance.now()
  gateway.signal('SIGTERM')
  await untilNotReady(gateway)
  gateway.signal('SIGTERM')
  t.equal(await hanging, 'ECONNRESET')
  t.equal(await gateway.ended, 0)
  t.ok(performance.now() - asked < 5_000)
})

t.test('an idle connection may still bring one request after SIGTERM', async (t) => {
  const { gateway } = await start(t, { delay: '0s', deadline: '5s' })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  t.teardown(() => agent.destroy())
  await ask(gateway.origin, agent)
  gateway.signal('SIGTERM')
  await until(async () => !(await accepts(gateway.ports.gateway)))
  t.same(await ask(gateway.origin, agent), { status: 200, connection: 'close' })
  t.equal(await gateway.ended, 0)
})

t.test('SIGTERM under load: no request fails', async (t) => {
  const { gateway } = await start(t, { delay: '1s', deadline: '10s' })
  const failures: unknown[] = []
  let answered = 0
  // As a load balancer's: new requests go elsewhere once /readyz has failed.
  let elsewhere = false
  const clients = Array.from({ length: 32 }, async (_, index) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    while (!elsewhere) {
      try {
        const { status } = await ask(`${gateway.origin}/${index % 4 === 0 ? 'slow?ms=150' : 'x'}`, agent)
        if (status === 200) answered += 1
        else failures.push(status)
      } catch (error) {
        failures.push(error)
      }
    }
    agent.destroy()
  })
  await until(() => answered > 100)
  gateway.signal('SIGTERM')
  await untilNotReady(gateway)
  // A load balancer goes on sending for a while.
  const before = answered
  await until(() => answered > before + 100)
  elsewhere = true
  await Promise.all(clients)
  t.equal(await gateway.ended, 0)
  t.same(failures, [])
  t.ok(answered > 100, `${answered} requests`)
})

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
