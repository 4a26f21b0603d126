import t from 'tap'
import type { Route } from '../../src/config/config.ts'
import { compileRoutes } from '../../src/proxy/compiled-route.ts'
import { sampleRoute } from '../route/sample.ts'

const CORS = {
  origins: ['https://a.example'],
  methods: ['GET'],
  headers: [],
  exposeHeaders: [],
  credentials: false,
  maxAge: 1,
}

t.test('each route keeps its name, and its match', async (t) => {
  const plans = compileRoutes([
    sampleRoute({ name: 'one "quoted"', path: '/a' }),
    sampleRoute({ name: 'two', host: 'b.test', methods: ['GET'] }),
  ])
  t.match(plans[0], {
    kind: 'route',
    name: 'one "quoted"',
    path: { path: '/a' },
  })
  t.match(plans[1], { name: 'two', host: 'b.test', methods: ['GET'] })
  t.equal(plans[0]?.host, undefined, 'what was left out stays out')
})

t.test('routes that differ in name and match alone share their terms', async (t) => {
  const routes = Array.from({ length: 1_000 }, (_, index) =>
    sampleRoute({ name: `r${index}`, path: `/r${index}`, allow: 'has(claims.email)' }),
  )
  t.equal(new Set(compileRoutes(routes).map(({ terms }) => terms)).size, 1)
  const byName = ['a', 'b'].map((name) => sampleRoute({ name, path: `/${name}`, allow: "route.name == 'a'" }))
  t.equal(new Set(compileRoutes(byName).map(({ terms }) => terms)).size, 2, 'unless a policy reads the name')
})

t.test('a difference in any setting, or in where it goes, is a difference in terms', async (t) => {
  const different: Partial<Omit<Route, 'path'>>[] = [
    {},
    { auth: 'none' },
    { auth: 'optional' },
    { unauthenticated: 'redirect' },
    { provider: 'other' },
    { allow: 'true' },
    { allow: 'false' },
    { stepUp: { maxAge: 1 } },
    { enforce: false },
    { origins: ['*'] },
    { cors: CORS },
    { cors: { ...CORS, credentials: true } },
    { rewrite: { stripPrefix: '/a' } },
    { rewrite: { addPrefix: '/a' } },
    { headers: { set: { A: 'b' }, remove: [] } },
    { headers: { set: {}, remove: ['A'] } },
    { responseHeaders: { set: { A: 'b' }, remove: [] } },
    { bearer: [{ kind: 'userinfo', provider: 'corp' }] },
    { bearer: [{ kind: 'userinfo', provider: 'other' }] },
    { keepAlive: false },
    { maxBody: 1 },
    { websocket: false },
  ]
  const routes = different.flatMap((settings) => [sampleRoute(settings), sampleRoute(settings)])
  const terms = compileRoutes(routes).map((each) => each.terms)
  t.equal(new Set(terms).size, different.length)
  for (let index = 0; index < terms.length; index += 2) t.equal(terms[index], terms[index + 1])

  const there = sampleRoute().upstream
  const [one, two] = compileRoutes([
    sampleRoute(),
    sampleRoute({ upstream: { ...there, urls: ['http://there:3000'] } }),
  ])
  t.not(one?.terms, two?.terms)
})

t.test("origins that cors names may send unsafe requests, but '*' names none", async (t) => {
  const cors = { ...CORS, origins: ['https://a.example', '*'] }
  const [plan] = compileRoutes([sampleRoute({ cors })])
  t.same(plan?.terms.origins, { any: false, self: true, named: new Set(['https://a.example']) })
})
