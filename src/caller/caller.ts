import type { LiveSession } from '../sessions/live-session.ts'
import type { BearerCaller } from './bearer/bearer-caller.ts'

/** The request has no session cookie, or one without a live session. */
export interface Anonymous {
  readonly kind: 'anonymous'
}

/** Who sent a request. A live session is itself a caller, so that the hot path creates no object. */
export type Caller = Anonymous | LiveSession | BearerCaller

export const ANONYMOUS: Anonymous = { kind: 'anonymous' }
