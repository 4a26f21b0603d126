import type { EpochMs, Ms } from '../time.ts'
import { goodUntilOf } from './refresh-plan.ts'
import type { Session } from './session.ts'
import { newSessionId } from './session-id.ts'

/** What a login found out. */
export type SessionStart = Omit<Session, 'id' | 'createdAt' | 'endsAt' | 'lastSeenAt' | 'claimsAt' | 'version'>

/** A new session with a new id. Without a refresh token it ends with its access token. */
export function newSession(start: SessionStart, lifetime: Ms, now: EpochMs): Session {
  return {
    ...start,
    id: newSessionId(),
    createdAt: now,
    endsAt: Math.min(now + lifetime, lastsUntil(start)),
    lastSeenAt: now,
    claimsAt: now,
    version: 1,
  }
}

/** Why a session is over that has reached its `endsAt`. */
export function reasonOfEnd(session: Session): 'expired' | 'no-refresh-token' {
  return lastsUntil(session) <= session.endsAt ? 'no-refresh-token' : 'expired'
}

function lastsUntil({ tokens }: Pick<Session, 'tokens'>): EpochMs {
  return tokens.refreshToken === undefined ? Math.floor(goodUntilOf(tokens)) : Number.POSITIVE_INFINITY
}
