import type { SessionSummary } from '../session/summary.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { EndReason } from '../sessions/sessions-observer.ts'
import type { EndpointParts } from './endpoint-parts.ts'

type Parts = Pick<EndpointParts, 'sessions' | 'revocations'>

/**
 * Ends a session on somebody's wish: in the store, then everything open, then its tokens at the provider, behind the answer.
 * The tokens are known only where the session is at hand: what the store keeps is sealed, and only the cookie opens it.
 * False: there was none. Rejects with `PST_STORE_UNAVAILABLE`.
 */
export async function endSession(
  { sessions, revocations }: Parts,
  session: LiveSession | SessionSummary,
  reason: Extract<EndReason, 'revoked' | 'back-channel'>,
): Promise<boolean> {
  const live = sessions.findLocal(session.key)
  const whose = 'session' in session ? session.session : session
  const ended = await sessions.end(session.key, reason, whose)
  if (!ended || live === undefined) return ended
  // The provider is still telling others of a logout when it tells us.
  if (reason === 'back-channel') revocations.revokeAfterLogout(live.session, live.key)
  else void revocations.revoke(live.session, live.key)
  return ended
}
