import t from 'tap'
import { PRESETS, withPreset } from '../../src/config/preset.ts'
import { PRESET_NAMES, type PresetName } from '../../src/config/preset-names.ts'
import { config, problems, sample, warnings } from './sample.ts'

const TENANT = '8eaef023-2b34-4da1-9baa-8bc8c9d6a490'
/** What the file must say beside a preset. */
const NEEDED: Readonly<Partial<Record<PresetName, string>>> = {
  entra: `, tenant: ${TENANT}`,
  okta: ', issuer: "https://example.okta.com"',
  auth0: ', issuer: "https://example.eu.auth0.com/"',
  keycloak: ', issuer: "https://sso.example.com/realms/staff"',
}
const one = (preset: PresetName, keys = '') =>
  sample({ providers: `{ theirs: { preset: ${preset}, clientId: app${keys} } }` })
const resolved = async (text: string) => (await config(text)).providers[0]

for (const preset of PRESET_NAMES) {
  t.test(`preset ${preset} with a client id and a secret is a whole provider`, async (t) => {
    const text = one(preset, `, clientSecret: s${NEEDED[preset] ?? ''}`)
    const provider = await resolved(text)
    const { issuer, authorizationEndpoint, tokenEndpoint, userinfoEndpoint } = provider ?? {}
    t.ok(issuer ?? (authorizationEndpoint && tokenEndpoint && userinfoEndpoint))
    for (const url of [issuer, authorizationEndpoint, tokenEndpoint, userinfoEndpoint]) {
      if (url !== undefined) t.match(url, /^https:\/\//)
    }
    t.match(provider?.label, /^Sign in with \w+$/)
    t.same(await warnings(text), [])
  })
}

t.test('a preset that needs a key says so when it is missing', async (t) => {
  t.match(await problems(one('entra')), [/theirs.tenant`: preset: entra needs it; write the tenant id, a GUID/])
  for (const preset of ['okta', 'auth0', 'keycloak'] as const)
    t.match(await problems(one(preset)), [
      new RegExp(`theirs.issuer\`: preset: ${preset} needs it; write it, such as https://`),
    ])
})

t.test('entra: the tenant becomes part of the issuer, as tokens name it', async (t) => {
  t.match(await resolved(one('entra', `, tenant: ${TENANT.toUpperCase()}`)), {
    issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    subjectClaim: ['oid'],
    scopes: ['openid', 'email', 'profile'],
    addOfflineAccess: true,
  })
  for (const tenant of ['common', 'organizations', 'consumers'])
    t.match(await problems(one('entra', `, tenant: ${tenant}`)), [
      /tenant`: takes people of any tenant; write the tenant id/,
    ])
  t.match(await problems(one('entra', ', tenant: contoso.onmicrosoft.com')), [/tenant`: is not a tenant id/])
  const cloud = ', issuer: "https://login.microsoftonline.us/x/v2.0"'
  t.match(await resolved(one('entra', cloud)), { issuer: /microsoftonline\.us/ })
  t.match(await problems(one('entra', `${cloud}, tenant: ${TENANT}`)), [/tenant`: has no effect beside an issuer/])
  t.match(await problems(one('google', `, tenant: ${TENANT}`)), [/tenant`: has no effect without preset: entra/])
})

