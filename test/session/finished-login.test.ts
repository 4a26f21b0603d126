import fc from 'fast-check'
import t from 'tap'
import {
  finishedCookieName,
  finishedCookiesToClear,
  openFinished,
  sealFinished,
} from '../../src/session/finished-login.ts'
import { createSealer } from '../../src/session/seal.ts'

const sealer = createSealer(['a secret of thirty-two bytes or so'], 'login')
const NOW = 1_800_000_000_000
const LOGIN = { state: 's'.repeat(43), returnTo: '/deep?x=1', createdAt: NOW }

const cookieOf = (login = LOGIN) => `${finishedCookieName(login.state, true)}=${sealFinished(sealer, login)}`

t.test("the return path is found by the login's state, for ten minutes", (t) => {
  const header = `a=b; ${cookieOf()}; c=d`
  t.equal(openFinished(sealer, header, LOGIN.state, NOW, true), '/deep?x=1')
  t.equal(openFinished(sealer, header, LOGIN.state, NOW + 599_999, true), '/deep?x=1')
  t.equal(openFinished(sealer, header, LOGIN.state, NOW + 600_000, true), undefined)
  t.equal(openFinished(sealer, header, 'other', NOW, true), undefined)
  t.equal(openFinished(sealer, undefined, LOGIN.state, NOW, true), undefined)
  const renamed = `${finishedCookieName('other', true)}=${sealFinished(sealer, LOGIN)}`
  t.equal(openFinished(sealer, renamed, 'other', NOW, true), undefined, 'the state is sealed too')
  t.end()
})

t.test('a long return path is cut to its path, then to /', (t) => {
  const random = Array.from({ length: 3_000 }, (_, index) => ((index * 7_919) % 36).toString(36)).join('')
  const returned = (returnTo: string) =>
    openFinished(sealer, cookieOf({ ...LOGIN, returnTo }), LOGIN.state, NOW, true) ?? ''
  t.ok(['/deep', `/deep?q=${random}`].includes(returned(`/deep?q=${random}`)))
  fc.assert(
    fc.property(fc.base64String({ minLength: 3_000, maxLength: 3_500 }), (query) => {
      const sealed = sealFinished(sealer, { ...LOGIN, returnTo: `/deep?q=${query}` })
      return sealed.length <= 1_500
    }),
    { numRuns: 20 },
  )
  t.end()
})

t.test('three are kept: the oldest is cleared for the next', (t) => {
  const names = ['a', 'b', 'c', 'd'].map((state) => finishedCookieName(state, false))
  const header = (count: number) =>
    names
      .slice(0, count)
      .map((name) => `${name}=x`)
      .join('; ')
  t.same(finishedCookiesToClear(header(2), false), [])
  t.same(finishedCookiesToClear(header(3), false), [names[0]])
  t.same(finishedCookiesToClear(header(4), false), [names[0], names[1]])
  t.same(finishedCookiesToClear('postern-finished-=x; postern-finished-?=y; other=z', false), [])
  t.end()
})

t.test('at most 40 are cleared at once', (t) => {
  const names = Array.from({ length: 562 }, (_, index) => finishedCookieName(String(index), false))
  t.same(finishedCookiesToClear(names.map((name) => `${name}=x`).join('; '), false), names.slice(0, 40))
  t.end()
})

t.test('hostile headers do not throw', async () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      openFinished(sealer, `${finishedCookieName('s', false)}=${header}`, 's', NOW, false)
      finishedCookiesToClear(header, false)
    }),
  )
})
