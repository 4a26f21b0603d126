import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { commandOf, contextEntries, parseDockerfile, type Stage } from './dockerfile.ts'
import { cleanEnvironment, runCommand } from './run-command.ts'
import { smallestConfig } from './smallest-config.ts'
import { unlessPackaging } from './when.ts'

const root = join(import.meta.dirname, '../..')
const stages = parseDockerfile(await readFile(join(root, 'Dockerfile'), 'utf8'))
const final = stages.at(-1)!

t.test('every stage is made from the image that NODE_IMAGE names, by default one exact version', async (t) => {
  const text = await readFile(join(root, 'Dockerfile'), 'utf8')
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  t.match(text, `ARG NODE_IMAGE=node:${devDependencies.node}-slim\n`, 'the version that the tests run on')
  const bases = [...text.matchAll(/^FROM \$\{(\w+)\}(?= |$)/gm)].map(([, argument]) => argument)
  t.same(
    bases,
    stages.map(() => 'NODE_IMAGE'),
  )
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function copy(from: string, to: string, into: boolean): Promise<void> {
  const target = into ? join(to, basename(from)) : to
  await cp(from, target, { recursive: true })
}

/** Runs one stage's steps in a folder that stands for its root file system. */
async function runStage(stage: Stage, folders: ReadonlyMap<string, string>, context: string): Promise<void> {
  const own = folders.get(stage.name)!
  let workdir = '/'
  for (const { name, text } of stage.instructions) {
    const inside = (path: string): string => join(own, path.startsWith('/') ? path : join(workdir, path))
    if (name === 'WORKDIR') workdir = text
    await mkdir(inside('.'), { recursive: true })
    if (name === 'COPY') {
      const from = /^--from=(\S+) /.exec(text)
      const paths = text.replace(/^--from=\S+ /, '').split(' ')
      const target = paths.pop()!
      const source = from === null ? context : folders.get(from[1]!)!
      for (const path of paths) await copy(join(source, path), inside(target), target.endsWith('/') || target === '.')
    }
    if (name === 'RUN') {
      const env = { ...cleanEnvironment(), PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` }
      const { code, stdout, stderr } = await runCommand('sh', ['-c', text], inside('.'), env)
      if (code !== 0) throw new Error(`RUN ${text}\n${stdout}${stderr}`)
    }
  }
}

async function buildContext(folder: string): Promise<void> {
  for (const entry of contextEntries(await readFile(join(root, '.dockerignore'), 'utf8'))) {
    await cp(join(root, entry), join(folder, entry), { recursive: true })
  }
}

async function answers(url: string): Promise<number | undefined> {
  try {
    return (await fetch(url)).status
  } catch {
    return undefined
  }
}

t.test('the image runs as nobody in particular, without a shell', async (t) => {
  t.equal(final.instructions.find(({ name }) => name === 'USER')?.text, '65532:65532')
  t.match(commandOf(final), ['node', '--max-semi-space-size=8', '/app/dist/main.js', 'serve'])
  t.match(final.instructions.find(({ name }) => name === 'EXPOSE')?.text, '4180 4181')
  t.notOk(
    final.instructions.some(({ name }) => name === 'RUN'),
    'the last stage only copies',
  )
})

t.test(
  'the steps of the Dockerfile make a gateway that starts and stops',
  { skip: unlessPackaging, timeout: 300_000 },
  async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'postern-image-'))
    t.teardown(() => rm(folder, { recursive: true, force: true }))
    const context = join(folder, 'context')
    await buildContext(context)
    const folders = new Map(stages.map(({ name }) => [name, join(folder, name)]))
    for (const stage of stages) await runStage(stage, folders, context)

    const app = folders.get(final.name)!
    await t.rejects(stat(join(app, 'app/node_modules')), 'production needs no node_modules')
    const [listen, admin] = [await freePort(), await freePort()]
    const config = join(folder, 'postern.yaml')
    await writeFile(config, smallestConfig(`127.0.0.1:${listen}`, `127.0.0.1:${admin}`))

    const [, ...args] = commandOf(final).map((word) =>
      word.startsWith('/app/') ? join(app, word) : word === '/etc/postern/postern.yaml' ? config : word,
    )
    const gateway = spawn(process.execPath, args, {
      cwd: join(app, 'app'),
      env: { NODE_ENV: 'production' },
      stdio: 'pipe',
    })
    let output = ''
    gateway.stdout.on('data', (chunk) => (output += chunk))
    gateway.stderr.on('data', (chunk) => (output += chunk))
    t.teardown(() => gateway.kill('SIGKILL'))
    const exited = once(gateway, 'exit')

    const deadline = Date.now() + 20_000
    while ((await answers(`http://127.0.0.1:${admin}/readyz`)) !== 200 && Date.now() < deadline) await sleep(50)
    t.equal(await answers(`http://127.0.0.1:${admin}/livez`), 200, output)
    t.equal(await answers(`http://127.0.0.1:${listen}/`), 421, 'a host that is not ours is refused')
    gateway.kill('SIGTERM')
    t.same(await exited, [0, null], output)
  },
)
