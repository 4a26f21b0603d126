import { existsSync, globSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { runCommand } from './run-command.ts'
import { smallestConfig } from './smallest-config.ts'
import { unlessPackaging } from './when.ts'

const root = join(import.meta.dirname, '../..')

async function installPackage(into: string): Promise<string> {
  const packed = await runCommand('npm', ['pack', '--json', '--pack-destination', into], root)
  if (packed.code !== 0) throw new Error(packed.stderr)
  const [{ filename }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('[')))
  await writeFile(join(into, 'package.json'), '{ "private": true }')
  const installed = await runCommand(
    'npm',
    ['install', '--omit=dev', '--prefer-offline', '--no-audit', `./${filename}`],
    into,
  )
  if (installed.code !== 0) throw new Error(installed.stderr)
  return join(into, 'node_modules/postern')
}

/** The oldest Node that package.json promises, from the registry. */
async function installOldestNode(into: string): Promise<string> {
  await mkdir(into)
  await writeFile(join(into, 'package.json'), '{ "private": true, "allowScripts": { "node": true } }')
  const installed = await runCommand('npm', ['install', '--prefer-offline', '--no-audit', 'node@22.21.0'], into)
  if (installed.code !== 0) throw new Error(installed.stderr)
  return join(into, 'node_modules/node/bin/node')
}

t.test('the packed package', { skip: unlessPackaging, timeout: 300_000 }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'postern-pack-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const installed = await installPackage(folder)
  const main = join(installed, 'dist/main.js')
  const good = join(folder, 'postern.yaml')
  const bad = join(folder, 'bad.yaml')
  await writeFile(good, smallestConfig('127.0.0.1:4180', '127.0.0.1:4181'))
  await writeFile(bad, 'publicUrl: http://localhost:4180\nrouts: []\n')
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

  t.test('holds what production needs and no more', async (t) => {
    t.notOk(existsSync(join(folder, 'node_modules/oidc-provider')), 'no development dependency')
    t.notOk(existsSync(join(installed, 'src')), 'no sources')
    t.ok(existsSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt')))
    t.ok(existsSync(join(installed, 'LICENSE')))
    for (const file of globSync('dist/*.js', { cwd: installed })) {
      const code = await readFile(join(installed, file), 'utf8')
      t.notMatch(code, /\bextends String\b/, `${file} slows every concatenation of strings down (.ci/build.ts)`)
    }
  })

  const oldest = await installOldestNode(join(folder, 'node22'))
  for (const [name, node] of [
    ['this Node', process.execPath],
    ['Node 22', oldest],
  ] as const) {
    t.test(`works on ${name}`, async (t) => {
      const told = await runCommand(node, [main, '--version'], folder)
      t.equal(told.code, 0, told.stderr)
      t.match(told.stdout.trim(), version)
      const checked = await runCommand(node, [main, 'check', '-c', good], folder)
      t.equal(checked.code, 0, checked.stdout + checked.stderr)
      const refused = await runCommand(node, [main, 'check', '-c', bad], folder)
      t.equal(refused.code, 78)
      t.match(refused.stdout + refused.stderr, /bad\.yaml:2:\d+: .*routs/)
    })
  }

  t.test('its bin is the command `postern`', async (t) => {
    const told = await runCommand(join(folder, 'node_modules/.bin/postern'), ['secret'], folder, {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    })
    t.equal(told.code, 0, told.stderr)
    t.ok(told.stdout.trim().length >= 32)
  })

  t.test('the demo says what it lacks', async (t) => {
    const told = await runCommand(process.execPath, [main, 'demo'], folder)
    t.not(told.code, 0)
    t.match(told.stderr + told.stdout, /oidc-provider/)
    t.notMatch(told.stderr + told.stdout, /^\s+at /m, 'without a stack trace')
  })
})
