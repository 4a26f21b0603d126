import type { SessionSummary } from '../session/summary.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { EndReason } from '../sessions/sessions-observer.ts'
import type { EndpointParts } from './endpoint-parts.ts'

type Parts = Pick<EndpointParts, 'sessions' | 'revocations'>

/**
 * Ends a session in the store, closes its streams and tunnels, then revokes its tokens without delaying the caller.
 * Only the tokens of a session in memory can be revoked: the store's copy is sealed with a key that only the cookie
 * holds.
 * @returns false when there was no such session. Rejects with `PST_STORE_UNAVAILABLE`.
 */
export async function endSession(
  { sessions, revocations }: Parts,
  session: LiveSession | SessionSummary,
  reason: Extract<EndReason, 'revoked' | 'back-channel' | 'sign-out' | 'max-per-person'>,
): Promise<boolean> {
  const live = sessions.findLocal(session.key)
  const whose = 'session' in session ? session.session : session
  const ended = await sessions.end(session.key, reason, whose)
  if (!ended || live === undefined) return ended
  // During a logout, the provider is still informing other clients.
  if (reason === 'back-channel' || reason === 'sign-out') revocations.revokeAfterLogout(live.session, live.key)
  else void revocations.revoke(live.session, live.key)
  return ended
}
