import t from 'tap'
import { stringify } from 'yaml'
import { parseConfig } from '../../src/config/load.ts'
import { createRouteTable } from '../../src/route/match.ts'
import { canonicalTarget } from '../../src/route/path.ts'
import { type Received, startEcho, valuesOf } from '../support/echo.ts'
import { startGateway } from '../support/gateway.ts'
import { until } from '../support/until.ts'

const MANY = 10_000
/** Milliseconds of CPU time, which other processes on the machine take little of. */
const LOADS_WITHIN = 12_000

function routes(count: number, upstream: string) {
  return Array.from({ length: count }, (_, index) => ({
    path: `/team-${index % 100}/app-${index}`,
    auth: index === count - 1 ? 'none' : 'required',
    ...(index === count - 1 ? {} : { allow: `claims.email.endsWith('@team-${index % 20}.example.com')` }),
    upstream,
    headers: { set: { 'X-Route': String(index) } },
  }))
}

const SECTIONS = {
  publicUrl: 'http://127.0.0.1:1',
  providers: { corp: { preset: 'coloop', clientId: 'app' } },
  session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
}

async function load(count: number) {
  const text = stringify({ ...SECTIONS, routes: routes(count, 'http://127.0.0.1:2') })
  const options = { file: 'postern.yaml', env: {}, readFile: () => Promise.reject(new Error('no file is named')) }
  const before = process.cpuUsage()
  const loaded = await parseConfig(text, options)
  const { user, system } = process.cpuUsage(before)
  const took = (user + system) / 1_000
  if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.problems.slice(0, 3)))
  return { config: loaded.config, took }
}

const loading = load(MANY)

t.test('10,000 routes load in the time that a start may take', async (t) => {
  const { config, took } = await loading
  t.equal(config.routes.length, MANY)
  t.ok(took < LOADS_WITHIN, `${Math.round(took)} ms`)
})

t.test('choosing among 10,000 routes takes about as long as among 10', async (t) => {
  const matching = async (count: number) => {
    const { config } = await (count === MANY ? loading : load(count))
    const table = createRouteTable(config.routes, ['127.0.0.1'])
    const read = canonicalTarget(`/team-${(count - 1) % 100}/app-${count - 1}/page`)
    if (read.kind !== 'ok') throw new Error('the path is refused')
    return () => {
      const startedAt = performance.now()
      for (let turn = 0; turn < 20_000; turn += 1) table.match('127.0.0.1', read.target, 'GET')
      return performance.now() - startedAt
    }
  }
  const [few, many] = [await matching(10), await matching(MANY)]
  // The best of several rounds in turns: a busy machine slows single rounds, not the fastest one.
  const best = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY }
  for (let round = 0; round < 9; round += 1) {
    best.few = Math.min(best.few, few())
    best.many = Math.min(best.many, many())
  }
  t.ok(best.many < best.few * 3 + 5, `${best.few.toFixed(2)} ms and ${best.many.toFixed(2)} ms for 20,000 choices`)
})

t.test('a gateway with 10,000 routes starts, serves and reloads', async (t) => {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const { providers, session } = SECTIONS
  const gateway = await startGateway({ providers, session, routes: routes(MANY, echo.origin) })
  t.teardown(() => gateway.stop())
  const last = async () => {
    const response = await fetch(`${gateway.origin}/team-${(MANY - 1) % 100}/app-${MANY - 1}/x`)
    return valuesOf((await response.json()) as Received, 'x-route')[0]
  }
  t.equal(await last(), String(MANY - 1))
  const changed = routes(MANY, echo.origin).map((route) => ({ ...route, headers: { set: { 'X-Route': 'changed' } } }))
  await gateway.rewrite({ providers, session, routes: changed })
  await until(async () => (await last()) === 'changed', 60_000)
})
