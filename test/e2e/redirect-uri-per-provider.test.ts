import t, { type Test } from 'tap'
import { type Browser, createBrowser, redirectTo } from '../support/browser.ts'
import type { Received } from '../support/echo.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { CLIENT_SECRET, providerSection, startStack } from '../support/stack.ts'

/** Two providers; `corp` has a redirect URI of its own, `other` the shared one. */
async function twoProviders(t: Test) {
  const other = await startOidcProvider({ shape: 'openid-connect', clients: [] })
  t.teardown(() => other.stop())
  return startStack(t, {
    shape: 'openid-connect',
    provider: (origin) => ({
      clients: [
        { clientId: 'app', clientSecret: CLIENT_SECRET, redirectUris: [`${origin}/oauth2/callback/corp`] },
        { clientId: 'shared', clientSecret: CLIENT_SECRET, redirectUris: [`${origin}/oauth2/callback`] },
      ],
    }),
    config: (upstream, provider) => ({
      providers: {
        corp: { ...provider, callback: 'own' },
        other: providerSection(other.origin, 'openid-connect', false),
        shared: { ...provider, clientId: 'shared' },
      },
      routes: [
        { name: 'app', path: '/', upstream, provider: 'corp' },
        { name: 'shared', path: '/shared', upstream, provider: 'shared' },
      ],
    }),
  })
}

/** One of the gateway's callbacks, as the provider leads to it. */
const upToCallback = (browser: Browser, url: string) =>
  redirectTo(`${new URL(url).origin}/oauth2/callback`, browser, url)

t.test('a provider with a redirect URI of its own, beside one with the shared redirect URI', async (t) => {
  const { origin, provider } = await twoProviders(t)
  const own = await createBrowser().navigate(`${origin}/page?a=1`)
  t.equal(own.json<Received>().target, '/page?a=1')
  t.ok(own.trail.some((url) => url.startsWith(`${origin}/oauth2/callback/corp?`)))
  const shared = await createBrowser().navigate(`${origin}/shared`)
  t.equal(shared.json<Received>().target, '/shared')
  t.ok(shared.trail.some((url) => url.startsWith(`${origin}/oauth2/callback?`)))
  t.equal(provider.grants.authorizationCode, 2)
})

t.test(
  'an answer that arrives at the redirect URI of another provider is refused, and its code is sent nowhere',
  async (t) => {
    const { origin, provider } = await twoProviders(t)
    for (const [page, own, foreign] of [
      ['/', '/oauth2/callback/corp', ['/oauth2/callback', '/oauth2/callback/other', '/oauth2/callback/shared']],
      ['/shared', '/oauth2/callback', ['/oauth2/callback/shared', '/oauth2/callback/corp']],
    ] as const) {
      const browser = createBrowser()
      const { pathname, search } = await upToCallback(browser, `${origin}${page}`)
      t.equal(pathname, own)
      // As a provider answers that sends no `iss` (RFC 9700 4.4.2).
      const query = new URLSearchParams(search)
      query.delete('iss')
      for (const path of foreign) {
        const refused = await browser.navigate(`${origin}${path}?${query}`)
        t.match(refused, { status: 400, body: /PST_LOGIN_CALLBACK/ }, path)
      }
    }
    t.equal(provider.grants.authorizationCode, 0)
  },
)

t.test('only the names of providers have a redirect URI', async (t) => {
  const { origin } = await twoProviders(t)
  for (const name of ['nope', 'corp/', 'corp/x', '', 'toString']) {
    t.equal((await createBrowser().navigate(`${origin}/oauth2/callback/${name}`)).status, 404, name)
  }
})
