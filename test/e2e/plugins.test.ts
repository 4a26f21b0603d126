import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { valuesOf } from '../support/echo.ts'
import { startGateway } from '../support/gateway.ts'
import { rawRequest } from '../support/raw-request.ts'
import { SESSION_COOKIE, startStack } from '../support/stack.ts'
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

/** The plugins of config/plugins. */
const example = (name: string) => join(import.meta.dirname, '../../config/plugins', `${name}.mjs`)

t.test('the examples: a header with the tenant, and a rule about a header', async (t) => {
  const path = await pluginFile(t, await readFile(example('tenant-header'), 'utf8'))
  const { signedIn, echo, origin, gateway } = await startStack(t, {
    config: (upstream) => ({
      plugins: [example('require-client-version'), path],
      routes: [
        { name: 'app', path: '/', upstream },
        { name: 'open', path: '/open', auth: 'none', upstream },
      ],
    }),
  })
  const browser = await signedIn()
  const tenantOf = async (headers: Readonly<Record<string, string>> = {}) => {
    await browser.fetch(`${origin}/open`, { headers })
    return valuesOf(echo.received.at(-1)!, 'X-Tenant')
  }

  await t.test('the app learns the tenant, whatever the client says', async (t) => {
    t.same(await tenantOf(), ['localhost'], 'by host')
    t.same(await tenantOf({ 'x-tenant': 'evil', X_Tenant: 'evil' }), ['localhost'])
    t.same(
      echo.received.at(-1)!.headers.filter(([, value]) => value === 'evil'),
      [],
    )
    await browser.fetch(`${origin}/`)
    t.same(valuesOf(echo.received.at(-1)!, 'X-Auth-Request-Email'), ['ada@example.com'], 'behind the gate')
  })

  await t.test('a WebSocket has the header too', async (t) => {
    const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n'
    const text = `GET /open HTTP/1.1\r\nHost: ${new URL(origin).host}\r\n${upgrade}Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
    const { responses } = await rawRequest(gateway.ports.gateway, text, { expect: 1 })
    t.equal(responses[0]?.status, 101)
    t.same(valuesOf(echo.received.at(-1)!, 'X-Tenant'), ['localhost'])
  })

  await t.test('an old client is refused before it is asked who it is', async (t) => {
    const hits = echo.hits()
    for (const version of ['1', 'none', '']) {
      const refused = await fetch(`${origin}/`, { headers: { 'X-Client-Version': version, 'X-Request-Id': 'too-old' } })
      t.equal(refused.status, 403, version)
      t.equal(refused.headers.get('x-request-id'), 'too-old')
      t.match(await refused.json(), { error: 'client-too-old' })
    }
    t.equal(echo.hits(), hits)
    t.equal((await fetch(`${origin}/open`, { headers: { 'X-Client-Version': '2' } })).status, 200)
    await until(() => /"requestId":"too-old",.*"route":"app","status":403/.test(gateway.output()))
  })

  await t.test('an example that is changed is loaded again', async (t) => {
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('encodeURIComponent(tenant)', "'changed'"))
    await until(async () => (await tenantOf())[0] === 'changed')
    t.same(await tenantOf(), ['changed'])
  })
})

t.test('a plugin at work', async (t) => {
  const path = await pluginFile(
    t,
    `
    export default async function (app) {
      app.addHook('preHandler', async (request, reply) => {
        const asked = request.headers['x-do']
        reply.header('X-Plugin', 'was here')
        if (asked === 'throw') throw new Error('broken by its author')
        if (asked === 'refuse') throw Object.assign(new Error('not today'), { statusCode: 409 })
        if (asked === 'hang') await new Promise(() => undefined)
        if (asked === 'forge') for (const name of ['x-auth-request-user', 'X_Auth_Request_Email', 'x-forwarded-user', 'host']) request.headers[name] = 'evil'
        if (asked === 'remove') for (const name of Object.keys(request.headers)) delete request.headers[name]
      })
      app.addHook('onResponse', async (request, reply) => {
        console.log(JSON.stringify({ event: 'seen-by-plugin', status: reply.statusCode, ended: reply.raw.writableEnded }))
      })
    }
    `,
  )
  const { signedIn, echo, origin, gateway } = await startStack(t, { config: () => ({ plugins: [path] }) })
  const browser = await signedIn()
  const ask = (what: string) => browser.fetch(`${origin}/`, { headers: { 'X-Do': what, 'X-Request-Id': what } })

  await t.test("its response headers are on the app's responses", async (t) => {
    t.match(await ask('nothing'), { status: 200, headers: { 'x-plugin': 'was here' } })
    await until(() => gateway.output().includes('"event":"seen-by-plugin","status":200'))
  })

  await t.test('an error is a page or JSON of ours, counted and logged, and the gateway lives on', async (t) => {
    const broken = await ask('throw')
    t.match([broken.status, broken.json()], [500, { error: 'PST_INTERNAL', requestId: 'throw' }])
    t.notMatch(broken.body, 'broken by its author')
    const refused = await ask('refuse')
    t.match([refused.status, refused.json()], [409, { error: 'PST_PLUGIN_REFUSED', requestId: 'refuse' }])
    await until(() => /internal-error.*a plugin failed: broken by its author at .*plugin\.mjs/.test(gateway.output()))
    await until(() => /"requestId":"refuse".*"status":409.*PST_PLUGIN_REFUSED.*not today/.test(gateway.output()))
    t.equal((await ask('nothing')).status, 200)
  })

  await t.test('identity and connection are out of its reach', async (t) => {
    t.equal((await ask('forge')).status, 200)
    const forged = echo.received.at(-1)!
    t.match(valuesOf(forged, 'X-Auth-Request-User'), [/^user_/])
    t.same(valuesOf(forged, 'X-Auth-Request-Email'), ['ada@example.com'])
    t.same(valuesOf(forged, 'Host'), [new URL(origin).host])
    t.same(
      forged.headers.filter(([, value]) => value === 'evil'),
      [],
    )
    await until(() => gateway.output().includes('"event":"plugin-header-ignored","header":"x-auth-request-user"'))
    t.equal((await ask('remove')).status, 200)
    const removed = echo.received.at(-1)!
    t.match(valuesOf(removed, 'X-Auth-Request-User'), [/^user_/])
    t.same(valuesOf(removed, 'X-Request-Id'), ['remove'])
    t.same(valuesOf(removed, 'User-Agent'), [])
  })

  await t.test('a hook that never ends holds nothing once the client is gone', async (t) => {
    const leaving = new AbortController()
    const cookie = `${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}`
    const answer = fetch(`${origin}/`, {
      headers: { 'X-Do': 'hang', 'X-Request-Id': 'hang', Cookie: cookie },
      signal: leaving.signal,
    })
    // The request is on its way once a later one was answered.
    await ask('nothing')
    leaving.abort()
    await t.rejects(answer)
    await until(() => /"requestId":"hang".*"status":499/.test(gateway.output()))
    t.equal(await gateway.stop(), 0, 'and the gateway stops without waiting for it')
  })
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
