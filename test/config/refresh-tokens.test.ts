import t from 'tap'
import { config, sample, warnings } from './sample.ts'

const one = (keys: string) => sample({ providers: `{ corp: { clientId: a, ${keys} } }` })
const KEYCLOAK = 'issuer: "https://sso.test/auth/realms/staff"'
const GOOGLE = 'issuer: "https://accounts.google.com"'
const OTHER = 'issuer: "https://id.test"'
const BY_HAND =
  'authorizationEndpoint: "https://id.test/a", tokenEndpoint: "https://id.test/t", userinfoEndpoint: "https://id.test/u", jwksUri: "https://id.test/k"'

t.test(
  'scopes left out beside an issuer: offline_access is added where it is listed, but not at a Keycloak realm',
  async (t) => {
    const added = async (keys: string) => (await config(one(keys))).providers[0]
    const usual = { scopes: ['openid', 'email', 'profile'] }
    t.match(await added(OTHER), { ...usual, addOfflineAccess: true })
    t.match(await added(KEYCLOAK), { ...usual, addOfflineAccess: false })
    t.match(await added(GOOGLE), { ...usual, addOfflineAccess: false })
    t.match(await added('issuer: "https://gitlab.com"'), { ...usual, addOfflineAccess: false })
    t.match(await added(`${OTHER}, scopes: [openid]`), { scopes: ['openid'], addOfflineAccess: false })
    t.match(await added(`preset: coloop, ${OTHER}`), { scopes: ['email', 'profile'], addOfflineAccess: false })
    t.match(await added('preset: coloop'), { addOfflineAccess: false })
  },
)

t.test('a warning if no refresh token is to be expected', async (t) => {
  for (const [keys, warning] of [
    [`${OTHER}, scopes: [openid, email]`, /`providers.corp.scopes`: without `offline_access` most providers give no/],
    [GOOGLE, /`providers.corp.issuer`: Google gives a refresh token for access_type: offline only/],
    [`${GOOGLE}, scopes: [openid]`, /access_type: offline, prompt: consent/],
    [`${OTHER}, ${BY_HAND}`, /`providers.corp.issuer`: with its endpoints written here/],
    [`${KEYCLOAK}, scopes: [openid, offline_access]`, /`providers.corp.scopes`: Keycloak .* sends no logout tokens/],
  ] as const) {
    t.match(await warnings(one(keys)), [warning], keys)
  }
})

t.test('no warning if a refresh token is to be expected, or if it is unknown', async (t) => {
  for (const keys of [
    OTHER,
    `${OTHER}, scopes: [openid, offline_access]`,
    `${OTHER}, scopes: [email]`,
    KEYCLOAK,
    `${KEYCLOAK}, scopes: [openid]`,
    `${GOOGLE}, authorizationParams: { access_type: offline }`,
    'issuer: "https://cognito-idp.eu-central-1.amazonaws.com/pool", scopes: [openid]',
    `${OTHER}, ${BY_HAND}, scopes: [openid, offline_access]`,
    BY_HAND,
    'preset: coloop',
  ]) {
    t.same(await warnings(one(keys)), [], keys)
  }
})
