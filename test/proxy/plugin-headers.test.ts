import { join } from 'node:path'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { RequestHeaderRules } from '../../src/headers/request-headers.ts'
import { compileReservedNames, foldedName } from '../../src/headers/reserved-names.ts'
import { fakeUpstream } from '../upstream/fake-upstream.ts'
import { proxiedApp } from './proxied-app.ts'
import { sampleDirection } from './sample.ts'

const CORS = {
  origins: ['https://partner.example.com'],
  methods: ['GET'],
  headers: [],
  exposeHeaders: [],
  credentials: false,
  maxAge: 1,
}

/** An app with a plugin whose `preHandler` hook has this body, and an upstream that shows what it got. */
async function withHook(
  t: Test,
  body: string,
  { hook = 'preHandler', ...changes }: Parameters<typeof sampleDirection>[0] & { readonly hook?: string } = {},
) {
  const source = `export default async (app) => app.addHook('${hook}', async (request, reply) => { ${body} })`
  const path = join(t.testdir({ 'plugin.mjs': source }), 'plugin.mjs')
  const made = await proxiedApp(t, { plugins: [{ path, version: source }] })
  await made.ready()
  const upstream = fakeUpstream((receiver) => {
    receiver.responseStarted(200, 'OK', [
      'Server',
      'app',
      'Set-Cookie',
      'app=1',
      'Vary',
      'Accept',
      'Content-Length',
      '2',
    ])
    receiver.responseEnded(Buffer.from('ok'), [])
  })
  const direction = sampleDirection({ auth: 'none', ...changes }, upstream)
  /** The values of a header that the upstream got, by its folded name. */
  const sent = (name: string) => {
    const headers = [...(upstream.received.at(-1)?.headers ?? []), ...(upstream.received.at(-1)?.fixed.list ?? [])]
    return headers.flatMap((each, index) => (index % 2 === 0 && foldedName(each) === name ? [headers[index + 1]] : []))
  }
  return { ...made, direction, upstream, sent }
}

t.test('what a plugin sets in request.headers reaches the app, in place of what the client sent', async (t) => {
  const { ask, direction, sent } = await withHook(
    t,
    "request.headers['x-tenant'] = 'acme'; request.headers['X-Number'] = 7; request.headers['x-list'] = ['a', 'b']",
  )
  t.equal((await ask({ headers: ['X-Tenant', 'evil', 'X_Tenant', 'evil', 'X-Other', 'kept'] }, direction)).status, 200)
  t.same(sent('x-tenant'), ['acme'], 'in any spelling that an app may take for it')
  t.same(sent('x-number'), ['7'])
  t.same(sent('x-list'), ['a', 'b'])
  t.same(sent('x-other'), ['kept'])
})

t.test('a plugin removes headers of the client, and may replace all of them', async (t) => {
  const removing = await withHook(t, "delete request.headers['x-debug']; request.headers['accept'] = undefined")
  await removing.ask(
    { headers: ['X-Debug', '1', 'X_Debug', '1', 'Accept', 'text/html', 'X-Other', '1'] },
    removing.direction,
  )
  t.same([removing.sent('x-debug'), removing.sent('accept'), removing.sent('x-other')], [[], [], ['1']])
  const replacing = await withHook(t, "request.headers = { 'x-new': '1' }", { hook: 'onRequest' })
  await replacing.ask({ headers: ['X-Other', 'kept'] }, replacing.direction)
  t.same([replacing.sent('x-new'), replacing.sent('x-other')], [['1'], ['kept']], 'as Fastify merges them')
})

t.test("a plugin's headers go through after the route's own", async (t) => {
  const { ask, direction, sent } = await withHook(t, "request.headers['x-env'] = 'from the plugin'", {
    headers: { set: { 'X-Env': 'from the file' }, remove: [] },
  })
  await ask({}, direction)
  t.same(sent('x-env'), ['from the plugin'])
})

t.test('identity headers, and what belongs to the connection, cannot be changed', async (t) => {
  const names = ['x-user', 'host', 'cookie', 'connection', 'content-length', 'transfer-encoding', 'x-forwarded-for']
  const { ask, signIn, sent, ignored, upstream } = await withHook(
    t,
    `for (const name of ${JSON.stringify(names)}) request.headers[name] = 'evil'`,
    { auth: 'required' },
  )
  const direction = sampleDirection({}, upstream)
  const answer = await ask({ headers: ['Cookie', `${await signIn()}; theme=dark`] }, direction)
  t.equal(answer.status, 200)
  t.same(sent('host'), ['app.example.com'])
  t.same(sent('cookie'), ['theme=dark'])
  t.same(sent('x-forwarded-for'), ['192.0.2.1'])
  t.same(sent('x-user'), ['ada@example.com'])
  t.notMatch(
    upstream.received.at(-1)?.headers.filter((each) => each === 'evil'),
    ['evil'],
  )
  for (const name of names) t.ok(ignored.includes(name), name)
})

