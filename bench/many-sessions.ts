import { join } from 'node:path'
import { httpMeasure } from './http.ts'
import { startPostern } from './postern.ts'
import { pinned, runForJson } from './processes.ts'
import { addSample, type Measure, type Samples, type Variant } from './stage.ts'

const MILLION = 1_000_000
const MOST_ROUNDS = 3

/** The store alone, in a process of its own each time. */
export const sessionStoreMeasure: Measure = {
  name: 'session-store',
  title: 'Sessions and MemoryStore in one process: 900-byte access token, 300 bytes of claims',
  yardstick: '10 sessions',
  columns: [
    { key: 'hot', title: 'look-up µs', digits: 2 },
    { key: 'any', title: 'of any session µs', digits: 2 },
    { key: 'pause', title: 'full collection ms', digits: 0 },
    { key: 'own', title: 'longest pause in use ms', digits: 0 },
    { key: 'beyond', title: 'bytes beyond tokens and claims', digits: 0 },
    { key: 'memory', title: 'resident MB', digits: 0 },
  ],
  async run(stage, options) {
    const samples: Samples = new Map()
    for (let round = 0; round < Math.min(options.rounds, MOST_ROUNDS); round += 1) {
      for (const count of [10, 100_000, MILLION]) {
        const name = `${count.toLocaleString('en')} sessions`
        if (!options.wanted('session-store', name)) continue
        const script = join(import.meta.dirname, 'sessions.ts')
        const command = [process.execPath, '--expose-gc', script, String(count)]
        const core = stage.cores?.gateway
        addSample(samples, name, await runForJson(core === undefined ? command : pinned(command, core), undefined))
      }
    }
    return samples
  },
}

/** The same through HTTP, with sources instead of the build: the store must be filled from inside. */
export const manySessionsMeasure: Measure = httpMeasure({
  name: 'sessions',
  title: '1 KB GET, 64 connections, with 10 and with 1,000,000 sessions in memory',
  yardstick: '10 sessions',
  variants: [
    preloaded('10 sessions', 10, 10),
    preloaded('1,000,000, 10 of them ask', MILLION, 10),
    preloaded('1,000,000, 20,000 ask', MILLION, 20_000),
  ],
  upstream: 'files',
  load: () => ({ connections: 64, path: '/1k' }),
})

function preloaded(name: string, count: number, asking: number): Variant {
  return {
    name,
    async start(stage, upstream) {
      const cookies = join(stage.folder, `cookies-${count}-${asking}`)
      const running = await startPostern(stage, upstream, {
        maxSessions: 2 * MILLION,
        entry: [join(import.meta.dirname, 'preloaded.ts')],
        env: {
          BENCH_SESSIONS: String(count),
          BENCH_COOKIES_COUNT: String(asking),
          BENCH_COOKIES_OUT: cookies,
        },
      })
      return { ...running, cookies }
    },
  }
}
