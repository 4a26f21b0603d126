import t from 'tap'
import { sessionKey } from '../../src/session/session-id.ts'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'
import { renewedCookies, setCookieHeaders, UNCACHEABLE } from '../../src/session-cookie/renew-cookies.ts'
import { idCookie, type SessionCookie } from '../../src/session-cookie/session-cookie.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { COOKIE_CONFIG, sampleContext } from '../proxy/sample.ts'
import { NOW, sampleSession } from '../session/sample.ts'

const session = sampleSession()
const live = new LiveSession(sessionKey(session.id), session, NOW)

/** A cookie that holds the session, and needs fewer parts than before. */
const shrinking = (secure?: boolean): SessionCookie => ({
  ...idCookie('postern'),
  ...(secure !== undefined && { secure }),
  renew: () => ({ set: [{ name: 'postern', value: 'newer' }], clear: ['postern.1', 'postern.2'] }),
})

const asked = (cookie?: string, host?: string) =>
  sampleContext({ ...(host !== undefined && { host }), headers: cookie === undefined ? [] : ['Cookie', cookie] })

t.test('a browser that holds the session gets the newer one, and loses the parts that it has too many', async (t) => {
  t.same(renewedCookies(asked('postern=older; postern.1=x'), live, ownCookies(COOKIE_CONFIG, shrinking())), [
    'postern=newer; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=3600',
    'postern.1=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
  ])
})

t.test('the older cookie of another partition goes first, or the browser would go on sending it', async (t) => {
  const cookie = { ...COOKIE_CONFIG.session.cookie, sameSite: 'none', partitioned: true } as const
  const own = ownCookies({ ...COOKIE_CONFIG, session: { ...COOKIE_CONFIG.session, cookie } }, shrinking())
  const [gone, kept] = renewedCookies(asked('postern=older'), live, own) ?? []
  t.match([gone, kept], [/^postern=; (?!.*Partitioned).*Max-Age=0$/, /^postern=newer; .*Partitioned/])
})

t.test('nothing is set where the cookie is an id, nor for a request without cookies', async (t) => {
  t.equal(renewedCookies(asked('postern=x'), live, ownCookies(COOKIE_CONFIG)), undefined)
  t.equal(renewedCookies(asked(), live, ownCookies(COOKIE_CONFIG, shrinking())), undefined)
  const current: SessionCookie = { ...shrinking(), renew: () => undefined }
  t.equal(renewedCookies(asked('postern=x'), live, ownCookies(COOKIE_CONFIG, current)), undefined)
})

t.test('on a host without a public URL the cookie says whether it is Secure', async (t) => {
  for (const secure of [true, false]) {
    const [first] =
      renewedCookies(asked('postern=x', 'other.example.com'), live, ownCookies(COOKIE_CONFIG, shrinking(secure))) ?? []
    t.equal(first?.includes('Secure'), secure)
  }
})

t.test('a response that sets cookies is not cached by anybody', async (t) => {
  t.same(setCookieHeaders(['a=1', 'b=2']), ['Cache-Control', 'no-store', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'])
  for (const name of ['cache-control', 'expires', 'cdn-cache-control', 'surrogate-control'])
    t.ok(UNCACHEABLE.has(name), `what the upstream says in ${name} goes`)
})
