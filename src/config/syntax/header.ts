import { TOKEN } from '../../headers/field-name.ts'
import { HOP_BY_HOP } from '../../headers/hop-by-hop.ts'
import { bad, good, type Parsed } from './parsed.ts'

/** The hop-by-hop headers and those that frame a message. A configuration must not set them. */
const CONNECTION_HEADERS: ReadonlySet<string> = new Set([...HOP_BY_HOP, 'content-length', 'expect'])

/**
 * Headers that must not carry identity because they have another meaning. Authorization is allowed, since some apps
 * read it.
 */
const NOT_FOR_IDENTITY = new Set(
  'host cookie set-cookie content-type content-encoding content-range date range origin referer forwarded x-forwarded-for x-forwarded-host x-forwarded-proto x-forwarded-port x-forwarded-uri'.split(
    ' ',
  ),
)

/** A header that a route may set or remove, in either direction. */
export function parseHeaderName(text: string): Parsed<string> {
  const name = text.toLowerCase()
  if (!TOKEN.test(text)) return bad('is not a header name', 'use letters, digits and -')
  if (CONNECTION_HEADERS.has(name)) return bad('belongs to the connection, not to the message', 'leave it out')
  if (name === 'host') return bad('cannot be changed here', "use the upstream's preserveHost")
  return good(text)
}

/** A header that carries identity to the upstream. */
export function parseIdentityHeaderName(text: string): Parsed<string> {
  const name = parseHeaderName(text)
  if (!name.ok) return name
  if (NOT_FOR_IDENTITY.has(text.toLowerCase())) {
    return bad('already has another meaning', 'choose a name such as X-Auth-Request-User')
  }
  return name
}

/** A header's value (RFC 9110 5.5, ASCII only). */
export function parseHeaderValue(text: string): Parsed<string> {
  if (!/^[\t\x20-\x7e]*$/.test(text)) return bad('has characters that a header cannot carry', 'use ASCII on one line')
  if (text !== text.trim())
    return bad('begins or ends with white space', 'leave it out: it would be dropped in transit')
  return good(text)
}

export function parseMethod(text: string): Parsed<string> {
  if (!TOKEN.test(text)) return bad('is not a method', 'write GET, POST and so on')
  if (text !== text.toUpperCase()) return bad('must be in capitals', 'methods are case-sensitive: write GET')
  if (text === 'CONNECT' || text === 'TRACE') return bad('is always refused', 'leave it out')
  return good(text)
}

/** RFC 6265 4.1.1. */
export function parseCookieName(text: string): Parsed<string> {
  if (!TOKEN.test(text)) return bad('is not a cookie name', 'use letters, digits, - and _')
  return good(text)
}
