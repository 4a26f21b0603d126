import type { EpochMs, Ms } from '../time.ts'
import { packReturn, unpackReturn } from './return-record.ts'
import type { Sealer } from './seal.ts'

/** Logins in a row for the same URL: each was followed by the next at once. */
export interface LoginLoop {
  readonly returnTo: string
  readonly count: number
  /** When the first of them finished. */
  readonly since: EpochMs
}

export const LOOP_LIFETIME: Ms = 60_000
const MAX_LOGINS = 3
const ASSOCIATED_DATA = 'login-loop'

export function loopCookieName(secure: boolean): string {
  return secure ? '__Secure-postern-loop' : 'postern-loop'
}

/** How many logins in a row have finished for `returnTo`. */
export function loginsSoFar(loop: LoginLoop | undefined, returnTo: string, now: EpochMs): number {
  if (loop === undefined || loop.returnTo !== returnTo || now - loop.since >= LOOP_LIFETIME) return 0
  return loop.count
}

export function isLoop(loginsInARow: number): boolean {
  return loginsInARow >= MAX_LOGINS
}

/** The count after one more login for `returnTo` has finished. */
export function nextLogin(loop: LoginLoop | undefined, returnTo: string, now: EpochMs): LoginLoop {
  const count = loginsSoFar(loop, returnTo, now)
  return { returnTo, count: count + 1, since: count === 0 || loop === undefined ? now : loop.since }
}

export function sealLoginLoop(sealer: Sealer, loop: LoginLoop): string {
  return sealer.seal(packReturn([loop.count, loop.since], loop.returnTo), ASSOCIATED_DATA)
}

export function openLoginLoop(sealer: Sealer, sealed: string | undefined): LoginLoop | undefined {
  const opened = sealed === undefined ? undefined : sealer.open(sealed, ASSOCIATED_DATA)
  const unpacked = opened && unpackReturn(opened)
  if (unpacked === undefined) return undefined
  const [count, since] = unpacked.facts as [number, EpochMs]
  return { returnTo: unpacked.url, count, since }
}
