import t from 'tap'
import { upstreamPath } from '../../src/proxy/upstream-path.ts'
import { canonicalTarget } from '../../src/route/path.ts'

function path(raw: string, rewrite: { readonly stripPrefix?: string; readonly addPrefix?: string } = {}): string {
  const read = canonicalTarget(raw)
  if (read.kind !== 'ok') throw new Error(read.reason)
  return upstreamPath({ target: read.target }, { rewrite })
}

t.test('without a rewrite the target goes on byte for byte', async (t) => {
  for (const raw of ['/', '/a?x=1&y=%2F', '/%C3%BC/?', '/a//b'.replace('//', '/'), '/a?x=//b&u=https://x/../y'])
    t.equal(path(raw), raw)
})

t.test('stripPrefix takes whole segments, and what is left begins with a slash', async (t) => {
  const rewrite = { stripPrefix: '/api' }
  t.equal(path('/api/users?x=1', rewrite), '/users?x=1')
  t.equal(path('/api', rewrite), '/')
  t.equal(path('/api?x=1', rewrite), '/?x=1')
  t.equal(path('/api/', rewrite), '/')
  t.equal(path('/a/b/c', { stripPrefix: '/a/b/' }), '/c')
  t.equal(path('/a', { stripPrefix: '/' }), '/a')
})

t.test('a prefix that the client spelled with encodings goes all the same', async (t) => {
  t.equal(path('/%61p%69/%75sers', { stripPrefix: '/api' }), '/%75sers')
})

t.test('addPrefix comes in front', async (t) => {
  t.equal(path('/users', { addPrefix: '/v1' }), '/v1/users')
  t.equal(path('/users', { addPrefix: '/v1/' }), '/v1/users')
  t.equal(path('/api/users?q', { stripPrefix: '/api', addPrefix: '/v1' }), '/v1/users?q')
  t.equal(path('/api', { stripPrefix: '/api', addPrefix: '/v1' }), '/v1/')
})
