import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { dirname, join } from 'node:path'
import { json } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { WebSocket } from 'ws'
import { stringify } from 'yaml'
import { type Echo, type Received, startEcho, valuesOf } from '../support/echo.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { until } from '../support/until.ts'

/** One public route, whose upstream is told which edition of the file it is asked under. */
function edition(echo: Echo, name: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    providers: { corp: { preset: 'coloop', clientId: 'app' } },
    session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
    routes: [{ path: '/', auth: 'none', upstream: echo.origin, headers: { set: { 'X-Edition': name } } }],
    ...more,
  }
}

async function start(t: Test, name = 'one', more?: (folder: Echo) => Readonly<Record<string, unknown>>) {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const gateway = await startGateway(edition(echo, name, more?.(echo)))
  t.teardown(() => gateway.stop())
  return { echo, gateway }
}

async function editionOf(gateway: Gateway, path = '/'): Promise<string | undefined> {
  const response = await fetch(`${gateway.origin}${path}`)
  return valuesOf((await response.json()) as Received, 'x-edition')[0]
}

const untilEdition = (gateway: Gateway, name: string) => until(async () => (await editionOf(gateway)) === name)

async function readyz(gateway: Gateway) {
  const response = await fetch(`${gateway.adminOrigin}/readyz`)
  const { reasons } = (await response.json()) as { readonly reasons: readonly string[] }
  return { status: response.status, reasons }
}

// The tests wait for most of their time.
t.jobs = 4

t.test('a change takes effect; what is in flight finishes under the configuration that it began with', async (t) => {
  const { echo, gateway } = await start(t)
  const socket = new WebSocket(`${gateway.origin.replace('http', 'ws')}/socket`)
  const first = await new Promise<Received>((resolve, reject) => {
    socket.once('error', reject)
    socket.once('message', (data: Buffer) => resolve(JSON.parse(data.toString())))
  })
  const slow = editionOf(gateway, '/slow?ms=1500')
  await until(() => echo.open() === 2)
  await gateway.rewrite(edition(echo, 'two'))
  await untilEdition(gateway, 'two')
  t.same(valuesOf(first, 'x-edition'), ['one'])
  t.equal(await slow, 'one')
  socket.send('still here')
  t.equal(
    await new Promise((resolve) => socket.once('message', (data: Buffer) => resolve(data.toString()))),
    'still here',
  )
  socket.terminate()
})

t.test('a keep-alive connection stays open over a change', async (t) => {
  const { echo, gateway } = await start(t)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  t.teardown(() => agent.destroy())
  const ask = () =>
    new Promise<{ port: number | undefined; edition: string | undefined }>((resolve, reject) => {
      get(gateway.origin, { agent }, (response) => {
        const port = response.socket.localPort
        json(response).then((body) => resolve({ port, edition: valuesOf(body as Received, 'x-edition')[0] }), reject)
      }).once('error', reject)
    })
  const before = await ask()
  await gateway.rewrite(edition(echo, 'two'))
  await untilEdition(gateway, 'two')
  t.same(await ask(), { port: before.port, edition: 'two' })
})

t.test('a broken file changes nothing, is logged, and is in /readyz until it is put right', async (t) => {
  const { echo, gateway } = await start(t)
  await gateway.rewrite({ ...edition(echo, 'two'), rutes: [] })
  await until(async () => (await readyz(gateway)).reasons.length > 0)
  const { status, reasons } = await readyz(gateway)
  t.equal(status, 200, 'taking the replica out of service helps nobody')
  t.match(reasons[0], /^configuration: .*postern\.yaml:\d+:\d+: `rutes`: unknown key; did you mean `routes`\?/)
  t.equal(await editionOf(gateway), 'one')
  await until(() => gateway.output().includes('"event":"configuration-invalid"'))
  await gateway.rewrite(edition(echo, 'three'))
  await untilEdition(gateway, 'three')
  t.same((await readyz(gateway)).reasons, [])
})

t.test('a file that the configuration names is watched too, also one that is not there yet', async (t) => {
  const { echo, gateway } = await start(t)
  const named = join(dirname(gateway.file), 'edition')
  const reference = ['$', `{file:${named}}`].join('')
  await gateway.rewrite(edition(echo, reference))
  await until(async () => (await readyz(gateway)).reasons.length > 0)
  await writeFile(named, 'two\n')
  await untilEdition(gateway, 'two')
  await writeFile(named, 'three\n')
  await untilEdition(gateway, 'three')
})

t.test("a ConfigMap's swap of ..data takes effect", async (t) => {
  const { echo, gateway } = await start(t)
  const folder = dirname(gateway.file)
  const file = {
    publicUrl: gateway.origin,
    listen: `127.0.0.1:${gateway.ports.gateway}`,
    admin: { listen: `127.0.0.1:${gateway.ports.admin}` },
    shutdown: { delay: '0s', deadline: '3s' },
  }
  const publish = async (version: string) => {
    await mkdir(join(folder, `..${version}`))
    await writeFile(join(folder, `..${version}`, 'postern.yaml'), stringify({ ...file, ...edition(echo, version) }))
    await symlink(`..${version}`, join(folder, '..data_tmp'))
    await rename(join(folder, '..data_tmp'), join(folder, '..data'))
  }
  await publish('two')
  await symlink('..data/postern.yaml', join(folder, 'link'))
  await rename(join(folder, 'link'), gateway.file)
  await untilEdition(gateway, 'two')
  await publish('three')
  await untilEdition(gateway, 'three')
})

t.test('SIGHUP looks at once; what only a restart can change is said and left as it is', async (t) => {
  const { echo, gateway } = await start(t, 'one', () => ({ log: { level: 'debug' } }))
  gateway.signal('SIGHUP')
  await until(() => gateway.output().includes('"event":"configuration-unchanged"'))
  await gateway.rewrite({ ...edition(echo, 'two'), listen: '127.0.0.1:1', log: { level: 'warn', format: 'json' } })
  await untilEdition(gateway, 'two')
  await until(() => gateway.output().includes('"event":"restart-needed"'))
  t.match(gateway.output(), /"keys":\["listen","log.format"\]/)
  const before = gateway.output().split('"event":"request"').length
  await editionOf(gateway)
  await gateway.rewrite(edition(echo, 'three'))
  await untilEdition(gateway, 'three')
  t.equal(gateway.output().split('"event":"request"').length, before, 'the log level has changed')
})
