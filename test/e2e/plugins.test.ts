import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { startGateway } from '../support/gateway.ts'
import { startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

/** Writes a plugin file and gives its path. */
async function pluginFile(t: Test, source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postern-plugin-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const path = join(folder, 'plugin.mjs')
  await writeFile(path, source)
  return path
}

/** Refuses requests with `X-Refuse`, and shows what it sees on both sides of the gate in an answer of its own. */
const SHOWING = `
export default async function (app) {
  app.addHook('onRequest', async (request, reply) => {
    request.before = request.postern
    if (request.headers['x-refuse'] !== undefined) return reply.code(418).send({ refused: true })
  })
  app.addHook('preHandler', async (request, reply) => {
    if (request.headers['x-show'] === undefined) return
    const { before, postern, originalUrl } = request
    return reply.send({ before, behind: postern, originalUrl, frozen: Object.isFrozen(postern) })
  })
}
`

t.test('hooks run in front of proxied requests: onRequest before the gate, preHandler behind it', async (t) => {
  const path = await pluginFile(t, SHOWING)
  const { signedIn, echo, origin } = await startStack(t, { config: () => ({ plugins: [path] }) })
  const browser = await signedIn()
  const { hits } = echo
  const before = hits()

  const refused = await browser.fetch(`${origin}/a`, { headers: { 'X-Refuse': '1' } })
  t.equal(refused.status, 418)
  const anonymous = await fetch(`${origin}/a`, { headers: { 'X-Refuse': '1' } })
  t.equal(anonymous.status, 418, 'onRequest runs before the gate')

  const shown = JSON.parse((await browser.fetch(`${origin}/a/b?c=d`, { headers: { 'X-Show': '1' } })).body)
  t.match(shown.before, { route: 'app', requestId: String })
  t.notOk('subject' in shown.before, 'nobody is known before the gate')
  t.match(shown.behind, { route: 'app', caller: 'session', subject: String, claims: { email: String } })
  t.equal(shown.originalUrl, '/a/b?c=d')
  t.ok(shown.frozen)
  t.equal(hits(), before, 'what a plugin answers reaches no upstream')

  const passed = await browser.fetch(`${origin}/a`)
  t.equal(passed.status, 200)
  t.equal(hits(), before + 1)

  const stranger = await fetch(`${origin}/a`, { headers: { 'X-Show': '1' } })
  t.equal(stranger.status, 401, 'no plugin hook lets anybody past the gate')
})

t.test('a plugin is loaded again when its file changes', async (t) => {
  const answering = (text: string) =>
    `export default async (app) => app.addHook('onRequest', async (_request, reply) => reply.send('${text}'))`
  const path = await pluginFile(t, answering('one'))
  const { origin, gateway } = await startStack(t, { config: () => ({ plugins: [path] }) })
  const answer = async () => (await fetch(`${origin}/`)).text()
  t.equal(await answer(), 'one')
  await writeFile(path, answering('two'))
  await until(async () => (await answer()) === 'two')
  await writeFile(path, 'throw new Error("broken by its author")')
  await until(() => gateway.output().includes('broken by its author'))
  t.equal(await answer(), 'two', 'a plugin that throws changes nothing')
})

t.test('a plugin that throws while loading is an error of the file', async (t) => {
  const cases = [
    ['throw new Error("at the top")', 'at the top'],
    ['export default async () => { throw new Error("while registering") }', 'while registering'],
    ['export const named = 1', 'its default export is not a function'],
  ] as const
  for (const [source, message] of cases) {
    const path = await pluginFile(t, source)
    const config = {
      providers: { corp: { preset: 'coloop', clientId: 'app' } },
      session: { secrets: ['a-session-secret-of-more-than-32-bytes'] },
      routes: [{ path: '/', auth: 'none', upstream: 'http://127.0.0.1:9' }],
      plugins: [path],
    }
    const gateway = await startGateway(config, { waitReady: false })
    t.equal(await gateway.ended, 78)
    t.match(gateway.output(), new RegExp(`:\\d+:\\d+: the plugin does not load: ${message}`))
  }
})
