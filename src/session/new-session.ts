import type { EpochMs, Ms } from '../time.ts'
import type { Session } from './session.ts'
import { newSessionId } from './session-id.ts'

/** What a login found out. */
export type SessionStart = Omit<Session, 'id' | 'createdAt' | 'endsAt' | 'lastSeenAt' | 'claimsAt' | 'version'>

/** A new session with a new id. */
export function newSession(start: SessionStart, lifetime: Ms, now: EpochMs): Session {
  return {
    ...start,
    id: newSessionId(),
    createdAt: now,
    endsAt: now + lifetime,
    lastSeenAt: now,
    claimsAt: now,
    version: 1,
  }
}
