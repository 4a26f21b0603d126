import { type Draft, literal, type Value, variable } from './draft.ts'
import { putUrl } from './put-url.ts'

type At = readonly string[]

/** Where the provider is: a preset, an issuer or endpoints; and where its groups come from. */
export function migrateKnownProvider(draft: Draft, at: At): void {
  const type = draft.text('provider') ?? 'google'
  const migrate = TYPES[type] ?? byHand
  migrate(draft, at)
  if (draft.option('provider')) draft.note('carried over', 'provider', at)
  else draft.note('carried over', 'provider', at, 'google is the default of oauth2-proxy')
  for (const name of URLS) {
    if (!draft.option(name) || draft.notes.some(({ what }) => what === name)) continue
    draft.note('no equivalent', name, at, 'not needed: discovery or the preset says where it is')
  }
}

const URLS = [
  'login_url',
  'redeem_url',
  'profile_url',
  'validate_url',
  'oidc_jwks_url',
  'oidc_issuer_url',
  'pubjwk_url',
  'skip_oidc_discovery',
  'azure_tenant',
  'azure_graph_group_field',
  'entra_id_allowed_tenants',
  'entra_id_federated_token_auth',
  'jwt_key',
  'jwt_key_file',
]

const TYPES: Readonly<Record<string, (draft: Draft, at: At) => void>> = {
  google,
  azure: entra,
  'entra-id': entra,
  github,
  gitlab,
  'keycloak-oidc': keycloakOidc,
  keycloak: keycloakLegacy,
  oidc: byIssuer,
  adfs: byIssuer,
  cidaas: byIssuer,
  'login.gov': loginGov,
}

function preset(draft: Draft, at: At, name: string): void {
  draft.put([...at, 'preset'], name)
}

function source(draft: Draft, at: At, value: { readonly [key: string]: Value }): void {
  draft.put([...at, 'claimSources'], [value])
}

