import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import type { Config } from '../../src/config/config.ts'
import type { Log } from '../../src/log.ts'
import { Service } from '../../src/server/service.ts'
import { config, sample } from '../config/sample.ts'
import { startEcho } from '../support/echo.ts'
import { freePorts } from '../support/ports.ts'
import { until } from '../support/until.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const RELOADS = 60
/** The one in use, and one that a connection or a frame of this test may still refer to. */
const KEPT = 2
const CLIENTS = 8

function silentLog(): Log {
  return {
    logger: pino({ level: 'silent' }),
    writeLine: undefined,
    flush: () => undefined,
    close: () => undefined,
  }
}

async function startService(t: Test) {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const [port, admin] = (await freePorts(2)) as [number, number]
  const origin = `http://127.0.0.1:${port}`
  const edition = (count: number): Promise<Config> =>
    config(
      sample({
        publicUrl: origin,
        listen: `127.0.0.1:${port}`,
        admin: `{ listen: "127.0.0.1:${admin}" }`,
        shutdown: '{ delay: 0s, deadline: 2s }',
        log: '{ level: silent }',
        providers: `{ coloop: { preset: coloop, clientId: app-${count} } }`,
        routes: `[{ path: /, auth: none, upstream: "${echo.origin}", headers: { set: { X-Edition: "${count}" } } },
          { path: /private, allow: "claims.edition == ${count}", upstream: "http://127.0.0.1:${(count % 60_000) + 1024}" }]`,
      }),
    )
  const first = await edition(0)
  const service = new Service(first, silentLog())
  await service.start(first)
  t.teardown(() => service.stop())
  return { service, origin, edition }
}

/** Asks all the time, over connections that are kept; counts what was answered, and everything that was not 200. */
function startLoad(origin: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const failures: string[] = []
  let answered = 0
  let stopped = false
  const ask = () =>
    new Promise<void>((resolve) => {
      get(`${origin}/x`, { agent }, (response) => {
        response.resume()
        response.on('end', () => {
          if (response.statusCode === 200) answered += 1
          else failures.push(`status ${response.statusCode}`)
          resolve()
        })
      }).on('error', (error) => {
        failures.push(error.message)
        resolve()
      })
    })
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!stopped) await ask()
  })
  return {
    failures,
    answered: () => answered,
    async stop() {
      stopped = true
      await Promise.all(clients)
      agent.destroy()
    },
  }
}

/** How many of `generations` are still in memory: streams and pools let go over some turns of the loop. */
async function keptAfterCollection(generations: readonly WeakRef<Config>[], enough: number): Promise<number> {
  let kept = generations.length
  for (let round = 0; round < 40 && kept > enough; round += 1) {
    await sleep(50)
    collectGarbage()
    kept = generations.filter((generation) => generation.deref() !== undefined).length
  }
  return kept
}

t.test('60 reloads under load: no request fails, and no old generation is kept', { timeout: 100_000 }, async (t) => {
  const { service, origin, edition } = await startService(t)
  const load = startLoad(origin)
  const generations: WeakRef<Config>[] = []
  for (let count = 1; count <= RELOADS; count += 1) {
    const config = await edition(count)
    generations.push(new WeakRef(config))
    await service.use(config)
    const asked = load.answered()
    await until(() => load.answered() >= asked + CLIENTS)
  }
  await load.stop()
  t.same(load.failures, [])
  t.ok(load.answered() > RELOADS * CLIENTS, `${load.answered()} requests`)
  const kept = await keptAfterCollection(generations, KEPT)
  t.ok(kept <= KEPT, `${kept} configurations in memory`)
})

t.test('a configuration that cannot be used changes nothing', async (t) => {
  const { service, origin, edition } = await startService(t)
  const broken = await edition(1)
  const [route] = broken.routes
  const upstream = { ...route!.upstream!, urls: ['https://127.0.0.1:1'], tls: { caFile: '/not/there.pem' } }
  await t.rejects(service.use({ ...broken, routes: [{ ...route!, upstream }] }), { code: 'ENOENT' })
  const response = await fetch(origin)
  t.match(await response.text(), /"X-Edition","0"/)
})

t.test('a reload while draining is left alone', async (t) => {
  const { service, edition } = await startService(t)
  const next = await edition(1)
  const stopped = service.stop()
  await service.use(next)
  await stopped
  t.equal(service.readiness().ready, false)
})
