import { packReturn, unpackReturn } from '../session/return-record.ts'
import type { Sealer } from '../session/seal.ts'
import type { EpochMs, Ms } from '../time.ts'

/** Finished logins that led straight to the next one for the same URL. */
export interface LoginLoop {
  readonly returnTo: string
  readonly count: number
  /** When the first of them was finished. */
  readonly since: EpochMs
}

export const LOOP_LIFETIME: Ms = 60_000
const MAX_LOGINS = 3
const PURPOSE = 'turns'

export function turnsCookieName(secure: boolean): string {
  return secure ? '__Secure-postern-turns' : 'postern-turns'
}

/** How many turns lead to a login for `returnTo` now. */
export function loginsSoFar(turns: LoginLoop | undefined, returnTo: string, now: EpochMs): number {
  if (turns === undefined || turns.returnTo !== returnTo || now - turns.since >= LOOP_LIFETIME) return 0
  return turns.count
}

export function isLoop(turns: number): boolean {
  return turns >= MAX_LOGINS
}

/** After a login for `returnTo` was finished. */
export function nextLogin(turns: LoginLoop | undefined, returnTo: string, now: EpochMs): LoginLoop {
  const count = loginsSoFar(turns, returnTo, now)
  return { returnTo, count: count + 1, since: count === 0 || turns === undefined ? now : turns.since }
}

export function sealLoginLoop(sealer: Sealer, turns: LoginLoop): string {
  return sealer.seal(packReturn([turns.count, turns.since], turns.returnTo), PURPOSE)
}

export function openLoginLoop(sealer: Sealer, sealed: string | undefined): LoginLoop | undefined {
  const opened = sealed === undefined ? undefined : sealer.open(sealed, PURPOSE)
  const unpacked = opened && unpackReturn(opened)
  if (unpacked === undefined) return undefined
  const [count, since] = unpacked.facts as [number, EpochMs]
  return { returnTo: unpacked.url, count, since }
}
