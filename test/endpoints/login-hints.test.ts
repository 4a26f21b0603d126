import fc from 'fast-check'
import t from 'tap'
import { loginHintsOf } from '../../src/endpoints/login-hints.ts'
import { setUp as setUpProvider } from '../provider/support/set-up.ts'
import { anyText } from '../support/any-text.ts'
import { endpointsApp } from './endpoints-app.ts'

const allowed = ['login_hint', 'domain_hint']
const hints = (query: string) => loginHintsOf(new URLSearchParams(query), allowed)

t.test('only the allowed parameters are passed on', async (t) => {
  t.strictSame(hints('login_hint=ada%40example.com&prompt=none&state=x&rd=/'), { login_hint: 'ada@example.com' })
  t.strictSame(loginHintsOf(new URLSearchParams('login_hint=ada'), []), {})
})

t.test('a hint that is empty, doubled, too long or not plain text is left out', async (t) => {
  for (const value of ['', 'x'.repeat(513), 'a%0D%0Ab', '%00', '%E2%80%AEevil', '%7F'])
    t.strictSame(hints(`login_hint=${value}&domain_hint=d`), { domain_hint: 'd' }, value.slice(0, 20))
  t.strictSame(hints('login_hint=a&login_hint=b'), {})
  t.strictSame(hints(`login_hint=${'x'.repeat(512)}`), { login_hint: 'x'.repeat(512) })
})

t.test('whatever a link says, the result has allowed names and bounded values only', async () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...allowed, '__proto__', 'state'), anyText())), (pairs) => {
      const found = loginHintsOf(new URLSearchParams(pairs), [...allowed, '__proto__'])
      return Object.entries(found).every(
        ([name, value]) => [...allowed, '__proto__'].includes(name) && value.length <= 512 && !/\p{C}/u.test(value),
      )
    }),
  )
})

t.test('a link to /start or /sign-in carries hints to the provider that takes them', async (t) => {
  const { provider, hostile, now } = await setUpProvider(t, () => ({ loginHints: ['login_hint'] }))
  const other = { ...provider, name: 'other', loginHints: [] }
  const get = async (providers: Map<string, typeof provider>, url: string) => {
    const { app } = await endpointsApp({
      clock: now,
      providers,
      providerConfigs: [...providers.keys()].map((name) => hostile.config({ name })),
    })
    t.teardown(() => app.close())
    return await app.inject({ url, headers: { accept: 'text/html' } })
  }
  const query = 'rd=/page&login_hint=ada&state=evil&prompt=none'
  const started = await get(new Map([['corp', provider]]), `/-/start?${query}`)
  const asked = new URL(String(started.headers.location)).searchParams
  t.equal(asked.get('login_hint'), 'ada')
  t.equal(asked.get('prompt'), null)
  t.not(asked.get('state'), 'evil')

  const both = new Map([
    ['corp', provider],
    ['other', other],
  ])
  const choice = await get(both, `/-/start?${query}`)
  t.match(String(choice.headers.location), /sign-in\?rd=%2Fpage&login_hint=ada$/)
  const page = (await get(both, `/-/sign-in?${query}`)).body
  t.match(page, 'rd=%2Fpage&amp;provider=corp&amp;login_hint=ada"')
  t.match(page, 'rd=%2Fpage&amp;provider=other"')
  const alone = await get(new Map([['corp', provider]]), `/-/sign-in?${query}`)
  t.match(String(alone.headers.location), /start\?rd=%2Fpage&provider=corp&login_hint=ada$/)
})
