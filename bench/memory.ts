import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { applyLoad, type Load } from './http.ts'
import { postern } from './postern.ts'
import { bareRelay, plainHttpProxy } from './relays.ts'
import {
  addSample,
  type Measure,
  type Running,
  rotated,
  type Samples,
  type Stage,
  startAll,
  stopAll,
  type Variant,
} from './stage.ts'

const VARIANTS: readonly Variant[] = [bareRelay, plainHttpProxy, postern('postern')]
const MOST_ROUNDS = 2
const SLOW_READERS = 64
const SLOW_FOR_MS = 4_000
/** What each slow reader takes in a turn, and how long a turn is. */
const SLOW_BYTES = 64 * 1024
const SLOW_TICK_MS = 250
const SAMPLE_EVERY_MS = 100

const MB = 2 ** 20

/** The largest it gets in each phase, one after the other in the same process. */
const DOWN: readonly (readonly [key: string, load: Load])[] = [
  ['down1k', { connections: 64, path: '/1k' }],
  ['down10m', { connections: 16, path: '/10m' }],
  ['down100m', { connections: 16, path: '/100m' }],
]
const UP: readonly (readonly [key: string, load: Load])[] = [
  ['up1k', { connections: 16, path: '/', body: 1024 }],
  ['up10m', { connections: 16, path: '/', body: 10 * MB }],
  ['up50m', { connections: 16, path: '/', body: 50 * MB }],
  ['upSlow', { connections: 16, path: '/slow', body: 10 * MB }],
]

export const memoryMeasure: Measure = {
  name: 'memory',
  title:
    'Largest resident set, MB, by size of the body; slow readers take, and a slow upstream takes, little at a time',
  yardstick: 'bare relay',
  columns: [
    { key: 'idle', title: 'idle', digits: 0 },
    { key: 'down1k', title: '1 KB down', digits: 0 },
    { key: 'down10m', title: '10 MB', digits: 0 },
    { key: 'down100m', title: '100 MB', digits: 0 },
    { key: 'downSlow', title: 'slow readers', digits: 0 },
    { key: 'up1k', title: '1 KB up', digits: 0 },
    { key: 'up10m', title: '10 MB', digits: 0 },
    { key: 'up50m', title: '50 MB', digits: 0 },
    { key: 'upSlow', title: 'slow upstream', digits: 0 },
  ],
  async run(stage, options) {
    const samples: Samples = new Map()
    for (let round = 0; round < Math.min(options.rounds, MOST_ROUNDS); round += 1) {
      for (const variant of rotated(VARIANTS, round)) {
        const sample: Record<string, number> = {}
        const { files, discard } = stage.upstreams
        for (const [name, running] of await startAll('memory', [variant], stage, files, options)) {
          sample['idle'] = (running.server?.usage.memory ?? 0) / MB
          await go(stage, running, DOWN, options.seconds, sample)
          sample['downSlow'] = await readSlowly(running)
          await stopAll([[name, running]])
        }
        for (const [name, running] of await startAll('memory', [variant], stage, discard, options)) {
          await go(stage, running, UP, options.seconds, sample)
          await stopAll([[name, running]])
        }
        if (sample['idle'] !== undefined) addSample(samples, variant.name, sample)
      }
    }
    return samples
  },
}

async function go(
  stage: Stage,
  running: Running,
  phases: readonly (readonly [key: string, load: Load])[],
  seconds: number,
  sample: Record<string, number>,
): Promise<void> {
  for (const [key, load] of phases) sample[key] = (await applyLoad(stage, running, load, seconds))['memory'] ?? 0
}

/** Many downloads of 100 MB at a trickle: whatever is read ahead of them stays in the gateway. */
async function readSlowly({ url, cookie, server }: Running): Promise<number> {
  const { hostname, port, host } = new URL(url)
  const head = `GET /100m HTTP/1.1\r\nHost: ${host}\r\n${cookie === undefined ? '' : `Cookie: ${cookie}\r\n`}\r\n`
  const sockets: Socket[] = []
  for (let index = 0; index < SLOW_READERS; index += 1) {
    const socket = connect({ host: hostname, port: Number(port) })
    let allowed = SLOW_BYTES
    socket.on('data', (chunk: Buffer) => {
      allowed -= chunk.length
      if (allowed > 0) return
      socket.pause()
      setTimeout(() => {
        allowed = SLOW_BYTES
        socket.resume()
      }, SLOW_TICK_MS)
    })
    socket.on('error', () => socket.destroy())
    socket.write(head)
    sockets.push(socket)
  }
  let largest = 0
  const endsAt = performance.now() + SLOW_FOR_MS
  while (performance.now() < endsAt) {
    largest = Math.max(largest, server?.usage.memory ?? 0)
    await sleep(SAMPLE_EVERY_MS)
  }
  for (const socket of sockets) socket.destroy()
  return largest / MB
}
