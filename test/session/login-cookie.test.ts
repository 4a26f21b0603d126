import { createHash } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { LONGEST_RETURN } from '../../src/route/return-path.ts'
import { browserCookie } from '../../src/session/browser-cookie.ts'
import {
  createLogin,
  LOGIN_LIFETIME,
  type Login,
  loginCookieName,
  loginCookiesToClear,
  openLogin,
  sealLogin,
} from '../../src/session/login-cookie.ts'
import { createSealer } from '../../src/session/seal.ts'
import { anyText } from '../support/any-text.ts'

const NOW = 1_800_000_000_000
const sealer = createSealer(['a-secret-of-at-least-thirty-two-bytes'], 'login')

const mine = browserCookie(undefined, true)

function login(returnTo = '/', now = NOW, browser = mine.hash): Login {
  const redirectUri = 'https://a.test/oauth2/callback'
  return createLogin({ provider: 'coloop', redirectUri, returnTo, loginsInARow: 0, browser }, now)
}

function loginCookie(of: Login, secure = true): string {
  return `${loginCookieName(of.state, secure)}=${sealLogin(sealer, of)}`
}

/** The login's cookie and that of the browser in which it began. */
function cookie(of: Login, secure = true): string {
  const browser = secure ? mine.name : mine.name.replace('__Host-', '')
  return `${browser}=${mine.value}; ${loginCookie(of, secure)}`
}

t.test('a login is found by its state among other cookies', async (t) => {
  const [a, b] = [login('/a?x=1'), login('/b')]
  const header = `theme=dark; ${cookie(a)}; ${loginCookie(b)}; __Host-postern=zzz`
  t.same(openLogin(sealer, header, a.state, NOW, true), { kind: 'found', login: a })
  t.same(openLogin(sealer, header, b.state, NOW, true), { kind: 'found', login: b })
})

t.test('state, nonce and verifier are 256 bits each, all different', async (t) => {
  const { state, nonce, codeVerifier } = login()
  for (const secret of [state, nonce, codeVerifier]) t.equal(Buffer.from(secret, 'base64url').length, 32)
  t.equal(new Set([state, nonce, codeVerifier]).size, 3)
})

t.test('extras are kept, and a login without them has none', async (t) => {
  const redirectUri = 'https://login.test/oauth2/callback'
  const extras = { handOver: { origin: 'https://a.test', state: 'the-state-there' } }
  const about = { provider: 'coloop', redirectUri, returnTo: '/a', loginsInARow: 0, browser: mine.hash }
  for (const one of [createLogin({ ...about, extras }, NOW), createLogin(about, NOW)]) {
    t.same(openLogin(sealer, cookie(one), one.state, NOW, true), { kind: 'found', login: one })
  }
})

t.test('the cookie shows neither state nor verifier', async (t) => {
  const one = login()
  const text = cookie(one)
  for (const secret of [one.state, one.nonce, one.codeVerifier]) t.notMatch(text, secret)
})

t.test("another browser's state, no cookie and a tampered one are told apart", async (t) => {
  const mine = login()
  const theirs = login()
  const moved = `${loginCookieName(mine.state, true)}=${sealLogin(sealer, theirs)}`
  t.same(openLogin(sealer, cookie(mine), theirs.state, NOW, true), { kind: 'refused', why: 'no-cookie' })
  t.same(openLogin(sealer, undefined, mine.state, NOW, true), { kind: 'refused', why: 'no-cookie' })
  t.same(openLogin(sealer, moved, mine.state, NOW, true), { kind: 'refused', why: 'unreadable' })
  t.same(openLogin(sealer, `${cookie(mine)}A`, mine.state, NOW, true), { kind: 'refused', why: 'unreadable' })
})

t.test("two cookies with one login's name: one was planted, so both are refused", async (t) => {
  const one = login()
  for (const value of ['planted', sealLogin(sealer, one)]) {
    const planted = `${loginCookieName(one.state, true)}=${value}`
    for (const header of [`${planted}; ${cookie(one)}`, `${cookie(one)}; ${planted}`])
      t.same(openLogin(sealer, header, one.state, NOW, true), { kind: 'refused', why: 'doubled' })
  }
})

t.test('a login that began in another browser is refused', async (t) => {
  const theirs = browserCookie(undefined, true)
  const planted = login('/', NOW, theirs.hash)
  const refused = { kind: 'refused', why: 'other-browser' }
  const open = (browsers: string) => openLogin(sealer, `${browsers}; ${loginCookie(planted)}`, planted.state, NOW, true)
  t.equal(open(`${theirs.name}=${theirs.value}`).kind, 'found')
  const others = {
    none: 'a=1',
    'of this browser': `${mine.name}=${mine.value}`,
    'of this browser, by their name': `${theirs.name}=${mine.value}`,
    'by a name that a sibling can set': `${theirs.name.replace('__Host-', '')}=${theirs.value}`,
    'by a name that begins with a no-break space': `\u00a0${theirs.name}=${theirs.value}`,
    'doubled, one of them another': `${theirs.name}=${theirs.value}; ${theirs.name}=${mine.value}`,
    cut: `${theirs.name}=${theirs.value.slice(1)}`,
    empty: `${theirs.name}=`,
  }
  for (const [what, browsers] of Object.entries(others)) t.same(open(browsers), refused, what)
})

