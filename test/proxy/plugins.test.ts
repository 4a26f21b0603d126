import { join } from 'node:path'
import t, { type Test } from 'tap'
import { BearerCaller } from '../../src/caller/bearer/bearer-caller.ts'
import type { PluginFile } from '../../src/config/config.ts'
import { tryPlugin } from '../../src/proxy/plugins.ts'
import { NOW } from '../session/sample.ts'
import { fakeUpstream } from '../upstream/fake-upstream.ts'
import { proxiedApp } from './proxied-app.ts'
import { sampleDirection } from './sample.ts'

/** What a plugin sees goes into response headers, where the test can read it. */
const TELLS = `export default async (app) => {
  app.addHook('onRequest', async (request, reply) => { reply.header('X-Early', String(request.postern.caller)) })
  app.addHook('preHandler', async (request, reply) => {
    if (request.headers['x-stop']) return reply.code(418).send(JSON.stringify(request.postern))
  })
}`

/** @param sources by file name */
function files(t: Test, sources: Readonly<Record<string, string>>): readonly PluginFile[] {
  const folder = t.testdir(sources)
  return Object.keys(sources).map((name) => ({ path: join(folder, name), version: '1' }))
}

const STOP = ['X-Stop', '1']

t.test('a plugin sees who passed the gate, and may answer in the place of the upstream', async (t) => {
  const { ready, ask, signIn } = await proxiedApp(t, { plugins: files(t, { 'tells.mjs': TELLS }) })
  await ready()
  const upstream = fakeUpstream()
  const direction = sampleDirection({ name: 'app', auth: 'optional' }, upstream)
  const ada = await ask({ headers: [...STOP, 'Cookie', await signIn()] }, direction)
  t.equal(ada.status, 418)
  t.same(ada.headers?.get('x-early'), ['undefined'], 'before the gate the caller is not known')
  t.match(JSON.parse(ada.body ?? ''), {
    route: 'app',
    caller: 'session',
    subject: 'ada',
    claims: { email: 'ada@example.com' },
    requestId: 'the-id',
  })
  t.same(JSON.parse((await ask({ headers: STOP }, direction)).body ?? ''), {
    route: 'app',
    caller: 'anonymous',
    requestId: 'the-id',
  })
  t.same(upstream.received, [])
  t.equal((await ask({}, direction)).status, 200)
})

t.test('a plugin sees an API client as what it is, without its token', async (t) => {
  const token = {
    kind: 'good',
    provider: 'corp',
    subject: 'robot',
    claims: { role: 'x' },
    expiresAt: undefined,
  } as const
  const caller = new BearerCaller('the-access-token', { ...token, maxAge: 1_000 }, NOW, () => NOW)
  const bearer = { authenticate: () => caller }
  const { ready, ask } = await proxiedApp(t, { plugins: files(t, { 'tells.mjs': TELLS }), bearer })
  await ready()
  const direction = sampleDirection({ name: 'app', bearer: [{ kind: 'userinfo', provider: 'corp' }] })
  const { body } = await ask({ headers: STOP }, direction)
  t.match(JSON.parse(body ?? ''), { caller: 'bearer', subject: 'robot', claims: { role: 'x' } })
  t.notMatch(body, 'the-access-token')
})

t.test('a plugin hears of no request that the gate refuses', async (t) => {
  const { ready, ask } = await proxiedApp(t, { plugins: files(t, { 'tells.mjs': TELLS }) })
  await ready()
  t.equal((await ask({ headers: STOP }, sampleDirection())).status, 401)
})

t.test('plugins never see tokens, and cannot change what they see', async (t) => {
  const changing = `export default async (app) => {
    app.addHook('preHandler', async (request, reply) => { request.postern.subject = 'eve' })
  }`
  const { ready, ask, signIn } = await proxiedApp(t, { plugins: files(t, { 'changing.mjs': changing }) })
  await ready()
  const { status, context } = await ask({ headers: ['Cookie', await signIn()] })
  t.equal(status, 500)
  t.equal(context.error?.code, 'PST_INTERNAL')
  const [tells] = files(t, { 'tells.mjs': TELLS })
  const other = await proxiedApp(t, { plugins: [tells!] })
  await other.ready()
  const { body } = await other.ask({ headers: [...STOP, 'Cookie', await other.signIn()] })
  t.notMatch(body, /access|refresh|id\.token/)
})

