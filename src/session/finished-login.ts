import { hash } from 'node:crypto'
import type { EpochMs } from '../time.ts'
import { cookiePairs } from './cookie.ts'
import { LOGIN_LIFETIME } from './login-cookie.ts'
import { packReturn, unpackReturn } from './return-record.ts'
import type { Sealer } from './seal.ts'

/** Finished logins that a browser remembers: they travel with every request below the prefix. */
const MAX_FINISHED = 3
/** Bytes of a sealed value. */
const MAX_SEALED = 1_500

const PURPOSE = 'finished-login'

/** A login that is over. The browser keeps where it led, for whoever presses Back and brings the provider's answer again. */
export interface FinishedLogin {
  readonly state: string
  /** Judged safe before it is put here. */
  readonly returnTo: string
  /** When the login began. */
  readonly createdAt: EpochMs
}

/** The name is made from the state, as that of the login's own cookie. */
export function finishedCookieName(state: string, secure: boolean): string {
  return namePrefix(secure) + hash('sha256', state, 'base64url').slice(0, 16)
}

/** The cookie's value. A return path that is too long loses its query, then all of it. */
export function sealFinished(sealer: Sealer, { state, returnTo, createdAt }: FinishedLogin): string {
  const seal = (url: string) => sealer.seal(packReturn([state, createdAt], url), PURPOSE)
  const [path = '/'] = returnTo.split('?', 1)
  const fitting = [returnTo, path].map(seal).find((sealed) => sealed.length <= MAX_SEALED)
  return fitting ?? seal('/')
}

/** Where the finished login of `state` led; undefined when this browser remembers none. Hostile headers cost bounded work and never throw. */
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

/** Names of the cookies to clear when one more login is finished: browsers send those first that they got first (RFC 6265 5.4). */
export function finishedCookiesToClear(cookieHeader: string | undefined, secure: boolean): readonly string[] {
  const prefix = namePrefix(secure)
  const names = new Set<string>()
  for (const [name] of cookiePairs(cookieHeader)) {
    const ours = name.startsWith(prefix) && /^[\w-]{16}$/.test(name.slice(prefix.length))
    if (ours) names.add(name)
  }
  return [...names].slice(0, Math.max(0, names.size - MAX_FINISHED + 1))
}

function unseal(sealer: Sealer, sealed: string, state: string, now: EpochMs): string | undefined {
  const plaintext = sealer.open(sealed, PURPOSE)
  const unpacked = plaintext && unpackReturn(plaintext)
  if (unpacked === undefined) return undefined
  const [itsState, createdAt] = unpacked.facts
  const expired = typeof createdAt !== 'number' || now - createdAt >= LOGIN_LIFETIME
  return itsState === state && !expired ? unpacked.url : undefined
}

function namePrefix(secure: boolean): string {
  return secure ? '__Secure-postern-finished-' : 'postern-finished-'
}