t.test('property: no spelling of a header that only Postern sets can be set by a plugin', async () => {
  const reserved = compileReservedNames({ headers: { 'X-User': 'subject' } })
  const rules = new RequestHeaderRules((name) => reserved.has(name))
  const own = ['X-User', 'X-Auth-Request-Email', 'X-Postern-Assertion', 'X-Forwarded-User', 'Transfer-Encoding', 'Host']
  const spelt = fc
    .tuple(fc.constantFrom(...own), fc.array(fc.constantFrom('-', '_', '.', '!')))
    .map(([name, marks]) => name.replaceAll('-', () => marks.pop() ?? '-'))
  fc.assert(
    fc.property(fc.tuple(spelt, fc.boolean()), ([name, capitals]) => {
      return !rules.pluginMaySet(capitals ? name.toUpperCase() : name.toLowerCase())
    }),
  )
})

t.test('a value that no header can carry is 500, and names the header in the log', async (t) => {
  for (const [name, value] of [
    ['x-tenant', 'a\r\nX-User: evil'],
    ['x-tenant', 'ü€'],
    ['x tenant', 'a'],
  ]) {
    const { ask, direction, log, upstream } = await withHook(
      t,
      `request.headers[${JSON.stringify(name)}] = ${JSON.stringify(value)}`,
    )
    t.match(await ask({}, direction), { status: 500, context: { error: { code: 'PST_INTERNAL' } } })
    t.match(log(), `a plugin set a header that cannot be sent: ${name}`)
    t.equal(upstream.received.length, 0)
  }
})

t.test("a response header that cannot be sent is 500, in the app's response and in answers of ours", async (t) => {
  for (const [name, value] of [
    ['x-tenant', 'a\r\nSet-Cookie: evil=1'],
    ['x-tenant', 'ü€'],
    ['x tenant', 'a'],
    ['x-tenant\r\nset-cookie', 'evil=1'],
    ['', 'a'],
  ]) {
    const set = `reply.header(${JSON.stringify(name)}, ${JSON.stringify(value)})`
    const expected = { status: 500, context: { error: { code: 'PST_INTERNAL' } } }
    const behind = await withHook(t, set)
    const forwarded = await behind.ask({}, behind.direction)
    t.match(forwarded, expected, `${name}: on the way to the app`)
    t.equal(behind.upstream.received.length, 0)
    const before = await withHook(t, set, { hook: 'onRequest' })
    const refused = await before.ask({}, sampleDirection({}, before.upstream))
    t.match(refused, expected, `${name}: a refusal of ours`)
    const answering = await withHook(t, `${set}.send('mine')`)
    const answered = await answering.ask({}, answering.direction)
    t.match(answered, expected, `${name}: an answer of the plugin`)
    const throwing = await withHook(t, `${set}; throw new Error('oops')`)
    const thrown = await throwing.ask({}, throwing.direction)
    t.match(thrown, expected, `${name}: a plugin that throws`)
    for (const { body, headers } of [forwarded, refused, answered, thrown]) {
      t.match(JSON.parse(body ?? ''), { error: 'PST_INTERNAL', requestId: 'the-id' })
      t.notOk(headers?.has('set-cookie'))
    }
    for (const { log } of [behind, before, answering])
      t.match(log(), `a plugin set a header that cannot be sent: ${name!.slice(0, 8)}`)
  }
})

t.test("what a plugin sets by reply.header reaches the client with the app's response", async (t) => {
  const { ask, direction } = await withHook(
    t,
    "reply.header('Server', 'plugin').header('X-One', '1').header('Set-Cookie', 'mine=1').header('Vary', 'X-Tenant')",
  )
  const { headers, body } = await ask({}, direction)
  t.equal(body, 'ok')
  t.same(headers?.get('server'), ['plugin'], "the app's is replaced")
  t.same(headers?.get('x-one'), ['1'])
  t.same(headers?.get('set-cookie')?.toSorted(), ['app=1', 'mine=1'])
  t.same(headers?.get('vary')?.toSorted(), ['Accept', 'X-Tenant'])
})

