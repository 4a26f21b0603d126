import fc from 'fast-check'
import t from 'tap'
import type { Route } from '../../src/config/config.ts'
import { createRouteTable } from '../../src/route/match.ts'
import { canonicalTarget } from '../../src/route/path.ts'
import { sampleRoute } from './sample.ts'

const PUBLIC = ['app.example.com']

function target(raw: string) {
  const result = canonicalTarget(raw)
  if (result.kind === 'refused') throw new Error(`${raw}: ${result.reason}`)
  return result.target
}

function chosen(routes: readonly Route[], raw: string, method = 'GET', host = 'app.example.com'): string {
  const match = createRouteTable(routes, PUBLIC).match(host, target(raw), method)
  return match.kind === 'route' ? match.route.name : match.kind
}

t.test('a prefix matches whole segments, and its trailing slash is ignored', async (t) => {
  const routes = [sampleRoute({ path: '/api/' })]
  for (const path of ['/api', '/api/', '/api/x', '/%61pi/x']) t.equal(chosen(routes, path), '/api/', path)
  for (const path of ['/', '/apis', '/API', '/x/api']) t.equal(chosen(routes, path), 'none', path)
})

t.test('an exact path goes before the longest prefix, which goes before a shorter one', async (t) => {
  const routes = [
    sampleRoute(),
    sampleRoute({ path: '/a' }),
    sampleRoute({ path: '/a/b' }),
    sampleRoute({ exact: '/a/b', name: 'exact' }),
  ]
  t.equal(chosen(routes, '/a/b'), 'exact')
  t.equal(chosen(routes, '/a/b/'), '/a/b')
  t.equal(chosen(routes, '/a/c'), '/a')
  t.equal(chosen(routes, '/c'), '/')
  t.equal(chosen([sampleRoute({ exact: '/' })], '/'), '/')
  t.equal(chosen([sampleRoute({ exact: '/' })], '/a'), 'none')
})

t.test('the most methods named win, and the next best takes the other methods', async (t) => {
  const routes = [
    sampleRoute({ name: 'any' }),
    sampleRoute({ name: 'one', methods: ['GET'] }),
    sampleRoute({ name: 'two', methods: ['GET', 'POST'] }),
  ]
  t.equal(chosen(routes, '/', 'GET'), 'two')
  t.equal(chosen(routes, '/', 'DELETE'), 'any')
  t.equal(chosen(routes, '/', 'HEAD'), 'two', 'HEAD goes where GET goes')
  t.equal(chosen(routes.slice(1, 2), '/', 'get'), 'none')
  t.equal(chosen([sampleRoute(), sampleRoute({ path: '/a', methods: ['PUT'] })], '/a/b', 'GET'), '/')
})

t.test('the most specific host wins, and less specific ones are asked when it has no fit', async (t) => {
  const routes = [
    sampleRoute({ name: 'public' }),
    sampleRoute({ name: 'wide', host: '*.com' }),
    sampleRoute({ name: 'narrow', host: '*.example.com' }),
    sampleRoute({ name: 'named', host: 'app.example.com', path: '/x' }),
  ]
  t.equal(chosen(routes, '/x'), 'named')
  t.equal(chosen(routes, '/'), 'public')
  t.equal(chosen(routes, '/', 'GET', 'a.b.example.com'), 'narrow')
  t.equal(chosen(routes, '/', 'GET', 'other.com'), 'wide')
  t.equal(chosen(routes, '/', 'GET', 'com'), 'none')
  t.equal(chosen([sampleRoute()], '/', 'GET', 'example.com'), 'none')
})

t.test('a host is known when publicUrl or a route names it', async (t) => {
  const table = createRouteTable([sampleRoute({ host: '*.example.org' }), sampleRoute({ host: 'one.test' })], PUBLIC)
  for (const host of ['app.example.com', 'a.b.example.org', 'one.test']) t.ok(table.knowsHost(host), host)
  for (const host of ['example.org', 'evilexample.org', 'x.one.test', '']) t.notOk(table.knowsHost(host), host)
})

t.test('an encoded slash needs a route that keeps it, and one route for all interpretations', async (t) => {
  const keep = sampleRoute({ encodedSlash: 'keep' })
  t.equal(chosen([keep], '/a%2Fb'), '/')
  t.equal(chosen([keep], '/a%252Fb'), '/')
  t.equal(chosen([sampleRoute()], '/a%2Fb'), 'refused')
  t.equal(chosen([keep, sampleRoute({ path: '/a', encodedSlash: 'keep' })], '/a%2Fb'), 'refused')
  t.equal(chosen([keep, sampleRoute({ path: '/a/b', encodedSlash: 'keep' })], '/a%252Fb'), 'refused')
})

t.test('a path is refused if another server could choose another route for it', async (t) => {
  const routes = [sampleRoute({ auth: 'none' }), sampleRoute({ path: '/admin' })]
  for (const path of ['/admin;x', '/admin;x=1/y', '/admin%3bx', '/admin%253bx', '/%2561dmin'])
    t.equal(chosen(routes, path), 'refused', path)
  t.equal(chosen(routes, '/item;v=1'), '/')
  t.equal(chosen(routes, '/100%25'), '/')
})

t.test('the tree chooses the same route as a direct implementation of the rules', async () => {
  const segment = fc.constantFrom('a', 'b', 'c')
  const path = fc.array(segment, { maxLength: 3 }).map((s) => `/${s.join('/')}`)
  const route = fc.record({
    kind: fc.constantFrom('prefix', 'exact'),
    path,
    host: fc.constantFrom(undefined, 'app.example.com', '*.example.com', '*.com'),
    methods: fc.constantFrom(undefined, ['GET'], ['GET', 'POST'], ['POST']),
  })
  const rankHost = (host: string | undefined) =>
    host === 'app.example.com' ? 99 : host === undefined ? 98 : host.length
  fc.assert(
    fc.property(
      fc.array(route, { maxLength: 8 }),
      path,
      fc.constantFrom('GET', 'POST', 'PUT'),
      (list, asked, method) => {
        const routes = list.map((r, i) => ({
          ...sampleRoute({ name: String(i), host: r.host, methods: r.methods }),
          path: { kind: r.kind as 'prefix', path: r.path },
        }))
        const score = (r: Route) => [
          rankHost(r.host),
          r.path.kind === 'exact' ? 1 : 0,
          r.path.path.length,
          r.methods?.length ?? 0,
        ]
        const fits = routes.filter(
          (r) =>
            (r.methods === undefined || r.methods.includes(method)) &&
            (r.path.path === asked ||
              (r.path.kind === 'prefix' && (r.path.path === '/' || asked.startsWith(`${r.path.path}/`)))),
        )
        const best = fits.sort(
          (x, y) =>
            score(y)
              .map((v, i) => v - (score(x)[i] as number))
              .find((d) => d !== 0) ?? 0,
        )[0]
        const match = createRouteTable(routes, PUBLIC).match('app.example.com', target(asked), method)
        if (best === undefined) return match.kind === 'none'
        return match.kind === 'route' && JSON.stringify(score(match.route)) === JSON.stringify(score(best))
      },
    ),
    { numRuns: 3000 },
  )
})
