import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './machine.ts'
import { startPostern } from './postern.ts'
import { ServerProcess } from './processes.ts'
import { addSample, type Measure, rotated, type Sample, type Samples, type Stage } from './stage.ts'

const SETTLE_MS = 1_000

/** A server that can do nothing but answer: Node's own floor. */
const FLOOR = `require('node:http').createServer((_, response) => response.end()).listen(+process.argv[1], '127.0.0.1')`

type Start = (stage: Stage) => Promise<Sample>

export const startMeasure: Measure = {
  name: 'start',
  title: 'From exec to the first 200, and what it takes idle a second later',
  yardstick: 'node:http alone',
  columns: [
    { key: 'ready', title: 'ms', digits: 0, ratio: true },
    { key: 'cpu', title: 'CPU ms', digits: 0 },
    { key: 'memory', title: 'idle MB', digits: 0 },
  ],
  async run(stage, options) {
    const warm = mkdtempSync(join(stage.folder, 'compile-cache-'))
    const starts: readonly (readonly [name: string, start: Start])[] = [
      ['node:http alone', startFloor],
      ['postern', (stage) => startOnce(stage, warm)],
      ['postern, first start', (stage) => startOnce(stage, mkdtempSync(join(stage.folder, 'compile-cache-')))],
      ['postern, 10,000 routes', (stage) => startOnce(stage, warm, 10_000)],
    ]
    const wanted = starts.filter(([name]) => options.wanted('start', name))
    const samples: Samples = new Map()
    await startOnce(stage, warm)
    for (let round = 0; round < options.rounds; round += 1) {
      for (const [name, start] of rotated(wanted, round)) addSample(samples, name, await start(stage))
    }
    return samples
  },
}

async function startFloor(stage: Stage): Promise<Sample> {
  const port = await freePort()
  const server = new ServerProcess({ command: [process.execPath, '-e', FLOOR, String(port)] }, stage.cores?.gateway)
  return look(server, await server.ready(`http://127.0.0.1:${port}`))
}

/** @param cache where Node keeps compiled code between starts */
async function startOnce(stage: Stage, cache: string, routes = 0): Promise<Sample> {
  const env = { NODE_COMPILE_CACHE: cache }
  const { server, startedIn } = await startPostern(stage, stage.upstreams.files, { env, routes, signedIn: false })
  return look(server, startedIn)
}

async function look(server: ServerProcess, ready: number): Promise<Sample> {
  const { cpu } = server.usage
  await sleep(SETTLE_MS)
  const { memory } = server.usage
  await server.stop()
  return { ready, cpu, memory: memory / 2 ** 20 }
}
