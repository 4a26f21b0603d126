import { type ClaimsAnswer, userinfoRefusal } from '../../session/token-verdict.ts'
import type { LiveSession } from '../live-session.ts'
import { writeSession } from '../write-session.ts'
import { LAST_IN_QUEUE, type RunParts } from './run-parts.ts'

/** Reads a session's claims from userinfo again and stores them. Never rejects. */
export async function readClaims(live: LiveSession, parts: RunParts): Promise<ClaimsAnswer | 'ended'> {
  const { session } = live
  const { provider: name, tokens } = session
  try {
    const read = await parts.queue(name).run(LAST_IN_QUEUE, async () => {
      const provider = parts.provider(name)
      return live.ended ? undefined : await provider?.userinfo(session)
    })
    if (read === undefined) return live.ended ? 'ended' : 'failed'
    const { claims, userinfoClaims } = read
    const claimsAt = parts.clock()
    const written = await writeSession(parts, live, (base) =>
      base.claimsAt >= claimsAt ? undefined : { ...base, claims, userinfoClaims, claimsAt },
    )
    parts.observer.claimsRead(name, 'read')
    return written === 'ended' ? 'ended' : 'read'
  } catch (error) {
    parts.observer.claimsRead(name, 'failed', error)
    const current = live.session.tokens.accessToken === tokens.accessToken
    return (current && userinfoRefusal(error)) || 'failed'
  }
}
