import type { Clock } from '../../src/time.ts'

export interface StoredCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  /** No Domain attribute: this host only. */
  readonly hostOnly: boolean
  readonly path: string
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly sameSite: 'strict' | 'lax' | 'none'
  /** Left out: until the browser closes. */
  readonly expiresAt?: number
}

/** How a request came about, as far as SameSite asks. */
export interface Context {
  readonly sameSite: boolean
  /** A top-level navigation by GET or HEAD. */
  readonly safeNavigation: boolean
}

/** Cookies as a browser keeps them (RFC 6265bis, without the public suffix list). */
export interface CookieJar {
  store(url: URL, setCookie: readonly string[]): void
  /** The Cookie header's value; empty when there is none. */
  header(url: URL, context: Context): string
  all(): readonly StoredCookie[]
  get(name: string): StoredCookie | undefined
  /** Puts a cookie there as if a response of `url` had set it. */
  set(url: string, setCookie: string): void
  clear(): void
}

const domainMatches = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`)
const pathMatches = (path: string, prefix: string) =>
  path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`)

function defaultPath(url: URL): string {
  const end = url.pathname.lastIndexOf('/')
  return end <= 0 ? '/' : url.pathname.slice(0, end)
}

/** `undefined`: a browser would refuse it. */
function parse(url: URL, line: string, now: number, isSecure: boolean): StoredCookie | undefined {
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim())
  const equals = pair.indexOf('=')
  if (equals < 0) return undefined
  const name = pair.slice(0, equals)
  const attributes = new Map<string, string>()
  for (const part of rest) {
    const at = part.indexOf('=')
    attributes.set((at < 0 ? part : part.slice(0, at)).toLowerCase(), at < 0 ? '' : part.slice(at + 1))
  }
  const domain = attributes.get('domain')?.replace(/^\./, '').toLowerCase()
  if (domain && !domainMatches(url.hostname, domain)) return undefined
  const secure = attributes.has('secure')
  if (secure && !isSecure) return undefined
  if (name.startsWith('__Secure-') && !secure) return undefined
  if (name.startsWith('__Host-') && (!secure || domain || attributes.get('path') !== '/')) return undefined
  const sameSite = attributes.get('samesite')?.toLowerCase()
  if (sameSite === 'none' && !secure) return undefined
  const path = attributes.get('path')
  const maxAge = attributes.get('max-age')
  const expires = attributes.get('expires')
  return {
    name,
    value: pair.slice(equals + 1),
    domain: domain || url.hostname,
    hostOnly: !domain,
    path: path?.startsWith('/') ? path : defaultPath(url),
    secure,
    httpOnly: attributes.has('httponly'),
    sameSite: sameSite === 'strict' || sameSite === 'none' ? sameSite : 'lax',
    expiresAt: maxAge !== undefined ? now + Number(maxAge) * 1000 : expires ? Date.parse(expires) : undefined,
  }
}

/** @param trusted an http:// origin that may have Secure cookies, as origins on loopback may in Chromium and Firefox */
export function createCookieJar(clock: Clock = Date.now, trusted?: string): CookieJar {
  const isSecure = (url: URL) => url.protocol === 'https:' || url.origin === trusted
  const cookies = new Map<string, StoredCookie>()
  const live = () => {
    for (const [key, cookie] of cookies) {
      if (cookie.expiresAt !== undefined && cookie.expiresAt <= clock()) cookies.delete(key)
    }
    return [...cookies.values()]
  }
  const store = (url: URL, lines: readonly string[]) => {
    for (const line of lines) {
      const cookie = parse(url, line, clock(), isSecure(url))
      if (cookie !== undefined) cookies.set(`${cookie.name};${cookie.domain};${cookie.path}`, cookie)
    }
  }
  return {
    store,
    header: (url, { sameSite, safeNavigation }) =>
      live()
        .filter((cookie) =>
          cookie.hostOnly ? url.hostname === cookie.domain : domainMatches(url.hostname, cookie.domain),
        )
        .filter((cookie) => pathMatches(url.pathname, cookie.path))
        .filter((cookie) => !cookie.secure || isSecure(url))
        .filter((cookie) => sameSite || cookie.sameSite === 'none' || (cookie.sameSite === 'lax' && safeNavigation))
        .toSorted((a, b) => b.path.length - a.path.length)
        .map((cookie) => `${cookie.name}=${cookie.value}`)
        .join('; '),
    all: live,
    get: (name) => live().find((cookie) => cookie.name === name),
    set: (url, line) => store(new URL(url), [line]),
    clear: () => cookies.clear(),
  }
}
