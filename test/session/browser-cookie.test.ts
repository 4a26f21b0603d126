import fc from 'fast-check'
import t from 'tap'
import { browserCookie, isFrom } from '../../src/session/browser-cookie.ts'
import { anyText } from '../support/any-text.ts'

const headerOf = (...cookies: readonly { readonly name: string; readonly value: string }[]) =>
  cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

t.test('a browser gets a random cookie once, and keeps it', async (t) => {
  const first = browserCookie('theme=dark', true)
  t.match(first, { name: /^__Host-postern-browser-[\w-]{16}$/, value: /^[\w-]{43}$/, hash: /^[\w-]{43}$/ })
  t.same(browserCookie(`theme=dark; ${headerOf(first)}`, true), first)
  t.not(browserCookie(undefined, true).value, first.value)
  t.ok(isFrom(headerOf(first), first.hash, true))
})

t.test("tabs that start at the same time do not overwrite each other's cookie", async (t) => {
  const tabs = [1, 2, 3].map(() => browserCookie(undefined, true))
  t.equal(new Set(tabs.map(({ name }) => name)).size, 3)
  for (const tab of tabs) t.ok(isFrom(headerOf(...tabs), tab.hash, true))
  t.same(browserCookie(headerOf(...tabs), true), tabs[0], 'the next login uses the oldest')
})

t.test('a doubled, forged or foreign cookie is not used', async (t) => {
  const [one, other] = [browserCookie(undefined, true), browserCookie(undefined, true)]
  for (const header of [
    headerOf(one, { ...other, name: one.name }),
    headerOf({ ...one, value: other.value }),
    headerOf({ ...one, name: `\u00a0${one.name}` }),
    headerOf({ ...one, name: one.name.replace('__Host-', '') }),
    headerOf({ ...one, value: '' }),
  ]) {
    t.notOk(isFrom(header, one.hash, true), header)
    t.not(browserCookie(header, true).value, one.value, header)
  }
})

t.test('the same cookie twice is one: in a partition and apart from it', async (t) => {
  const one = browserCookie(undefined, true)
  t.ok(isFrom(headerOf(one, one), one.hash, true))
  t.same(browserCookie(headerOf(one, one), true), one)
})

t.test('on plain http the name has no __Host-, which browsers would refuse', async (t) => {
  const one = browserCookie(undefined, false)
  t.match(one.name, /^postern-browser-[\w-]{16}$/)
  t.ok(isFrom(headerOf(one), one.hash, false))
  t.notOk(isFrom(headerOf(one), one.hash, true))
})

t.test('hostile headers and hashes match no browser, and never throw', async () => {
  const text = anyText()
  fc.assert(
    fc.property(text, text, (header, hash) => {
      browserCookie(header, true)
      return !isFrom(header, hash, true) && !isFrom(`__Host-postern-browser-${hash.slice(0, 16)}=${header}`, hash, true)
    }),
  )
})
