// Where the time of a request goes: a CPU profile under load, summed up by function.
// node bench/profile.ts [--path /1k] [--connections 64] [--seconds 5] [--routes N] [--none] [--build]
// Sources by default, for their names; --build profiles dist/main.js. The .cpuprofile stays in bench/results.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { applyLoad } from './http.ts'
import { chooseCores } from './machine.ts'
import { startPostern } from './postern.ts'
import { startProvider } from './provider.ts'
import { startUpstreams } from './upstream.ts'

const SHOWN = 40

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const { values } = parseArgs({
  options: {
    path: { type: 'string', default: '/1k' },
    connections: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '5' },
    routes: { type: 'string', default: '0' },
    none: { type: 'boolean', default: false },
    build: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..')
const results = join(import.meta.dirname, 'results')
const folder = mkdtempSync(join(tmpdir(), 'postern-profile-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
mkdirSync(results, { recursive: true })
const known = new Set(readdirSync(results))

const provider = await startProvider()
const cores = chooseCores()
const upstreams = await startUpstreams({ cores, folder })
const main = join(root, values.build ? 'dist/main.js' : 'src/main.ts')
const routes = Number(values.routes)
const running = await startPostern({ cores, folder, provider, upstreams, main }, upstreams.files, {
  auth: values.none ? 'none' : 'required',
  routes,
  nodeOptions: ['--cpu-prof', `--cpu-prof-dir=${results}`],
})
const load = { connections: Number(values.connections), path: values.path, paths: routes }
const sample = await applyLoad(
  { cores, folder, provider, upstreams, main },
  running,
  load,
  Math.max(1, Number(values.seconds)),
)
await running.stop()
await upstreams.stop()
await provider.close()

const file = readdirSync(results).find((name) => name.endsWith('.cpuprofile') && !known.has(name))
if (file === undefined) throw new Error('no profile was written')
print(JSON.parse(readFileSync(join(results, file), 'utf8')) as Profile)
console.log(`\n${Math.round(sample['rate'] ?? 0)} req/s while profiled; bench/results/${file}`)
process.exit(0)

function print({ nodes, samples, timeDeltas }: Profile): void {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
  const times = new Map<string, number>()
  let total = 0
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? ''
    if (name.startsWith('(idle)') || name.startsWith('(program)')) continue
    const time = timeDeltas[index] ?? 0
    times.set(name, (times.get(name) ?? 0) + time)
    total += time
  }
  const top = [...times].sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  for (const [name, time] of top) console.log(`${((time / total) * 100).toFixed(1).padStart(5)} %  ${name}`)
}

function nameOf({ functionName, url, lineNumber }: Profile['nodes'][number]['callFrame']): string {
  const place = url.replace('file://', '').replace(`${root}/`, '').replace('node_modules/', '')
  return `${functionName === '' ? '(anonymous)' : functionName}${place === '' ? '' : `  ${place}:${lineNumber + 1}`}`
}
