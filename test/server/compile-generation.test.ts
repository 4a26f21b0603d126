import t from 'tap'
import { ANONYMOUS } from '../../src/caller/caller.ts'
import { direct } from '../../src/proxy/direct.ts'
import { compileGeneration } from '../../src/server/compile-generation.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { config, sample } from '../config/sample.ts'
import { keyed, NOW } from '../session/sample.ts'
import { type Asked, inMemoryRequest } from '../support/in-memory-request.ts'

const YAML = sample({
  publicUrl: '[https://app.example.com, https://www.example.com]',
  trustedProxies: '[10.0.0.0/8]',
  identity: '{ headers: { X-User: claims.email, X-Bad: claims.email.size() / 0 } }',
  routes: `[{ path: /, name: app, upstream: "http://127.0.0.1:3000", allow: "claims.email == 'ada@example.com'" },
    { path: /public, name: public, auth: none, upstream: "http://127.0.0.1:3000" },
    { host: api.example.com, path: /, name: api, upstream: "http://127.0.0.1:3000" }]`,
})

const VERIFIED = { sub: 'ada', email: 'ada@example.com', email_verified: true }

async function compiled() {
  const problems: string[] = []
  const generation = compileGeneration(await config(YAML), {
    complete: (plan, { upstream }) => ({ ...plan, to: upstream?.urls[0] }),
    onHeaderProblem: ({ header }) => problems.push(header),
  })
  const { reader, places, gate } = generation
  /** What would become of a request, without anything open. */
  const becomes = (asked: Asked, caller: typeof ANONYMOUS | LiveSession = ANONYMOUS) => {
    const facts = reader.read(inMemoryRequest(asked).request, false)
    const direction = direct(facts, places)
    if (direction.kind === 'refused') return direction.error.code
    if (direction.kind === 'endpoint') return direction.endpoint.name
    if (direction.kind === 'preflight') return `preflight of ${direction.route.name}`
    const decision = gate.decide(facts, direction, caller, NOW)
    return [direction.name, decision.kind === 'refused' ? decision.error.code : decision.kind]
  }
  return { ...generation, becomes, problems }
}

t.test('a configuration alone says what would become of any request', async (t) => {
  const { becomes } = await compiled()
  const { key, session } = keyed({ claims: VERIFIED })
  const ada = new LiveSession(key, session, NOW)
  const bob = new LiveSession(key, { ...session, claims: { ...VERIFIED, email: 'bob@example.com' } }, NOW)
  t.same(becomes({ target: '/public/x' }), ['public', 'pass'])
  t.same(becomes({ headers: ['Accept', 'text/html'] }), ['app', 'login'])
  t.same(becomes({}), ['app', 'PST_AUTH_REQUIRED'])
  t.same(becomes({}, ada), ['app', 'pass'])
  t.same(becomes({}, bob), ['app', 'PST_AUTH_FORBIDDEN'])
  t.same(becomes({ host: 'www.example.com' }), ['app', 'PST_AUTH_REQUIRED'], 'on each public host')
  t.same(becomes({ host: 'api.example.com' }), ['api', 'PST_AUTH_REQUIRED'])
  t.same(becomes({ target: '/oauth2/start' }), 'start')
  t.same(becomes({ target: '/oauth2/callback/coloop' }), 'callback', "each provider's own callback")
  t.same(becomes({ host: 'unknown.example.com' }), 'PST_REQUEST_HOST')
})

t.test('what the caller adds to a route is found with it', async (t) => {
  const { places } = await compiled()
  const facts = (await compiled()).reader.read(inMemoryRequest({ target: '/public' }).request, false)
  t.match(direct(facts, places), { name: 'public', to: 'http://127.0.0.1:3000' })
})

t.test('identity headers that cannot be rendered are reported', async (t) => {
  const { becomes, problems } = await compiled()
  const { key, session } = keyed({ claims: VERIFIED })
  becomes({}, new LiveSession(key, session, NOW))
  t.same(problems, ['X-Bad'])
})

t.test("a client's own identity headers are not passed on", async (t) => {
  const { reader } = await compiled()
  const { request } = inMemoryRequest({ headers: ['X-User', 'spoof', 'x_user', 'spoof', 'X-Kept', '1'] })
  t.same(reader.read(request, false).headers.forward, ['X-Kept', '1'])
})

t.test('only the trusted proxies of the file are believed', async (t) => {
  const { reader } = await compiled()
  const headers = ['X-Forwarded-For', '203.0.113.9']
  const addressFrom = (address: string) =>
    reader.read(inMemoryRequest({ address, headers }).request, false).peer.address
  t.equal(addressFrom('10.1.2.3'), '203.0.113.9')
  t.equal(addressFrom('192.0.2.1'), '192.0.2.1')
})

t.test('a login may lead back to a host that only a route names', async (t) => {
  const { loginUrls } = await compiled()
  t.equal(loginUrls.returnTo('https://api.example.com/x'), 'https://api.example.com/x')
  t.equal(loginUrls.returnTo('https://evil.example/x'), '/')
})

t.test('hosts that no public URL names have the scheme of the first one', async (t) => {
  t.equal((await compiled()).defaultScheme, 'https')
  const plain = await config(sample({ publicUrl: 'http://127.0.0.1:8080' }))
  t.equal(compileGeneration(plain, { complete: (plan) => plan }).defaultScheme, 'http')
})
