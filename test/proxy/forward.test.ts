import { setImmediate as nextTurn } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { idCookie } from '../../src/session-cookie/session-cookie.ts'
import type { ResponseReceiver } from '../../src/upstream/client.ts'
import { fakeUpstream } from '../upstream/fake-upstream.ts'
import { proxiedApp } from './proxied-app.ts'
import { sampleDirection } from './sample.ts'

async function setUp(t: Test, options: Parameters<typeof proxiedApp>[1] = {}) {
  const made = await proxiedApp(t, options)
  await made.ready()
  return made
}

/** Answers without a length, and goes on until it is told to stop. */
function stream() {
  const started = Promise.withResolvers<ResponseReceiver>()
  const upstream = fakeUpstream((receiver) => {
    receiver.responseStarted(200, 'OK', ['Content-Type', 'text/event-stream'])
    receiver.responseData(Buffer.from('data: 1\n\n'))
    started.resolve(receiver)
  })
  return { upstream, started: started.promise }
}

t.test(
  'an answer carries what the route sets and not what it removes, in place of what the upstream said',
  async (t) => {
    const { ask } = await setUp(t)
    const upstream = fakeUpstream((receiver) => {
      receiver.responseStarted(200, 'OK', ['Server', 'app', 'X-Frame-Options', 'ALLOWALL', 'Content-Length', '0'])
      receiver.responseEnded(undefined, [])
    })
    const responseHeaders = { set: { 'X-Frame-Options': 'DENY' }, remove: ['Server'] }
    const { headers } = await ask({}, sampleDirection({ auth: 'none', responseHeaders }, upstream))
    t.same(headers?.get('x-frame-options'), ['DENY'])
    t.notOk(headers?.has('server'))
  },
)

t.test('an answer with cookies of a renewed session is not cached, whatever the upstream says', async (t) => {
  const renewing = {
    ...idCookie('postern'),
    renew: () => ({ set: [{ name: 'postern', value: 'newer' }], clear: [] }),
  }
  const { ask, signIn } = await setUp(t, { cookie: renewing })
  const upstream = fakeUpstream((receiver) => {
    const headers = ['Cache-Control', 'public, max-age=600', 'Expires', 'tomorrow', 'Set-Cookie', 'app=1']
    receiver.responseStarted(200, 'OK', [...headers, 'Content-Length', '0'])
    receiver.responseEnded(undefined, [])
  })
  const { headers } = await ask({ headers: ['Cookie', await signIn()] }, sampleDirection({}, upstream))
  t.same(headers?.get('cache-control'), ['no-store'])
  t.notOk(headers?.has('expires'))
  t.match(headers?.get('set-cookie'), ['app=1', /^postern=newer; /])
})

t.test('a body that says that it is too large is refused before the upstream is asked', async (t) => {
  const { ask } = await setUp(t)
  const upstream = fakeUpstream()
  const direction = sampleDirection({ auth: 'none', maxBody: 4 }, upstream)
  t.match(await ask({ method: 'POST', body: '12345' }, direction), { status: 413 })
  t.same(upstream.received, [])
  t.match(await ask({ method: 'POST', body: '1234' }, direction), { status: 200 })
})

t.test('an upstream that fails is answered for, with the error of the table', async (t) => {
  const { ask } = await setUp(t)
  const failing = (code: string) =>
    fakeUpstream((receiver) => receiver.responseFailed(Object.assign(new Error('failed'), { code })))
  const refused = await ask({}, sampleDirection({ auth: 'none' }, failing('ECONNREFUSED')))
  t.match(refused, { status: 502, context: { error: { code: 'PST_UPSTREAM_UNREACHABLE' } } })
})

t.test('the log knows when the upstream was asked, and when it answered', async (t) => {
  const { ask } = await setUp(t)
  const { context } = await ask({}, sampleDirection({ auth: 'none' }))
  t.ok(context.askedAt > 0 && context.answeredAt >= context.askedAt)
})

t.test('an event stream ends with its session', async (t) => {
  const { send, signIn, sessions } = await setUp(t)
  const { upstream, started } = stream()
  const { answer, context, finished } = send({ headers: ['Cookie', await signIn()] }, sampleDirection({}, upstream))
  await started
  await nextTurn()
  t.equal(context.live?.attached, true)
  await sessions.end(context.live!.key, 'revoked', context.live!.session)
  t.equal((await answer())?.status, 200)
  t.equal(context.response.writableEnded, false, 'broken off, not whole')
  t.equal(finished(), 1)
  t.equal(upstream.aborted(), 1)
})

t.test('a stream that is over no longer hangs on its session', async (t) => {
  const { send, signIn } = await setUp(t)
  const { upstream, started } = stream()
  const { answer, context } = send({ headers: ['Cookie', await signIn()] }, sampleDirection({}, upstream))
  const receiver = await started
  receiver.responseEnded(undefined, [])
  t.match(await answer(), { status: 200, body: 'data: 1\n\n' })
  t.equal(context.live?.attached, false)
})

t.test("an answer of known length is not broken off by the session's end", async (t) => {
  const { ask, signIn } = await setUp(t)
  const { context } = await ask({ headers: ['Cookie', await signIn()] })
  t.equal(context.attachment, undefined)
})

t.test('an answer that fails half-way is broken off', async (t) => {
  const { send } = await setUp(t)
  const { upstream, started } = stream()
  const { answer, context } = send({}, sampleDirection({ auth: 'none' }, upstream))
  const receiver = await started
  receiver.responseFailed(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
  await answer()
  await nextTurn()
  t.equal(context.response.writableEnded, false)
})