t.test('a plugin cannot change the claims, which later requests of the session are judged by', async (t) => {
  const growing = `export default async (app) => {
    app.addHook('preHandler', async (request, reply) => {
      const { claims } = request.postern
      const tries = [() => claims.roles.push('admin'), () => { claims.address.country = 'XX' }, () => { claims.admin = true }]
      const refused = tries.filter((change) => { try { change(); return false } catch { return true } })
      return reply.code(418).send(JSON.stringify({ refused: refused.length, claims }))
    })
  }`
  const claims = { roles: ['user'], address: { country: 'DE' } }
  const token = {
    kind: 'good',
    provider: 'corp',
    subject: 'robot',
    claims,
    expiresAt: undefined,
    maxAge: 1_000,
  } as const
  const bearer = { authenticate: () => new BearerCaller('token', token, NOW, () => NOW) }
  const { ready, ask } = await proxiedApp(t, { plugins: files(t, { 'growing.mjs': growing }), bearer })
  await ready()
  const { body } = await ask({}, sampleDirection({ name: 'app', bearer: [{ kind: 'userinfo', provider: 'corp' }] }))
  t.same(JSON.parse(body ?? ''), { refused: 3, claims: { roles: ['user'], address: { country: 'DE' } } })
})

t.test('plugins run in the order of the file', async (t) => {
  const adds = (name: string) => `export default async (app) => {
    app.addHook('preHandler', async (request, reply) => {
      if (request.order === undefined) request.order = ''
      request.order += '${name}'
      if ('${name}' === 'b') return reply.code(418).send(request.order)
    })
  }`
  const plugins = files(t, { 'a.mjs': adds('a'), 'b.mjs': adds('b') })
  const { ready, ask } = await proxiedApp(t, { plugins })
  await ready()
  t.match(await ask({}, sampleDirection({ auth: 'none' })), { status: 418, body: 'ab' })
})

t.test('a plugin that cannot be used is refused, and it is said which and why', async (t) => {
  const bad = {
    'no-function.mjs': 'export default 1',
    'no-default.mjs': 'export const plugin = () => undefined',
    'no-syntax.mjs': 'export default {',
    'throws.mjs': "export default async () => { throw new Error('not today') }",
  }
  for (const plugin of files(t, bad)) {
    const app = proxiedApp(t, { plugins: [plugin] }).then(({ ready }) => ready())
    await t.rejects(app, { message: new RegExp(`^the plugin ${RegExp.escape(plugin.path)}: .`) })
    t.type(await tryPlugin(plugin), 'string')
  }
  const [noFunction, , , throws] = files(t, bad)
  t.equal(await tryPlugin(noFunction!), 'its default export is not a function')
  t.equal(await tryPlugin(throws!), 'not today')
  t.match(await tryPlugin({ path: '/not/there.mjs', version: '1' }), /Cannot find module/)
})

t.test('a plugin that was changed is loaded anew', async (t) => {
  const folder = t.testdir({ 'plugin.mjs': "export default async () => { throw new Error('before') }" })
  const path = join(folder, 'plugin.mjs')
  t.equal(await tryPlugin({ path, version: '1' }), 'before')
  t.testdir({ 'plugin.mjs': 'export default async () => undefined' })
  t.equal(await tryPlugin({ path, version: '2' }), undefined)
})

t.test('an unexpected error behind a plugin is 500, in the gate and on the way to the upstream', async (t) => {
  const plugins = files(t, {
    'later.mjs': "export default async (app) => app.addHook('onRequest', async () => undefined)",
  })
  const fails = () => {
    throw new Error('unexpected')
  }
  const inGate = await proxiedApp(t, { plugins, refresher: { ensureFresh: fails } })
  await inGate.ready()
  t.match(await inGate.ask({ headers: ['Cookie', await inGate.signIn()] }), { status: 500 })

  const onTheWay = await proxiedApp(t, { plugins })
  await onTheWay.ready()
  const broken = fakeUpstream()
  Object.assign(broken.upstream, { choose: fails })
  t.match(await onTheWay.ask({}, sampleDirection({ auth: 'none' }, broken)), { status: 500 })
})
