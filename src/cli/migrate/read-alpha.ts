import { isMap, LineCounter, type Node, parseDocument } from 'yaml'
import { isObject } from '../../json.ts'
import { type Given, given, UnreadableError } from './options.ts'

export interface AlphaUpstream {
  readonly path: string
  readonly uri: string
  readonly rewriteTarget?: string
  readonly isStatic: boolean
  readonly preserveHost: boolean
  readonly websocket: boolean
  readonly timeout?: string
  readonly skipsVerification: boolean
  readonly from: string
}

export interface AlphaHeader {
  readonly name: string
  readonly claim?: string
  readonly prefix: string
  readonly from: string
}

export interface LoginParameter {
  readonly name: string
  readonly value?: string
  /** Whether a link to the login may choose it. */
  readonly isHint: boolean
  readonly from: string
}

/** What the alpha configuration says in another form than options. Undefined: there is no such section. */
export interface Alpha {
  readonly upstreams?: readonly AlphaUpstream[]
  readonly requestHeaders?: readonly AlphaHeader[]
  readonly loginParameters: readonly LoginParameter[]
}

export const NO_ALPHA: Alpha = { loginParameters: [] }

/** Keys of a provider, and the options that mean the same. */
const PROVIDER: Readonly<Record<string, string>> = {
  clientID: 'client_id',
  clientSecret: 'client_secret',
  clientSecretFile: 'client_secret_file',
  'keycloakConfig.groups': 'keycloak_groups',
  'keycloakConfig.roles': 'allowed_roles',
  'azureConfig.tenant': 'azure_tenant',
  'azureConfig.graphGroupField': 'azure_graph_group_field',
  'microsoftEntraIDConfig.allowedTenants': 'entra_id_allowed_tenants',
  'microsoftEntraIDConfig.federatedTokenAuth': 'entra_id_federated_token_auth',
  'bitbucketConfig.team': 'bitbucket_team',
  'bitbucketConfig.repository': 'bitbucket_repository',
  'githubConfig.org': 'github_org',
  'githubConfig.team': 'github_team',
  'githubConfig.repo': 'github_repo',
  'githubConfig.token': 'github_token',
  'githubConfig.users': 'github_users',
  'gitlabConfig.group': 'gitlab_groups',
  'gitlabConfig.projects': 'gitlab_projects',
  'googleConfig.group': 'google_groups',
  'googleConfig.adminEmail': 'google_admin_email',
  'googleConfig.serviceAccountJson': 'google_service_account_json',
  'googleConfig.useApplicationDefaultCredentials': 'google_use_application_default_credentials',
  'googleConfig.targetPrincipal': 'google_target_principal',
  'googleConfig.useOrganizationID': 'google_use_organization_id',
  'googleConfig.adminAPIUserScope': 'google_admin_api_user_scope',
  'oidcConfig.issuerURL': 'oidc_issuer_url',
  'oidcConfig.insecureAllowUnverifiedEmail': 'insecure_oidc_allow_unverified_email',
  'oidcConfig.insecureSkipIssuerVerification': 'insecure_oidc_skip_issuer_verification',
  'oidcConfig.insecureSkipNonce': 'insecure_oidc_skip_nonce',
  'oidcConfig.skipDiscovery': 'skip_oidc_discovery',
  'oidcConfig.jwksURL': 'oidc_jwks_url',
  'oidcConfig.publicKeyFiles': 'oidc_public_key_files',
  'oidcConfig.emailClaim': 'oidc_email_claim',
  'oidcConfig.groupsClaim': 'oidc_groups_claim',
  'oidcConfig.userIDClaim': 'user_id_claim',
  'oidcConfig.audienceClaims': 'oidc_audience_claims',
  'oidcConfig.extraAudiences': 'oidc_extra_audiences',
  'oidcConfig.enabledSigningAlgs': 'oidc_enabled_signing_algs',
  'loginGovConfig.jwtKey': 'jwt_key',
  'loginGovConfig.jwtKeyFile': 'jwt_key_file',
  'loginGovConfig.pubjwkURL': 'pubjwk_url',
  provider: 'provider',
  name: 'provider_display_name',
  caFiles: 'provider_ca_files',
  useSystemTrustStore: 'use_system_trust_store',
  loginURL: 'login_url',
  authRequestResponseMode: 'auth_request_response_mode',
  redeemURL: 'redeem_url',
  profileURL: 'profile_url',
  skipClaimsFromProfileURL: 'skip_claims_from_profile_url',
  resource: 'resource',
  validateURL: 'validate_url',
  scope: 'scope',
  allowedGroups: 'allowed_groups',
  code_challenge_method: 'code_challenge_method',
  backendLogoutURL: 'backend_logout_url',
}
const SERVER: Readonly<Record<string, string>> = {
  'server.bindAddress': 'http_address',
  'server.secureBindAddress': 'https_address',
  'server.tls.cert.fromFile': 'tls_cert_file',
  'server.tls.key.fromFile': 'tls_key_file',
  'server.tls.minVersion': 'tls_min_version',
  'server.tls.cipherSuites': 'tls_cipher_suites',
  'metricsServer.bindAddress': 'metrics_address',
  'metricsServer.secureBindAddress': 'metrics_secure_address',
  'metricsServer.tls.cert.fromFile': 'metrics_tls_cert_file',
  'metricsServer.tls.key.fromFile': 'metrics_tls_key_file',
}
/** Read elsewhere, or without a meaning of their own. */
const READ_APART =
  /^(?:upstreamConfig\.upstreams|injectRequestHeaders|providers|id$|loginURLParameters|additionalClaims)/

