import { join } from 'node:path'
import { isInstalled } from './machine.ts'
import { postern } from './postern.ts'
import { runForJson } from './processes.ts'
import { bareRelay, bareRelayAuthenticating, plainHttpProxy } from './relays.ts'
import { direct, modAuthOpenidc, nginx, oauth2Proxy } from './rivals.ts'
import {
  addSample,
  type Column,
  type Measure,
  type Running,
  rotated,
  type Sample,
  type Samples,
  type Stage,
  startAll,
  stopAll,
  type Variant,
} from './stage.ts'

/** What the load generator asks for. */
export interface Load {
  readonly connections: number
  readonly path: string
  /** Whether requests say that a page of the gateway itself sent them. */
  readonly origin?: true
  /** Bytes of a POST's body. */
  readonly body?: number
  /** How many routes the requests go through, /r0/1k and so on. */
  readonly paths?: number
}

const COLUMNS: readonly Column[] = [
  { key: 'rate', title: 'req/s', digits: 0, ratio: true },
  { key: 'cpu', title: 'CPU ms/1000', digits: 1, ratio: true },
  { key: 'p50', title: 'p50 ms', digits: 2 },
  { key: 'p99', title: 'p99 ms', digits: 2, ratio: true },
  { key: 'memory', title: 'peak MB', digits: 0 },
  { key: 'share', title: 'of its core', digits: 2 },
  { key: 'failed', title: 'failed', digits: 0 },
]

/** Another build of Postern beside this one: the commit before, to see what a change costs. */
const otherBuild = process.env['BENCH_OTHER_BUILD']

const EVERYBODY: readonly Variant[] = [
  direct,
  nginx,
  bareRelay,
  bareRelayAuthenticating,
  plainHttpProxy,
  postern('postern'),
  ...(otherBuild === undefined ? [] : [postern('other build', { entry: [otherBuild] })]),
  postern('postern auth: none', { auth: 'none' }),
  modAuthOpenidc,
  oauth2Proxy,
]

/** Of the measures that no close aim hangs on. */
const FEW_ROUNDS = 3

const usesWrk = isInstalled('wrk') && process.env['BENCH_OWN_LOAD'] !== '1'

export const httpMeasures: readonly Measure[] = [
  forEverybody({
    name: 'get-1k-c64',
    title: '1 KB GET, 64 connections',
    upstream: 'files',
    load: () => ({ connections: 64, path: '/1k' }),
    fresh: true,
  }),
  get('get-1k-c1', '1 KB GET, 1 connection', { connections: 1, path: '/1k' }, FEW_ROUNDS),
  get('get-1k-c100', '1 KB GET, 100 connections', { connections: 100, path: '/1k' }, FEW_ROUNDS),
  get('get-1k-c1000', '1 KB GET, 1,000 connections', { connections: 1000, path: '/1k' }, FEW_ROUNDS),
  get('get-100k', '100 KB GET, 64 connections', { connections: 64, path: '/100k' }, FEW_ROUNDS),
  get('get-10m', '10 MB GET, 16 connections', { connections: 16, path: '/10m' }),
  post('post-1k', '1 KB POST, 64 connections', { connections: 64, path: '/', body: 1024 }, FEW_ROUNDS),
  post('post-100k', '100 KB POST, 64 connections', { connections: 64, path: '/', body: 100 * 1024 }, FEW_ROUNDS),
  post('post-10m', '10 MB POST, 16 connections', { connections: 16, path: '/', body: 10 * 2 ** 20 }),
]

/** The same request through ten routes and through ten thousand. */
export const routesMeasure: Measure = httpMeasure({
  name: 'routes',
  title: '1 KB GET, 64 connections, through 10 and through 10,000 routes in turn',
  yardstick: '10 routes',
  variants: [postern('10 routes', { routes: 10 }), postern('10,000 routes', { routes: 10_000 })],
  upstream: 'files',
  fresh: true,
  load: (variant) => ({ connections: 64, path: '/', paths: variant === '10 routes' ? 10 : 10_000 }),
})

interface HttpMeasure extends Pick<Measure, 'name' | 'title' | 'yardstick' | 'byName' | 'notes'> {
  readonly variants: readonly Variant[]
  readonly upstream: 'files' | 'discard'
  readonly load: (variant: string) => Load
  readonly mostRounds?: number
  /** Every round with processes of its own: two of the same differ by up to 3 %, by how their code was compiled and where it lies. */
  readonly fresh?: boolean
  /** Behind those of every such measure. */
  readonly columns?: readonly Column[]
  /** What is to be known of a sample beyond what the load and the counters say. */
  readonly derive?: (sample: Sample) => Sample
}

