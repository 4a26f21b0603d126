import type { RequestContext } from '../proxy/request-context.ts'
import type { Session } from '../session/session.ts'
import { surplusSessions } from '../session/surplus.ts'
import { endSession } from './end-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'

/**
 * Ends the oldest sessions of a person who has more than `session.maxPerPerson`. Runs after each sign-in, when the new
 * session is in the store: of two sign-ins at the same time, at least the later one sees both sessions.
 */
export async function limitSessions(
  parts: Pick<EndpointParts, 'config' | 'sessions' | 'revocations' | 'logger'>,
  context: RequestContext,
  { provider, subject }: Session,
): Promise<void> {
  const { maxPerPerson } = parts.config.session
  if (maxPerPerson === 'unlimited') return
  try {
    const surplus = surplusSessions(await parts.sessions.list(provider, subject), maxPerPerson)
    await Promise.all(surplus.map((session) => endSession(parts, session, 'max-per-person')))
  } catch (error) {
    // The sign-in succeeds: the new session exists, and the browser must get its cookie. The next sign-in tries again.
    parts.logger.warn(
      { event: 'too-many-sessions-stay', requestId: context.id, error },
      'the oldest sessions of a person were not ended',
    )
  }
}
