import t from 'tap'
import type { ProviderConfig } from '../../src/config/config.ts'
import { createProvider } from '../../src/provider/oauth.ts'
import { createLogin } from '../../src/session/login-cookie.ts'
import { CLIENT_SECRET, REDIRECT_URI, realProvider } from './support/oidc-provider.ts'
import { finish } from './support/set-up.ts'

const real = await realProvider()
t.teardown(() => real.close())

function providerFor(t: { teardown(end: () => Promise<void>): void }, change: Partial<ProviderConfig>) {
  const provider = createProvider(
    {
      name: 'corp',
      label: 'Corp',
      loginHints: [],
      issuer: real.url,
      clientId: 'basic',
      clientSecret: CLIENT_SECRET,
      clientAuth: 'client_secret_basic',
      scopes: ['openid', 'email', 'profile'],
      authorizationParams: {},
      pkce: true,
      pushedAuthorizationRequests: 'auto',
      addOfflineAccess: false,
      clientAssertionAudience: 'issuer',
      callback: 'shared',
      timeout: 5000,
      subjectClaim: ['sub'],
      claimSources: [],
      subjectType: 'string',
      revokeTokens: true,
      allowInsecure: true,
      ...change,
    },
    { clock: Date.now },
  )
  t.teardown(() => provider.close())
  return provider
}

const newLogin = () =>
  createLogin({ provider: 'corp', redirectUri: REDIRECT_URI, returnTo: '/', loginsInARow: 0, browser: '' }, Date.now())

for (const change of [
  { clientId: 'basic' },
  { clientId: 'post', clientAuth: 'client_secret_post' },
  { clientId: 'keyed', clientAuth: 'private_key_jwt', clientKey: real.clientKey },
  {
    clientId: 'keyed-token-endpoint',
    clientAuth: 'private_key_jwt',
    clientKey: real.clientKey,
    clientAssertionAudience: 'token-endpoint',
  },
  { clientId: 'public', clientAuth: 'none', clientSecret: undefined },
] as const) {
  t.test(`${change.clientId}: sign-in by a pushed request, refresh with rotation, userinfo, revocation`, async (t) => {
    const provider = providerFor(t, change)
    const login = newLogin()
    const url = await provider.authorizationUrl(login)
    t.strictSame([...url.searchParams.keys()], ['client_id', 'request_uri'])
    const callback = await real.signIn(url, 'alice')
    const grant = await finish(provider, callback, login)
    t.match(grant, { subject: 'alice', claims: { email: 'alice@example.com', email_verified: true, name: 'alice' } })
    t.ok(grant.tokens.idToken)

    const next = await provider.refresh(grant.tokens, grant.subject)
    t.not(next.accessToken, grant.tokens.accessToken)
    t.not(next.refreshToken, grant.tokens.refreshToken)
    t.match(await provider.userinfo({ ...grant, tokens: next }), {
      claims: { sub: 'alice', email: 'alice@example.com' },
    })

    await provider.revoke(next)
    await t.rejects(provider.refresh(next, 'alice'), {
      code: 'PST_PROVIDER_REJECTED',
      details: { oauthError: 'invalid_grant' },
    })
    await t.rejects(provider.userinfo({ ...grant, tokens: next }), { code: 'PST_PROVIDER_REJECTED' })
  })
}

t.test('a code can be used once', async (t) => {
  const provider = providerFor(t, {})
  const login = newLogin()
  const callback = await real.signIn(await provider.authorizationUrl(login), 'bob')
  t.match(await finish(provider, callback, login), { subject: 'bob' })
  await t.rejects(finish(provider, callback, login), {
    code: 'PST_LOGIN_FAILED',
    details: { oauthError: 'invalid_grant' },
  })
})

t.test("another login's code does not fit this login's verifier", async (t) => {
  const provider = providerFor(t, {})
  const theirs = newLogin()
  const callback = await real.signIn(await provider.authorizationUrl(theirs), 'mallory')
  const mine = newLogin()
  callback.set('state', mine.state)
  await t.rejects(finish(provider, callback, mine), {
    code: 'PST_LOGIN_FAILED',
    details: { oauthError: 'invalid_grant' },
  })
})

t.test('the iss that this provider promises is required (RFC 9207)', async (t) => {
  const provider = providerFor(t, {})
  const login = newLogin()
  const callback = await real.signIn(await provider.authorizationUrl(login), 'alice')
  callback.delete('iss')
  await t.rejects(finish(provider, callback, login), { code: 'PST_LOGIN_ISSUER' })
})

t.test('a wrong secret is invalid_client', async (t) => {
  const provider = providerFor(t, { clientSecret: 'wrong' })
  const login = newLogin()
  const callback = await real.signIn(await provider.authorizationUrl(login), 'alice')
  await t.rejects(finish(provider, callback, login), {
    code: 'PST_PROVIDER_CLIENT',
    details: { oauthError: 'invalid_client' },
  })
})

t.test('an assertion for another audience than the provider takes: invalid_client, and what to try', async (t) => {
  const keyed = { clientId: 'keyed-token-endpoint', clientAuth: 'private_key_jwt', clientKey: real.clientKey } as const
  const provider = providerFor(t, keyed)
  const login = newLogin()
  const callback = await real.signIn(await provider.authorizationUrl(login), 'alice')
  await t.rejects(finish(provider, callback, login), {
    code: 'PST_PROVIDER_CLIENT',
    message: /try clientAssertionAudience: token-endpoint or called-endpoint$/,
    details: { oauthError: 'invalid_client' },
  })
})

t.test(
  'offline_access counts only with prompt=consent at a provider that is strict about OpenID Connect Core 11',
  async (t) => {
    for (const [authorizationParams, given] of [
      [{}, false],
      [{ prompt: 'consent' }, true],
    ] as const) {
      const provider = providerFor(t, {
        clientId: 'offline',
        addOfflineAccess: true,
        authorizationParams,
        pushedAuthorizationRequests: 'never',
      })
      const login = newLogin()
      const url = await provider.authorizationUrl(login)
      t.equal(url.searchParams.get('scope'), 'openid email profile offline_access')
      const { tokens } = await finish(provider, await real.signIn(url, 'alice'), login)
      t.equal(tokens.refreshToken !== undefined, given)
    }
  },
)

t.test('its sign-out page takes our hint', async (t) => {
  const provider = providerFor(t, {})
  const login = newLogin()
  const grant = await finish(provider, await real.signIn(await provider.authorizationUrl(login), 'alice'), login)
  const url = await provider.logoutUrl(grant.tokens.idToken, 'https://app.test/bye')
  t.equal((await fetch(url!)).status, 200)
})
