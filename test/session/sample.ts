import type { Session } from '../../src/session/session.ts'
import { newSessionId, type SessionKey, sessionKey } from '../../src/session/session-id.ts'
import type { Clock } from '../../src/time.ts'

export const NOW = 1_800_000_000_000

/** A clock that the test moves. */
export function movableClock(start = NOW): { readonly clock: Clock; pass(span: number): void } {
  let now = start
  return {
    clock: () => now,
    pass(span) {
      now += span
    },
  }
}

/** A session that began at NOW and ends an hour later. */
export function sampleSession(changes: Partial<Session> = {}): Session {
  return {
    id: newSessionId(),
    provider: 'corp',
    subject: 'ada',
    claims: { sub: 'ada', email: 'ada@example.com', groups: ['admins', 'staff'], address: { country: 'GB' } },
    tokens: {
      accessToken: 'access',
      refreshToken: 'refresh',
      idToken: 'id.token.signed',
      issuedAt: NOW,
      expiresAt: NOW + 7_200_000,
      scope: ['openid', 'email'],
    },
    createdAt: NOW,
    endsAt: NOW + 3_600_000,
    lastSeenAt: NOW,
    claimsAt: NOW,
    sources: undefined,
    sid: 'provider-session',
    device: 'Firefox',
    version: 1,
    ...changes,
  }
}

export function keyed(changes: Partial<Session> = {}): { readonly session: Session; readonly key: SessionKey } {
  const session = sampleSession(changes)
  return { session, key: sessionKey(session.id) }
}
