import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { cookiePairs } from './cookie.ts'

/** Returns random bytes. Injected, so that tests know them. */
export type Random = (bytes: number) => Uint8Array

/**
 * A random cookie that binds logins to the browser in which they began. Its hash is sealed into each login cookie.
 *
 * The login cookie alone is not enough. A page of a sibling host (`other.example.com` beside `app.example.com`) can set
 * one with `Domain=example.com`, and so plant another person's login in this browser. It cannot set a `__Host-` cookie
 * (RFC 6265bis 4.1.3.2).
 *
 * The name is derived from the value, so that tabs which start logins at the same time do not overwrite each other's
 * cookie.
 */
export interface BrowserCookie {
  readonly name: string
  readonly value: string
  /** SHA-256 of the value, base64url. */
  readonly hash: string
}

/** 256 bits in base64url without padding. */
const VALUE = /^[A-Za-z0-9_-]{43}$/
const NAME_CHARACTERS = 16

/**
 * Returns the browser's cookie, or a new one. On plain http there is no `__Host-` prefix, so it does not protect
 * against sibling hosts.
 */
export function browserCookie(
  header: string | undefined,
  secure: boolean,
  random: Random = randomBytes,
): BrowserCookie {
  return knownBrowser(header, secure) ?? named(Buffer.from(random(32)).toString('base64url'), namePrefix(secure))
}

/** The browser's cookie, if it has one. Of several the oldest, because browsers send that first (RFC 6265 5.4). */
export function knownBrowser(header: string | undefined, secure: boolean): BrowserCookie | undefined {
  const prefix = namePrefix(secure)
  for (const [name, value] of singleCookies(header, prefix)) {
    if (!VALUE.test(value)) continue
    const known = named(value, prefix)
    if (known.name === name) return known
  }
  return undefined
}

/**
 * Whether a request comes from the browser whose cookie has this hash. False when the header has two values of the
 * name: one was planted.
 */
export function isFrom(header: string | undefined, browserHash: string, secure: boolean): boolean {
  const name = namePrefix(secure) + browserHash.slice(0, NAME_CHARACTERS)
  const value = singleCookies(header, name).get(name)
  return value !== undefined && sameText(hash('sha256', value, 'base64url'), browserHash)
}

/**
 * The cookies whose name begins with `prefix` and has one value. The same value twice was not planted, since nobody else
 * knows it: the browser keeps one cookie in a partition (CHIPS) and one apart.
 */
function singleCookies(header: string | undefined, prefix: string): ReadonlyMap<string, string> {
  const single = new Map<string, string>()
  const doubled = new Set<string>()
  for (const [name, value] of cookiePairs(header)) {
    if (!name.startsWith(prefix)) continue
    if (single.has(name) && single.get(name) !== value) doubled.add(name)
    single.set(name, value)
  }
  for (const name of doubled) single.delete(name)
  return single
}

function sameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function namePrefix(secure: boolean): string {
  return secure ? '__Host-postern-browser-' : 'postern-browser-'
}

function named(value: string, prefix: string): BrowserCookie {
  const hashed = hash('sha256', value, 'base64url')
  return { name: prefix + hashed.slice(0, NAME_CHARACTERS), value, hash: hashed }
}
