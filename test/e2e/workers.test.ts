import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { type Gateway, gatewayPorts, startGateway } from '../support/gateway.ts'
import { freePorts } from '../support/ports.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { startReplicas } from '../support/replicas.ts'
import { until } from '../support/until.ts'

async function start(t: Test, shutdown = { delay: '300ms', deadline: '5s' }) {
  const [echo, [redis]] = await Promise.all([startEcho(), freePorts(1)])
  t.teardown(() => echo.stop())
  const config = (edition: string) => ({
    workers: 2,
    shutdown,
    providers: { corp: { preset: 'coloop', clientId: 'app' } },
    // Nobody listens there: routes without sign-in do not need it.
    session: {
      secrets: ['a-session-secret-of-more-than-32-bytes'],
      store: { kind: 'redis', url: `redis://127.0.0.1:${redis}` },
    },
    routes: [{ path: '/', auth: 'none', upstream: echo.origin, headers: { set: { 'X-Edition': edition } } }],
  })
  const gateway = await startGateway(config('one'))
  t.teardown(() => gateway.stop())
  return { echo, gateway, config }
}

/** One for all tests that leave it running. */
let shared: ReturnType<typeof start> | undefined
const usual = () => (shared ??= start(t))

/** Over a connection of its own, which either worker may get. */
function ask(gateway: Gateway, path = '/', agent = new Agent()): Promise<Received> {
  return new Promise((resolve, reject) => {
    get(`${gateway.origin}${path}`, { agent }, (response) => {
      text(response).then((body) => {
        if (response.statusCode === 200) resolve(JSON.parse(body))
        else reject(new Error(`${response.statusCode} ${body}`))
      }, reject)
    }).once('error', reject)
  })
}

async function readiness(gateway: Gateway) {
  const response = await fetch(`${gateway.adminOrigin}/readyz`)
  const { reasons } = (await response.json()) as { readonly reasons: readonly string[] }
  return { ready: response.ok, reasons }
}

function workersOf(gateway: Gateway): readonly number[] {
  const children = readFileSync(`/proc/${gateway.pid}/task/${gateway.pid}/children`, 'utf8')
  return children.split(' ').flatMap((pid) => (pid.trim() === '' ? [] : [Number(pid)]))
}

const listening = (gateway: Gateway) => gateway.output().split('"event":"listening"').length - 1

t.test('two workers share the port, and one admin port speaks for both', async (t) => {
  const { gateway } = await usual()
  await until(() => listening(gateway) === 2)
  t.equal(workersOf(gateway).length, 2)
  await Promise.all(Array.from({ length: 20 }, () => ask(gateway)))
  t.ok((await readiness(gateway)).ready)
  await until(async () => {
    const { reasons } = await readiness(gateway)
    return reasons.length > 0 && reasons.every((reason) => !reason.startsWith('worker'))
  })
})

t.test('a worker that dies is started again; the other one serves meanwhile', async (t) => {
  const { gateway } = await usual()
  const [victim] = workersOf(gateway)
  process.kill(victim!, 'SIGKILL')
  await until(() => gateway.output().includes('"event":"worker-exited"'))
  t.ok((await readiness(gateway)).ready)
  for (let count = 0; count < 10; count += 1) await ask(gateway)
  await until(() => workersOf(gateway).length === 2)
  await until(async () => (await readiness(gateway)).reasons.every((reason) => !/worker/.test(reason)))
  t.notOk(workersOf(gateway).includes(victim!))
})

t.test('a change, and SIGHUP, reach every worker', async (t) => {
  const { gateway, config } = await usual()
  await gateway.rewrite(config('two'))
  gateway.signal('SIGHUP')
  await until(() => gateway.output().split('"event":"configuration-changed"').length === 3)
  const editions = await Promise.all(Array.from({ length: 10 }, () => ask(gateway)))
  t.ok(editions.every((received) => valuesOf(received, 'x-edition')[0] === 'two'))
})

