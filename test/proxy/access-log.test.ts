import { pino } from 'pino'
import t from 'tap'
import { BearerCaller } from '../../src/caller/bearer/bearer-caller.ts'
import { PosternError } from '../../src/errors.ts'
import type { Log } from '../../src/log.ts'
import { createAccessLog, statusOf } from '../../src/proxy/access-log.ts'
import { ENDPOINTS } from '../../src/proxy/endpoint.ts'
import type { RequestContext } from '../../src/proxy/request-context.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { keyed, NOW } from '../session/sample.ts'
import { requestContext, sampleDirection } from './sample.ts'

type Fields = Readonly<Record<string, unknown>>

/** What is logged of a request. `byHand`: JSON lines of proxied requests need not go through pino. */
function logged(context: RequestContext, { byHand = true, level = 'info' } = {}): readonly Fields[] {
  const lines: string[] = []
  const write = (line: string) => void lines.push(line)
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  )
  const log: Log = { logger, writeLine: byHand ? write : undefined, flush: () => undefined, close: () => undefined }
  createAccessLog(log)(context)
  return lines.map((line) => {
    if (!line.endsWith('\n')) throw new Error('not a line')
    return JSON.parse(line) as Fields
  })
}

function proxied(target = '/a?token=secret'): RequestContext {
  const context = requestContext({ target }, sampleDirection({ name: 'the "api"' }))
  const { key, session } = keyed({ subject: 'a"da' })
  context.live = new LiveSession(key, session, NOW)
  context.askedAt = 10
  context.answeredAt = 12.5
  context.response.writeHead(201).end()
  return context
}

t.test('the line of an API client says that it is one', async (t) => {
  const context = proxied()
  context.live = undefined
  const token = {
    kind: 'good',
    provider: 'corp',
    subject: 'ro"bot',
    claims: {},
    expiresAt: undefined,
    maxAge: 1,
  } as const
  context.bearer = new BearerCaller('the-access-token', token, NOW, () => NOW)
  const [byHand, byPino] = [logged(context)[0], logged(context, { byHand: false })[0]]
  t.match(byHand, { caller: 'bearer', subject: 'ro"bot' })
  t.same(Object.keys(byPino ?? {}), Object.keys(byHand ?? {}))
  t.notMatch(JSON.stringify([byHand, byPino]), /the-access-token/)
})

t.test('a proxied request is one line, the same whether pino writes it or not', async (t) => {
  const [byHand, byPino] = [logged(proxied())[0], logged(proxied(), { byHand: false })[0]]
  t.match(byHand, {
    level: 'info',
    time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    event: 'request',
    requestId: 'the-id',
    method: 'GET',
    host: 'app.example.com',
    path: '/a',
    route: 'the "api"',
    status: 201,
    duration: Number,
    upstreamDuration: 2.5,
    address: '192.0.2.1',
    subject: 'a"da',
    msg: 'request',
  })
  t.same(Object.keys(byHand ?? {}), Object.keys(byPino ?? {}))
  const steady = ({ time, duration, ...rest }: Fields = {}) => rest
  t.same(steady(byHand), steady(byPino))
})

t.test('no query is logged, for queries hold what must not be in logs', async (t) => {
  for (const byHand of [true, false]) t.notMatch(JSON.stringify(logged(proxied(), { byHand })), /secret/)
})

t.test('a path with quotation marks stays one string', async (t) => {
  t.equal(logged(proxied('/a"b'))[0]?.path, '/a"b')
})

t.test('what is not known is left out', async (t) => {
  const context = requestContext({}, sampleDirection())
  const [line] = logged(context)
  t.notOk('subject' in (line ?? {}))
  t.notOk('upstreamDuration' in (line ?? {}))
  t.equal(line?.status, 499, 'the client went away before there was an answer')
})

t.test('an endpoint is logged by its name', async (t) => {
  const [line] = logged(
    requestContext({ target: '/oauth2/userinfo' }, { kind: 'endpoint', endpoint: ENDPOINTS.userinfo }),
  )
  t.match(line, { endpoint: 'userinfo', path: '/oauth2/userinfo' })
  t.notOk('route' in (line ?? {}))
})

t.test('a refusal says its error, and is a warning when it is not the client who erred', async (t) => {
  const refused = (code: 'PST_ROUTE_NOT_FOUND' | 'PST_UPSTREAM_BROKEN') => {
    const context = requestContext({}, sampleDirection())
    context.error = new PosternError(code)
    return logged(context)[0]
  }
  t.match(refused('PST_ROUTE_NOT_FOUND'), { level: 'info', error: { code: 'PST_ROUTE_NOT_FOUND' } })
  t.match(refused('PST_UPSTREAM_BROKEN'), { level: 'warn', error: { code: 'PST_UPSTREAM_BROKEN' } })
})

t.test('below the level info, requests that went well are not logged', async (t) => {
  t.same(logged(proxied(), { level: 'warn' }), [])
})

t.test('a tunnel was answered with 101', async (t) => {
  const context = requestContext({}, sampleDirection())
  context.becomeTunnel()
  t.equal(statusOf(context), 101)
})
