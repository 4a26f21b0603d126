import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, matchesGlob } from 'node:path'
import t from 'tap'

const root = join(import.meta.dirname, '..')

interface Override {
  readonly includes: readonly string[]
  readonly linter: { readonly rules: { readonly style: { readonly noRestrictedImports?: object } } }
}

const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as { overrides: readonly Override[] }
const layers = overrides.filter(({ linter }) => linter.rules.style.noRestrictedImports !== undefined)

/** What a file must not import (`no`), and what it may. */
const IMPORTS: Readonly<Record<string, { readonly no: readonly string[]; readonly may: readonly string[] }>> = {
  'src/log.ts': { no: ['./gateway.ts', './session/session.ts', './http/proxy.ts'], may: ['./errors.ts', 'pino'] },
  'src/route/new.ts': {
    no: [
      '../config/config.ts',
      '../session/live/sessions.ts',
      '../session/live/write-session.ts',
      '../gateway.ts',
      '../log.ts',
    ].concat(['node:http', 'undici', 'fastify', 'pino']),
    may: ['../session/session.ts', '../identity/person.ts', '../time.ts', './path.ts'],
  },
  'src/identity/sub/new.ts': {
    no: ['../../http/exchange.ts', '../../session/live/refresher.ts', '../../generation.ts'],
    may: ['../../session/session.ts', '../../errors.ts'],
  },
  'src/session/new.ts': {
    no: ['./live/sessions.ts', './live/new.ts', '../store/port.ts', '../log.ts', 'ioredis'],
    may: ['./session.ts', '../time.ts', 'node:crypto'],
  },
  'src/rate-limit/new.ts': { no: ['../session/session.ts', '../service.ts'], may: ['../time.ts', 'lru-cache'] },
  'src/config/check/new.ts': {
    no: ['../../provider/oauth.ts', '../../http/exchange.ts', '../../session/live/sessions.ts', '../../reloader.ts'],
    may: ['../load.ts', '../../route/route.ts'],
  },
  'src/store/redis/new.ts': {
    no: ['../../provider/port.ts', '../../cli/serve.ts', '../../holdings.ts', 'fastify'],
    may: ['../port.ts', '../../session/session.ts', '../../config/config.ts', 'ioredis'],
  },
  'src/provider/new.ts': {
    no: ['../store/port.ts', '../upstream/relay.ts', '../session/live/read-claims.ts', '../observers.ts'],
    may: ['../session/session.ts', '../log.ts', 'undici'],
  },
  'src/upstream/new.ts': {
    no: ['../provider/port.ts', '../http/exchange.ts', '../listener/listener.ts', '../workers/link.ts'],
    may: ['../identity/header-names.ts', 'undici'],
  },
  'src/listener/new.ts': { no: ['../upstream/relay.ts', '../gateway.ts'], may: ['../config/config.ts', 'node:http2'] },
  'src/store/port.ts': {
    no: ['./memory.ts', '../config/config.ts', '../session/live/sessions.ts', 'undici'],
    may: ['../session/session.ts', '../time.ts'],
  },
  'src/session/live/new.ts': {
    no: [
      '../../http/exchange.ts',
      '../../store/memory.ts',
      '../../provider/oauth.ts',
      '../../config/config.ts',
      '../../generation.ts',
    ],
    may: ['../../store/port.ts', '../../provider/circuit-breaker.ts', './refresh-run.ts', '../session.ts'],
  },
  'src/http/new.ts': {
    no: ['../admin/admin.ts', '../gateway.ts', '../service.ts', '../listener/listener.ts', '../cli/serve.ts'],
    may: ['../upstream/relay.ts', './pages/html.ts', 'fastify'],
  },
  'src/admin/new.ts': { no: ['../http/exchange.ts', '../workers/link.ts'], may: ['../config/config.ts'] },
  'src/http/pages/new.ts': {
    no: ['../exchange.ts', '../../session/session.ts', '../../log.ts'],
    may: ['./html.ts', '../../time.ts'],
  },
  'src/workers/new.ts': { no: ['../service.ts', '../http/exchange.ts'], may: ['../admin/admin.ts', './messages.ts'] },
  'src/service.ts': { no: ['./cli/serve.ts', './workers/link.ts'], may: ['./gateway.ts', './http/exchange.ts'] },
}

t.test('every file below the command line belongs to a layer', async (t) => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter(
    (file) => !/^src\/(main\.ts|cli\W|config\/generated\W)/.test(file),
  )
  const strays = files.filter(
    (file) => !layers.some(({ includes }) => includes.some((glob) => matchesGlob(file, glob))),
  )
  t.same(strays, [])
})

t.test('imports go down, never up', async (t) => {
  const folder = t.testdir({
    'biome.json': JSON.stringify({ linter: { rules: { preset: 'none' } }, overrides: layers }),
  })
  for (const [file, { no, may }] of Object.entries(IMPORTS)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), [...no, ...may].map((from) => `export * from '${from}'\n`).join(''))
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--max-diagnostics=none', '--reporter=github', 'src'],
    { cwd: folder, encoding: 'utf8' },
  )
  const refused = new Set(
    [...stdout.matchAll(/noRestrictedImports,file=[^,]*\b(src\/[^,]+),line=(\d+)/g)].map(
      ([, file, line]) => `${file}:${line}`,
    ),
  )
  for (const [file, { no, may }] of Object.entries(IMPORTS)) {
    for (const [index, from] of [...no, ...may].entries()) {
      t.equal(refused.has(`${file}:${index + 1}`), index < no.length, `${file} imports ${from}`)
    }
  }
})
