import t from 'tap'
import type { Route } from '../../src/route/route.ts'
import { responseRewrite } from '../../src/upstream/response-rewrite.ts'

const HOST = 'app.example.com'

function rewriteOf(rewrite: Route['rewrite'], preserveHost = true, urls = ['http://127.0.0.1:3000']) {
  const upstream = { urls, preserveHost, connectTimeout: 1, responseTimeout: 1, idleTimeout: 1, retries: 0 }
  return responseRewrite({ rewrite, upstream })
}

t.test('nothing is rewritten where the upstream has the public addresses', async (t) => {
  t.equal(rewriteOf({}), undefined)
})

t.test('Location gets the stripped prefix back, and loses the added one', async (t) => {
  const both = rewriteOf({ stripPrefix: '/service', addPrefix: '/v1' })
  for (const [said, meant] of [
    ['/v1/a?b=/v1/c#d', '/service/a?b=/v1/c#d'],
    ['/v1', '/service'],
    ['/v1/', '/service/'],
    [`https://${HOST}/v1/a`, `https://${HOST}/service/a`],
    [`//${HOST.toUpperCase()}/v1/a`, `//${HOST.toUpperCase()}/service/a`],
    ['/v10/a', '/v10/a'],
    ['/elsewhere', '/elsewhere'],
    ['/service/a', '/service/a'],
    ['a/b', 'a/b'],
    ['?q', '?q'],
    ['https://other.example.com/v1/a', 'https://other.example.com/v1/a'],
    ['https://', 'https://'],
  ] as const) {
    t.equal(both?.location(said, HOST), meant, said)
  }
  t.equal(rewriteOf({ stripPrefix: '/service/' })?.location('/a', HOST), '/service/a')
  t.equal(rewriteOf({ stripPrefix: '/service' })?.location('/', HOST), '/service')
  t.equal(rewriteOf({ addPrefix: '/v1' })?.location('/v1/a', HOST), '/a')
})

t.test("an upstream that is given its own Host names itself: that becomes an address of the client's", async (t) => {
  const own = rewriteOf({}, false, ['http://127.0.0.1:3000', 'https://inner.test', 'h2c://[::1]:80'])
  for (const [said, meant] of [
    ['http://127.0.0.1:3000/a?b', '/a?b'],
    ['http://127.0.0.1:3000', '/'],
    ['https://inner.test:443/x', '/x'],
    ['http://127.0.0.1:3001/a', 'http://127.0.0.1:3001/a'],
  ] as const) {
    t.equal(own?.location(said, HOST), meant, said)
  }
  const kept = rewriteOf({ stripPrefix: '/a' })
  t.equal(kept?.location('http://127.0.0.1:3000/x', HOST), 'http://127.0.0.1:3000/x')
})

t.test('cookie paths follow, the rest of the cookie stays byte for byte', async (t) => {
  const both = rewriteOf({ stripPrefix: '/service', addPrefix: '/v1' })
  for (const [said, meant] of [
    ['a=1; Path=/v1; Secure', 'a=1; Path=/service; Secure'],
    ['a=1;path = /v1/x', 'a=1;path =/service/x'],
    ['a=/v1; Domain=x', 'a=/v1; Domain=x'],
    ['a=1; Path=/other', 'a=1; Path=/other'],
    ['a=1; Path=', 'a=1; Path='],
  ] as const) {
    t.equal(both?.cookie(said), meant, said)
  }
  t.equal(rewriteOf({ stripPrefix: '/service' })?.cookie('a=1; Path=/'), 'a=1; Path=/service')
})
