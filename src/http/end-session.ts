import type { LiveSession } from '../session/live-session.ts'
import type { EndReason } from '../session/sessions-observer.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { EndpointParts } from './endpoint-parts.ts'

type Parts = Pick<EndpointParts, 'sessions' | 'providers' | 'logger'>

/**
 * Ends a session because somebody wants it ended: in the store, then everything open, then its tokens at the provider, behind the answer.
 * The tokens are known only where the session is at hand: what the store keeps is sealed, and only the cookie opens it.
 * False: there was none. Rejects with `PST_STORE_UNAVAILABLE`.
 */
export async function endSession(
  parts: Parts,
  session: LiveSession | SessionSummary,
  reason: Extract<EndReason, 'sign-out' | 'revoked' | 'back-channel'>,
): Promise<boolean> {
  const live = parts.sessions.atHand(session.key)
  const whose = 'session' in session ? session.session : session
  const ended = await parts.sessions.end(session.key, reason, whose)
  if (ended && live !== undefined) revokeLater(parts, live)
  return ended
}

function revokeLater({ providers, logger }: Parts, { session }: LiveSession): void {
  providers
    .get(session.provider)
    ?.revoke(session.tokens)
    .catch((error: unknown) => {
      logger.warn({ event: 'revocation-failed', provider: session.provider, error }, 'tokens not revoked')
    })
}
