import { hash } from 'node:crypto'
import type { EpochMs } from '../time.ts'
import { cookiePairs } from './cookie.ts'
import { LOGIN_LIFETIME, MAX_CLEARED } from './login-cookie.ts'
import { packReturn, unpackReturn } from './return-record.ts'
import type { Sealer } from './seal.ts'

/** How many finished logins a browser keeps. Their cookies are sent with every request below the prefix. */
const MAX_FINISHED = 3
/** Bytes of a cookie's value. */
const MAX_SEALED = 1_500

const ASSOCIATED_DATA = 'finished-login'

/** A finished login. Its cookie redirects a person who presses Back and so sends the provider's answer again. */
export interface FinishedLogin {
  readonly state: string
  /** Must have been checked to be a safe return path. */
  readonly returnTo: string
  /** When the login began. */
  readonly createdAt: EpochMs
}

/** The name is derived from the state, as that of the login cookie is. */
export function finishedCookieName(state: string, secure: boolean): string {
  return namePrefix(secure) + hash('sha256', state, 'base64url').slice(0, 16)
}

/** The cookie's value. A return path that is too long is cut to its path, then to `/`. */
export function sealFinished(sealer: Sealer, { state, returnTo, createdAt }: FinishedLogin): string {
  const seal = (url: string) => sealer.seal(packReturn([state, createdAt], url), ASSOCIATED_DATA)
  const [path = '/'] = returnTo.split('?', 1)
  const fitting = [returnTo, path].map(seal).find((sealed) => sealed.length <= MAX_SEALED)
  return fitting ?? seal('/')
}

/**
 * The return path of the finished login of `state`. Undefined when the header has no such cookie. Hostile headers cost
 * bounded work; never throws.
 */
export function openFinished(
  sealer: Sealer,
  cookieHeader: string | undefined,
  state: string,
  now: EpochMs,
  secure: boolean,
): string | undefined {
  const name = finishedCookieName(state, secure)
  for (const [cookie, value] of cookiePairs(cookieHeader)) {
    if (cookie === name) return unseal(sealer, value, state, now)
  }
  return undefined
}

/**
 * The cookies to clear when another login is finished: the oldest, at most `MAX_CLEARED`. Browsers send the oldest
 * first (RFC 6265 5.4).
 */
export function finishedCookiesToClear(cookieHeader: string | undefined, secure: boolean): readonly string[] {
  const prefix = namePrefix(secure)
  const names = new Set<string>()
  for (const [name] of cookiePairs(cookieHeader)) {
    const own = name.startsWith(prefix) && /^[\w-]{16}$/.test(name.slice(prefix.length))
    if (own) names.add(name)
  }
  return [...names].slice(0, Math.min(MAX_CLEARED, Math.max(0, names.size - MAX_FINISHED + 1)))
}

function unseal(sealer: Sealer, sealed: string, state: string, now: EpochMs): string | undefined {
  const plaintext = sealer.open(sealed, ASSOCIATED_DATA)
  const unpacked = plaintext && unpackReturn(plaintext)
  if (unpacked === undefined) return undefined
  const [sealedState, createdAt] = unpacked.facts
  const expired = typeof createdAt !== 'number' || now - createdAt >= LOGIN_LIFETIME
  return sealedState === state && !expired ? unpacked.url : undefined
}

function namePrefix(secure: boolean): string {
  return secure ? '__Secure-postern-finished-' : 'postern-finished-'
}
