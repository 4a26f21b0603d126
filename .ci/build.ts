// What production runs: dist/, one ES module per CLI command and the code they share, for Node 22.

import { existsSync, readdirSync } from 'node:fs'
import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
// The demo's provider is a development dependency: a production install does not contain it.
const external = ['oidc-provider']
// The CommonJS dependencies inside the bundle `require` Node's own modules.
const banner = `import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);`

/**
 * Modules that replace whole packages which the gateway never runs. Sources and tests run the real packages. Each one
 * says what it gains: idle memory, and CPU time at the start. Measured on Node 26.10 in 15 interleaved starts of
 * `postern serve` (memory, medians) and in 7 or more processes that load one package (CPU, medians). The machine was
 * busy, so that real times could not be measured.
 */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  /** 1.2 MB and 11 ms. No route of ours has a schema for its requests. */
  '@fastify/ajv-compiler': missing('Fastify request schemas', '() => fail'),
  /** 1.9 MB and 12 ms. No route of ours has a schema for its responses. */
  '@fastify/fast-json-stringify-compiler': missing('Fastify response schemas', '() => fail'),
  /** 9.9 MB and 42 ms, with all of undici, which it loads. Our relay answers every request that passes the gate. */
  '@fastify/reply-from': 'module.exports = (_app, _options, done) => done()',
  /** 0.6 MB and 4 ms. Our tunnel carries WebSockets. */
  ws: missing('WebSocket', '{}'),
  /**
   * 4.5 MB and 19 ms, when the first request loads undici. These are the exports that our code uses, without fetch,
   * WebSocket, caches, mocks, interceptors and the process-wide dispatcher. An ES module, so that importing anything
   * else fails the build.
   */
  undici: `
    import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
    import api from 'undici/lib/api/index.js'
    Object.assign(Dispatcher.prototype, api)
    export { Dispatcher }
    export { default as Pool } from 'undici/lib/dispatcher/pool.js'
    export { default as Agent } from 'undici/lib/dispatcher/agent.js'
    export { default as buildConnector } from 'undici/lib/core/connect.js'
`,
}

/**
 * The same for files inside of packages. ioredis has a class that extends String. V8 then gives up an optimization of
 * all string concatenations (docs/performance.md): loading ioredis alone makes each request cost 4 to 10 % more. The
 * class is for RESP3, and Postern speaks RESP2.
 */
const FILES: readonly (readonly [file: RegExp, contents: string])[] = [
  [/\/ioredis\/built\/resp\/verbatim-string\.js$/, 'exports.VerbatimString = class VerbatimString {}'],
]

function missing(what: string, exported: string): string {
  return `
    function fail() { throw new Error(${JSON.stringify(`${what}: left out of this build, see .ci/build.ts`)}) }
    module.exports = ${exported}`
}

/** Puts the replacements in place of the packages. */
function withoutUnused(root: string): Plugin {
  return {
    name: 'without-unused',
    setup(build) {
      build.onResolve({ filter: /^[@a-z]/ }, ({ path, importer }) => {
        if (!Object.hasOwn(REPLACEMENTS, path)) return undefined
        const ours = importer.startsWith(join(root, 'src/'))
        if (ours && path !== 'undici')
          return { errors: [{ text: `${path} is left out of the bundle: see REPLACEMENTS` }] }
        return { path, namespace: 'replacement' }
      })
      build.onLoad({ filter: /.*/, namespace: 'replacement' }, ({ path }) => ({
        contents: REPLACEMENTS[path],
        resolveDir: root,
      }))
      for (const [filter, contents] of FILES) build.onLoad({ filter }, () => ({ contents }))
    },
  }
}

/**
 * `import … from 'node:http'` makes Node evaluate every lazy export of the module, among them WebSocket and with it
 * Node's own undici. Reading the module as a plain object does not. Gains 1.9 MB and about 20 ms of CPU at the start,
 * measured as above.
 */
const plainBuiltins: Plugin = {
  name: 'plain-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'builtin' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }))
  },
}

async function bundle(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node22',
    banner: { js: banner },
    external,
    legalComments: 'none',
    plugins: [withoutUnused(root), plainBuiltins],
    // V8 keeps the source in memory, and without comments it is ASCII, one byte a character. Gains 6.5 MB and about 20
    // ms of CPU at the start, measured as above. Names stay, so stack traces stay readable.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}

/** `node_modules/@scope/name` of every package that has code in the bundle. */
function bundledPackages(metafile: Metafile): readonly string[] {
  const folders = Object.keys(metafile.inputs).flatMap((path) => {
    const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)
    return match ? [match[0]] : []
  })
  return [...new Set(folders)].sort()
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? `Licence: ${license}` : (await readFile(join(root, folder, file), 'utf8')).trim()
  return `${name} ${version}\n\n${text}\n`
}

async function writeLicences(folders: readonly string[]): Promise<void> {
  const texts = await Promise.all(folders.map(licenceOf))
  await writeFile(
    join(dist, 'THIRD-PARTY-LICENSES.txt'),
    `The files beside this one contain the following packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`,
  )
}

async function makeExecutable(file: string): Promise<void> {
  const code = await readFile(file, 'utf8')
  if (!code.startsWith('#!')) await writeFile(file, `#!/usr/bin/env node\n${code}`)
  await chmod(file, 0o755)
}

if (!existsSync(join(root, 'src/main.ts'))) throw new Error('src/main.ts is missing: nothing to build')
await rm(dist, { recursive: true, force: true })
const metafile = await bundle()
await makeExecutable(join(dist, 'main.js'))
await writeLicences(bundledPackages(metafile))
