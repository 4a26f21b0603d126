import type { PublicUrl } from '../../route/public-url.ts'
import { socketPath } from './address.ts'
import { bad, good, type Parsed } from './parsed.ts'

/** Parses an absolute URL. Refuses white space and control characters, which `URL` would drop silently. */
function readUrl(text: string, hint: string): Parsed<URL> {
  if (/[\s\x00-\x1f\x7f\\]/.test(text)) return bad('has white space, a control character or a backslash in it', hint)
  if (!URL.canParse(text) || !/^[a-z][a-z\d+.-]*:\/\/[^/]/i.test(text)) return bad('is not an absolute URL', hint)
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return bad('must not hold a user name or password', hint)
  if (url.hash !== '' || text.includes('#')) return bad('must not have a fragment', hint)
  return good(url)
}

/** An origin that browsers see. */
export function parsePublicUrl(text: string): Parsed<PublicUrl> {
  const hint = 'write scheme and host only, such as https://app.example.com'
  const read = readUrl(text, hint)
  if (!read.ok) return read
  const url = read.value
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return bad('must begin with https:// (or http://)', hint)
  if (url.pathname !== '/' || text.includes('?')) return bad('must be an origin, without a path or query', hint)
  if (url.hostname.includes('*')) return bad('must not have a wildcard', 'list the origins one by one')
  if (url.hostname.endsWith('.')) return bad('must not end its host with a dot', hint)
  return good({ origin: url.origin, hostname: url.hostname, host: url.host, secure: url.protocol === 'https:' })
}

/**
 * An entry of a route's `origins`: `self`, `*`, or an origin as browsers write it, also with an app's scheme
 * (`capacitor://localhost`).
 */
export function parsePageOrigin(text: string): Parsed<string> {
  if (text === 'self' || text === '*') return good(text)
  const hint = "write self, an origin such as https://app.example.com, or '*'"
  if (text === 'null') return bad('is what every sandboxed page sends', "write '*' if every page may")
  if (/^(?!https?:)[a-z][a-z\d+.-]*:\/\/[a-z\d._-]+(?::\d{1,5})?$/.test(text)) return good(text)
  const read = parsePublicUrl(text)
  return read.ok ? good(read.value.origin) : bad(read.message, read.hint.startsWith('write scheme') ? hint : read.hint)
}

/** An entry of a route's `cors.origins`: `*`, or an origin as browsers write it. */
export function parseCorsOrigin(text: string): Parsed<string> {
  const hint = "write an origin such as https://app.example.com, or '*'"
  if (text === 'self') return bad('is not needed: pages of the same origin need no CORS', 'leave it out')
  if (text === 'null') return bad('is what every sandboxed page sends', 'name the origins one by one')
  const read = parsePageOrigin(text)
  return read.ok || !read.hint.startsWith('write self') ? read : bad(read.message, hint)
}

/** An endpoint of a provider. Kept unchanged, because an issuer is compared byte for byte (RFC 8414 3.3). */
export function parseEndpoint(text: string): Parsed<string> {
  const hint = 'write the whole https:// URL that the provider documents'
  const read = readUrl(text, hint)
  if (!read.ok) return read
  const { protocol } = read.value
  if (protocol !== 'https:' && protocol !== 'http:') return bad('must begin with https://', hint)
  return good(text)
}

/** An issuer: like an endpoint, but without a query (OpenID Connect Discovery 1.0, 2). */
export function parseIssuer(text: string): Parsed<string> {
  if (text.includes('?'))
    return bad('must not have a query', "write the provider's issuer, such as https://id.example.com")
  return parseEndpoint(text)
}

const UPSTREAM_SCHEMES = new Set(['http:', 'https:', 'h2c:', 'h2:'])

/** The address of an app: an origin, or `unix:/path`. */
export function parseUpstreamUrl(text: string): Parsed<string> {
  const hint = 'write an origin such as http://127.0.0.1:3000, or unix:/path'
  if (text.startsWith('unix:')) {
    const socket = socketPath(text)
    return socket.ok ? good(`unix:${socket.value.path}`) : socket
  }
  const read = readUrl(text, hint)
  if (!read.ok) return read
  const url = read.value
  if (!UPSTREAM_SCHEMES.has(url.protocol)) return bad('must begin with http://, https:// or unix:', hint)
  if (text.includes('?')) return bad('must be an origin, without a query', hint)
  if (url.pathname !== '/' && url.pathname !== '') {
    return bad('must be an origin, without a path', 'put the path into rewrite.addPrefix')
  }
  if (url.hostname === '') return bad('has no host', hint)
  return good(`${url.protocol}//${url.host}`)
}
