// `npm run bench`: what a request costs through Postern and through others, in interleaved rounds.
// See bench/README.md; nothing here is part of the product.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drainMeasure, reloadMeasure } from './changes.ts'
import { judge, renderGoals } from './goals.ts'
import { httpMeasures, routesMeasure } from './http.ts'
import { chooseCores, describeMachine } from './machine.ts'
import { manySessionsMeasure, sessionStoreMeasure } from './many-sessions.ts'
import { memoryMeasure } from './memory.ts'
import { startProvider } from './provider.ts'
import { type MeasureResult, type Report, renderTable, summarize } from './report.ts'
import type { Measure, RunOptions, Stage } from './stage.ts'
import { startMeasure } from './start.ts'
import { startUpstreams } from './upstream.ts'
import { idleSockets, roundTrips } from './websocket.ts'

const MEASURES: readonly Measure[] = [
  ...httpMeasures,
  routesMeasure,
  manySessionsMeasure,
  sessionStoreMeasure,
  startMeasure,
  memoryMeasure,
  roundTrips,
  idleSockets,
  reloadMeasure,
  drainMeasure,
]

const USAGE = `node bench/run.ts [--rounds 9] [--seconds 3] [--quick] [--measure REGEX] [--only REGEX] [--no-build] [--list]

  --measure  which measures, by name; all of them when left out
  --only     which variants, by name or as measure/variant
  --quick    3 rounds of 2 seconds, of get-1k-c64 unless --measure says otherwise
  --no-build measures dist/ as it is
`

const root = join(import.meta.dirname, '..')

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
  if (values.list) return print(MEASURES.map(({ name, title }) => `${name}: ${title}`).join('\n'))
  const chosen = new RegExp(values.measure ?? (values.quick ? '^get-1k-c64$' : ''))
  const only = new RegExp(values.only)
  const options: RunOptions = {
    rounds: Number(values.rounds ?? (values.quick ? 3 : 9)),
    seconds: Number(values.seconds ?? (values.quick ? 2 : 3)),
    wanted: (measure, variant) => only.test(variant) || only.test(`${measure}/${variant}`),
    say: (text) => console.error(text),
  }
  if (!values['no-build']) build()
  const { rounds, seconds } = options
  const about = { date: new Date().toISOString(), machine: describeMachine(), options: { rounds, seconds } }
  const results: MeasureResult[] = []
  let file = ''
  for await (const result of measure(
    MEASURES.filter(({ name }) => chosen.test(name)),
    options,
  )) {
    print(`${renderTable(result)}\n`)
    results.push(result)
    // After each: a run that is broken off has not been for nothing.
    file = save({ ...about, measures: results })
  }
  const goals = judge(results)
  if (goals.length > 0) print(`What is aimed at\n${renderGoals(goals)}\n`)
  if (file !== '') options.say(`written to ${file}`)
  return 0
}

async function* measure(measures: readonly Measure[], options: RunOptions): AsyncGenerator<MeasureResult> {
  const cores = chooseCores()
  if (cores === undefined) options.say('one core, or no taskset: nothing is pinned, and ratios are worth less')
  const folder = mkdtempSync(join(tmpdir(), 'postern-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  if (cores !== undefined) spawnSync('taskset', ['-cp', cores.others, String(process.pid)])
  const provider = await startProvider()
  const upstreams = await startUpstreams({ cores, folder })
  const stage: Stage = { cores, folder, provider, upstreams, main: join(root, 'dist/main.js') }
  for (const each of measures) {
    const samples = await each.run(stage, options)
    if (samples.size > 0) yield summarize(each, samples)
  }
  await upstreams.stop()
  await provider.close()
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
