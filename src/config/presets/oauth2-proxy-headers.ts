/**
 * The names in which oauth2-proxy sends who is signed in: X-Forwarded-* to the app (`pass_user_headers`), and
 * X-Auth-Request-* to a proxy that asks it (`set_xauthrequest`).
 * https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview#header-options
 */
export const oauth2ProxyHeaders: Readonly<Record<string, string>> = {
  'X-Forwarded-User': 'subject',
  'X-Forwarded-Email': 'claims.email',
  'X-Forwarded-Groups': 'claims.groups',
  'X-Forwarded-Preferred-Username': 'claims.preferred_username',
  'X-Auth-Request-User': 'subject',
  'X-Auth-Request-Email': 'claims.email',
  'X-Auth-Request-Groups': 'claims.groups',
  'X-Auth-Request-Preferred-Username': 'claims.preferred_username',
}
