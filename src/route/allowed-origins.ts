/** The origins whose pages may use a session for unsafe requests: a route's `origins`. */
export interface AllowedOrigins {
  readonly any: boolean
  /** The origin that the request went to. */
  readonly self: boolean
  readonly named: ReadonlySet<string>
}

/** The raw headers by which a browser describes the page that sent a request. */
export interface SendingPage {
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
}

/** @param list `self`, `*`, and origins as browsers write them (RFC 6454 6.2) */
export function allowedOrigins(list: readonly string[]): AllowedOrigins {
  const named = list.filter((entry) => entry !== 'self' && entry !== '*')
  return { any: list.includes('*'), self: list.includes('self'), named: new Set(named) }
}

/**
 * Whether a request may change something (RFC 9110 9.2.1), so that other sites' pages must not send it with a session.
 */
export function isUnsafe(method: string, upgrade: string | undefined): boolean {
  return upgrade !== undefined || (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS')
}

/**
 * Whether the page that sent an unsafe request may use a session. Decides by `Origin`, else by `Sec-Fetch-Site`.
 * A request without both headers does not come from a page.
 *
 * Browsers send `Origin: null` from sandboxed frames, and from a page with `Referrer-Policy: no-referrer` even to its
 * own origin (Fetch, "append a request Origin header"). Then `Sec-Fetch-Site` decides. Without it the request is
 * refused.
 *
 * @param own the origin that the request went to, as browsers write it
 */
export function mayUseSession(allowed: AllowedOrigins, { origin, fetchSite }: SendingPage, own: string): boolean {
  if (allowed.any) return true
  if (origin !== undefined && origin !== 'null') return (allowed.self && origin === own) || allowed.named.has(origin)
  if (fetchSite === undefined) return origin === undefined
  return fetchSite === 'none' || (allowed.self && fetchSite === 'same-origin')
}
