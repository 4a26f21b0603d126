/**
 * The options of oauth2-proxy 7.15, by their names in its configuration file.
 * https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview#config-options
 */
const SWITCHES = `pass_host_header proxy_websockets ssl_upstream_insecure_skip_verify disable_keep_alives pass_basic_auth
  pass_access_token pass_user_headers pass_authorization_header set_basic_auth set_xauthrequest set_authorization_header
  prefer_email_to_user skip_auth_strip_headers entra_id_federated_token_auth google_use_application_default_credentials
  google_use_organization_id use_system_trust_store insecure_oidc_allow_unverified_email
  insecure_oidc_skip_issuer_verification insecure_oidc_skip_nonce skip_oidc_discovery skip_claims_from_profile_url
  reverse_proxy force_https relative_redirect_url skip_jwt_bearer_tokens bearer_token_login_fallback skip_provider_button
  ssl_insecure_skip_verify skip_auth_preflight force_json_errors encode_state allow_query_semicolons gcp_healthchecks
  cookie_secure cookie_httponly cookie_csrf_per_request session_cookie_minimal redis_use_sentinel redis_use_cluster
  redis_insecure_skip_tls_verify display_htpasswd_form show_debug_on_error auth_logging request_logging standard_logging
  errors_to_info_log logging_local_time silence_ping_logging logging_compress`

const LISTS = `upstreams tls_cipher_suites keycloak_groups entra_id_allowed_tenants github_users gitlab_groups
  gitlab_projects google_group google_groups provider_ca_files oidc_audience_claims oidc_extra_audiences
  oidc_public_key_files oidc_enabled_signing_algs allowed_groups allowed_roles trusted_proxy_ips trusted_ips
  email_domains whitelist_domains htpasswd_user_groups api_routes skip_auth_regex skip_auth_routes extra_jwt_issuers
  cookie_domains redis_sentinel_connection_urls redis_cluster_connection_urls exclude_logging_paths`

const TEXTS = `flush_interval upstream_timeout basic_auth_password metrics_address metrics_secure_address
  metrics_tls_cert_file metrics_tls_key_file http_address https_address tls_cert_file tls_key_file tls_min_version
  client_id client_secret client_secret_file azure_tenant azure_graph_group_field bitbucket_team bitbucket_repository
  github_org github_team github_repo github_token google_admin_email google_service_account_json google_target_principal
  google_admin_api_user_scope provider provider_display_name oidc_issuer_url oidc_jwks_url oidc_email_claim
  oidc_groups_claim login_url auth_request_response_mode redeem_url profile_url resource validate_url scope prompt
  approval_prompt user_id_claim backend_logout_url acr_values jwt_key jwt_key_file pubjwk_url code_challenge_method
  force_code_challenge_method proxy_prefix ping_path ping_user_agent ready_path real_client_ip_header redirect_url
  authenticated_emails_file htpasswd_file signature_key cookie_name cookie_secret cookie_secret_file cookie_path
  cookie_expire cookie_refresh cookie_samesite cookie_csrf_per_request_limit cookie_csrf_expire cookie_csrf_samesite
  session_store_type redis_connection_url redis_username redis_password redis_sentinel_password
  redis_sentinel_master_name redis_ca_path redis_connection_idle_timeout custom_templates_dir custom_sign_in_logo banner
  footer auth_logging_format request_logging_format standard_logging_format request_id_header logging_filename
  logging_max_size logging_max_age logging_max_backups`

export type OptionKind = 'switch' | 'list' | 'text'

const words = (text: string) => text.split(/\s+/)

export const OPTIONS: ReadonlyMap<string, OptionKind> = new Map<string, OptionKind>([
  ...words(SWITCHES).map((name) => [name, 'switch'] as const),
  ...words(LISTS).map((name) => [name, 'list'] as const),
  ...words(TEXTS).map((name) => [name, 'text'] as const),
])

/** An option that a configuration sets. */
export interface Given {
  readonly name: string
  /** A switch or text has one. Never shown for a secret. */
  readonly values: readonly string[]
  /** `file:line`, or where else it was read. */
  readonly from: string
}

/** A file that cannot be read as oauth2-proxy would. The message begins with its place. */
export class UnreadableError extends Error {}

/**
 * The option that a flag, variable or key names: `--email-domain`, `EMAIL_DOMAINS` and `email_domains` are one. Flags of
 * lists are singular. Undefined: oauth2-proxy has no such option.
 */
export function optionNamed(written: string): string | undefined {
  const name = written.toLowerCase().replaceAll('-', '_')
  return [name, `${name}s`].find((candidate) => OPTIONS.has(candidate))
}

/** The values as the option takes them: oauth2-proxy splits the texts of a list at commas. */
export function given(name: string, values: readonly string[], from: string): Given {
  const split = OPTIONS.get(name) === 'list' ? values.flatMap((value) => value.split(',')) : values
  return { name, values: split.map((value) => value.trim()).filter((value) => value !== ''), from }
}

/** Later ones win; a list that is given several times is joined, as flags are. */
export function joined(all: readonly Given[]): ReadonlyMap<string, Given> {
  const byName = new Map<string, Given>()
  for (const one of all) {
    const before = byName.get(one.name)
    const isList = OPTIONS.get(one.name) === 'list'
    byName.set(one.name, before && isList ? { ...before, values: [...before.values, ...one.values] } : one)
  }
  return byName
}