function google(draft: Draft, at: At): void {
  preset(draft, at, 'google')
  const groups = [...draft.list('google_groups'), ...draft.list('google_group')]
  if (groups.length === 0) return
  source(draft, at, { kind: 'google-groups' })
  draft.put(
    [...at, 'scopes'],
    ['openid', 'email', 'profile', 'https://www.googleapis.com/auth/cloud-identity.groups.readonly'],
  )
  const text =
    "read with the person's own token, not with a service account: an administrator labels the groups as security groups"
  draft.note('changed', draft.option('google_groups') ? 'google_groups' : 'google_group', [...at, 'claimSources'], text)
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

function entra(draft: Draft, at: At): void {
  preset(draft, at, 'entra')
  const issuer = draft.text('oidc_issuer_url')
  const fromIssuer = issuer === undefined ? undefined : /^https:\/\/[^/]+\/([^/]+)(?:\/|$)/.exec(issuer)?.[1]
  const tenants = draft.list('entra_id_allowed_tenants')
  const names = ['azure_tenant', 'oidc_issuer_url', 'entra_id_allowed_tenants'].filter((name) => draft.option(name))
  const tenant = [draft.text('azure_tenant'), fromIssuer, ...(tenants.length === 1 ? tenants : [])].find(
    (text) => text !== undefined && GUID.test(text),
  )
  draft.put([...at, 'tenant'], tenant ?? variable('ENTRA_TENANT_ID'))
  const all = 'one tenant, by its id (a GUID): tokens for the people of all tenants are refused'
  for (const name of names.length > 0 ? names : ['azure_tenant']) {
    draft.note(
      tenant !== undefined && tenants.length < 2 ? 'carried over' : 'changed',
      name,
      [...at, 'tenant'],
      tenant !== undefined && tenants.length < 2 ? undefined : all,
    )
  }
  draft.note(
    'changed',
    'email',
    at,
    'Entra ID calls no email verified, so Postern does not use it. Decide by groups or subject, or see identity.requireVerifiedEmail',
  )
  const field = draft.text('azure_graph_group_field')
  if (draft.list('allowed_groups').length === 0 && field === undefined) return
  const byName = field === 'displayName'
  source(draft, at, { kind: 'entra-groups', ...(byName && { groups: 'displayName' }) })
  const right = `https://graph.microsoft.com/${byName ? 'GroupMember.Read.All' : 'User.Read'}`
  draft.put([...at, 'scopes'], ['openid', 'email', 'profile', 'offline_access', right])
  if (field !== undefined) draft.note('carried over', 'azure_graph_group_field', [...at, 'claimSources'])
}

function github(draft: Draft, at: At): void {
  preset(draft, at, 'github')
  const api = draft.text('validate_url')
  const base = api === undefined ? undefined : (/^https?:\/\/[^/]+(?:\/api\/v\d+)?/.exec(api)?.[0] ?? undefined)
  endpoint(draft, at, 'login_url', 'authorizationEndpoint')
  endpoint(draft, at, 'redeem_url', 'tokenEndpoint')
  if (base !== undefined) putUrl(draft, at, 'userinfoEndpoint', `${base}/user`, 'validate_url')
  const teams = draft.option('github_org') !== undefined || draft.option('github_team') !== undefined
  const url: { [key: string]: string } = base === undefined ? {} : { url: literal(base.replace(/^http:/, 'https:')) }
  if (base !== undefined || teams) {
    draft.put(
      [...at, 'claimSources'],
      [{ kind: 'github-email', ...url }, ...(teams ? [{ kind: 'github-teams', ...url }] : [])],
    )
  }
  if (teams) draft.put([...at, 'scopes'], ['read:user', 'user:email', 'read:org'])
}

function gitlab(draft: Draft, at: At): void {
  preset(draft, at, 'gitlab')
  if (draft.text('oidc_issuer_url') !== undefined) issuer(draft, at)
}

function keycloakOidc(draft: Draft, at: At): void {
  if (/\/realms\/[^/]+$/.test(draft.text('oidc_issuer_url') ?? '')) preset(draft, at, 'keycloak')
  byIssuer(draft, at)
}

/** The realm of `provider = "keycloak"`, which wrote its endpoints. */
function keycloakLegacy(draft: Draft, at: At): void {
  const realm = /^(.+\/realms\/[^/]+)\/protocol\/openid-connect\//.exec(draft.text('login_url') ?? '')?.[1]
  if (realm === undefined) {
    byHand(draft, at)
    return
  }
  preset(draft, at, 'keycloak')
  putUrl(draft, at, 'issuer', realm, 'login_url')
}

function byIssuer(draft: Draft, at: At): void {
  if (draft.text('oidc_issuer_url') === undefined) {
    draft.put([...at, 'issuer'], variable('POSTERN_ISSUER'))
    draft.note('changed', 'oidc_issuer_url', [...at, 'issuer'], 'it was not given: set this variable, or write it here')
  } else issuer(draft, at)
  if (!draft.isOn('skip_oidc_discovery')) return
  draft.note('carried over', 'skip_oidc_discovery', at)
  for (const [option, key] of ENDPOINTS) endpoint(draft, at, option, key)
}

const ENDPOINTS = [
  ['login_url', 'authorizationEndpoint'],
  ['redeem_url', 'tokenEndpoint'],
  ['profile_url', 'userinfoEndpoint'],
  ['oidc_jwks_url', 'jwksUri'],
] as const

function issuer(draft: Draft, at: At): void {
  putUrl(draft, at, 'issuer', draft.text('oidc_issuer_url') as string, 'oidc_issuer_url')
}

function endpoint(draft: Draft, at: At, option: string, key: string): void {
  const url = draft.text(option)
  if (url !== undefined) putUrl(draft, at, key, url, option)
}

interface Endpoints {
  readonly authorizationEndpoint?: string
  readonly tokenEndpoint?: string
  readonly userinfoEndpoint?: string
  readonly subjectClaim?: string
}

/** The endpoints that oauth2-proxy 7.15 has built in (providers/*.go). */
const BUILT_IN: Readonly<Record<string, Endpoints>> = {
  facebook: {
    authorizationEndpoint: 'https://www.facebook.com/v2.5/dialog/oauth',
    tokenEndpoint: 'https://graph.facebook.com/v2.5/oauth/access_token',
    userinfoEndpoint: 'https://graph.facebook.com/v2.5/me',
    subjectClaim: 'id',
  },
  bitbucket: {
    authorizationEndpoint: 'https://bitbucket.org/site/oauth2/authorize',
    tokenEndpoint: 'https://bitbucket.org/site/oauth2/access_token',
  },
  digitalocean: {
    authorizationEndpoint: 'https://cloud.digitalocean.com/v1/oauth/authorize',
    tokenEndpoint: 'https://cloud.digitalocean.com/v1/oauth/token',
    userinfoEndpoint: 'https://api.digitalocean.com/v2/account',
  },
  linkedin: {
    authorizationEndpoint: 'https://www.linkedin.com/oauth/v2/authorization',
    tokenEndpoint: 'https://www.linkedin.com/uas/oauth2/accessToken',
  },
  sourcehut: {
    authorizationEndpoint: 'https://meta.sr.ht/oauth2/authorize',
    tokenEndpoint: 'https://meta.sr.ht/oauth2/access-token',
  },
  'login.gov': {
    authorizationEndpoint: 'https://secure.login.gov/openid_connect/authorize',
    tokenEndpoint: 'https://secure.login.gov/api/openid_connect/token',
    userinfoEndpoint: 'https://secure.login.gov/api/openid_connect/userinfo',
  },
}

/** OAuth 2.0 without OpenID Connect, by its endpoints. What oauth2-proxy does with each API has no equivalent. */
function byHand(draft: Draft, at: At): void {
  const built = BUILT_IN[draft.text('provider') ?? ''] ?? {}
  const userinfo = draft.option('profile_url') ? 'profile_url' : 'validate_url'
  for (const [option, key] of [
    ['login_url', 'authorizationEndpoint'],
    ['redeem_url', 'tokenEndpoint'],
    [userinfo, 'userinfoEndpoint'],
  ] as const) {
    if (draft.text(option) !== undefined) endpoint(draft, at, option, key)
    else draft.put([...at, key], built[key] ?? variable(`POSTERN_${key.replace(/[A-Z]/g, '_$&').toUpperCase()}`))
  }
  if (built.subjectClaim !== undefined) draft.put([...at, 'subjectClaim'], built.subjectClaim)
  const text =
    'there is no preset: userinfoEndpoint must answer with a JSON object that has the subject (subjectClaim), and email with email_verified: true. Try it before you rely on it'
  draft.note('changed', 'provider', at, text)
}

function loginGov(draft: Draft, at: At): void {
  byHand(draft, at)
  draft.put([...at, 'clientAuth'], 'private_key_jwt')
  draft.put([...at, 'clientAssertionAudience'], 'token-endpoint')
  const file = draft.text('jwt_key_file')
  const name = file === undefined ? 'jwt_key' : 'jwt_key_file'
  draft.put([...at, 'clientKey'], file === undefined ? variable('OAUTH2_PROXY_JWT_KEY') : `\${file:${literal(file)}}`)
  draft.note(
    file === undefined ? 'changed' : 'carried over',
    name,
    [...at, 'clientKey'],
    file === undefined ? 'secrets do not stand in the file: set this variable' : undefined,
  )
}
