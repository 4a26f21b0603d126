import { ENDPOINT_PATHS } from '../route/endpoint-paths.ts'
import { canonicalHost } from '../route/host.ts'
import type { Scheme } from '../route/own-origin.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import { HTTP_METHODS } from './http-methods.ts'

/** The request that another proxy asks about. */
export interface OriginalRequest {
  readonly method: string
  /** Undefined: the check does not say. */
  readonly scheme: Scheme | undefined
  /** The raw host, with a port or without. */
  readonly authority: string
  /** The raw path and query. Begins with `/`. */
  readonly target: string
  /** `websocket` when the request asks for a WebSocket. */
  readonly upgrade: string | undefined
}

/** How a proxy describes the original request, and what it does with the answer. */
export type Dialect = 'nginx' | 'forwarded' | 'envoy'

/** `reason`: why the check describes no request. For the log; quotes nothing of the check. */
export type OriginalReading =
  | { readonly kind: 'original'; readonly dialect: Dialect; readonly original: OriginalRequest }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** A proxy's own request, as far as it may describe the original one. */
export interface CheckRequest {
  readonly facts: Pick<RequestFacts, 'method' | 'headers' | 'target' | 'peer'>
  /** `IncomingMessage.rawHeaders` */
  readonly rawHeaders: readonly string[]
}

/**
 * Reads which request a check is about. A dialect reads its own headers only. The query of the check decides nothing,
 * and neither do its path, method and Host, but in Envoy's dialect.
 *
 * @param dialect `any`: nginx's or the forwarded one, whichever the headers speak
 * @param prefix the path prefix of Postern's endpoints
 */
export function readOriginalRequest(dialect: Dialect | 'any', check: CheckRequest, prefix: string): OriginalReading {
  const described = describedBy(check.rawHeaders)
  const spoken = dialect === 'any' ? spokenBy(described) : dialect
  if (spoken === undefined) return unreadable('X-Original-* or X-Forwarded-Method and -Uri must be there, not both')
  const read = spoken === 'envoy' ? readEnvoy(check, prefix) : READERS[spoken](described)
  if (typeof read === 'string') return unreadable(read)
  if (!HTTP_METHODS.includes(read.method)) return unreadable('the original method is unknown')
  if (canonicalHost(read.authority) === undefined) return unreadable('the original host is invalid')
  const upgrade = check.facts.headers.upgrade ?? (described.has(WEBSOCKET_KEY) ? 'websocket' : undefined)
  return { kind: 'original', dialect: spoken, original: { ...read, upgrade } }
}

type Read = Omit<OriginalRequest, 'upgrade'>

/** Browsers send it with every WebSocket. Unlike Upgrade, it concerns no single connection, so proxies pass it on. */
const WEBSOCKET_KEY = 'sec-websocket-key'

const DESCRIBING: ReadonlySet<string> = new Set([
  'x-original-url',
  'x-original-method',
  'x-forwarded-method',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-forwarded-uri',
  WEBSOCKET_KEY,
])

/** The header that is there more than once has the value `null`. */
type Described = ReadonlyMap<string, string | null>

function describedBy(rawHeaders: readonly string[]): Described {
  const described = new Map<string, string | null>()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] as string).toLowerCase()
    if (DESCRIBING.has(name)) described.set(name, described.has(name) ? null : (rawHeaders[index + 1] as string))
  }
  return described
}

/** X-Forwarded-Host and -Proto do not count: proxies of both kinds send them. */
function spokenBy(described: Described): 'nginx' | 'forwarded' | undefined {
  const nginx = described.has('x-original-url') || described.has('x-original-method')
  const forwarded = described.has('x-forwarded-uri') || described.has('x-forwarded-method')
  if (nginx === forwarded) return undefined
  return nginx ? 'nginx' : 'forwarded'
}

const READERS = { nginx: readNginx, forwarded: readForwarded }

/**
 * The authority ends at the first `/`: with another end, `Host: app.example.com?` would turn the path into a query.
 */
const ABSOLUTE = /^(https?):\/\/([^/]+)(\/.*)$/i

/** @returns a text: why it cannot be read */
function readNginx(described: Described): Read | string {
  const url = described.get('x-original-url')
  const method = described.get('x-original-method')
  if (!url || !method) return 'X-Original-URL and X-Original-Method must each be there once'
  const [, scheme, authority, target] = ABSOLUTE.exec(url) ?? []
  if (scheme === undefined || authority === undefined || target === undefined)
    return 'X-Original-URL is no absolute URL'
  return { method, scheme: schemeOf(scheme), authority, target }
}

function readForwarded(described: Described): Read | string {
  const method = described.get('x-forwarded-method')
  const proto = described.get('x-forwarded-proto')
  const authority = described.get('x-forwarded-host')
  const target = described.get('x-forwarded-uri')
  if (!method || !proto || !authority || !target)
    return 'X-Forwarded-Method, -Proto, -Host and -Uri must each be there once'
  const scheme = schemeOf(proto)
  if (scheme === undefined) return 'X-Forwarded-Proto is no scheme'
  if (!target.startsWith('/')) return 'X-Forwarded-Uri is no path'
  return { method, scheme, authority, target }
}

/** The path as Envoy sent it, byte for byte, without `<prefix>/auth/envoy`. */
function readEnvoy({ facts }: CheckRequest, prefix: string): Read | string {
  const { method, headers, target, peer } = facts
  const before = prefix + ENDPOINT_PATHS.authEnvoy
  if (target?.path.startsWith(`${before}/`) !== true) return "another spelling of the endpoint's own path"
  const original = target.path.slice(before.length) + target.query
  return { method, scheme: peer.forwardedProto, authority: headers.host, target: original }
}

/** Traefik names the scheme of a WebSocket `ws` or `wss`. */
function schemeOf(text: string): Scheme | undefined {
  const scheme = text.toLowerCase()
  if (scheme === 'https' || scheme === 'wss') return 'https'
  return scheme === 'http' || scheme === 'ws' ? 'http' : undefined
}

function unreadable(reason: string): OriginalReading {
  return { kind: 'unreadable', reason }
}
