import { hash, randomBytes } from 'node:crypto'
import type { EpochMs, Ms } from '../time.ts'
import { isFrom, type Random } from './browser-cookie.ts'
import { cookiePairs } from './cookie.ts'
import { packReturn, unpackReturn } from './return-record.ts'
import type { Sealer } from './seal.ts'

export const LOGIN_LIFETIME: Ms = 600_000
const MAX_LOGINS = 5

/** At most so many login cookies of one request are opened. */
const MAX_OPENED = 20
/** At most so many cookies of one kind are cleared by one response. */
export const MAX_CLEARED = 40
/** Browsers keep 4096 bytes of a cookie's name, value and attributes. */
const MAX_SEALED = 3800
/** A longer return path, in bytes, is not tried. */
const MAX_RETURN = 3500

/** A login that has been started and not yet finished. Extends the provider port's `LoginSecrets`. */
export interface Login {
  readonly state: string
  readonly nonce: string
  /** RFC 7636 code verifier. */
  readonly codeVerifier: string
  readonly redirectUri: string
  /** The provider's name in the configuration. */
  readonly provider: string
  /** Where the browser goes after the login. Must have been checked to be a safe return path. */
  readonly returnTo: string
  readonly createdAt: EpochMs
  /** How many finished logins for the same URL led directly to this one. Used to detect loops. */
  readonly loginsInARow: number
  /** The hash of the browser's cookie (`BrowserCookie`). The login can be finished only in that browser. */
  readonly browser: string
  readonly extras?: LoginExtras
}

/** What only some logins have. */
export interface LoginExtras {
  /** What the provider was asked for. It may ignore that, so the callback checks. `maxAge` in ms. */
  readonly stepUp?: { readonly maxAge?: Ms; readonly acr?: readonly string[] }
  /** The login takes place at `login.origin`, for a browser that asked for a page of another host. */
  readonly handOver?: HandOver
  /** The login takes place at `login.origin`, and comes back with a ticket instead of a code. */
  readonly byTicket?: true
}

/** The login that waits at another host for the end of this one. */
export interface HandOver {
  /** One of publicUrl's. */
  readonly origin: string
  /** The `state` of the login there. */
  readonly state: string
}

export type OpenedLogin =
  | { readonly kind: 'found'; readonly login: Login }
  | { readonly kind: 'refused'; readonly why: LoginRefusal }

/**
 * `doubled`: there are two cookies with the login's name, so one was planted. `other-browser`: the login began in
 * another browser.
 */
export type LoginRefusal = 'no-cookie' | 'doubled' | 'unreadable' | 'expired' | 'other-browser'

/** Creates a login. State, nonce and verifier are 256 random bits each, base64url (RFC 7636 4.1). */
export function createLogin(
  about: Pick<Login, 'provider' | 'redirectUri' | 'returnTo' | 'loginsInARow' | 'browser' | 'extras'>,
  now: EpochMs,
  random: Random = randomBytes,
): Login {
  const secret = () => Buffer.from(random(32)).toString('base64url')
  return { state: secret(), nonce: secret(), codeVerifier: secret(), createdAt: now, ...about }
}

/** The name is derived from the state, so that a callback finds its cookie among several. */
export function loginCookieName(state: string, secure: boolean): string {
  return namePrefix(secure) + hash('sha256', state, 'base64url').slice(0, 16)
}

/**
 * The cookie's value. If the login is too large for a cookie, its return path is cut to the path without query, then to
 * `/`: the person is signed in and lands on another page of the app.
 */
export function sealLogin(sealer: Sealer, login: Login): string {
  const [path = '/'] = login.returnTo.split('?', 1)
  for (const returnTo of [login.returnTo, path]) {
    if (Buffer.byteLength(returnTo) > MAX_RETURN) continue
    const sealed = sealWith(sealer, login, returnTo)
    if (sealed.length <= MAX_SEALED) return sealed
  }
  return sealWith(sealer, login, '/')
}

