// Runs before `npm start` and `npm test`, on whatever Node npm itself runs on (20 or newer): plain JavaScript, nothing imported but Node.
// Installs when node_modules is not what package-lock.json says; `--tests` also builds tap's plugins, `--build` what
// production runs.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isBuilt, noteBuilt } from './built.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const windows = process.platform === 'win32'

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** npm keeps what it really installed in node_modules/.package-lock.json: no stamp of our own is needed, and `npm install` by hand counts. */
function isInstalled() {
  const installed = read(join(modules, '.package-lock.json'))
  if (installed === undefined) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(installed).packages
  return Object.entries(wanted).every(
    ([path, { version, integrity, optional }]) =>
      path === '' || optional || (present[path]?.version === version && present[path]?.integrity === integrity),
  )
}

function hasNode() {
  return existsSync(join(modules, 'node', 'bin', windows ? 'node.exe' : 'node'))
}

function run(command, args, cwd = root) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: windows })
  if (error) throw error
  if (status !== 0) {
    console.error(`postern: \`${[command, ...args].join(' ')}\` failed`)
    process.exit(status ?? 1)
  }
}

function install() {
  console.error('postern: installing dependencies (npm ci); this takes a minute, once')
  // Errors only: npm warns about engines here, and Node 26 is one of the things being installed.
  run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev'])
}

/** Where install scripts are turned off (`ignore-scripts`), the `node` package's own one has not run. */
function installNode() {
  run(process.execPath, ['installArchSpecificPackage.js'], join(modules, 'node'))
}

/** tap builds the set of its plugins that .taprc names into node_modules, so every install undoes it. */
function buildTapPlugins() {
  const stamp = join(modules, '.tap-plugins')
  const wanted = read(join(root, '.taprc')) ?? ''
  const built = existsSync(join(modules, '@tapjs', 'test', 'test-built', 'dist'))
  if (built && read(stamp) === wanted) return
  run(join(modules, '.bin', windows ? 'tap.cmd' : 'tap'), ['build'])
  writeFileSync(stamp, wanted)
}

/** dist/ is what `npm start` runs, as production does: it starts in a third of the time and needs half the memory of the sources. */
function buildIfChanged() {
  if (isBuilt(root)) return
  run(join(modules, 'node', 'bin', windows ? 'node.exe' : 'node'), [join('.ci', 'build.ts')])
  noteBuilt(root)
}

if (!isInstalled()) install()
if (!hasNode()) installNode()
if (process.argv.includes('--tests')) buildTapPlugins()
if (process.argv.includes('--build')) buildIfChanged()
