import t, { type Test } from 'tap'
import { stringify } from 'yaml'
import type { PresetName } from '../../src/config/preset-names.ts'
import { createProvider } from '../../src/provider/oauth.ts'
import { createLogin } from '../../src/session/login-cookie.ts'
import { config, SECRET } from '../config/sample.ts'
import { DOCUMENTED } from '../support/documented-providers.ts'
import { CLIENT, type StandIn, startStandIn } from '../support/provider-stand-in.ts'
import { finish } from './support/set-up.ts'

const REDIRECT_URI = 'https://app.example.com/oauth2/callback'

/**
 * What leads the preset to the stand-in: its issuer (entra: instead of `tenant`), or its three endpoints and, for github,
 * the address of the claim source.
 */
function overrides({ issuer, origin }: StandIn, { paths, api }: (typeof DOCUMENTED)[PresetName]) {
  if (issuer !== undefined) return { issuer, allowInsecure: true }
  return {
    ...(api !== undefined && { claimSources: [{ kind: 'github-email', url: origin }] }),
    authorizationEndpoint: `${origin}${paths.authorize}`,
    tokenEndpoint: `${origin}${paths.token}`,
    userinfoEndpoint: `${origin}${paths.userinfo}`,
    allowInsecure: true,
  }
}

async function setUp(t: Test, name: keyof typeof DOCUMENTED) {
  const documented = DOCUMENTED[name]
  const preset = name === 'okta-custom' ? 'okta' : name
  const standIn = await startStandIn(documented)
  t.teardown(() => standIn.close())
  const providerFor = async (keys: object = {}) => {
    const theirs = {
      preset,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      ...overrides(standIn, documented),
      ...keys,
    }
    const { providers } = await config(
      stringify({
        publicUrl: 'https://app.example.com',
        providers: { theirs },
        session: { secrets: [SECRET] },
        routes: [{ path: '/', upstream: 'http://127.0.0.1:3000' }],
      }),
    )
    const provider = createProvider(providers[0]!, { clock: Date.now })
    t.teardown(() => provider.close())
    return provider
  }
  const provider = await providerFor()
  const signIn = async (by = provider) => {
    const login = createLogin(
      { provider: 'theirs', redirectUri: REDIRECT_URI, returnTo: '/', loginsInARow: 0, browser: '' },
      Date.now(),
    )
    const answer = await fetch(await by.authorizationUrl(login), { redirect: 'manual' })
    const callback = new URL(answer.headers.get('location') ?? '').searchParams
    return { login, callback, grant: await finish(by, callback, login) }
  }
  return { standIn, documented, provider, providerFor, signIn }
}

/** What a login gives, and what the stand-in was asked for. */
const EXPECTED = {
  coloop: { subject: 'user_2ada', claims: { email: 'ada@example.com' }, asks: { scope: 'email profile', nonce: null } },
  google: {
    subject: '10769150350006150715113082367',
    claims: { hd: 'example.com', email_verified: true },
    asks: { scope: 'openid email profile', access_type: 'offline', prompt: 'consent' },
  },
  entra: {
    subject: 'aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb',
    claims: { preferred_username: 'ada@example.com', groups: ['11111111-0000-0000-0000-000000000000'] },
    asks: { scope: 'openid email profile offline_access', prompt: null },
  },
  okta: {
    subject: '00uixa271s6x7qt8I0h7',
    claims: { groups: ['IT'], email_verified: true },
    asks: { scope: 'openid email profile offline_access' },
  },
  'okta-custom': {
    subject: '00uixa271s6x7qt8I0h7',
    claims: { groups: ['IT'] },
    asks: { scope: 'openid email profile offline_access' },
  },
  auth0: {
    subject: 'auth0|5f7c8ec7c33c6c004bbafe82',
    claims: { 'https://example.com/groups': ['staff'], nickname: 'ada' },
    asks: { scope: 'openid email profile offline_access' },
  },
  keycloak: {
    subject: '5a2b0f2e-0000-0000-0000-000000000000',
    claims: { groups: ['/staff'] },
    asks: { scope: 'openid email profile' },
  },
  github: {
    subject: '583231',
    claims: { id: 583231, login: 'ada' },
    asks: { scope: 'read:user user:email', nonce: null },
  },
  gitlab: {
    subject: '42',
    claims: { groups: ['staff', 'staff/admins'], groups_direct: ['staff'] },
    asks: { scope: 'openid email profile' },
  },
} as const

