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
  'src/log.ts': {
    no: ['./server/gateway.ts', './session/session.ts', './proxy/gate.ts'],
    may: ['./errors.ts', 'pino'],
  },
  'src/route/new.ts': {
    no: ['../config/config.ts', '../sessions/sessions.ts', '../server/gateway.ts', '../log.ts'].concat([
      'node:http',
      'undici',
      'fastify',
      'pino',
    ]),
    may: ['../session/session.ts', '../identity/person.ts', '../headers/accept.ts', '../time.ts', './path.ts'],
  },
  'src/identity/sub/new.ts': {
    no: ['../../proxy/gate.ts', '../../sessions/refresh/refresher.ts', '../../server/generation.ts'],
    may: ['../../session/session.ts', '../../errors.ts'],
  },
  'src/session/new.ts': {
    no: ['../sessions/sessions.ts', '../store/port.ts', '../log.ts', 'ioredis'],
    may: ['./session.ts', '../time.ts', 'node:crypto'],
  },
  'src/headers/new.ts': { no: ['../upstream/relay.ts', '../proxy/gate.ts'], may: ['../route/path.ts', 'lru-cache'] },
  'src/rate-limit/new.ts': { no: ['../config/config.ts', '../server/service.ts'], may: ['../time.ts', 'lru-cache'] },
  'src/v8/new.ts': { no: ['../upstream/relay.ts', '../errors.ts'], may: ['../time.ts', 'node:v8'] },
  'src/pages/new.ts': {
    no: ['../proxy/gate.ts', '../session/session.ts', '../log.ts'],
    may: ['./html.ts', '../time.ts'],
  },
  'src/config/check/new.ts': {
    no: ['../../provider/oauth.ts', '../../proxy/gate.ts', '../../sessions/sessions.ts', '../../server/reloader.ts'],
    may: ['../load.ts', '../../route/path.ts'],
  },
  'src/store/redis/new.ts': {
    no: ['../../provider/port.ts', '../../cli/serve.ts', '../../server/service.ts', 'fastify'],
    may: ['../port.ts', '../../session/session.ts', '../../config/config.ts', 'ioredis'],
  },
  'src/provider/new.ts': {
    no: ['../store/port.ts', '../upstream/relay.ts', '../sessions/refresh/read-claims.ts', '../server/observers.ts'],
    may: ['../session/session.ts', '../log.ts', 'undici'],
  },
  'src/upstream/new.ts': {
    no: ['../provider/port.ts', '../proxy/gate.ts', '../listener/listener.ts', '../workers/primary-link.ts'],
    may: ['../headers/hop-by-hop.ts', '../v8/external-memory.ts', 'undici'],
  },
  'src/listener/new.ts': {
    no: ['../upstream/relay.ts', '../server/gateway.ts'],
    may: ['../config/config.ts', 'node:http2'],
  },
  'src/store/port.ts': {
    no: ['./memory.ts', '../config/config.ts', '../sessions/sessions.ts', 'undici'],
    may: ['../session/session.ts', '../time.ts'],
  },
  'src/sessions/new.ts': {
    no: [
      '../proxy/gate.ts',
      '../store/memory.ts',
      '../provider/oauth.ts',
      '../config/config.ts',
      '../server/generation.ts',
    ],
    may: ['../store/port.ts', '../provider/circuit-breaker.ts', './refresh/run.ts', '../session/session.ts'],
  },
  'src/session-cookie/new.ts': {
    no: ['../proxy/gate.ts', '../endpoints/callback.ts'],
    may: ['../sessions/live-session.ts', '../config/config.ts'],
  },
  'src/caller/new.ts': {
    no: ['../proxy/gate.ts', '../config/config.ts', '../provider/oauth.ts'],
    may: ['../sessions/sessions.ts', '../session-cookie/own-cookies.ts', '../provider/clock-skew.ts'],
  },
  'src/proxy/new.ts': {
    no: ['../admin/admin-listener.ts', '../server/gateway.ts', '../endpoints/callback.ts', '../listener/listener.ts'],
    may: ['../upstream/relay.ts', '../pages/html.ts', 'fastify'],
  },
  'src/endpoints/new.ts': {
    no: ['../admin/admin-listener.ts', '../server/gateway.ts', '../upstream/relay.ts', '../cli/serve.ts'],
    may: ['../proxy/respond.ts', '../provider/port.ts', 'fastify'],
  },
  'src/admin/new.ts': { no: ['../proxy/gate.ts', '../workers/primary-link.ts'], may: ['../config/config.ts'] },
  'src/workers/new.ts': {
    no: ['../server/service.ts', '../proxy/gate.ts'],
    may: ['../admin/admin-listener.ts', '../exit-codes.ts', './messages.ts'],
  },
  'src/server/new.ts': {
    no: ['../cli/serve.ts', '../workers/primary-link.ts'],
    may: ['./gateway.ts', '../proxy/request-context.ts'],
  },
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
