import t, { type Test } from 'tap'
import { PosternError } from '../../src/errors.ts'
import type { Endpoint } from '../../src/proxy/endpoint.ts'
import { HTTP_METHODS } from '../../src/proxy/http-methods.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { keyed, NOW } from '../session/sample.ts'
import { proxiedApp } from './proxied-app.ts'

const ENDPOINT: Endpoint = { name: 'test', url: '/-/test', methods: ['GET'], otherwise: 'PST_REQUEST_METHOD' }
const AT_ENDPOINT = { kind: 'endpoint', endpoint: ENDPOINT } as const

/** An app with an endpoint that answers, or throws what it is given. */
async function setUp(t: Test, thrown?: unknown) {
  const made = await proxiedApp(t)
  made.app.get(ENDPOINT.url, async () => {
    if (thrown !== undefined) throw thrown
    return 'hello'
  })
  await made.ready()
  return made
}

t.test('where a request goes was decided before: its path means nothing to the router', async (t) => {
  const { ask } = await setUp(t)
  for (const target of ['/', '/-/route', '/-/refused', '/%2d/route', '/anything?x']) {
    t.match(await ask({ target }, AT_ENDPOINT), { status: 200, body: 'hello' }, target)
  }
})

t.test('a refused request is answered with its error, and heard of', async (t) => {
  const { ask, refused } = await setUp(t)
  const error = new PosternError('PST_ROUTE_NOT_FOUND')
  const { status, body, context } = await ask({ target: '/-/test' }, { kind: 'refused', error })
  t.equal(status, 404)
  t.match(JSON.parse(body ?? ''), { error: 'PST_ROUTE_NOT_FOUND', requestId: 'the-id' })
  t.equal(context.error, error)
  t.same(refused, [error])
})

t.test('every method that Node reads reaches the answer for its direction', async (t) => {
  const { ask } = await setUp(t)
  const error = new PosternError('PST_REQUEST_HOST')
  for (const method of HTTP_METHODS) t.equal((await ask({ method }, { kind: 'refused', error })).status, 421, method)
})

t.test('an endpoint that lacks the method refuses it', async (t) => {
  const { ask } = await setUp(t)
  const { status, context } = await ask({ method: 'DELETE' }, AT_ENDPOINT)
  t.match({ status, code: context.error?.code }, { status: 405, code: 'PST_REQUEST_METHOD' })
})

t.test('every answer of ours has the request id, and the cookies that the browser must get', async (t) => {
  const { send } = await setUp(t)
  const { key, session } = keyed()
  const answerOf = async (ended: boolean) => {
    const { context, answer } = send({}, AT_ENDPOINT)
    context.live = new LiveSession(key, session, NOW)
    context.live.ended = ended
    context.newCookies = ['postern=newer; Path=/', 'postern.1=; Path=/']
    return (await answer())?.headers
  }
  const headers = await answerOf(false)
  t.same(headers?.get('x-request-id'), ['the-id'])
  t.same(headers?.get('set-cookie'), ['postern=newer; Path=/', 'postern.1=; Path=/'])
  t.notOk((await answerOf(true))?.has('set-cookie'), 'what a sign-out has cleared stays cleared')
})

t.test('what a handler throws becomes an error of the one table', async (t) => {
  const told = new PosternError('PST_STORE_UNAVAILABLE', { retryAfter: 2_000 })
  const known = await setUp(t, told)
  const answer = await known.ask({}, AT_ENDPOINT)
  t.equal(answer.status, 503)
  t.same(answer.headers?.get('retry-after'), ['2'])
  t.equal(answer.context.error, told)
  t.equal(known.log(), '')

  const internal = await setUp(t, new Error('a secret detail'))
  const { status, body, context } = await internal.ask({}, AT_ENDPOINT)
  t.equal(status, 500)
  t.notMatch(body, /secret/)
  t.equal(context.error?.code, 'PST_INTERNAL')
  t.match(internal.log(), /"event":"internal-error","requestId":"the-id"/)
})

t.test("Fastify's own errors are not internal ones", async (t) => {
  const codeOf = async (statusCode: number) => {
    const { ask } = await setUp(t, Object.assign(new Error('from Fastify'), { statusCode }))
    return (await ask({}, AT_ENDPOINT)).context.error?.code
  }
  t.equal(await codeOf(400), 'PST_REQUEST_MALFORMED')
  t.equal(await codeOf(413), 'PST_REQUEST_TOO_LARGE')
  t.equal(await codeOf(503), 'PST_INTERNAL')
})