for (const [name, { subject, claims, asks }] of Object.entries(EXPECTED)) {
  t.test(`${name}: login, subject, claims, refresh and sign-out, as ${name} documents them`, async (t) => {
    const { standIn, documented, provider, providerFor, signIn } = await setUp(t, name as keyof typeof DOCUMENTED)
    const { paths } = documented
    const { grant, login, callback } = await signIn()
    t.match(grant, { subject, claims })
    const asked = paths.par === undefined ? standIn.to(paths.authorize)[0]!.query : standIn.to(paths.par)[0]!.form
    for (const [key, value] of Object.entries(asks)) t.equal(asked.get(key), value, key)
    t.equal(asked.get('code_challenge_method'), 'S256')

    // The claims can be read again, and the subject stays.
    t.match((await provider.userinfo(grant)).claims, claims)
    const hasRefresh = name !== 'github'
    t.equal(grant.tokens.refreshToken !== undefined, hasRefresh)
    t.equal(grant.tokens.expiresAt !== undefined, hasRefresh)
    let { tokens } = grant
    if (hasRefresh) {
      tokens = await provider.refresh(grant.tokens, subject)
      t.equal(tokens.refreshToken !== grant.tokens.refreshToken, documented.rotates)
      t.match((await provider.userinfo({ ...grant, tokens })).claims, claims)
    }

    // A code is good once, and a wrong secret is the operator's to mend.
    await t.rejects(provider.exchange(callback.get('code') ?? '', login), { code: 'PST_LOGIN_FAILED' })
    const wrong = await providerFor({ clientSecret: 'wrong', pushedAuthorizationRequests: 'never' })
    await t.rejects(signIn(wrong), { code: 'PST_PROVIDER_CLIENT', details: { oauthError: 'invalid_client' } })

    const url = await provider.logoutUrl(tokens.idToken, 'https://app.example.com/oauth2/sign-out', 'state')
    t.equal(url?.pathname, paths.logout)
    await provider.revoke(tokens)
    const revokes = paths.revoke !== undefined && name !== 'google'
    t.equal(standIn.live.has(tokens.accessToken), !revokes)
    if (revokes)
      await t.rejects(provider.refresh(tokens, subject), {
        code: 'PST_PROVIDER_REJECTED',
        details: { oauthError: 'invalid_grant' },
      })
  })
}

t.test('google: signing out in one browser leaves the others signed in', async (t) => {
  const { provider, providerFor, signIn } = await setUp(t, 'google')
  const [one, other] = [await signIn(), await signIn()]
  await provider.revoke(one.grant.tokens)
  t.ok(await provider.refresh(other.grant.tokens, other.grant.subject))
  // What the preset is for: a single revocation ends every token of the person.
  await (await providerFor({ revokeTokens: true })).revoke(one.grant.tokens)
  await t.rejects(provider.refresh(other.grant.tokens, other.grant.subject), {
    code: 'PST_PROVIDER_REJECTED',
    details: { oauthError: 'invalid_grant' },
  })
})

t.test('entra: without the scope profile there is no oid, and no login', async (t) => {
  const { idToken, ...documented } = DOCUMENTED.entra
  const { oid: _, ...withoutOid } = idToken as Record<string, unknown>
  const standIn = await startStandIn({ ...documented, idToken: withoutOid })
  t.teardown(() => standIn.close())
  const { providerFor, signIn } = await setUp(t, 'entra')
  const provider = await providerFor({ issuer: standIn.issuer })
  await t.rejects(signIn(provider), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /no subject/ })
})

t.test('github: the primary email, which is private and verified', async (t) => {
  const { grant } = await (await setUp(t, 'github')).signIn()
  t.match(grant.claims, { email: 'ada@example.com', email_verified: true })
})

t.test('github: the granted scopes, and an account whose id is a text', async (t) => {
  const { signIn } = await setUp(t, 'github')
  t.strictSame((await signIn()).grant.tokens.scope, ['read:user', 'user:email'])
  const odd = await startStandIn({ ...DOCUMENTED.github, userinfo: { ...DOCUMENTED.github.userinfo, id: '583231' } })
  t.teardown(() => odd.close())
  const { providerFor, signIn: signInAt } = await setUp(t, 'github')
  const provider = await providerFor(overrides(odd, DOCUMENTED.github))
  await t.rejects(signInAt(provider), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /no subject/ })
})