t.test('a login expires after ten minutes', async (t) => {
  const one = login()
  t.equal(openLogin(sealer, cookie(one), one.state, NOW + LOGIN_LIFETIME - 1, true).kind, 'found')
  t.same(openLogin(sealer, cookie(one), one.state, NOW + LOGIN_LIFETIME, true), { kind: 'refused', why: 'expired' })
})

t.test('http and https cookies have different names', async (t) => {
  const one = login()
  t.match(loginCookieName(one.state, true), /^__Secure-postern-login-[\w-]{16}$/)
  t.match(loginCookieName(one.state, false), /^postern-login-[\w-]{16}$/)
  t.equal(openLogin(sealer, cookie(one, false), one.state, NOW, true).kind, 'refused')
  t.equal(openLogin(sealer, cookie(one, false), one.state, NOW, false).kind, 'found')
})

t.test('a return path that is too long for a cookie is cut to its path, then to /', async (t) => {
  const opened = (one: Login) => openLogin(sealer, cookie(one), one.state, NOW, true)
  for (const [asked, kept] of [
    [`/a?${'q'.repeat(2000)}`, `/a?${'q'.repeat(2000)}`],
    [`/a?${'q'.repeat(8000)}`, '/a'],
    [`/${'p'.repeat(8000)}?q`, '/'],
    [`/a?${'é'.repeat(1800)}`, '/a'],
  ] as const) {
    const one = login(asked)
    t.ok(loginCookie(one).length < 4000)
    t.match(opened(one), { kind: 'found', login: { returnTo: kept } })
  }
})

t.test('the longest return path fits beside a long public URL, even if it is random base64', async (t) => {
  const random = createHash('shake256', { outputLength: LONGEST_RETURN }).update('x').digest('base64url')
  const returnTo = `/deep?q=${random}`.slice(0, LONGEST_RETURN)
  const redirectUri = `https://${'sub.'.repeat(12)}example.com/authentication/callback`
  const one = createLogin(
    {
      provider: 'provider-of-customers',
      redirectUri,
      returnTo,
      loginsInARow: 3,
      browser: mine.hash,
      extras: { byTicket: true },
    },
    NOW,
  )
  t.same(openLogin(sealer, cookie(one), one.state, NOW, true), { kind: 'found', login: one })
  const attributes = '; Max-Age=600; Path=/authentication; HttpOnly; Secure; SameSite=Lax'
  t.ok(loginCookie(one).length + attributes.length <= 4096, `${loginCookie(one).length}`)
})

t.test('five logins are kept: a new one clears the oldest', async (t) => {
  const logins = Array.from({ length: 7 }, (_, i) => login('/', NOW + i))
  const names = logins.map((one) => loginCookieName(one.state, true))
  const header = (some: readonly Login[]) => some.map((one) => loginCookie(one)).join('; ')
  t.same(loginCookiesToClear(sealer, header(logins.slice(0, 4)), NOW + 10, true), [])
  t.same(loginCookiesToClear(sealer, header(logins.slice(0, 5)), NOW + 10, true), [names[0]])
  t.same(new Set(loginCookiesToClear(sealer, header(logins), NOW + 10, true)), new Set(names.slice(0, 3)))
})

t.test('expired and unreadable logins are cleared at once, other cookies never', async (t) => {
  const old = login('/', NOW - LOGIN_LIFETIME)
  const forged = `${loginCookieName('x', true)}=forged`
  const header = `theme=dark; ${cookie(old)}; ${forged}; ${cookie(login())}`
  t.same(loginCookiesToClear(sealer, header, NOW, true), [loginCookieName(old.state, true), loginCookieName('x', true)])
})

t.test('a pile of cookies costs bounded work', async (t) => {
  let opened = 0
  const counting = {
    seal: sealer.seal,
    open(sealed: string, associatedData: string) {
      opened++
      return sealer.open(sealed, associatedData)
    },
  }
  const pile = Array.from({ length: 1000 }, (_, i) => `${loginCookieName(String(i), true)}=x`).join('; ')
  t.equal(loginCookiesToClear(counting, pile, NOW, true).length, 40)
  t.equal(opened, 20)
  t.same(loginCookiesToClear(counting, `${pile}; ${'x'.repeat(70_000)}`, NOW, true), [])
  opened = 0
  const same = Array.from({ length: 1000 }, () => `${loginCookieName('s', true)}=x`).join('; ')
  t.equal(openLogin(counting, same, 's', NOW, true).kind, 'refused')
  t.equal(opened, 0, 'all of them are refused')
})

t.test('hostile headers are refused without a throw', async () => {
  const one = login()
  fc.assert(
    fc.property(anyText(), fc.string(), (header, state) => {
      loginCookiesToClear(sealer, header, NOW, true)
      loginCookiesToClear(sealer, `${loginCookieName(one.state, true)}=${header}`, NOW, true)
      return openLogin(sealer, header, state, NOW, true).kind === 'refused'
    }),
  )
})
