import { hash } from 'node:crypto'
import type { Ms } from '../time.ts'
import { readCookie } from './cookie.ts'
import type { Sealer } from './seal.ts'
import type { Session } from './session.ts'

/** How long the cookie outlives its session. */
export const PERSON_AFTER_SESSION: Ms = 86_400_000

const ASSOCIATED_DATA = 'person'

/**
 * A sealed cookie that says who signed in last in this browser at this host. It outlives the session, so that a request
 * after the session's end can be told from a stranger's.
 */
export function personCookieName(secure: boolean): string {
  return secure ? '__Host-postern-person' : 'postern-person'
}

/** The same person has the same name here at every sign-in. It reveals neither provider nor subject. */
export function personName({ provider, subject }: Pick<Session, 'provider' | 'subject'>): string {
  return hash('sha256', JSON.stringify([provider, subject]), 'base64url')
}

/** The cookie's value. */
export function sealPerson(sealer: Sealer, session: Pick<Session, 'provider' | 'subject'>): string {
  return sealer.seal(personName(session), ASSOCIATED_DATA)
}

/** The `personName` of who signed in last; undefined without such a cookie. Never throws. */
export function lastPerson(sealer: Sealer, cookieHeader: string | undefined, secure: boolean): string | undefined {
  const sealed = readCookie(cookieHeader ?? '', personCookieName(secure))
  return sealed === undefined ? undefined : sealer.open(sealed, ASSOCIATED_DATA)?.toString('utf8')
}
