import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import type { Config } from '../../src/config/config.ts'
import { loadConfig } from '../../src/config/load.ts'
import { Reloader } from '../../src/server/reloader.ts'
import { sample } from '../config/sample.ts'
import { until } from '../support/until.ts'

const TIMES = { settle: 20, pollEvery: 3_600_000 }
const file = (changes: Parameters<typeof sample>[0] = {}) => sample(changes)
const OTHER = file({ routes: '[{ path: /other, upstream: "http://127.0.0.1:3000" }]' })
const BROKEN = file({ routes: '[{ path: other, upstream: "http://127.0.0.1:3000" }]' })

async function setUp(t: Test, { use = async (_config: Config) => {}, files = {} as Record<string, string> } = {}) {
  const folder = t.testdir({ 'postern.yaml': file(), ...files })
  const path = join(folder, 'postern.yaml')
  const loaded = await loadConfig(path, {})
  if (loaded.kind !== 'ok') throw new Error('the sample is not valid')
  const lines: { readonly event: string; readonly [key: string]: unknown }[] = []
  const used: Config[] = []
  const reloader = new Reloader({
    file: path,
    env: {},
    logger: pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    started: loaded.config,
    use: async (config) => {
      used.push(config)
      await use(config)
    },
    times: TIMES,
  })
  t.teardown(() => reloader.close())
  return {
    reloader,
    used,
    folder,
    write: (text: string) => writeFile(path, text),
    /** Without those of files that did not change: the watcher may look once more. */
    events: () => lines.map(({ event }) => event).filter((event) => event !== 'configuration-unchanged'),
    lines,
  }
}

t.test('a changed file takes effect, an unchanged one does nothing', async (t) => {
  const { reloader, used, write, events } = await setUp(t)
  await reloader.reload()
  t.same(used, [])
  await write(OTHER)
  await reloader.reload()
  t.match(used, [{ routes: [{ path: { path: '/other' } }] }])
  t.same(events(), ['configuration-changed'])
  t.same(reloader.reasons(), [])
})

t.test('a file that is not valid changes nothing, and /readyz says why until it is mended', async (t) => {
  const { reloader, used, write, events, lines } = await setUp(t)
  await write(BROKEN)
  await reloader.reload()
  await reloader.reload()
  t.same(used, [])
  t.match(reloader.reasons(), [/^configuration: .*postern\.yaml:\d+/])
  t.same(events(), ['configuration-invalid'], 'told once')
  t.match(lines[0]?.problems, [/postern\.yaml:\d+/])

  await write(file())
  await reloader.reload()
  t.same(reloader.reasons(), [])
  t.same(events(), ['configuration-invalid', 'configuration-restored'])
})

t.test('a valid file that cannot be used changes nothing, and is tried again', async (t) => {
  let broken = true
  const { reloader, write, events } = await setUp(t, {
    use: async () => {
      if (broken) throw new Error('no such certificate')
    },
  })
  await write(OTHER)
  await reloader.reload()
  await reloader.reload()
  t.match(reloader.reasons(), [/^configuration: .*the log says why/])
  t.same(events(), ['configuration-refused'], 'told once')
  broken = false
  await reloader.reload()
  t.same(reloader.reasons(), [])
  t.same(events(), ['configuration-refused', 'configuration-changed'])
})

t.test('one reload at a time; a call during one makes one more', async (t) => {
  const inUse = Promise.withResolvers<void>()
  let running = 0
  let most = 0
  const { reloader, used, write } = await setUp(t, {
    use: async () => {
      running += 1
      most = Math.max(most, running)
      await inUse.promise
      running -= 1
    },
  })
  await write(OTHER)
  const first = reloader.reload()
  await until(() => used.length === 1)
  await write(file({ routes: '[{ path: /third, upstream: "http://127.0.0.1:3000" }]' }))
  const others = [reloader.reload(), reloader.reload()]
  inUse.resolve()
  await Promise.all([first, ...others])
  t.match(
    used.map(({ routes }) => routes[0]?.path.path),
    ['/other', '/third'],
  )
  t.equal(most, 1)
})

t.test('what takes effect at a restart only is said', async (t) => {
  const { reloader, write, lines } = await setUp(t)
  await write(file({ listen: '127.0.0.1:4999' }))
  await reloader.reload()
  t.match(lines.find(({ event }) => event === 'restart-needed')?.keys, ['listen'])
})

t.test('a change while the process started is found', async (t) => {
  const { reloader, used, write } = await setUp(t)
  await write(OTHER)
  await reloader.watch(0)
  t.equal(used.length, 1)
})

t.test('every file that the configuration names is watched, new ones too', async (t) => {
  const { reloader, used, write, folder } = await setUp(t, {
    files: { secret: 'one-correct-horse-battery-staple-0123' },
  })
  await reloader.watch(Number.POSITIVE_INFINITY)
  await write(file({ session: `{ secrets: ["\${file:secret}"] }` }))
  await until(() => used.length === 1)
  await reloader.reload()
  await writeFile(join(folder, 'secret'), 'two-correct-horse-battery-staple-0123')
  await until(() => used.length === 2)
  t.match(
    used.map(({ session }) => session.secrets[0]?.slice(0, 3)),
    ['one', 'two'],
  )
})

t.test('a closed reloader reloads nothing', async (t) => {
  const { reloader, used, write } = await setUp(t)
  await write(OTHER)
  reloader.close()
  await reloader.reload()
  t.same(used, [])
})
