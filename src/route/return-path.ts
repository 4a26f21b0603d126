import { ENDPOINT_PATHS } from './endpoint-paths.ts'
import { canonicalHost } from './host.ts'
import { canonicalTarget } from './path.ts'

/** The places to which a browser may return after a login or a sign-out. */
export interface ReturnRules {
  /** The path prefix of Postern's own endpoints. */
  readonly prefix: string
  /** The origins of publicUrl: `https://app.example.com[:port]`, lower case. */
  readonly origins: readonly string[]
  /** Whether a route names the host, wildcards included. Such a host must have a scheme and port of a publicUrl. */
  readonly routeHost: (hostname: string) => boolean
}

const RETURNABLE = [ENDPOINT_PATHS.sessions, ENDPOINT_PATHS.keptForm]

/** Characters. A return URL of this length fits into the login cookie even when it does not compress. */
export const LONGEST_RETURN = 3_072

/**
 * Checks `rd` or the requested URL. Returns it unchanged if it is a path on this host or an http(s) URL on one of our
 * hosts, else undefined; callers then use `/`.
 *
 * Postern's own endpoints are refused, because returning there would loop or sign the person out. Those in `RETURNABLE`
 * are pages.
 */
export function safeReturn(raw: string | undefined, places: ReturnRules): string | undefined {
  // A fragment is allowed: browsers do not send it.
  if (raw === undefined || raw.length > LONGEST_RETURN || !/^[\x21-\x7e]+$/.test(raw)) return undefined
  const hash = raw.indexOf('#')
  const url = hash === -1 ? raw : raw.slice(0, hash)
  const result = canonicalTarget(url)
  if (result.kind === 'refused') return undefined
  const { target } = result
  if (isOwnEndpoint([target.path, ...target.interpretations], places.prefix)) return undefined
  if (target.authority === undefined) return raw
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase()
  return isOwnOrigin(scheme, target.authority, places) ? raw : undefined
}

function isOwnOrigin(scheme: string, authority: string, places: ReturnRules): boolean {
  const host = canonicalHost(authority)
  if (host === undefined) return false
  // To a browser, a host with a trailing dot is another origin with other cookies.
  if (/\.(?::|$)/.test(authority)) return false
  const origin = originOf(`${scheme}://${host.host}`)
  // Browsers turn a host such as `127.1` into another address.
  if (origin === undefined || new URL(origin).hostname !== host.hostname) return false
  if (places.origins.includes(origin)) return true
  if (places.origins.some((own) => new URL(own).hostname === host.hostname)) return false
  if (!places.routeHost(host.hostname)) return false
  return places.origins.some((own) => sameService(new URL(own), new URL(origin)))
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined
}

function sameService(own: URL, other: URL): boolean {
  return own.protocol === other.protocol && own.port === other.port
}

function isOwnEndpoint(paths: readonly string[], prefix: string): boolean {
  return paths.some((path) => {
    const decoded = decodeURIComponent(path.replace(/%(?![0-9a-f]{2})/gi, '%25'))
    if (decoded !== prefix && !decoded.startsWith(`${prefix}/`)) return false
    return !RETURNABLE.some((path) => decoded === prefix + path)
  })
}