type Keys = Readonly<Record<string, unknown>>

/**
 * Reads oauth2-proxy's alpha configuration (`--alpha-config`), in the form of version 7.14 and the one before.
 *
 * @throws UnreadableError for a text that is not YAML, or not a map
 */
export function readAlpha(text: string, file: string) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error)
    throw new UnreadableError(`${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n', 1)[0]}`)
  if (!isMap(document.contents)) throw new UnreadableError(`${file}:1: expected the keys of an alpha configuration`)
  const placeOf = (path: readonly (string | number)[]) => {
    const offset = (document.getIn(path, true) as Node | undefined)?.range?.[0]
    return offset === undefined ? file : `${file}:${lines.linePos(offset).line}`
  }
  const root = document.toJS() as Keys
  const options: Given[] = []
  const unknown: { name: string; from: string }[] = []
  const collect = (names: Keys, keys: Keys, at: readonly (string | number)[]) => {
    for (const [path, value] of leavesOf(keys)) {
      const name = names[path.join('.')]
      const from = placeOf([...at, ...path])
      if (typeof name === 'string') options.push(given(name, [value].flat().map(String), from))
      else if (!READ_APART.test(path.join('.'))) unknown.push({ name: [...at, ...path].join('.'), from })
    }
  }
  collect(SERVER, root, [])
  const [provider, ...others] = listOf(root['providers'])
  if (provider) collect(PROVIDER, provider, ['providers', 0])
  others.forEach((_, index) => {
    unknown.push({ name: `providers[${index + 1}]`, from: placeOf(['providers', index + 1]) })
  })
  const upstreamConfig = isObject(root['upstreamConfig']) ? root['upstreamConfig'] : undefined
  const alpha: Alpha = {
    ...(upstreamConfig && {
      upstreams: listOf(upstreamConfig['upstreams']).map((one, index) =>
        upstreamOf(one, placeOf(['upstreamConfig', 'upstreams', index])),
      ),
    }),
    ...(root['injectRequestHeaders'] !== undefined && {
      requestHeaders: listOf(root['injectRequestHeaders']).flatMap((one, index) =>
        headersOf(one, placeOf(['injectRequestHeaders', index])),
      ),
    }),
    loginParameters: listOf(provider?.['loginURLParameters']).map((one, index) =>
      parameterOf(one, placeOf(['providers', 0, 'loginURLParameters', index])),
    ),
  }
  return { alpha, options, unknown }
}

function leavesOf(value: Keys): readonly (readonly [readonly string[], unknown])[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    isObject(inner)
      ? leavesOf(inner).map(([path, leaf]) => [[key, ...path], leaf] as const)
      : inner === null
        ? []
        : [[[key], inner] as const],
  )
}

function listOf(value: unknown): readonly Keys[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

const text = (value: unknown) => (value === undefined || value === null ? undefined : String(value))

function upstreamOf(one: Keys, from: string): AlphaUpstream {
  const rewriteTarget = text(one['rewriteTarget'])
  const timeout = text(one['timeout'])
  return {
    path: text(one['path']) ?? '/',
    uri: text(one['uri']) ?? '',
    isStatic: one['static'] === true,
    preserveHost: one['passHostHeader'] !== false,
    websocket: one['proxyWebSockets'] !== false,
    skipsVerification: one['insecureSkipTLSVerify'] === true,
    from,
    ...(rewriteTarget !== undefined && { rewriteTarget }),
    ...(timeout !== undefined && { timeout }),
  }
}

function headersOf(one: Keys, from: string): readonly AlphaHeader[] {
  const name = text(one['name'])
  if (name === undefined) return []
  const [first] = listOf(one['values'])
  const source = isObject(first?.['claimSource']) ? first['claimSource'] : (first ?? {})
  const claim = source['basicAuthPassword'] === undefined ? text(source['claim']) : undefined
  return [{ name, prefix: text(source['prefix']) ?? '', from, ...(claim !== undefined && { claim }) }]
}

function parameterOf(one: Keys, from: string): LoginParameter {
  const [value] = [one['default']].flat()
  return {
    name: text(one['name']) ?? '',
    isHint: Array.isArray(one['allow']),
    from,
    ...(value !== undefined && { value: String(value) }),
  }
}
