// What production runs: dist/, one ES module per CLI command and the code they share, for Node 22.

import { existsSync, readdirSync } from 'node:fs'
import { chmod, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
// The demo's provider is a development dependency: a production install does not contain it.
const external = ['oidc-provider']
// The CommonJS dependencies inside the bundle `require` Node's own modules.
const banner = `import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);`

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
