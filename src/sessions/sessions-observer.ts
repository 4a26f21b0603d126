import type { Session } from '../session/session.ts'

/** Why a session ended; also the label of the metric. */
export type EndReason =
  | 'sign-out'
  | 'replaced'
  | 'idle'
  | 'expired'
  | 'revoked'
  | 'back-channel'
  /** The provider said that it gives no more tokens. */
  | 'refresh'
  /** The access token ended, and there was no refresh token to renew it with. */
  | 'no-refresh-token'

export interface SessionsObserver {
  sessionCreated(session: Session): void
  /** Once per session that ended. */
  sessionEnded(reason: EndReason, whose: SessionOwner | undefined): void
}

export interface SessionOwner {
  readonly provider: string
  readonly subject: string
}
