import t from 'tap'
import { newSessionId, type SessionId } from '../../src/session/session-id.ts'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'
import { cookiesOf } from '../../src/session-cookie/request-cookies.ts'
import type { SessionCookie } from '../../src/session-cookie/session-cookie.ts'
import { COOKIE_CONFIG, sampleContext } from '../proxy/sample.ts'

const own = ownCookies(COOKIE_CONFIG)

/** Requests of one connection, one after the other. */
function connection() {
  const { peer } = sampleContext()
  return (cookie: string | undefined, by = own) => {
    const { headers } = sampleContext({ headers: cookie === undefined ? [] : ['Cookie', cookie] })
    return cookiesOf({ headers, peer }, by)
  }
}

t.test('the session, and what is left for the upstream', async (t) => {
  const id = newSessionId()
  const read = connection()(`a=1; postern=${id}; b=2`)
  t.equal(read?.session, id)
  t.equal(read?.forward, 'a=1; b=2')
  t.match(connection()(`postern=${id}`), { session: id, forward: undefined })
  t.match(connection()('a=1; postern=nonsense'), { session: undefined, forward: 'a=1' })
  t.equal(connection()(undefined), undefined)
})

t.test('the same header on the same connection is read once; another one anew', async (t) => {
  const ask = connection()
  const [one, two] = [newSessionId(), newSessionId()]
  const first = ask(`postern=${one}`)
  t.equal(ask(`postern=${one}`), first)
  t.equal(ask(`postern=${two}`)?.session, two, 'somebody else, through the same proxy')
  t.equal(ask(`postern=${one}`)?.session, one)
  t.equal(ask(undefined), undefined, 'nobody after somebody')
  t.not(connection()(`postern=${one}`), first, 'other connections know nothing of it')
})

t.test('a reload that names the cookie otherwise is heeded on open connections', async (t) => {
  const ask = connection()
  const id = newSessionId()
  t.equal(ask(`SID=${id}`)?.session, undefined)
  const renamed = ownCookies({
    ...COOKIE_CONFIG,
    session: { ...COOKIE_CONFIG.session, cookie: { ...COOKIE_CONFIG.session.cookie, name: 'SID' } },
  })
  t.match(ask(`SID=${id}`, renamed), { session: id, forward: undefined })
})

t.test('a connection does not keep long headers', async (t) => {
  const ask = connection()
  const long = `a=${'x'.repeat(5_000)}; postern=${newSessionId()}`
  t.not(ask(long), ask(long))
  t.equal(ask(long)?.forward, long.slice(0, long.indexOf(';')))
})

t.test('cookies that are the session itself are opened with each request', async (t) => {
  let opened = 0
  const session: SessionCookie = {
    names: ['postern'],
    lasting: false,
    read: () => {
      opened += 1
      return 'id' as SessionId
    },
    issue: () => ({ set: [], clear: [] }),
  }
  const sealed = ownCookies(COOKIE_CONFIG, session)
  const ask = connection()
  for (let turn = 0; turn < 3; turn += 1) t.equal(ask('postern=sealed', sealed)?.session, 'id')
  t.equal(opened, 3)
})
