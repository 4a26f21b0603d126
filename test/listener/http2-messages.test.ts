import t from 'tap'
import { asHttp1Headers } from '../../src/listener/http2-messages.ts'

const PSEUDO = [':method', 'GET', ':path', '/', ':scheme', 'https', ':authority', 'app.example.com']

t.test(':authority is Host, no other pseudo header is left', async (t) => {
  t.same(asHttp1Headers([...PSEUDO, 'x-a', '1', 'x-a', '2'], true), ['host', 'app.example.com', 'x-a', '1', 'x-a', '2'])
})

t.test('Host beside :authority: the same is one, another stays a second', async (t) => {
  t.same(asHttp1Headers([...PSEUDO, 'host', 'app.example.com'], true), ['host', 'app.example.com'])
  t.same(asHttp1Headers([...PSEUDO, 'host', 'other.example.com'], true), [
    'host',
    'app.example.com',
    'host',
    'other.example.com',
  ])
})

t.test('Host alone is Host', async (t) => {
  t.same(asHttp1Headers([':method', 'GET', 'host', 'app.example.com'], true), ['host', 'app.example.com'])
})

t.test('a body without a length is chunked, one with a length is not, none is neither', async (t) => {
  t.same(asHttp1Headers([], false), ['transfer-encoding', 'chunked'])
  t.same(asHttp1Headers(['content-length', '3'], false), ['content-length', '3'])
  t.same(asHttp1Headers([], true), [])
})
