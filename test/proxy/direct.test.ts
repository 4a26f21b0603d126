import fc from 'fast-check'
import t from 'tap'
import type { ErrorCode } from '../../src/errors.ts'
import { compileRoutes } from '../../src/proxy/compiled-route.ts'
import { direct } from '../../src/proxy/direct.ts'
import { endpointsFor } from '../../src/proxy/endpoint.ts'
import { createRouteTable } from '../../src/route/match.ts'
import { sampleRoute } from '../route/sample.ts'
import { anyUrl } from '../support/any-url.ts'
import { sampleContext } from './sample.ts'

const CORS = {
  origins: ['https://a.example'],
  methods: ['GET'],
  headers: [],
  exposeHeaders: [],
  credentials: false,
  maxAge: 1,
}
const ROUTES = compileRoutes([
  sampleRoute({ name: 'front' }),
  sampleRoute({ name: 'api', path: '/api', methods: ['GET'] }),
  sampleRoute({ name: 'no sockets', path: '/plain', websocket: false }),
  sampleRoute({ name: 'scripts', path: '/scripts', methods: ['GET', 'PUT'], cors: CORS }),
  sampleRoute({ name: 'other host', host: 'api.example.com', path: '/v1' }),
])
const PLACES = {
  table: createRouteTable(ROUTES, ['app.example.com']),
  prefix: '/oauth2',
  endpoints: endpointsFor([{ name: 'corp' }], true),
}

type Asked = Parameters<typeof sampleContext>[0]

const directed = (asked: Asked) => direct(sampleContext(asked), PLACES)

/** The route's or the endpoint's name, or the code of the refusal. */
function outcome(asked: Asked): string {
  const direction = directed(asked)
  if (direction.kind === 'route') return direction.name
  if (direction.kind === 'preflight') return `preflight of ${direction.route.name}`
  return direction.kind === 'endpoint' ? `(${direction.endpoint.name})` : direction.error.code
}

t.test('a request goes to the route that matches best', async (t) => {
  t.equal(outcome({ target: '/' }), 'front')
  t.equal(outcome({ target: '/api/x?y' }), 'api')
  t.equal(outcome({ target: '/api', method: 'POST' }), 'front', 'the next best, where the method does not fit')
  t.equal(outcome({ host: 'api.example.com', target: '/v1/x' }), 'other host')
  t.equal(outcome({ host: 'api.example.com', target: '/v2' }), 'PST_ROUTE_NOT_FOUND')
})

t.test('a preflight goes to the route of the request that it announces, where that has cors', async (t) => {
  const preflight = (target: string, method: string, more: readonly string[] = []) =>
    outcome({
      target,
      method: 'OPTIONS',
      headers: ['Origin', 'https://any.example', 'Access-Control-Request-Method', method, ...more],
    })
  t.equal(preflight('/scripts', 'GET'), 'preflight of scripts')
  t.equal(preflight('/scripts/x', 'PUT'), 'preflight of scripts')
  t.equal(preflight('/scripts', 'HEAD'), 'preflight of scripts')
  t.equal(preflight('/scripts', 'POST'), 'front', 'POST is not for that route')
  t.equal(preflight('/api', 'GET'), 'front', 'a route without cors')
  t.equal(preflight('/scripts/../x', 'GET'), 'PST_REQUEST_MALFORMED')
  t.equal(preflight('/oauth2/userinfo', 'GET'), 'PST_REQUEST_METHOD')
  t.equal(outcome({ target: '/scripts', method: 'OPTIONS' }), 'front')
})

t.test('Postern keeps what lies below its prefix to itself, on every host that it knows', async (t) => {
  for (const host of ['app.example.com', 'api.example.com']) {
    t.equal(outcome({ host, target: '/oauth2/start?rd=/' }), '(start)')
    t.equal(outcome({ host, target: '/oauth2/sign_out', method: 'POST' }), '(sign-out)')
    t.equal(outcome({ host, target: '/oauth2/callback/corp' }), '(callback)')
    t.equal(outcome({ host, target: '/oauth2' }), 'PST_ENDPOINT_NOT_FOUND')
    t.equal(outcome({ host, target: '/oauth2/nothing' }), 'PST_ENDPOINT_NOT_FOUND')
  }
  t.equal(outcome({ target: '/oauth2x/start' }), 'front', 'whole segments only')
})

