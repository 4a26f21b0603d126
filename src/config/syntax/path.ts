import { bad, good, type Parsed } from './parsed.ts'

/** What stays special when a segment was decoded once: a slash or backslash in it, control characters, dot segments. */
const FORBIDDEN_IN_SEGMENT = /[/\\\x00-\x1f\x7f]/
const DOT_SEGMENT = /^\.{1,2}(;|$)/

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** A path that a route matches: every segment decoded once, as requests are. A trailing slash stays. */
export function parseRoutePath(text: string): Parsed<string> {
  if (!text.startsWith('/')) return bad('must begin with a slash', 'write a path such as /api')
  if (/[?#]/.test(text)) return bad('must not have a query or fragment', 'write the path alone; %3F is a question mark')
  if (text.endsWith('*')) return bad('must not end with a star', 'leave the star out: a path is a prefix already')
  const segments = text.slice(1).split('/')
  const decoded: string[] = []
  for (const [index, segment] of segments.entries()) {
    if (segment === '' && index < segments.length - 1) return bad('has an empty segment', 'write one slash, not two')
    const plain = decodeSegment(segment)
    if (plain === undefined) return bad('has a broken percent-encoding', 'write %25 for a percent sign')
    if (FORBIDDEN_IN_SEGMENT.test(plain)) {
      return bad('has a slash, backslash or control character inside a segment', 'no request with one is let through')
    }
    if (DOT_SEGMENT.test(plain)) return bad('has a dot segment', 'write the path without . and .. segments')
    decoded.push(plain)
  }
  return good(`/${decoded.join('/')}`)
}

/** `rewrite.stripPrefix` and route prefixes: decoded, a trailing slash means nothing. `/` stays `/`. */
export function parsePrefixPath(text: string): Parsed<string> {
  const path = parseRoutePath(text)
  return path.ok ? good(withoutTrailingSlash(path.value)) : path
}

/** `rewrite.addPrefix`: goes to the upstream as it is written. */
export function parseAddedPrefix(text: string): Parsed<string> {
  const path = parseRoutePath(text)
  if (!path.ok) return path
  if (!/^[\w\-.~!$&'()*+,;=:@%/]+$/.test(text)) {
    return bad('has characters that a path must percent-encode', 'percent-encode them as UTF-8')
  }
  return good(withoutTrailingSlash(text))
}

/** Where Postern's own endpoints live; also the path of the session cookie's rules. */
export function parseOwnPrefix(text: string): Parsed<string> {
  const hint = 'write a path of its own such as /oauth2'
  if (withoutTrailingSlash(text) === '/') return bad('must not be the root: every path would be its own', hint)
  if (!/^(\/[\w.~-]+)+\/?$/.test(text) || !parseRoutePath(text).ok) {
    return bad('is not a path of letters, digits, - . _ and ~', hint)
  }
  return good(withoutTrailingSlash(text))
}

/** The Path of a cookie (RFC 6265 4.1.1). */
export function parseCookiePath(text: string): Parsed<string> {
  if (!/^\/[\x21-\x3a\x3c-\x7e]*$/.test(text)) return bad('is not a path that a cookie can have', 'write / or a path')
  return good(text)
}

function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** By whole segments; both decoded, `prefix` without a trailing slash. */
export function isUnder(path: string, prefix: string): boolean {
  return prefix === '/' || path === prefix || path.startsWith(`${prefix}/`)
}
