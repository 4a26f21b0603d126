import fastify, { type FastifyReply } from 'fastify'
import t from 'tap'
import { PosternError } from '../../src/errors.ts'
import { redirectToLogin, refuse, toPosternError } from '../../src/proxy/respond.ts'
import { sampleContext } from './sample.ts'

function answered(handler: (reply: FastifyReply) => void) {
  const app = fastify()
  app.get('/', (_request, reply) => handler(reply))
  return app.inject({ url: '/' })
}

t.test('a refusal is a page for a browser and JSON for a script', async (t) => {
  const error = new PosternError('PST_AUTH_REQUIRED', { loginUrl: '/oauth2/start?rd=%2F' })
  const script = sampleContext()
  const json = await answered((reply) => refuse(script, reply, error))
  t.match(json, { statusCode: 401, headers: { 'www-authenticate': 'Postern login="/oauth2/start?rd=%2F"' } })
  t.match(json.json(), { error: 'PST_AUTH_REQUIRED', loginUrl: '/oauth2/start?rd=%2F' })
  t.equal(script.error, error, 'the log line will say it')
  const page = await answered((reply) => refuse(sampleContext({ headers: ['Accept', 'text/html'] }), reply, error))
  t.match(page.headers, { 'content-type': 'text/html; charset=utf-8' })
})

t.test('an answer that has begun is broken off', async (t) => {
  const error = new PosternError('PST_UPSTREAM_BROKEN')
  const context = sampleContext()
  await t.rejects(
    answered((reply) => {
      reply.hijack()
      reply.raw.writeHead(200)
      reply.raw.write('half')
      refuse(context, reply, error)
    }),
  )
  t.equal(context.error, error)
})

t.test('a redirect to a login is never cached', async (t) => {
  const answer = await answered((reply) => redirectToLogin(reply, '/oauth2/start'))
  t.match(answer, { statusCode: 302, headers: { location: '/oauth2/start', 'cache-control': 'no-store' } })
})

t.test('whatever is thrown becomes an error of the table, and keeps its cause', async (t) => {
  const known = new PosternError('PST_LOGIN_STATE')
  t.equal(toPosternError(known), known)
  for (const thrown of [new Error('x'), 'text', undefined, null, { statusCode: 500 }, { statusCode: '400' }]) {
    t.match(toPosternError(thrown), { code: 'PST_INTERNAL' })
    t.equal(toPosternError(thrown).details.cause, thrown)
  }
  t.equal(toPosternError({ statusCode: 413 }).code, 'PST_REQUEST_TOO_LARGE')
  t.equal(toPosternError({ statusCode: 415 }).code, 'PST_REQUEST_MALFORMED')
})
