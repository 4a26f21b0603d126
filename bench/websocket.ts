import { spawnSync } from 'node:child_process'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathOf } from './machine.ts'
import { postern } from './postern.ts'
import { runForJson } from './processes.ts'
import { tcpRelay, webSocketHttpProxy } from './relays.ts'
import { direct } from './rivals.ts'
import {
  addSample,
  type Measure,
  type Running,
  rotated,
  type Sample,
  type Samples,
  type Stage,
  startAll,
  stopAll,
} from './stage.ts'
import { openSocket } from './ws-client.ts'

const VARIANTS = [direct, tcpRelay, postern('postern'), webSocketHttpProxy]
const CONNECTIONS = 64
const IDLE_CONNECTIONS = 1000
const OPENED_AT_ONCE = 50
/** How many more are opened beside those. */
const MORE_CONNECTIONS = 2000
/** What opening leaves behind is collected by then, or it is part of the price: nobody asks for a collection. */
const SETTLE_MS = 3_000
const MOST_IDLE_ROUNDS = 3

export const roundTrips: Measure = {
  name: 'ws-round-trips',
  title: `WebSocket, 100 bytes there and back, ${CONNECTIONS} connections`,
  yardstick: 'TCP relay',
  columns: [
    { key: 'rate', title: 'round trips/s', digits: 0, ratio: true },
    { key: 'cpu', title: 'CPU µs each', digits: 1, ratio: true },
    { key: 'p50', title: 'p50 ms', digits: 2 },
    { key: 'p99', title: 'p99 ms', digits: 2 },
    { key: 'share', title: 'of its core', digits: 2 },
    { key: 'failed', title: 'failed', digits: 0 },
  ],
  async run(stage, options) {
    const samples: Samples = new Map()
    const started = await startAll('ws-round-trips', VARIANTS, stage, stage.upstreams.echo, options)
    const load = compileLoad(stage)
    if (load === undefined) options.say('ws-round-trips: no C compiler: the load may be the limit, see "of its core"')
    try {
      for (const [, running] of started) await exchange(stage, running, 2, load)
      for (let round = 0; round < options.rounds; round += 1) {
        for (const [variant, running] of rotated(started, round)) {
          addSample(samples, variant, await exchange(stage, running, options.seconds, load))
        }
      }
    } finally {
      await stopAll(started)
    }
    return samples
  },
}

/** What costs the load least; undefined: there is no C compiler. */
function compileLoad({ folder }: Stage): string | undefined {
  const compiler = process.env['BENCH_OWN_LOAD'] === '1' ? undefined : pathOf('cc')
  if (compiler === undefined) return undefined
  const program = join(folder, 'ws-load')
  const { status } = spawnSync(compiler, ['-O2', '-o', program, join(import.meta.dirname, 'ws-load.c')])
  return status === 0 ? program : undefined
}

async function exchange(
  stage: Stage,
  { url, cookie = '', server }: Running,
  seconds: number,
  load: string | undefined,
): Promise<Sample> {
  const program = load === undefined ? [process.execPath, join(import.meta.dirname, 'ws-load.ts')] : [load]
  const { hostname, port } = new URL(url)
  const before = server?.usage.cpu ?? 0
  const command = [...program, hostname, port, String(CONNECTIONS), String(seconds), cookie]
  const { requests = 0, duration = 1, p50 = 0, p99 = 0, failed = 0 } = await runForJson(command, stage.cores)
  const cpu = (server?.usage.cpu ?? 0) - before
  return {
    rate: requests / (duration / 1e6),
    cpu: requests === 0 ? 0 : (cpu / requests) * 1000,
    p50: p50 / 1000,
    p99: p99 / 1000,
    share: cpu / (duration / 1000),
    failed,
  }
}

/**
 * A process that has opened and closed as many before: its code is compiled and its young generation has grown, which is the price of
 * having been busy, not of a WebSocket. What those left free may be used again by the first; by the more that come beside them it cannot.
 */
export const idleSockets: Measure = {
  name: 'ws-idle',
  title: `${IDLE_CONNECTIONS} idle WebSockets after as many that were closed, and ${MORE_CONNECTIONS} more; no forced collection, a new process each round`,
  yardstick: 'TCP relay',
  columns: [
    { key: 'each', title: 'KB each', digits: 1, ratio: true },
    { key: 'more', title: 'KB each more', digits: 1, ratio: true },
    { key: 'first', title: 'KB each, when nothing was before', digits: 1 },
    { key: 'before', title: 'MB before', digits: 0 },
    { key: 'after', title: 'MB after', digits: 0 },
  ],
  async run(stage, options) {
    const samples: Samples = new Map()
    const { echo } = stage.upstreams
    for (let round = 0; round < Math.min(options.rounds, MOST_IDLE_ROUNDS); round += 1) {
      const others = VARIANTS.filter((variant) => variant !== direct)
      for (const variant of rotated(others, round)) {
        const started = await startAll('ws-idle', [variant], stage, echo, options)
        for (const [name, running] of started) addSample(samples, name, await hold(running))
        await stopAll(started)
      }
    }
    return samples
  },
}

async function hold({ url, cookie = '', server }: Running): Promise<Sample> {
  const settled = async () => {
    await sleep(SETTLE_MS)
    return server?.usage.memory ?? 0
  }
  // The first ones pay for code that is compiled and pools that are filled once.
  const first = await open(url, cookie, OPENED_AT_ONCE)
  const fresh = await settled()
  const closing = await open(url, cookie, IDLE_CONNECTIONS)
  const busy = await settled()
  for (const socket of closing) socket.destroy()
  const before = await settled()
  const idle = await open(url, cookie, IDLE_CONNECTIONS)
  const after = await settled()
  const more = await open(url, cookie, MORE_CONNECTIONS)
  const most = await settled()
  for (const socket of [...first, ...idle, ...more]) socket.destroy()
  return {
    each: (after - before) / 1024 / IDLE_CONNECTIONS,
    more: (most - after) / 1024 / MORE_CONNECTIONS,
    first: (busy - fresh) / 1024 / IDLE_CONNECTIONS,
    before: before / 2 ** 20,
    after: after / 2 ** 20,
  }
}

async function open(url: string, cookie: string, count: number): Promise<readonly Socket[]> {
  const sockets: Socket[] = []
  while (sockets.length < count) {
    const some = Array.from({ length: OPENED_AT_ONCE }, () => openSocket(url, cookie))
    sockets.push(...(await Promise.all(some)))
  }
  return sockets
}
