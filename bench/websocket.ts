import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
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
/** What opening leaves behind is collected, or it is part of the price. */
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
    try {
      for (const [, running] of started) await exchange(stage, running, 2)
      for (let round = 0; round < options.rounds; round += 1) {
        for (const [variant, running] of rotated(started, round)) {
          addSample(samples, variant, await exchange(stage, running, options.seconds))
        }
      }
    } finally {
      await stopAll(started)
    }
    return samples
  },
}

async function exchange(stage: Stage, { url, cookie = '', server }: Running, seconds: number): Promise<Sample> {
  const before = server?.usage.cpu ?? 0
  const script = join(import.meta.dirname, 'ws-load.ts')
  const command = [process.execPath, script, `${url}/echo`, String(CONNECTIONS), String(seconds), cookie]
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

export const idleSockets: Measure = {
  name: 'ws-idle',
  title: `${IDLE_CONNECTIONS} idle WebSockets, a new process each round`,
  yardstick: 'TCP relay',
  columns: [
    { key: 'each', title: 'KB each', digits: 1, ratio: true },
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
  const open = async (count: number) => Promise.all(Array.from({ length: count }, () => openSocket(url, cookie)))
  // The first ones pay for code that is compiled and pools that are filled once.
  const first = await open(OPENED_AT_ONCE)
  await sleep(SETTLE_MS / 3)
  const before = server?.usage.memory ?? 0
  const sockets = [...first]
  for (let count = 0; count < IDLE_CONNECTIONS; count += OPENED_AT_ONCE) sockets.push(...(await open(OPENED_AT_ONCE)))
  await sleep(SETTLE_MS)
  const after = server?.usage.memory ?? 0
  for (const socket of sockets) socket.destroy()
  return { each: (after - before) / 1024 / IDLE_CONNECTIONS, before: before / 2 ** 20, after: after / 2 ** 20 }
}
