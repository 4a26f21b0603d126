/**
 * Returns the value of one cookie of a Cookie header (RFC 6265 5.4) without parsing the others.
 * Of two cookies with the name the first is used, because browsers send the most specific path first.
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

/** More than any server accepts. A longer header is not read. */
const MAX_HEADER = 64 * 1024

/**
 * The name and value of each cookie of a Cookie header. Nothing is decoded, and quotes stay. A piece without `=` is
 * left out.
 */
export function* cookiePairs(header: string | undefined): Generator<readonly [string, string]> {
  if (header === undefined || header.length > MAX_HEADER) return
  for (const piece of header.split(';')) {
    const pair = withoutBlanks(piece, 0, piece.length)
    const equals = pair.indexOf('=')
    if (equals !== -1) yield [pair.slice(0, equals), pair.slice(equals + 1)]
  }
}

/** The Cookie header without Postern's own cookies. Undefined when no cookie is left. */
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
    // `trim` removes more than browsers do. An app's parser may do the same, so such names are removed too.
    if (!isOwn(name.trim())) kept = kept === '' ? part : `${kept}; ${part}`
  }
  return kept === '' ? undefined : kept
}

/**
 * Removes only blanks and tabs. `trim` also removes a no-break space, which browsers keep as part of a name: a sibling
 * host could set a cookie that we would read as ours. `trim` also removes bytes of UTF-8 that are white space in
 * latin1, such as the last byte of `à`.
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

/** The attributes in the form that @fastify/cookie takes. */
export interface CookieAttributes {
  readonly path: string
  readonly httpOnly: true
  readonly secure: boolean
  readonly sameSite: 'lax' | 'strict' | 'none'
  readonly domain?: string
  /** Only with `secure`. */
  readonly partitioned?: true
  /** Whole seconds. 0 deletes the cookie. */
  readonly maxAge: number
}

const SAME_SITE = { lax: 'Lax', strict: 'Strict', none: 'None' } as const

/**
 * A Set-Cookie value (RFC 6265 4.1), for answers that the relay writes. Everything else sets cookies with
 * @fastify/cookie, which needs a Fastify reply. Name and value are not escaped.
 */
export function serializeCookie(name: string, value: string, attributes: CookieAttributes): string {
  let text = `${name}=${value}; Path=${attributes.path}; HttpOnly; SameSite=${SAME_SITE[attributes.sameSite]}`
  if (attributes.secure) text += '; Secure'
  if (attributes.partitioned === true) text += '; Partitioned'
  if (attributes.domain !== undefined) text += `; Domain=${attributes.domain}`
  return `${text}; Max-Age=${attributes.maxAge}`
}
