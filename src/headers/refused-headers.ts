/** Names of request headers that clients may not send to the app, as `foldedName` returns them. */

/** Postern sets these itself, or an app may take another path, method or host from them than the authorised one. */
export const NEVER_PASSED: ReadonlySet<string> = new Set([
  'forwarded',
  'x-forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-prefix',
  'x-forwarded-server',
  'x-forwarded-uri',
  'x-forwarded-url',
  'x-forwarded-path',
  'x-forwarded-client-cert',
  'x-original-url',
  'x-original-uri',
  'x-original-path',
  'x-original-host',
  'x-envoy-original-path',
  'x-envoy-original-host',
  'x-rewrite-url',
  'x-http-host-override',
  'x-request-id',
  // CGI turns this into HTTP_PROXY (httpoxy).
  'proxy',
  // Frameworks take the method from these. A route can set them itself.
  'x-http-method-override',
  'x-http-method',
  'x-http-override-method',
  'x-method-override',
  'x-override-method',
  'http-method-override',
  'http-method',
  'method-override',
  'x-original-method',
  'x-forwarded-method',
])

/**
 * Headers in which proxies send the client's address and scheme, besides X-Forwarded-For and -Proto. Forwarded from
 * trusted proxies only.
 */
export const PROXIES_ONLY: ReadonlySet<string> = new Set([
  'x-forwarded-protocol',
  'x-forwarded-scheme',
  'x-forwarded-ssl',
  'x-forwarded-https',
  'x-forwarded-port',
  'x-url-scheme',
  'x-scheme',
  'front-end-https',
  'client-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-real-ip',
  'x-remote-ip',
  'x-remote-addr',
  'x-originating-ip',
  'x-original-forwarded-for',
  'x-envoy-external-address',
  'forwarded-for',
  'forwarded-for-ip',
  'true-client-ip',
  'cf-connecting-ip',
  'cf-connecting-ipv6',
  'cf-pseudo-ipv4',
  'fastly-client-ip',
  'fly-client-ip',
  'x-azure-clientip',
  'x-azure-socketip',
  'x-appengine-user-ip',
])