/** Finds and opens the login cookie of `state`. Hostile headers cost bounded work; never throws. */
export function openLogin(
  sealer: Sealer,
  cookieHeader: string | undefined,
  state: string,
  now: EpochMs,
  secure: boolean,
): OpenedLogin {
  const refused = (why: LoginRefusal): OpenedLogin => ({ kind: 'refused', why })
  const name = loginCookieName(state, secure)
  const values: string[] = []
  for (const [cookie, value] of loginCookies(cookieHeader, secure)) if (cookie === name) values.push(value)
  const [value, ...more] = values
  if (value === undefined) return refused('no-cookie')
  if (more.length > 0) return refused('doubled')
  const login = unseal(sealer, value, state)
  if (login === undefined) return refused('unreadable')
  if (isExpired(login.createdAt, now)) return refused('expired')
  return isFrom(cookieHeader, login.browser, secure) ? { kind: 'found', login } : refused('other-browser')
}

/**
 * The login cookies to clear when another login starts: unreadable and expired ones, then the oldest, so that five
 * remain.
 */
export function loginCookiesToClear(
  sealer: Sealer,
  cookieHeader: string | undefined,
  now: EpochMs,
  secure: boolean,
): readonly string[] {
  const names = new Set<string>()
  const alive: { readonly name: string; readonly createdAt: EpochMs }[] = []
  const givenUp = new Set<string>()
  for (const [name, value] of loginCookies(cookieHeader, secure)) {
    if (names.has(name)) continue
    names.add(name)
    const createdAt = names.size <= MAX_OPENED ? unseal(sealer, value)?.createdAt : undefined
    if (createdAt === undefined || isExpired(createdAt, now)) givenUp.add(name)
    else alive.push({ name, createdAt })
  }
  alive.sort((a, b) => b.createdAt - a.createdAt)
  for (const { name } of alive.slice(MAX_LOGINS - 1)) givenUp.add(name)
  return [...givenUp].slice(0, MAX_CLEARED)
}

function namePrefix(secure: boolean): string {
  return secure ? '__Secure-postern-login-' : 'postern-login-'
}

function isExpired(createdAt: EpochMs, now: EpochMs): boolean {
  return now - createdAt >= LOGIN_LIFETIME
}

function* loginCookies(header: string | undefined, secure: boolean): Generator<readonly [string, string]> {
  const prefix = namePrefix(secure)
  for (const [name, value] of cookiePairs(header)) {
    // Other names are not ours, and need no Set-Cookie to clear them.
    if (name.length !== prefix.length + 16 || !name.startsWith(prefix)) continue
    if (/^[\w-]+$/.test(name.slice(prefix.length))) yield [name, value]
  }
}

function sealWith(sealer: Sealer, login: Login, returnTo: string): string {
  const { state, nonce, codeVerifier, redirectUri, provider, browser, createdAt, loginsInARow, extras } = login
  const facts = [state, nonce, codeVerifier, redirectUri, provider, browser, createdAt, loginsInARow]
  return sealer.seal(packReturn(extras === undefined ? facts : [...facts, extras], returnTo), 'login')
}

function unseal(sealer: Sealer, sealed: string, expectedState?: string): Login | undefined {
  const plaintext = sealer.open(sealed, 'login')
  const unpacked = plaintext && unpackReturn(plaintext)
  if (unpacked === undefined) return undefined
  const { facts, url } = unpacked
  const [createdAt, loginsInARow, extras] = facts.slice(6)
  const texts = facts.slice(0, 6)
  if (!texts.every((text) => typeof text === 'string')) return undefined
  if (typeof createdAt !== 'number' || typeof loginsInARow !== 'number') return undefined
  const [state = '', nonce = '', codeVerifier = '', redirectUri = '', provider = '', browser = ''] = texts
  if (expectedState !== undefined && state !== expectedState) return undefined
  const login = { state, nonce, codeVerifier, redirectUri, provider, browser, returnTo: url, createdAt, loginsInARow }
  return isExtras(extras) ? { ...login, extras } : login
}

/** What is sealed was written by Postern, so only its kind is checked. */
function isExtras(fact: unknown): fact is LoginExtras {
  return typeof fact === 'object' && fact !== null
}