t.test(
  "a plugin changes neither Postern's response headers and cookies, nor the file's, nor the framing",
  async (t) => {
    const { ask, direction } = await withHook(
      t,
      `reply.header('X-Request-Id', 'evil').header('Content-Length', '9').header('Transfer-Encoding', 'chunked')
    reply.header('Set-Cookie', 'postern=evil').header('X-Frame-Options', 'ALLOWALL')
    reply.header('Access-Control-Allow-Origin', '*')`,
      { responseHeaders: { set: { 'X-Frame-Options': 'DENY' }, remove: [] }, cors: CORS },
    )
    const { headers, body } = await ask({ headers: ['Origin', 'https://evil.example'] }, direction)
    t.equal(body, 'ok')
    t.same(headers?.get('x-request-id'), ['the-id'])
    t.same(headers?.get('content-length'), ['2'])
    t.notOk(headers?.has('transfer-encoding'))
    t.same(headers?.get('set-cookie'), ['app=1'])
    t.same(headers?.get('x-frame-options'), ['DENY'])
    t.notOk(headers?.has('access-control-allow-origin'))
  },
)

t.test('a plugin that answers by itself does not open a route with cors to other origins either', async (t) => {
  const { ask, direction } = await withHook(
    t,
    "return reply.header('Access-Control-Allow-Origin', '*').code(403).send('no')",
    { cors: CORS },
  )
  const originFor = async (origin: string) =>
    (await ask({ headers: ['Origin', origin] }, direction)).headers?.get('access-control-allow-origin')
  t.same(await originFor('https://evil.example'), undefined)
  t.same(await originFor('https://partner.example.com'), ['https://partner.example.com'])
})

t.test('what a plugin sets in the response is in an error of ours as well', async (t) => {
  const { ask, upstream } = await withHook(t, "reply.header('X-One', '1').header('Cache-Control', 'public')")
  const { status, headers } = await ask({}, sampleDirection({ auth: 'none', maxBody: 1 }, upstream))
  t.equal(status, 200)
  t.same(headers?.get('cache-control'), ['public'])
  const refused = await ask({ method: 'POST', body: 'long' }, sampleDirection({ auth: 'none', maxBody: 1 }, upstream))
  t.equal(refused.status, 413)
  t.same(refused.headers?.get('x-one'), ['1'])
  t.same(refused.headers?.get('cache-control'), ['no-store'])
})

t.test('a plugin cannot change the framing of an answer of ours, or of its own', async (t) => {
  const set = "reply.header('Transfer-Encoding', 'chunked').header('Upgrade', 'h2c').header('Content-Length', '3')"
  const before = await withHook(t, set, { hook: 'onRequest' })
  const refused = await before.ask({}, sampleDirection({}, before.upstream))
  const answering = await withHook(t, `${set}.code(418).send('mine')`)
  const answered = await answering.ask({}, answering.direction)
  t.equal(answered.body, 'mine')
  for (const { status, headers, body } of [refused, answered]) {
    t.ok(status === 401 || status === 418)
    t.same(headers?.get('content-length'), [String(body?.length)])
    t.notOk(headers?.has('transfer-encoding'))
    t.notOk(headers?.has('upgrade'))
  }
})

t.test('a plugin refuses by throwing an error with a status', async (t) => {
  const throws = (statusCode: number) =>
    withHook(t, `throw Object.assign(new Error('told by the plugin'), { statusCode: ${statusCode} })`)
  const refused = await throws(404)
  const answer = await refused.ask({}, refused.direction)
  t.match(answer, { status: 404, context: { error: { code: 'PST_PLUGIN_REFUSED', message: 'told by the plugin' } } })
  t.notMatch(answer.body, 'told by the plugin')
  t.equal(refused.upstream.received.length, 0)
  const failed = await throws(503)
  t.match(await failed.ask({}, failed.direction), { status: 500, context: { error: { code: 'PST_INTERNAL' } } })
})

t.test('a plugin that throws is 500, before and behind the gate', async (t) => {
  for (const hook of ['onRequest', 'preHandler']) {
    const { ask, direction, upstream } = await withHook(t, "throw new TypeError('oops')", { hook })
    const error = { code: 'PST_INTERNAL', details: { cause: { message: 'oops' } } }
    t.match(await ask({}, direction), { status: 500, context: { error } })
    t.equal(upstream.received.length, 0)
  }
})

t.test('nothing is sent for a client that went away while a hook waited', async (t) => {
  const { send, direction, upstream } = await withHook(
    t,
    'await new Promise((resolve) => { globalThis.continueTheHook = resolve })',
  )
  const { answer, response, finished } = send({}, direction)
  const scope = globalThis as { continueTheHook?: () => void }
  while (scope.continueTheHook === undefined) await new Promise(setImmediate)
  response.destroy()
  await answer()
  t.equal(finished(), 1, 'the request is over although its hook never ended')
  scope.continueTheHook()
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate)
  t.equal(upstream.received.length, 0)
  delete scope.continueTheHook
})
