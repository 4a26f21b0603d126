import t from 'tap'
import { ResponseHeaderRules } from '../../src/headers/response-headers.ts'

const rules = new ResponseHeaderRules((name) => /^(__Host-)?postern/.test(name))
const pass = (...raw: string[]) => rules.pass(raw)

t.test('headers keep their capitals, order, doubles and bytes', async (t) => {
  const raw = [
    'X-b',
    '1',
    'Set-Cookie',
    'a=1; Path=/',
    'ETag',
    '"Ã\u00a0"',
    'set-cookie',
    'b=2',
    'x-B',
    '2',
    'Location',
    '/x',
  ]
  t.same(pass(...raw), raw)
})

t.test('hop-by-hop headers, and what Connection nominates, end at the gateway', async (t) => {
  t.same(
    pass(
      ...['Connection', 'close, X-Hop', 'Keep-Alive', 'timeout=5', 'Transfer-Encoding', 'chunked', 'Trailer', 'X-C'],
      ...[
        'Proxy-Authenticate',
        'Basic',
        'Upgrade',
        'h2c',
        'x-hop',
        '1',
        'X-Other',
        '3',
        'Connection',
        'X-Other',
        'X-End',
        '2',
      ],
    ),
    ['X-End', '2'],
  )
})

t.test("the upstream cannot set Postern's cookies", async (t) => {
  t.same(pass('Set-Cookie', ' __Host-postern =x; Path=/', 'SET-COOKIE', 'postern', 'Set-Cookie', 'app=postern=1'), [
    'Set-Cookie',
    'app=postern=1',
  ])
})

t.test('x-request-id is set once, by Postern', async (t) => {
  t.same(pass('X-Request-Id', 'theirs', 'x-request-id', 'again', 'X-A', '1'), ['X-A', '1'])
})

t.test('a rule for one spelling applies to all spellings', async (t) => {
  for (let round = 0; round < 2; round++) {
    for (const name of ['connection', 'CONNECTION', 'Connection'])
      t.same(pass(name, 'x-a', 'X-A', '1', 'X-B', '2'), ['X-B', '2'])
  }
})