t.test('SIGTERM under load drains every worker: no request fails, exit 0', async (t) => {
  const { gateway } = await start(t, { delay: '1s', deadline: '10s' })
  const failures: unknown[] = []
  let answered = 0
  let elsewhere = false
  const clients = Array.from({ length: 16 }, async (_, index) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    while (!elsewhere) {
      try {
        await ask(gateway, index % 4 === 0 ? '/slow?ms=150' : '/', agent)
        answered += 1
      } catch (error) {
        failures.push(error)
      }
    }
    agent.destroy()
  })
  await until(() => answered > 50)
  gateway.signal('SIGTERM')
  await until(async () => !(await readiness(gateway)).ready)
  // New requests still arrive while it says that it leaves.
  const before = answered
  await until(() => answered > before + 50)
  elsewhere = true
  await Promise.all(clients)
  t.equal(await gateway.ended, 0)
  t.same(failures, [])
  t.ok(answered > 50, `${answered} requests`)
})

t.test('a second SIGTERM stops every worker at once', async (t) => {
  const { echo, gateway } = await start(t, { delay: '30s', deadline: '30s' })
  const hanging = ask(gateway, '/hang').catch(() => 'broken off')
  await until(() => echo.open() === 1)
  const asked = performance.now()
  gateway.signal('SIGTERM')
  await until(async () => !(await readiness(gateway)).ready)
  gateway.signal('SIGTERM')
  t.equal(await hanging, 'broken off')
  t.equal(await gateway.ended, 0)
  t.ok(performance.now() - asked < 8_000)
})

t.test('workers that cannot start end the process with their reason', async (t) => {
  const { gateway, config } = await usual()
  const ports = { gateway: gateway.ports.gateway, admin: (await gatewayPorts()).admin }
  const second = await startGateway(config('one'), { ports, waitReady: false })
  t.equal(await second.ended, 69)
  t.match(second.output(), /EADDRINUSE/)
})

t.test('the one admin port asks a worker, with the token of the file as it is now', async (t) => {
  const { gateway, config } = await usual()
  const sessions = async (token?: string) => {
    const headers = token === undefined ? undefined : { Authorization: `Bearer ${token}` }
    const response = await fetch(`${gateway.adminOrigin}/sessions`, { ...(headers && { headers }) })
    return { status: response.status, ...((await response.json()) as { readonly error: string }) }
  }
  t.same(await sessions().then(({ status, error }) => [status, error]), [503, 'store-unavailable'])
  const [first, second] = ['the-first-token-of-two', 'the-second-token-of-two']
  for (const token of [first, second]) {
    await gateway.rewrite({ ...config('one'), admin: { listen: `127.0.0.1:${gateway.ports.admin}`, token } })
    gateway.signal('SIGHUP')
    await until(async () => (await sessions(token)).status === 503)
    t.equal((await sessions()).status, 401)
  }
  t.equal((await sessions(first)).status, 401)
})

t.test('sessions are listed and ended there, whichever worker has them', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const store = { kind: 'redis', url: redis.url }
  const replicas = await startReplicas(t, { count: 1, store, config: { workers: 2 } })
  const { adminOrigin } = replicas.gateways[0]!
  const browsers = await Promise.all(Array.from({ length: 4 }, () => replicas.signedIn()))
  for (const browser of browsers) t.equal((await browser.fetch('/api')).status, 200)
  const { sessions } = (await (await fetch(`${adminOrigin}/sessions`)).json()) as {
    readonly sessions: readonly { readonly provider: string; readonly subject: string }[]
  }
  t.equal(sessions.length, 4)
  const { provider, subject } = sessions[0]!
  const ended = await fetch(`${adminOrigin}/sessions?${new URLSearchParams({ provider, subject })}`, {
    method: 'DELETE',
  })
  t.same(await ended.json(), { ended: 4 })
  // The other worker hears of it a moment later.
  for (const browser of browsers) await until(async () => (await browser.fetch('/api')).status === 401)
})

t.test('several workers with sessions in memory are refused', async (t) => {
  const gateway = await startGateway(
    {
      workers: 'auto',
      providers: { corp: { preset: 'coloop', clientId: 'app' } },
      session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
      routes: [{ path: '/', upstream: 'http://127.0.0.1:1' }],
    },
    { waitReady: false },
  )
  t.equal(await gateway.ended, 78)
  t.match(gateway.output(), /`workers`: sessions in memory belong to one process/)
})
