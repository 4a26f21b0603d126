import { ENDPOINT_PATHS } from './endpoint-paths.ts'
import { canonicalHost } from './host.ts'
import { canonicalTarget } from './path.ts'

/** Where a browser may be sent after a login or a sign-out. */
export interface ReturnPlaces {
  /** Postern's own endpoints live under it. */
  readonly prefix: string
  /** publicUrl's: `https://app.example.com[:port]`, lower case. */
  readonly origins: readonly string[]
  /** Whether a route names the host (wildcards included); such hosts are reached with a scheme and port of publicUrl's. */
  readonly routeHost: (hostname: string) => boolean
}

/** Characters. What is longer does not fit into the login cookie beside the rest; this does, were it as random as base64. */
export const LONGEST_RETURN = 3_072

/**
 * Judges `rd`, or the URL that was asked for: a path on this host or an http(s) URL on one of our own hosts comes back byte for byte,
 * everything else is undefined (callers go to `/`).
 *
 * Postern's own endpoints are no place to return to (they would loop, or sign the person out), except `<prefix>/sessions`.
 */
export function safeReturn(raw: string | undefined, places: ReturnPlaces): string | undefined {
  // A fragment may stand behind: browsers keep it to themselves.
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

function isOwnOrigin(scheme: string, authority: string, places: ReturnPlaces): boolean {
  const host = canonicalHost(authority)
  if (host === undefined) return false
  // A trailing dot is another origin to a browser, with other cookies.
  if (/\.(?::|$)/.test(authority)) return false
  const origin = originOf(`${scheme}://${host.host}`)
  // Numbers that browsers turn into another address (`127.1`) are not the host that was named.
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
    return decoded !== `${prefix}${ENDPOINT_PATHS.sessions}`
  })
}