t.test('an issuer of another form than the provider has is refused', async (t) => {
  for (const [preset, issuer, said] of [
    ['auth0', 'https://example.eu.auth0.com', /ends with a slash; write https:\/\/example\.eu\.auth0\.com\//],
    ['keycloak', 'https://sso.example.com', /is not a realm's issuer/],
    ['keycloak', 'https://sso.example.com/realms/staff/', /is not a realm's issuer/],
    ['okta', 'https://example-admin.okta.com', /without `-admin`/],
    ['okta', 'https://example.okta.com/', /final slash/],
    ['okta', 'https://example.okta.com/oauth2', /is not the issuer/],
  ] as const)
    t.match(await problems(one(preset, `, issuer: "${issuer}"`)), [said], issuer)
  for (const [preset, issuer] of [
    ['okta', 'https://example.okta.com/oauth2/default'],
    ['okta', 'https://login.example.com'],
    ['auth0', 'https://login.example.com/'],
    ['keycloak', 'https://sso.example.com/auth/realms/my-realm'],
    ['gitlab', 'https://gitlab.example.com'],
  ] as const)
    t.match(await resolved(one(preset, `, issuer: "${issuer}"`)), { issuer })
})

t.test('scopes: what each preset asks for, and a warning only where written ones give no refresh token', async (t) => {
  const usual = ['openid', 'email', 'profile']
  for (const [preset, scopes, addOfflineAccess] of [
    ['coloop', ['email', 'profile'], false],
    ['google', usual, false],
    ['entra', usual, true],
    ['okta', usual, true],
    ['auth0', usual, true],
    ['keycloak', usual, false],
    ['github', ['read:user', 'user:email'], false],
    ['gitlab', usual, false],
  ] as const)
    t.match(await resolved(one(preset, NEEDED[preset])), { scopes, addOfflineAccess }, preset)
  const warned = async (preset: PresetName, keys = '') =>
    (await warnings(one(preset, `${NEEDED[preset] ?? ''}${keys}`))).length
  for (const preset of ['okta', 'auth0', 'entra'] as const) {
    t.equal(await warned(preset, ', scopes: [openid, groups]'), 1, preset)
    t.equal(await warned(preset, ', scopes: [openid, groups, offline_access]'), 0, preset)
  }
  t.equal(await warned('keycloak', ', scopes: [openid, roles]'), 0)
  t.equal(await warned('gitlab', ', scopes: [openid], issuer: "https://gitlab.example.com"'), 0)
  t.equal(await warned('google', ', scopes: [openid]'), 0)
  t.equal(await warned('google', ', authorizationParams: { access_type: online }'), 1)
})

t.test('quirks: what is special to a provider', async (t) => {
  t.match(await resolved(one('google', ', clientSecret: s')), {
    authorizationParams: { access_type: 'offline', prompt: 'consent' },
    revokeTokens: false,
    clientAuth: 'client_secret_post',
  })
  t.match(await resolved(one('okta', NEEDED.okta)), { clientAssertionAudience: 'called-endpoint', revokeTokens: true })
  t.match(await resolved(one('github', ', clientSecret: s')), {
    issuer: undefined,
    subjectClaim: ['id'],
    subjectType: 'integer',
    claimSources: [{ kind: 'github-email', url: 'https://api.github.com' }],
    clientAuth: 'client_secret_post',
  })
})

t.test('a number as subject is one claim', async (t) => {
  const plain = (keys: string) =>
    sample({ providers: `{ theirs: { issuer: "https://id.test", clientId: app, subjectType: integer, ${keys} } }` })
  t.match(await resolved(plain('subjectClaim: uid')), { subjectType: 'integer', subjectClaim: ['uid'] })
  t.match(await problems(plain('subjectClaim: [uid, id]')), [/subjectType: integer takes one claim/])
  t.match(await problems(one('github', ', subjectClaim: [id, login]')), [/subjectType: integer takes one claim/])
  t.match(await problems(one('coloop', ', subjectType: integer')), [
    /subjectType`: subjectType: integer takes one claim/,
  ])
})

t.test('keys of the file override the preset, parameter by parameter', async (t) => {
  const authorizationParams = { prompt: 'login' }
  t.match(withPreset({ preset: 'coloop', label: 'Sign in', authorizationParams }), {
    label: 'Sign in',
    tokenEndpoint: PRESETS.coloop.tokenEndpoint,
    authorizationParams,
  })
  t.match(withPreset({ preset: 'google', authorizationParams }), {
    authorizationParams: { access_type: 'offline', prompt: 'login' },
  })
  const written = { label: 'Sign in', authorizationParams }
  t.equal(withPreset(written), written)
})
