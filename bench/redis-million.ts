import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SESSION_SECRET, startPostern } from './postern.ts'
import { pinned } from './processes.ts'
import { type RedisServer, redisMissing, startRedis } from './redis.ts'
import { median } from './report.ts'
import { addSample, type Measure, rotated, type Sample, type Samples, type Stage } from './stage.ts'

const NAME = 'redis-million'
const COUNTS = [10, 1_000_000]
const FILLERS = 2
const MOST_ROUNDS = 5
/** How many sessions are asked for once, by the first start of each round. */
const LOOK_UPS = 10
/** With fewer, what redis takes for itself is most of it. */
const FEWEST_TO_WEIGH = 10_000

interface Filled {
  readonly name: string
  readonly server: RedisServer
  /** Cookie headers. */
  readonly cookies: readonly string[]
  readonly sizes: Sample
}

/** What the gateway notices of how much there is in redis. */
export const redisMillionMeasure: Measure = {
  name: NAME,
  title: 'Start and first look-ups with 10 and with 1,000,000 sessions in redis',
  yardstick: '10 sessions',
  byName: true,
  columns: [
    { key: 'ready', title: 'start ms', digits: 0, ratio: true },
    { key: 'first', title: 'first look-up ms', digits: 1, ratio: true },
    { key: 'others', title: 'further ones ms', digits: 2, ratio: true },
    { key: 'bytes', title: 'bytes per session', digits: 0 },
    { key: 'payload', title: 'of them tokens and claims', digits: 0 },
  ],
  async run(stage, options) {
    const samples: Samples = new Map()
    if (redisMissing !== undefined) options.say(`${NAME}: ${redisMissing}`)
    const wanted = COUNTS.filter((count) => redisMissing === undefined && options.wanted(NAME, nameOf(count)))
    const filled: Filled[] = []
    try {
      for (const count of wanted) filled.push(await fill(stage, count))
      for (let round = 0; round < Math.min(options.rounds, MOST_ROUNDS); round += 1) {
        for (const each of rotated(filled, round)) addSample(samples, each.name, await startAndAsk(stage, each))
      }
    } finally {
      await Promise.all(filled.map(({ server }) => server.stop()))
    }
    return samples
  },
}

function nameOf(count: number): string {
  return `${count.toLocaleString('en')} sessions`
}

async function fill(stage: Stage, count: number): Promise<Filled> {
  const server = await startRedis(stage)
  const before = await server.memory()
  const share = Math.ceil(count / FILLERS)
  const outputs = await Promise.all(
    Array.from({ length: FILLERS }, (_, filler) => {
      const cores = filler % 2 === 0 ? stage.cores?.gateway : stage.cores?.others
      return runFiller(server.url, filler * share, share, cores)
    }),
  )
  const lines = outputs.flatMap((output) => output.trim().split('\n'))
  const payload = lines
    .filter((line) => line.startsWith('{'))
    .reduce((sum, line) => sum + (JSON.parse(line) as { readonly payload: number }).payload, 0)
  return {
    name: nameOf(count),
    server,
    cookies: lines.filter((line) => line.startsWith('postern=')),
    sizes:
      count < FEWEST_TO_WEIGH ? {} : { bytes: ((await server.memory()) - before) / count, payload: payload / count },
  }
}

async function runFiller(
  url: string,
  from: number,
  count: number,
  cores: string | number | undefined,
): Promise<string> {
  const script = join(import.meta.dirname, 'redis-fill.ts')
  const own = [process.execPath, script, url, SESSION_SECRET, String(from), String(count), String(LOOK_UPS)]
  const [program = '', ...args] = cores === undefined ? own : pinned(own, cores)
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const output = await text(child.stdout)
  const code = await ended
  if (code !== 0) throw new Error(`redis-fill.ts ended with ${code}`)
  return output
}

async function startAndAsk(stage: Stage, { server, cookies, sizes }: Filled): Promise<Sample> {
  const store = { kind: 'redis', url: server.url }
  const running = await startPostern(stage, stage.upstreams.files, { store, signedIn: false })
  try {
    const times: number[] = []
    for (const cookie of cookies.slice(0, LOOK_UPS)) times.push(await ask(`${running.url}/1k`, cookie))
    return { ready: running.startedIn, first: times[0] ?? 0, others: median(times.slice(1)), ...sizes }
  } finally {
    await running.stop()
  }
}

/** Milliseconds to the whole answer, over a connection of its own. */
async function ask(url: string, cookie: string): Promise<number> {
  const startedAt = performance.now()
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request(url, { headers: { Cookie: cookie }, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
      .once('error', reject)
      .end()
  })
  if (status !== 200) throw new Error(`a session that is in redis was answered with ${status}`)
  return performance.now() - startedAt
}
