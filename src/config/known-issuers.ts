/** How a provider lets an application have refresh tokens. */
export type RefreshTokenRule =
  /** OpenID Connect Core 11: the application asks for the scope `offline_access`. */
  | 'offline-access'
  /** The application's registration alone decides. */
  | 'without-asking'
  /** Google's own parameter of the authorization request: `access_type=offline`. */
  | 'access-type'

const WITHOUT_ASKING = /^(gitlab\.com|appleid\.apple\.com|cognito-idp\.[a-z0-9-]+\.amazonaws\.com)$/

/** Every Keycloak issuer is a realm. Keycloak gives refresh tokens without `offline_access`; with it, it keeps no session and sends no logout tokens. */
export function isKeycloakRealm(issuer: string): boolean {
  return URL.parse(issuer)?.pathname.includes('/realms/') ?? false
}

/** As far as the issuer tells; most providers go by OpenID Connect. */
export function refreshTokenRule(issuer: string): RefreshTokenRule {
  const hostname = URL.parse(issuer)?.hostname ?? ''
  if (hostname === 'accounts.google.com') return 'access-type'
  return isKeycloakRealm(issuer) || WITHOUT_ASKING.test(hostname) ? 'without-asking' : 'offline-access'
}
