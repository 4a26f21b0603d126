import t, { type Test } from 'tap'
import { CALLBACK, LOGIN, metadata } from './support/hostile-provider.ts'
import { finish, setUp } from './support/set-up.ts'

const DEFAULT = { scopes: ['openid', 'email', 'profile'], addOfflineAccess: true }

async function asked(t: Test, scopesSupported: unknown, change = DEFAULT) {
  const { provider, hostile } = await setUp(t, () => change)
  hostile.answers.set(
    '/.well-known/openid-configuration',
    metadata(hostile.url, scopesSupported === undefined ? {} : { scopes_supported: scopesSupported }),
  )
  return { provider, scope: (await provider.authorizationUrl(LOGIN)).searchParams.get('scope') }
}

t.test('scopes that were left out: offline_access as well, where the provider lists it', async (t) => {
  t.equal((await asked(t, ['openid', 'offline_access'])).scope, 'openid email profile offline_access')
  t.equal((await asked(t, ['openid', 'email'])).scope, 'openid email profile')
  t.equal((await asked(t, undefined)).scope, 'openid email profile')
  for (const odd of ['offline_access', 7, { offline_access: true }, null]) {
    t.equal((await asked(t, odd)).scope, 'openid email profile', JSON.stringify(odd))
  }
})

t.test('scopes that are written are asked for as they are', async (t) => {
  const written = { scopes: ['openid', 'email'], addOfflineAccess: false }
  t.equal((await asked(t, ['openid', 'offline_access'], written)).scope, 'openid email')
})

t.test('a response without scope grants the requested scopes (RFC 6749 5.1)', async (t) => {
  const { provider } = await asked(t, ['offline_access'])
  const { tokens } = await finish(provider, CALLBACK, LOGIN)
  t.same(tokens.scope, ['openid', 'email', 'profile', 'offline_access'])
})

t.test('a provider that refuses the scopes: the log says why offline_access was asked for', async (t) => {
  const { provider } = await asked(t, ['offline_access'])
  const refused = new URLSearchParams({ state: LOGIN.state, error: 'invalid_scope' })
  await t.rejects(finish(provider, refused, LOGIN), {
    message: /invalid_scope; the provider lists offline_access, .*write scopes/,
  })
  const { provider: written } = await asked(t, undefined, { scopes: ['openid', 'nope'], addOfflineAccess: false })
  await t.rejects(finish(written, refused, LOGIN), { message: /invalid_scope$/ })
})
