import { join } from 'node:path'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import type { Upstream } from '../../src/config/config.ts'
import { createProcess } from '../../src/server/create-process.ts'
import { type Generation, openGeneration } from '../../src/server/generation.ts'
import { config as configFrom, sample } from '../config/sample.ts'
import { movableClock } from '../session/sample.ts'
import { type Asked, inMemoryRequest } from '../support/in-memory-request.ts'

type Line = Readonly<Record<string, unknown>>

/** An upstream that refuses connections at once: nothing listens at the path of its socket. */
const AWAY = 'unix:/not/there.sock'

const yaml = (changes: Parameters<typeof sample>[0] = {}) =>
  sample({
    providers: '{ corp: { issuer: "http://127.0.0.1:1", clientId: app, allowInsecure: true } }',
    routes: `[{ path: /, name: app, upstream: "${AWAY}" }, { path: /open, name: open, auth: none, upstream: "${AWAY}" }]`,
    ...changes,
  })

/** What a process has beside its generations. Everything is real; nothing of it connects to anything yet. */
async function setUp(t: Test) {
  const config = await configFrom(yaml())
  const lines: Line[] = []
  const { parts } = createProcess(config, {
    log: {
      logger: pino({}, { write: (line: string) => void lines.push(JSON.parse(line) as Line) }),
      writeLine: (line) => void lines.push(JSON.parse(line) as Line),
      flush: () => undefined,
      close: () => undefined,
    },
    clock: movableClock().clock,
    providers: () => undefined,
  })
  t.teardown(async () => {
    await parts.refresher.close(0)
    await parts.revocations.close(0)
    await parts.sessions.close()
    await Promise.all([parts.upstreams.destroy(), parts.providers.close(), parts.issuers.close()])
  })
  const requests = () => lines.filter(({ event }) => event === 'request')
  return { config, parts, requests }
}

async function ask(generation: Generation, asked: Asked = {}) {
  const { request, response, answer } = inMemoryRequest(asked)
  generation.handle(request, response)
  return await answer()
}

t.test('every request is answered, logged once and counted', async (t) => {
  const { config, parts, requests } = await setUp(t)
  const generation = await openGeneration(config, parts)
  t.teardown(() => generation.close())
  t.match(await ask(generation, { target: '/open' }), { status: 502 })
  t.match(await ask(generation, { target: '/x' }), { status: 401 })
  t.match(await ask(generation, { target: '/oauth2/userinfo' }), { status: 401 })
  t.match(await ask(generation, { host: 'unknown.example.com' }), { status: 421 })
  t.match(requests(), [
    { route: 'open', status: 502 },
    { route: 'app', status: 401 },
    { endpoint: 'userinfo', status: 401 },
    { status: 421, error: { code: 'PST_REQUEST_HOST' } },
  ])
  const counted = [...parts.metrics.requests.samples()].map(([labels]) => labels[0])
  for (const place of ['open', 'app', '(userinfo)', '(refused)']) t.ok(counted.includes(place), place)
})

t.test('a request that asks to switch protocols enters by the same way', async (t) => {
  const { config, parts, requests } = await setUp(t)
  const generation = await openGeneration(config, parts)
  t.teardown(() => generation.close())
  const { request, response, socket, answer } = inMemoryRequest({
    headers: ['Connection', 'Upgrade', 'Upgrade', 'websocket'],
  })
  generation.upgrade(request, response, socket, Buffer.alloc(0))
  t.match(await answer(), { status: 401 })
  t.match(requests(), [{ route: 'app', status: 401 }])
})

t.test('a generation is idle when no request is open', async (t) => {
  const { config, parts, requests } = await setUp(t)
  const generation = await openGeneration(config, parts)
  t.teardown(() => generation.close())
  await generation.whenIdle()
  const answers = [ask(generation, { target: '/open' }), ask(generation, { target: '/open' })]
  await generation.whenIdle()
  t.equal(requests().length, 2)
  await Promise.all(answers)
})

t.test('what a generation borrowed goes back when it is closed, and stays open for the next one', async (t) => {
  const { config, parts } = await setUp(t)
  const upstream = config.routes[0]?.upstream as Upstream
  const opened = () => {
    const found = parts.upstreams.acquire(upstream)
    parts.upstreams.release(found)
    return found
  }
  const former = await openGeneration(config, parts)
  const shared = opened()
  const next = await openGeneration(config, parts)
  t.equal(next.providers.get('corp'), former.providers.get('corp'))
  await former.close()
  t.equal(opened(), shared)
  t.match(await ask(next, { target: '/open' }), { status: 502 })
  await next.close()
  t.not(opened(), shared)
})

t.test('a generation that cannot be opened keeps nothing', async (t) => {
  const { config, parts } = await setUp(t)
  const [route] = config.routes
  const taken: unknown[] = []
  const upstreams = Object.assign(Object.create(parts.upstreams) as typeof parts.upstreams, {
    acquire(settings: Upstream) {
      const opened = parts.upstreams.acquire(settings)
      taken.push(opened)
      return opened
    },
    release(opened: (typeof taken)[number]) {
      taken.splice(taken.indexOf(opened), 1)
      parts.upstreams.release(opened as Parameters<typeof parts.upstreams.release>[0])
    },
  })
  const without = { ...route!.upstream!, urls: ['https://127.0.0.1:1'], tls: { caFile: '/not/there.pem' } }
  const noFile = { ...config, routes: [route!, { ...route!, upstream: without }] }
  await t.rejects(openGeneration(noFile, { ...parts, upstreams }), { code: 'ENOENT' })
  t.same(taken, [])

  const folder = t.testdir({ 'plugin.mjs': "export default async () => { throw new Error('not today') }" })
  const plugins = [{ path: join(folder, 'plugin.mjs'), version: '1' }]
  await t.rejects(openGeneration({ ...config, plugins }, { ...parts, upstreams }), { message: /not today/ })
  t.same(taken, [])
})
