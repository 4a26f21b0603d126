import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse, stringify } from 'yaml'
import { type RunningPostern, startPostern } from './postern.ts'
import { runForJson } from './processes.ts'
import { addSample, type Measure, type Sample, type Samples, type Stage } from './stage.ts'

const CONNECTIONS = 64
const RELOADS = 200
const RELOAD_EVERY_MS = 100
const RELOAD_SECONDS = (RELOADS * RELOAD_EVERY_MS) / 1000 + 1
const SETTLE_MS = 3_000
const HELD_WITHIN_MS = 10_000
const HELD_LOOK_MS = 50
const LONGEST_S = 60
const MOST_ROUNDS = 2

/** 200 changes of the file while 64 connections ask without pause. Only our own generator can tell what failed. */
export const reloadMeasure: Measure = {
  name: 'reload',
  title: `${RELOADS} changes of the configuration under load (${CONNECTIONS} connections)`,
  yardstick: 'postern',
  columns: [
    { key: 'reloads', title: 'taken up', digits: 0 },
    { key: 'requests', title: 'requests', digits: 0 },
    { key: 'failed', title: 'failed', digits: 0 },
    { key: 'p99', title: 'p99 ms', digits: 1 },
    { key: 'before', title: 'held MB before', digits: 1 },
    { key: 'after', title: 'after the changes', digits: 1 },
    { key: 'again', title: 'after as many more', digits: 1 },
    { key: 'resident', title: 'resident MB then', digits: 0 },
  ],
  run: (stage, options) => repeat('reload', options.rounds, options.wanted('reload', 'postern'), () => reload(stage)),
}

/** SIGTERM while 64 connections ask: what was taken on is answered, and nothing is left out. */
export const drainMeasure: Measure = {
  name: 'drain',
  title: `SIGTERM under load (${CONNECTIONS} connections)`,
  yardstick: 'postern',
  columns: [
    { key: 'requests', title: 'requests', digits: 0 },
    { key: 'failed', title: 'failed', digits: 0 },
    { key: 'ended', title: 'ms to the end', digits: 0 },
  ],
  run: (stage, options) => repeat('drain', options.rounds, options.wanted('drain', 'postern'), () => drain(stage)),
}

async function repeat(
  measure: string,
  rounds: number,
  wanted: boolean,
  once: () => Promise<Sample | undefined>,
): Promise<Samples> {
  const samples: Samples = new Map()
  for (let round = 0; wanted && round < Math.min(rounds, MOST_ROUNDS); round += 1) {
    const sample = await once()
    if (sample === undefined) console.error(`${measure}: nothing measured`)
    else addSample(samples, 'postern', sample)
  }
  return samples
}

async function reload(stage: Stage): Promise<Sample> {
  const log = join(stage.folder, `reload-${performance.now()}.log`)
  const file = `${log}.held`
  const nodeOptions = ['--expose-gc', '--import', join(import.meta.dirname, 'collect.ts')]
  const env = { BENCH_HELD: file }
  const running = await startPostern(stage, stage.upstreams.files, { output: log, nodeOptions, env })
  await ask(stage, running, RELOAD_SECONDS / 2)
  await sleep(SETTLE_MS)
  const before = await held(running, file)
  const { requests = 0, failed = 0, refused = 0, p99 = 0 } = await change(stage, running, 0)
  const after = await held(running, file)
  // What grows with every change grows again; what only had to grow once does not.
  await change(stage, running, RELOADS)
  const resident = running.server.usage.memory / 2 ** 20
  const again = await held(running, file)
  await running.stop()
  const reloads = (readFileSync(log, 'utf8').split('"event":"configuration-changed"').length - 1) / 2
  return { reloads, requests, failed: failed + refused, p99: p99 / 1000, before, after, again, resident }
}

/** MB that a collection leaves: the resident set alone tells more of when the last one was than of what is kept. */
async function held({ server }: RunningPostern, file: string): Promise<number> {
  writeFileSync(file, '')
  server.signal('SIGUSR2')
  const deadline = performance.now() + HELD_WITHIN_MS
  for (let text = ''; ; text = readFileSync(file, 'utf8')) {
    if (text !== '') return Number(text) / 2 ** 20
    if (performance.now() > deadline) throw new Error(`no collection within ${HELD_WITHIN_MS} ms: ${server.errors}`)
    await sleep(HELD_LOOK_MS)
  }
}

async function change(stage: Stage, running: RunningPostern, from: number): Promise<Sample> {
  const file = parse(readFileSync(running.configFile, 'utf8'))
  const load = ask(stage, running, RELOAD_SECONDS)
  for (let count = 1; count <= RELOADS; count += 1) {
    await sleep(RELOAD_EVERY_MS)
    file.routes[0].headers = { set: { 'X-Round': String(from + count) } }
    writeFileSync(running.configFile, stringify(file))
    running.server.signal('SIGHUP')
  }
  const result = await load
  await sleep(SETTLE_MS)
  return result
}

async function drain(stage: Stage): Promise<Sample> {
  const running = await startPostern(stage, stage.upstreams.files)
  const load = ask(stage, running, LONGEST_S, { BENCH_UNTIL_REFUSED: '1' })
  await sleep(2_000)
  const askedAt = performance.now()
  running.server.signal('SIGTERM')
  const ended = running.server.ended.then(() => performance.now() - askedAt)
  const { requests = 0, failed = 0, refused = 0 } = await load
  return { requests, failed: failed + refused, ended: await ended }
}

function ask(stage: Stage, { url, cookie = '' }: RunningPostern, seconds: number, env: Record<string, string> = {}) {
  const script = join(import.meta.dirname, 'load.ts')
  return runForJson(
    [process.execPath, script, `${url}/1k`, String(CONNECTIONS), String(seconds), cookie],
    stage.cores,
    env,
  )
}