t.test('the public keys of assertions are there for every Host, and only with assertions', async (t) => {
  const asked = { host: '127.0.0.1:4180', target: '/oauth2/jwks.json' }
  t.equal(outcome(asked), '(jwks.json)')
  t.equal(outcome({ ...asked, method: 'POST' }), 'PST_REQUEST_METHOD')
  t.equal(outcome({ ...asked, target: '/oauth2/start' }), 'PST_REQUEST_HOST')
  t.equal(outcome({ ...asked, target: '/oauth2/nothing' }), 'PST_REQUEST_HOST')
  t.equal(outcome({ ...asked, target: '/oauth2/%6awks.json' }), '(jwks.json)')
  const without = { ...PLACES, endpoints: endpointsFor([{ name: 'corp' }], false) }
  t.match(direct(sampleContext({ target: asked.target }), without), { error: { code: 'PST_ENDPOINT_NOT_FOUND' } })
})

t.test('an endpoint refuses methods that it does not have', async (t) => {
  t.equal(outcome({ target: '/oauth2/start', method: 'POST' }), 'PST_REQUEST_METHOD')
  t.equal(outcome({ target: '/oauth2/callback', method: 'POST' }), 'PST_LOGIN_CALLBACK')
})

t.test('what is refused whatever the routes are', async (t) => {
  const refusals: readonly (readonly [Asked, ErrorCode])[] = [
    [{ target: '/a/../b' }, 'PST_REQUEST_MALFORMED'],
    [{ host: 'a b' }, 'PST_REQUEST_MALFORMED'],
    [{ headers: ['Host', 'app.example.com'] }, 'PST_REQUEST_MALFORMED'],
    [{ target: 'http://other.example.com/' }, 'PST_REQUEST_MALFORMED'],
    [{ headers: ['Transfer-Encoding', 'gzip, chunked'] }, 'PST_REQUEST_MALFORMED'],
    [{ host: 'unknown.example.com' }, 'PST_REQUEST_HOST'],
    [{ method: 'TRACE' }, 'PST_REQUEST_METHOD'],
    [{ method: 'CONNECT' }, 'PST_REQUEST_METHOD'],
  ]
  for (const [asked, code] of refusals) t.equal(outcome(asked), code, JSON.stringify(asked))
})

t.test('an absolute target that names the same host is a path like any other', async (t) => {
  t.equal(outcome({ target: 'http://APP.example.com/api' }), 'api')
})

t.test('a route without WebSockets takes no upgrade', async (t) => {
  const headers = ['Connection', 'Upgrade', 'Upgrade', 'websocket']
  t.equal(outcome({ target: '/', headers }), 'front')
  t.equal(outcome({ target: '/plain', headers }), 'PST_ROUTE_UPGRADE')
})

const segment = fc.constantFrom('oauth2', 'start', 'callback', 'api', 'plain', '..', '.', '', ';', '%2f', '%2e', 'é')
const path = fc.array(fc.oneof(segment, fc.string()), { maxLength: 5 }).map((segments) => `/${segments.join('/')}`)
const asked = fc.record({
  method: fc.constantFrom('GET', 'POST', 'TRACE', 'CONNECT', 'PURGE', 'OPTIONS'),
  target: fc.oneof(path, fc.string(), anyUrl()),
  host: fc.oneof(fc.constantFrom('app.example.com', 'api.example.com', 'x.example.com', ''), fc.string()),
  headers: fc.constantFrom<readonly string[]>([], ['Host', 'x'], ['Upgrade', 'websocket'], ['Transfer-Encoding', 'x']),
})

t.test('whatever comes, nothing gets past the refusals to a route or an endpoint', async () => {
  fc.assert(
    fc.property(asked, (each) => {
      const facts = sampleContext(each)
      const direction = direct(facts, PLACES)
      if (direction.kind === 'refused' || direction.kind === 'preflight') return true
      return (
        facts.target !== undefined &&
        facts.headers.hosts === 1 &&
        !facts.headers.unsupportedCoding &&
        PLACES.table.knowsHost(facts.hostname) &&
        !['TRACE', 'CONNECT'].includes(facts.method) &&
        (direction.kind === 'route' || direction.endpoint.methods.includes(facts.method)) &&
        (direction.kind === 'endpoint' || facts.headers.upgrade === undefined || direction.terms.websocket)
      )
    }),
  )
})

t.test('no spelling of an endpoint reaches a route', async () => {
  const paths = ['/oauth2/start', '/oauth2/callback/corp', '/oauth2/sign-out', '/oauth2/none']
  /** Each character that is not a slash as it is, or percent-encoded in either case. */
  const spelled = fc.constantFrom(...paths).chain((plain) =>
    fc.array(fc.constantFrom(0, 1, 2), { minLength: plain.length, maxLength: plain.length }).map((how) =>
      [...plain]
        .map((character, index) => {
          if (character === '/' || how[index] === 0) return character
          const hex = character.charCodeAt(0).toString(16)
          return `%${how[index] === 1 ? hex : hex.toUpperCase()}`
        })
        .join(''),
    ),
  )
  fc.assert(fc.property(spelled, (target) => directed({ target }).kind !== 'route'))
})
