import { packUrl, unpackUrl } from '../session/packed-url.ts'
import type { Sealer } from '../session/seal.ts'
import type { EpochMs, Ms } from '../time.ts'

/** Finished logins that led straight to the next one for the same URL. */
export interface LoginTurns {
  readonly returnTo: string
  readonly count: number
  /** When the first of them was finished. */
  readonly since: EpochMs
}

export const TURNS_LIFETIME: Ms = 60_000
const MAX_TURNS = 3
const PURPOSE = 'turns'

export function turnsCookieName(secure: boolean): string {
  return secure ? '__Secure-postern-turns' : 'postern-turns'
}

/** How many turns lead to a login for `returnTo` now. */
export function turnsSoFar(turns: LoginTurns | undefined, returnTo: string, now: EpochMs): number {
  if (turns === undefined || turns.returnTo !== returnTo || now - turns.since >= TURNS_LIFETIME) return 0
  return turns.count
}

export function isLoop(turns: number): boolean {
  return turns >= MAX_TURNS
}

/** After a login for `returnTo` was finished. */
export function nextTurns(turns: LoginTurns | undefined, returnTo: string, now: EpochMs): LoginTurns {
  const count = turnsSoFar(turns, returnTo, now)
  return { returnTo, count: count + 1, since: count === 0 || turns === undefined ? now : turns.since }
}

export function sealTurns(sealer: Sealer, turns: LoginTurns): string {
  return sealer.seal(packUrl([turns.count, turns.since], turns.returnTo), PURPOSE)
}

export function openTurns(sealer: Sealer, sealed: string | undefined): LoginTurns | undefined {
  const opened = sealed === undefined ? undefined : sealer.open(sealed, PURPOSE)
  const unpacked = opened && unpackUrl(opened)
  if (unpacked === undefined) return undefined
  const [count, since] = unpacked.facts as [number, EpochMs]
  return { returnTo: unpacked.url, count, since }
}
