import fc from 'fast-check'
import t from 'tap'
import { readSessionsRequest } from '../../src/admin/sessions-request.ts'
import { anyPath, anyQuery } from '../support/any-url.ts'

const HANDLE = 'h'.repeat(43)

const read = (line: string) => {
  const [method = '', target = ''] = line.split(' ')
  return readSessionsRequest({ method, target })
}

t.test('valid requests', async (t) => {
  t.same(read('GET /sessions'), { kind: 'list', limit: 100 })
  t.same(read('HEAD /sessions?limit=1000&cursor=0.17'), { kind: 'list', limit: 1000, cursor: '0.17' })
  t.same(read('GET /sessions?provider=corp'), { kind: 'list', provider: 'corp', limit: 100 })
  t.same(read('GET /sessions?subject=a%2Fb%26c'), { kind: 'list-person', subject: 'a/b&c' })
  t.same(read('GET /sessions?subject=ada&provider=corp'), { kind: 'list-person', provider: 'corp', subject: 'ada' })
  t.same(read(`DELETE /sessions/${HANDLE}`), { kind: 'end', key: HANDLE })
  t.same(read('DELETE /sessions?provider=corp&subject=a?b'), { kind: 'end-person', provider: 'corp', subject: 'a?b' })
})

t.test('a request with an unknown part is refused', async (t) => {
  for (const [line, status] of [
    ['DELETE /sessions', 400],
    ['DELETE /sessions?subject=ada', 400],
    ['DELETE /sessions?provider=corp', 400],
    ['DELETE /sessions?provider=corp&subject=', 400],
    ['DELETE /sessions?provider=corp&subject=ada&subject=grace', 400],
    ['DELETE /sessions?provider=corp&sub=ada', 400],
    ['DELETE /sessions?provider=corp&subject=ada&limit=1', 400],
    [`DELETE /sessions/${HANDLE}?subject=ada`, 400],
    ['GET /sessions?sub=ada', 400],
    ['GET /sessions?subject=ada&limit=5', 400],
    ['GET /sessions?limit=0', 400],
    ['GET /sessions?limit=1001', 400],
    ['GET /sessions?limit=1e2', 400],
    ['GET /sessions?limit=-1', 400],
    ['POST /sessions', 405],
    ['OPTIONS /sessions', 405],
    ['delete /sessions?provider=corp&subject=ada', 405],
    [`GET /sessions/${HANDLE}`, 405],
    ['DELETE /sessions/', 404],
    [`DELETE /sessions/${HANDLE}x`, 404],
    [`DELETE /sessions/${HANDLE.slice(1)}%68`, 404],
    [`DELETE /sessions/${HANDLE}/`, 404],
    [`DELETE //sessions/${HANDLE}`, 404],
    ['DELETE http://localhost/sessions?provider=corp&subject=ada', 404],
  ] satisfies [string, number][])
    t.match(read(line), { kind: 'refused', answer: { status } }, line)
})

t.test('nothing ends all sessions, and no target makes it throw', async (t) => {
  fc.assert(
    fc.property(fc.constantFrom('GET', 'DELETE', 'POST'), anyPath(), anyQuery(), (method, path, query) => {
      for (const target of [`/sessions${path}?${query}`, `/sessions?${query}`, `${path}?${query}`]) {
        const wish = readSessionsRequest({ method, target })
        if (method === 'DELETE' && wish.kind === 'end-person') t.ok(wish.subject !== '' && wish.provider !== '')
        if (method !== 'DELETE') t.notMatch(wish.kind, /^end/)
      }
    }),
  )
})
