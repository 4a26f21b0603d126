import { LRUCache } from 'lru-cache'

export interface CanonicalHost {
  /** Lower case, without a trailing dot; an IPv6 address keeps its brackets. */
  readonly hostname: string
  /** The hostname, with the port if there is one. */
  readonly host: string
  readonly port: number | undefined
}

/** The bound limits what clients with many hosts make us remember. */
const remembered = new LRUCache<string, CanonicalHost>({ max: 1_000 })

/**
 * Parses a Host header, an `:authority` or the authority of a URL (RFC 9110 7.2): lowers the case, drops one trailing
 * dot, checks the port. Undefined if it is not a host (user information, other characters, empty labels). Non-ASCII
 * names must be in Punycode.
 */
export function canonicalHost(rawHost: string): CanonicalHost | undefined {
  const known = remembered.get(rawHost)
  if (known !== undefined) return known
  const host = readHost(rawHost)
  if (host !== undefined) remembered.set(rawHost, host)
  return host
}

const NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/
const ADDRESS = /^\[[0-9a-f:.]{2,45}\]$/

function readHost(rawHost: string): CanonicalHost | undefined {
  if (rawHost.length > 262) return undefined
  const parts = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(rawHost)
  if (parts === null) return undefined
  let hostname = (parts[1] as string).toLowerCase()
  if (hostname.startsWith('[')) hostname = canonicalAddress(hostname) ?? ''
  if (hostname.endsWith('.')) hostname = hostname.slice(0, -1)
  if (hostname.length > 253 || !(NAME.test(hostname) || hostname.startsWith('['))) return undefined
  if (parts[2] === undefined) return { hostname, host: hostname, port: undefined }
  const port = Number(parts[2])
  if (port < 1 || port > 65535) return undefined
  return { hostname, host: `${hostname}:${port}`, port }
}

/** The spelling of an IPv6 address that browsers use (RFC 5952). */
function canonicalAddress(bracketed: string): string | undefined {
  const url = `http://${bracketed}/`
  return ADDRESS.test(bracketed) && URL.canParse(url) ? new URL(url).hostname : undefined
}
