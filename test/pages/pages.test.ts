import { createHash } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { errorPage } from '../../src/pages/error-page.ts'
import { keptFormPage } from '../../src/pages/kept-form-page.ts'
import { PAGE_SECURITY_HEADERS, pageSecurityHeaders } from '../../src/pages/security-headers.ts'
import { sessionsPage } from '../../src/pages/sessions-page.ts'
import { signInPage } from '../../src/pages/sign-in-page.ts'
import { signedOutPage, signOutPage } from '../../src/pages/sign-out-page.ts'
import { anyText } from '../support/any-text.ts'

const NOW = Date.UTC(2026, 10, 22, 12)

/** Every page, with the same text wherever somebody else's text can be. */
const pagesWith = (text: string) => ({
  error: errorPage({ title: text, message: text, code: text, requestId: text, action: { label: text, href: text } }),
  signIn: signInPage({ providers: [{ label: text, href: `/oauth2/start?rd=${text}` }], returnTo: text }),
  signOut: signOutPage({ formAction: text, returnTo: text, subject: text, name: text, email: text }),
  signedOut: signedOutPage({ signInHref: text }),
  keptForm: keptFormPage({ target: text, page: text, who: text, fields: [[text, text]] }),
  sessions: sessionsPage({
    formAction: text,
    now: NOW,
    sessions: [
      { reference: text, device: text, signedInAt: NOW, lastSeenAt: NOW, endsAt: NOW + 60_000, current: false },
    ],
  }),
})

/** The tags of a page, names and attribute names only. */
const skeleton = (page: string) =>
  [...page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag.replace(/="[^"]*"/g, ''))
    .join('')

t.test('no text, however hostile, changes the structure of a page', async () => {
  const plain = pagesWith('text')
  const names = Object.keys(plain) as (keyof typeof plain)[]
  fc.assert(
    fc.property(
      fc.oneof(
        anyText({ minLength: 1 }),
        fc.constantFrom(
          '"><script>alert(1)</script>',
          "' onmouseover='x",
          '</title><img src=x>',
          '<!--',
          ']]>',
          '&lt;script&gt;',
        ),
      ),
      (text) => names.every((name) => skeleton(pagesWith(`x${text}`)[name]) === skeleton(plain[name])),
    ),
    { numRuns: 200 },
  )
})

t.test('no page has a script, an event handler, a style attribute, or loads anything', async (t) => {
  for (const [name, page] of Object.entries(pagesWith('text')))
    t.notMatch(page, /<script|\son\w+=|\sstyle=|\ssrc=|<link|url\(|@import/i, name)
})

t.test('the style is exactly the one that the Content-Security-Policy allows', async (t) => {
  for (const [name, page] of Object.entries(pagesWith('text'))) {
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]!)
    t.equal(styles.length, 1, name)
    const hash = createHash('sha256').update(styles[0]!).digest('base64')
    t.match(PAGE_SECURITY_HEADERS['Content-Security-Policy'], `style-src 'sha256-${hash}'`, name)
  }
})

t.test('a page may not be framed, kept, sniffed, or named to other sites', async (t) => {
  t.match(PAGE_SECURITY_HEADERS, {
    'Content-Security-Policy': /^default-src 'none'; .*form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  })
})

t.test('a form may lead on to the origins that were named, and to nothing else by a trick in them', async (t) => {
  const policy = (origin: string) => pageSecurityHeaders([origin])['Content-Security-Policy']
  t.match(
    policy('https://id.example.com/logout?a=;script-src%20*'),
    "form-action 'self' https://id.example.com; frame-ancestors",
  )
  t.throws(() => policy("*; script-src 'unsafe-inline'"))
  t.throws(() => policy('data:text/html,x'))
  t.throws(() => policy('https://a;script-src'))
  t.match(policy('http://[::1]:4190'), 'http://[::1]:4190;')
})

t.test('an error page says what to do, and shows code and request id', async (t) => {
  const page = errorPage({
    title: 'Sign in again',
    message: 'It took too long.',
    code: 'PST_LOGIN_STATE',
    requestId: 'req-1',
    action: { label: 'Sign in', href: '/oauth2/start?rd=%2Fa%3Fx%3D1' },
  })
  for (const part of [
    '<h1>Sign in again</h1>',
    'It took too long.',
    'PST_LOGIN_STATE',
    'req-1',
    'href="/oauth2/start?rd=%2Fa%3Fx%3D1"',
  ])
    t.ok(page.includes(part), part)
})

t.test('the sign-in page offers every provider in order', async (t) => {
  const page = signInPage({
    providers: [
      { label: 'Sign in with A', href: '/a' },
      { label: 'Sign in with B', href: '/b' },
    ],
    returnTo: '/deep',
  })
  t.ok(page.indexOf('Sign in with A') < page.indexOf('Sign in with B'))
  t.match(page, 'href="/b"')
  t.match(page, '/deep')
})

t.test('the sign-out page asks: a button that posts, a link that does not', async (t) => {
  const page = signOutPage({
    formAction: '/oauth2/sign-out?rd=%2F',
    returnTo: '/back',
    name: 'Zoë',
    email: 'zoe@example.org',
  })
  t.match(page, '<form method="post" action="/oauth2/sign-out?rd=%2F">')
  t.match(page, 'href="/back"')
  t.match(page, 'Zoë')
})

t.test('the sessions page marks this browser, puts it first, and can end the others', async (t) => {
  const row = { signedInAt: NOW - 86_400_000 * 2, lastSeenAt: NOW - 3_600_000, endsAt: NOW + 7_200_000 }
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const one = { ...row, reference: 'mine', device: firefox, current: true }
  const other = { ...row, reference: 'other', device: undefined, lastSeenAt: NOW, current: false }
  const page = sessionsPage({ formAction: '/oauth2/sessions', sessions: [other, one], now: NOW })
  t.ok(page.indexOf('value="mine"') < page.indexOf('value="other"'))
  t.match(page, 'Firefox on Linux<span class="badge">This browser')
  t.match(page, 'Unknown device')
  t.match(page, '2 days ago')
  t.match(page, '1 hour ago')
  t.match(page, /ends <time [^>]*>in 2 hours</)
  t.match(page, 'value="others"')
  t.match(page, '<a class="button" href="/">Back to the front page</a>')
  t.notMatch(sessionsPage({ formAction: '/oauth2/sessions', sessions: [one], now: NOW }), 'value="others"')
})
