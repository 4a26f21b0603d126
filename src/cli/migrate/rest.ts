import type { Draft, Outcome, Path } from './draft.ts'

type Reason = readonly [outcome: Outcome, text: string, at?: Path]

const LOG: Reason = ['no equivalent', 'the log is one JSON line per request on standard output (log.level, log.format)']
const PAGES: Reason = ['no equivalent', 'pages cannot be changed in this version']
const HTPASSWD: Reason = ['no equivalent', 'there are no passwords: everybody signs in at a provider']
const GOOGLE: Reason = ['no equivalent', "groups are read with the person's own token; see claimSources", ['providers']]
const LOGIN_COOKIE: Reason = [
  'changed',
  'each login has a cookie of its own, for ten minutes; at most five at a time',
  ['session', 'cookie'],
]
const VERIFIED: Reason = ['no equivalent', 'certificates are always verified; name the authority in a caFile']
const METRICS: Reason = ['no equivalent', 'the admin port has no TLS; keep it inside of the pod or host', ['admin']]

/** The options that set nothing in the result, with the reason. */
const REASONS: Readonly<Record<string, Reason>> = {
  flush_interval: ['no equivalent', 'not needed: responses are streamed as they come'],
  disable_keep_alives: ['no equivalent', 'connections to the app are kept and reused'],
  ssl_upstream_insecure_skip_verify: VERIFIED,
  ssl_insecure_skip_verify: VERIFIED,
  pass_basic_auth: [
    'no equivalent',
    'no Basic authentication is sent to the app; the names without it are in identity',
    ['identity'],
  ],
  set_basic_auth: ['no equivalent', 'no Basic authentication is sent', ['identity']],
  basic_auth_password: [
    'no equivalent',
    'one password for everybody proves nothing. An app can verify identity.assertion instead',
    ['identity'],
  ],
  signature_key: [
    'no equivalent',
    'GAP-Signature is not sent. An app can verify identity.assertion instead',
    ['identity'],
  ],
  skip_auth_strip_headers: ['changed', 'identity headers of clients are always removed', ['identity']],
  metrics_secure_address: METRICS,
  metrics_tls_cert_file: METRICS,
  metrics_tls_key_file: METRICS,
  tls_min_version: ['no equivalent', "TLS 1.2 and 1.3, as Node's defaults are", ['tls']],
  tls_cipher_suites: ['no equivalent', "Node's default ciphers are used", ['tls']],
  google_admin_email: GOOGLE,
  google_service_account_json: GOOGLE,
  google_use_application_default_credentials: GOOGLE,
  google_target_principal: GOOGLE,
  google_admin_api_user_scope: GOOGLE,
  google_use_organization_id: [
    'no equivalent',
    'X-Forwarded-Preferred-Username is claims.preferred_username',
    ['identity'],
  ],
  github_token: ['no equivalent', "GitHub is asked with the person's own token", ['providers']],
  use_system_trust_store: [
    'no equivalent',
    'caFile replaces the usual authorities: put those that you need into it',
    ['providers'],
  ],
  insecure_oidc_skip_issuer_verification: ['no equivalent', 'the issuer is always verified', ['providers']],
  insecure_oidc_skip_nonce: ['changed', 'the nonce is always verified', ['providers']],
  oidc_audience_claims: ['no equivalent', 'the audience is in `aud`, as OpenID Connect says', ['providers']],
  oidc_extra_audiences: ['no equivalent', 'an id token must be for client_id', ['providers']],
  oidc_public_key_files: [
    'no equivalent',
    "the provider's keys are read from its jwks_uri, so that they can rotate",
    ['providers'],
  ],
  oidc_enabled_signing_algs: [
    'no equivalent',
    'algorithms with a public key are accepted, as discovery lists them',
    ['providers'],
  ],
  auth_request_response_mode: [
    'no equivalent',
    'the response comes as a query (PKCE, state and nonce protect it)',
    ['providers'],
  ],
  skip_claims_from_profile_url: ['no equivalent', 'userinfo is always read where the provider has it', ['providers']],
  backend_logout_url: [
    'changed',
    'sign-out ends the session at the provider by its own endpoint, and revokes tokens',
    ['providers'],
  ],
  ping_user_agent: ['no equivalent', 'health checks have a port of their own', ['admin']],
  gcp_healthchecks: ['no equivalent', 'health checks have a port of their own', ['admin']],
  real_client_ip_header: ['changed', 'the client address is in X-Forwarded-For of a trusted proxy', ['trustedProxies']],
  trusted_ips: [
    'no equivalent',
    'an address proves little. In a route: auth: optional with allow: inCidr(request.address, ...); anonymous requests are not judged by allow',
    ['routes'],
  ],
  force_https: ['no equivalent', 'http:// is redirected by the proxy in front, or not served at all', ['publicUrl']],
  relative_redirect_url: ['no equivalent', 'the redirect URI is always publicUrl, prefix and /callback', ['publicUrl']],
  whitelist_domains: [
    'changed',
    'after a login people return to hosts of publicUrl only: list all of them there, with login.origin for one redirect URI',
    ['publicUrl'],
  ],
  htpasswd_file: HTPASSWD,
  htpasswd_user_groups: HTPASSWD,
  display_htpasswd_form: HTPASSWD,
  skip_provider_button: ['changed', 'with one provider there is no page before the sign-in', ['providers']],
  encode_state: ['no equivalent', 'not needed: the state is made of safe characters'],
  allow_query_semicolons: ['no equivalent', 'not needed: the query reaches the app byte for byte'],
  cookie_httponly: ['changed', 'the session cookie is always HttpOnly', ['session', 'cookie']],
  cookie_csrf_per_request: LOGIN_COOKIE,
  cookie_csrf_per_request_limit: LOGIN_COOKIE,
  cookie_csrf_expire: LOGIN_COOKIE,
  cookie_csrf_samesite: LOGIN_COOKIE,
  session_cookie_minimal: [
    'no equivalent',
    'a session keeps its tokens, so that it can be refreshed',
    ['session', 'store'],
  ],
  custom_templates_dir: PAGES,
  custom_sign_in_logo: PAGES,
  banner: PAGES,
  footer: PAGES,
  show_debug_on_error: ['no equivalent', 'pages name a request id; the log has the reason'],
  request_id_header: ['changed', 'X-Request-Id'],
  auth_logging: LOG,
  request_logging: LOG,
  standard_logging: LOG,
  auth_logging_format: LOG,
  request_logging_format: LOG,
  standard_logging_format: LOG,
  errors_to_info_log: LOG,
  exclude_logging_paths: LOG,
  logging_local_time: LOG,
  silence_ping_logging: LOG,
  logging_filename: LOG,
  logging_max_size: LOG,
  logging_max_age: LOG,
  logging_max_backups: LOG,
  logging_compress: LOG,
}

/** Options of a provider that is not the one in use, or whose switch is off. */
const UNUSED = 'not used: without effect beside the other options'

/** A note for every option that has none yet, and for what is no option. */
export function noteTheRest(draft: Draft): void {
  const noted = new Set(draft.notes.map(({ what }) => what))
  for (const name of draft.settings.options.keys()) {
    if (noted.has(name)) continue
    const [outcome, text, at] = REASONS[name] ?? (['no equivalent', UNUSED] as const)
    draft.note(outcome, name, at, text)
  }
  for (const { name, from } of draft.settings.unknown) {
    draft.note(
      'no equivalent',
      name,
      undefined,
      'not an option of oauth2-proxy 7.15, or one that is not read here',
      from,
    )
  }
}