function get(name: string, title: string, load: Load, mostRounds?: number): Measure {
  return forEverybody({ name, title, upstream: 'files', load: () => load, mostRounds })
}

function post(name: string, title: string, load: Load, mostRounds?: number): Measure {
  return forEverybody({ name, title, upstream: 'discard', load: () => load, mostRounds })
}

function forEverybody(
  measure: Pick<HttpMeasure, 'name' | 'title' | 'upstream' | 'load' | 'mostRounds' | 'fresh'>,
): Measure {
  return httpMeasure({ ...measure, yardstick: 'bare relay', variants: EVERYBODY })
}

export function httpMeasure(measure: HttpMeasure): Measure {
  const { name, title, yardstick, byName, notes, derive = () => ({}) } = measure
  return {
    name,
    title,
    yardstick,
    byName,
    notes,
    columns: [...COLUMNS, ...(measure.columns ?? [])],
    async run(stage, options) {
      const rounds = Math.min(options.rounds, measure.mostRounds ?? options.rounds)
      const samples: Samples = new Map()
      const upstream = stage.upstreams[measure.upstream]
      const measureRounds = async (first: number, end: number) => {
        const started = await startAll(name, measure.variants, stage, upstream, options)
        try {
          for (const [variant, running] of started) {
            await applyLoad(stage, running, measure.load(variant), Math.max(2, options.seconds / 2))
          }
          for (let round = first; round < end; round += 1) {
            for (const [variant, running] of rotated(started, round)) {
              const sample = await applyLoad(stage, running, measure.load(variant), options.seconds)
              addSample(samples, variant, { ...sample, ...derive(sample) })
            }
          }
        } finally {
          await stopAll(started)
        }
      }
      if (measure.fresh === true) for (let round = 0; round < rounds; round += 1) await measureRounds(round, round + 1)
      else await measureRounds(0, rounds)
      return samples
    },
  }
}

const SAMPLE_EVERY = 100

export async function applyLoad(stage: Stage, running: Running, load: Load, seconds: number): Promise<Sample> {
  const { server } = running
  const countedBefore = await running.counters?.()
  const before = server?.usage
  let memory = before?.memory ?? 0
  const timer = setInterval(() => {
    memory = Math.max(memory, server?.usage.memory ?? 0)
  }, SAMPLE_EVERY)
  const startedAt = performance.now()
  const result = await runForJson(command(running, load, seconds), stage.cores, environment(running, load))
  const elapsed = performance.now() - startedAt
  clearInterval(timer)
  const after = server?.usage
  const counted = await running.counters?.()
  const { requests = 0, duration = 1, p50 = 0, p99 = 0, failed = 0, refused = 0 } = result
  const cpu = (after?.cpu ?? 0) - (before?.cpu ?? 0)
  return {
    rate: requests / (duration / 1e6),
    cpu: requests === 0 ? 0 : (cpu / requests) * 1000,
    p50: p50 / 1000,
    p99: p99 / 1000,
    memory: Math.max(memory, after?.memory ?? 0) / 2 ** 20,
    share: cpu / elapsed,
    failed: failed + refused,
    requests,
    seconds: elapsed / 1000,
    ...more(counted ?? {}, countedBefore ?? {}),
  }
}

function more(after: Sample, before: Sample): Sample {
  return Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]))
}

function command(
  { url, cookie = '', cookies, authorization }: Running,
  load: Load,
  seconds: number,
): readonly string[] {
  const target = url + load.path
  if (!usesWrk) {
    const script = join(import.meta.dirname, 'load.ts')
    return [process.execPath, script, target, String(load.connections), String(seconds), cookie, authorization ?? '']
  }
  const flags = ['-t1', `-c${load.connections}`, `-d${Math.ceil(seconds)}s`, '--timeout', '20s']
  const headers = cookie === '' || cookies !== undefined ? [] : ['-H', `Cookie: ${cookie}`]
  if (load.origin === true) headers.push('-H', `Origin: ${url}`)
  if (authorization !== undefined) headers.push('-H', `Authorization: ${authorization}`)
  return ['wrk', ...flags, ...headers, '-s', join(import.meta.dirname, 'wrk.lua'), target]
}

function environment({ url, cookies }: Running, load: Load): Readonly<Record<string, string>> {
  return {
    BENCH_METHOD: load.body === undefined ? 'GET' : 'POST',
    BENCH_BODY: String(load.body ?? 0),
    BENCH_PATHS: String(load.paths ?? 0),
    ...(load.origin === true ? { BENCH_ORIGIN: url } : {}),
    ...(cookies === undefined ? {} : { BENCH_COOKIES: cookies }),
  }
}
