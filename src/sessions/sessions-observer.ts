import type { Session } from '../session/session.ts'

/** Why a session ended. Also a label of the metric. */
export type EndReason =
  | 'sign-out'
  | 'replaced'
  | 'idle'
  | 'expired'
  | 'revoked'
  | 'back-channel'
  /** The person signed in again, and has `session.maxPerPerson` newer sessions. */
  | 'max-per-person'
  /** The provider refused the refresh for good. */
  | 'refresh'
  /** The access token expired, and there was no refresh token. */
  | 'no-refresh-token'

export interface SessionsObserver {
  sessionCreated(session: Session): void
  /** Once per session that ended. */
  sessionEnded(reason: EndReason, owner: SessionPerson | undefined): void
}

export interface SessionPerson {
  readonly provider: string
  readonly subject: string
}
