import type { EpochMs, Ms } from '../time.ts'
import { goodUntilOf } from './refresh-plan.ts'
import type { Session } from './session.ts'
import { newSessionId } from './session-id.ts'

/** The part of a session that a login provides. */
export type SessionStart = Omit<Session, 'id' | 'createdAt' | 'endsAt' | 'lastSeenAt' | 'claimsAt' | 'version'>

/** Creates a session with a new id. Without a refresh token it ends when its access token expires. */
export function newSession(start: SessionStart, lifetime: Ms, now: EpochMs): Session {
  return {
    ...start,
    id: newSessionId(),
    createdAt: now,
    endsAt: Math.min(now + lifetime, tokensEndAt(start)),
    lastSeenAt: now,
    claimsAt: now,
    version: 1,
  }
}

/** Why a session that reached its `endsAt` is over. */
export function reasonOfEnd(session: Session): 'expired' | 'no-refresh-token' {
  return tokensEndAt(session) <= session.endsAt ? 'no-refresh-token' : 'expired'
}

function tokensEndAt({ tokens }: Pick<Session, 'tokens'>): EpochMs {
  return tokens.refreshToken === undefined ? Math.floor(goodUntilOf(tokens)) : Number.POSITIVE_INFINITY
}
