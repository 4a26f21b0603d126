// `npm run bench`: what a request costs through Postern and through others, in interleaved rounds.
// See bench/README.md; nothing here is part of the product.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { callersMeasure, unsafeCallersMeasure } from './callers.ts'
import { drainMeasure, reloadMeasure } from './changes.ts'
import { judge, renderGoals, unjudged } from './goals.ts'
import { httpMeasures, routesMeasure } from './http.ts'
import { chooseCores, describeMachine } from './machine.ts'
import { manySessionsMeasure, sessionStoreMeasure } from './many-sessions.ts'
import { memoryMeasure } from './memory.ts'
import { leftovers } from './processes.ts'
import { startProvider } from './provider.ts'
import { redisMillionMeasure } from './redis-million.ts'
import { type MeasureResult, type Report, renderTable, summarize } from './report.ts'
import type { Measure, RunOptions, Stage } from './stage.ts'
import { startMeasure } from './start.ts'
import { storesMeasure } from './stores.ts'
import { startUpstreams } from './upstream.ts'
import { idleSockets, roundTrips } from './websocket.ts'
import { youngGenerationMeasure } from './young-generation.ts'

const MEASURES: readonly Measure[] = [
  ...httpMeasures,
  routesMeasure,
  callersMeasure,
  unsafeCallersMeasure,
  storesMeasure,
  manySessionsMeasure,
  sessionStoreMeasure,
  startMeasure,
  memoryMeasure,
  roundTrips,
  idleSockets,
  reloadMeasure,
  drainMeasure,
  redisMillionMeasure,
  youngGenerationMeasure,
]

const ROUNDS = 5
const SECONDS = 2

const USAGE = `node bench/run.ts [--rounds ${ROUNDS}] [--seconds ${SECONDS}] [--quick] [--measure REGEX] [--only REGEX] [--no-build] [--list]

  --measure  which measures, by name; when left out, all but those that are marked "by name"
  --only     which variants, by name or as measure/variant
  --quick    3 rounds of 2 seconds, of get-1k-c64 unless --measure says otherwise
  --no-build measures dist/ as it is
`

const root = join(import.meta.dirname, '..')
const built = join(root, 'dist/main.js')

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      measure: { type: 'string' },
      only: { type: 'string', default: '' },
      'no-build': { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return print(USAGE)
  if (values.list) return print(MEASURES.map(listed).join('\n'))
  const asked = values.measure ?? (values.quick ? '^get-1k-c64$' : '')
  const chosen = new RegExp(asked)
  const only = new RegExp(values.only)
  const options: RunOptions = {
    rounds: Number(values.rounds ?? (values.quick ? 3 : ROUNDS)),
    seconds: Number(values.seconds ?? SECONDS),
    wanted: (measure, variant) => only.test(variant) || only.test(`${measure}/${variant}`),
    say: (text) => console.error(text),
  }
  if (!values['no-build']) build()
  if (!existsSync(built)) throw new Error(`${built} is missing: leave --no-build out`)
  const measures = MEASURES.filter(({ name, byName }) => chosen.test(name) && !(byName === true && asked === ''))
  const { rounds, seconds } = options
  const about = { date: new Date().toISOString(), machine: describeMachine(), options: { rounds, seconds } }
  const results: MeasureResult[] = []
  const broken: Record<string, string> = {}
  let file = ''
  for await (const outcome of measure(measures, options)) {
    if ('why' in outcome) {
      broken[outcome.name] = outcome.why
      options.say(`${outcome.name} could not be measured: ${outcome.why}`)
    } else {
      print(`${renderTable(outcome)}\n(${outcome.name} took ${Math.round(outcome.took)} s)\n`)
      results.push(outcome)
    }
    // After each: a run that is broken off has not been for nothing.
    file = save({ ...about, measures: results, broken })
  }
  const goals = judge(results)
  if (goals.length > 0) print(`What is aimed at\n${renderGoals(goals)}\n`)
  const unanswered = unjudged(
    measures.map(({ name }) => name),
    results,
  )
  if (unanswered.length > 0) print(`Not to be told from this run: ${unanswered.join('; ')}\n`)
  if (file !== '') options.say(`written to ${file}`)
  return Object.keys(broken).length === 0 ? 0 : 1
}

interface Broken {
  readonly name: string
  readonly why: string
}

async function* measure(measures: readonly Measure[], options: RunOptions): AsyncGenerator<MeasureResult | Broken> {
  const cores = chooseCores()
  if (cores === undefined) options.say('one core, or no taskset: nothing is pinned, and ratios are worth less')
  const folder = mkdtempSync(join(tmpdir(), 'postern-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  // Load that fails while its measure waits for something else: the measure hears of it when it asks for the outcome.
  process.on('unhandledRejection', (error) => options.say(`for now unheard: ${error}`))
  if (cores !== undefined) spawnSync('taskset', ['-cp', cores.others, String(process.pid)])
  const provider = await startProvider()
  const upstreams = await startUpstreams({ cores, folder })
  const stage: Stage = { cores, folder, provider, upstreams, main: built }
  for (const each of measures) {
    const startedAt = performance.now()
    const killLeftovers = leftovers()
    try {
      const samples = await each.run(stage, options)
      if (samples.size > 0) yield summarize(each, samples, (performance.now() - startedAt) / 1000)
    } catch (error) {
      // They would take the core from the measures that follow.
      killLeftovers()
      yield { name: each.name, why: error instanceof Error ? error.message : String(error) }
    }
  }
  await upstreams.stop()
  await provider.close()
}

function listed({ name, title, byName }: Measure): string {
  return `${name}: ${title}${byName === true ? ' (by name)' : ''}`
}

function build(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.ci/build.ts')], { cwd: root })
  if (status !== 0) throw new Error(`the build failed: ${stderr}`)
}

function save(report: Report): string {
  const folder = join(root, 'bench/results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${report.date.slice(0, 19).replaceAll(':', '-')}.json`)
  writeFileSync(file, `${JSON.stringify(report, undefined, 1)}\n`)
  return file
}

function print(text: string): number {
  console.log(text)
  return 0
}

process.exit(await main())
