import { bad, good, type Parsed } from './parsed.ts'

/** Characters that a decoded segment must not have. */
const FORBIDDEN_IN_SEGMENT = /[/\\\x00-\x1f\x7f]/
const DOT_SEGMENT = /^\.{1,2}(;|$)/

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** A route's path, with every segment decoded once, as in requests. Keeps a trailing slash. */
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
      return bad(
        'has a slash, backslash or control character inside a segment',
        'Postern refuses every request with one',
      )
    }
    if (DOT_SEGMENT.test(plain)) return bad('has a dot segment', 'write the path without . and .. segments')
    decoded.push(plain)
  }
  return good(`/${decoded.join('/')}`)
}

/** `rewrite.stripPrefix` or a route's prefix: decoded, without a trailing slash. `/` stays `/`. */
export function parsePrefixPath(text: string): Parsed<string> {
  const path = parseRoutePath(text)
  return path.ok ? good(withoutTrailingSlash(path.value)) : path
}

/** `rewrite.addPrefix`: sent to the upstream unchanged. */
export function parseAddedPrefix(text: string): Parsed<string> {
  const path = parseRoutePath(text)
  if (!path.ok) return path
  if (!/^[\w\-.~!$&'()*+,;=:@%/]+$/.test(text)) {
    return bad('has characters that a path must percent-encode', 'percent-encode them as UTF-8')
  }
  return good(withoutTrailingSlash(text))
}

/** The prefix of Postern's own endpoints. */
export function parseOwnPrefix(text: string): Parsed<string> {
  const hint = 'write a path of its own such as /oauth2'
  if (withoutTrailingSlash(text) === '/') return bad('must not be the root: every path would belong to Postern', hint)
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

/** Whether `path` begins with `prefix`, by whole segments. Both are decoded; `prefix` has no trailing slash. */
export function isUnder(path: string, prefix: string): boolean {
  return prefix === '/' || path === prefix || path.startsWith(`${prefix}/`)
}
