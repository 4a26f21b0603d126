/** The way to get refresh tokens from a provider. */
export type RefreshTokenRule =
  /** Request the scope `offline_access` (OpenID Connect Core 11). */
  | 'offline-access'
  /** Only the application's registration decides. */
  | 'without-asking'
  /** Send Google's authorization parameter `access_type=offline`. */
  | 'access-type'

const WITHOUT_ASKING = /^(gitlab\.com|appleid\.apple\.com|cognito-idp\.[a-z0-9-]+\.amazonaws\.com)$/

/**
 * Whether the issuer is a Keycloak realm. Keycloak gives refresh tokens without `offline_access`.
 * With it, Keycloak keeps no session and sends no logout tokens.
 */
export function isKeycloakRealm(issuer: string): boolean {
  return URL.parse(issuer)?.pathname.includes('/realms/') ?? false
}

/** The rule for an issuer. Unknown providers are expected to follow OpenID Connect. */
export function refreshTokenRule(issuer: string): RefreshTokenRule {
  const hostname = URL.parse(issuer)?.hostname ?? ''
  if (hostname === 'accounts.google.com') return 'access-type'
  return isKeycloakRealm(issuer) || WITHOUT_ASKING.test(hostname) ? 'without-asking' : 'offline-access'
}

const PUBLIC =
  /^(token\.actions\.githubusercontent\.com|gitlab\.com|accounts\.google\.com|app\.terraform\.io|agent\.buildkite\.com)$/

/** Whether anyone can get a JWT from this issuer for any audience, as from a CI service. */
export function isPublicIssuer(issuer: string): boolean {
  return PUBLIC.test(URL.parse(issuer)?.hostname ?? '')
}
