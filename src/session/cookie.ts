/**
 * The value of one cookie out of a Cookie header (RFC 6265 5.4), without parsing the others.
 * Doubled: the first counts, as browsers send the most specific path first.
 */
export function readCookie(header: string, name: string): string | undefined {
  const start = findCookie(header, name)
  if (start === -1) return undefined
  const from = start + name.length + 1
  let end = header.indexOf(';', from)
  if (end === -1) end = header.length
  while (end > from && isBlank(header.charCodeAt(end - 1))) end -= 1
  if (header.charCodeAt(from) === 34 && header.charCodeAt(end - 1) === 34 && end - from >= 2) {
    return header.slice(from + 1, end - 1)
  }
  return header.slice(from, end)
}

function findCookie(header: string, name: string): number {
  let at = header.indexOf(name)
  while (at !== -1) {
    if (header.charCodeAt(at + name.length) === 61 && beginsPair(header, at)) return at
    at = header.indexOf(name, at + 1)
  }
  return -1
}

function beginsPair(header: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && isBlank(header.charCodeAt(before))) before -= 1
  return before < 0 || header.charCodeAt(before) === 59
}

/** A header longer than any that a server takes is not read. */
const MAX_HEADER = 64 * 1024

/** name and value of each cookie of a Cookie header, as they came: nothing is decoded, and quotes stay. What has no `=` is left out. */
export function* cookiePairs(header: string | undefined): Generator<readonly [string, string]> {
  if (header === undefined || header.length > MAX_HEADER) return
  for (const piece of header.split(';')) {
    const pair = withoutBlanks(piece, 0, piece.length)
    const equals = pair.indexOf('=')
    if (equals !== -1) yield [pair.slice(0, equals), pair.slice(equals + 1)]
  }
}

/** The Cookie header without the cookies that are Postern's own; undefined when nothing is left. */
export function withoutOwnCookies(header: string, isOwn: (name: string) => boolean): string | undefined {
  let kept = ''
  let from = 0
  while (from <= header.length) {
    let end = header.indexOf(';', from)
    if (end === -1) end = header.length
    const part = withoutBlanks(header, from, end)
    from = end + 1
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = equals === -1 ? part : part.slice(0, equals)
    // Names that only an app's own parser would read as one of ours go, too: `trim` takes more than a browser's blanks.
    if (!isOwn(name.trim())) kept = kept === '' ? part : `${kept}; ${part}`
  }
  return kept === '' ? undefined : kept
}

/**
 * Only blanks and tabs. `trim` also takes a no-break space, which is part of a name for browsers: a sibling host could set a cookie that is
 * read as one of ours. And it takes bytes of UTF-8 that read as white space in latin1, such as the end of `à`.
 */
function withoutBlanks(text: string, start: number, end: number): string {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from += 1
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
  return text.slice(from, to)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

/** As @fastify/cookie takes them. */
export interface CookieAttributes {
  readonly path: string
  readonly httpOnly: true
  readonly secure: boolean
  readonly sameSite: 'lax' | 'strict' | 'none'
  readonly domain?: string
  /** Seconds, whole. Zero: gone at once. */
  readonly maxAge: number
}

const SAME_SITE = { lax: 'Lax', strict: 'Strict', none: 'None' } as const

/** A Set-Cookie value (RFC 6265 4.1). Name and value must be cookie-safe already. */
export function serializeCookie(name: string, value: string, attributes: CookieAttributes): string {
  let text = `${name}=${value}; Path=${attributes.path}; HttpOnly; SameSite=${SAME_SITE[attributes.sameSite]}`
  if (attributes.secure) text += '; Secure'
  if (attributes.domain !== undefined) text += `; Domain=${attributes.domain}`
  return `${text}; Max-Age=${attributes.maxAge}`
}
