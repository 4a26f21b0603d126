import type { LiveSession } from '../sessions/live-session.ts'

/** Nobody is known to send the request: no cookie, or one that stands for no session. */
export interface Anonymous {
  readonly kind: 'anonymous'
}

/** Who sends a request. A live session is a caller by itself, so that the hot path makes nothing. */
export type Caller = Anonymous | LiveSession

export const ANONYMOUS: Anonymous = { kind: 'anonymous' }
