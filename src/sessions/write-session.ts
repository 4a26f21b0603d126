import { PosternError } from '../errors.ts'
import type { Session } from '../session/session.ts'
import type { EpochMs, Ms } from '../time.ts'
import type { LiveSession } from './live-session.ts'
import type { RunParts } from './refresh/run-parts.ts'

/** Losing what was written here signs somebody out: a store that is away is waited for. */
const MAX_OUTAGE: Ms = 120_000
const FIRST_PAUSE: Ms = 100
const MAX_PAUSE: Ms = 2_000
/** Far more writers than one session can have. */
const MAX_REBASES = 10

export type Written = 'written' | 'superseded' | 'ended'

/**
 * Writes a change of a session over whatever value it has by then. `change` gives undefined when that value makes it needless.
 * Rejects with `PST_STORE_UNAVAILABLE` when the store stays away.
 */
export async function writeSession(
  parts: RunParts,
  live: LiveSession,
  change: (base: Session) => Omit<Session, 'version'> | undefined,
  lease?: { readonly fence: number },
): Promise<Written> {
  let fence = lease?.fence
  for (let attempt = 0; attempt < MAX_REBASES; attempt += 1) {
    if (live.ended) return 'ended'
    const base = live.session
    const changed = change(base)
    if (changed === undefined) return 'superseded'
    const next: Session = { ...changed, lastSeenAt: live.lastSeenAt, version: base.version + 1 }
    if (await retryWhileUnavailable(parts, () => parts.sessions.replace(live, next, fence))) return 'written'
    const found = await retryWhileUnavailable(parts, async () => {
      const answer = await parts.sessions.reread(live)
      if (answer.kind === 'unavailable') throw new PosternError('PST_STORE_UNAVAILABLE', { cause: answer.cause })
      return answer
    })
    if (found.kind === 'absent') {
      live.end()
      return 'ended'
    }
    // Somebody has a newer lease. The version alone decides who was first: what is in hand is better than what they will be refused.
    fence = undefined
  }
  return 'superseded'
}

async function retryWhileUnavailable<T>(parts: RunParts, work: () => Promise<T>): Promise<T> {
  const until: EpochMs = parts.clock() + MAX_OUTAGE
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, MAX_PAUSE)) {
    try {
      return await work()
    } catch (error) {
      const away = error instanceof PosternError && error.code === 'PST_STORE_UNAVAILABLE'
      if (!away || parts.clock() + pause > until) throw error
    }
    await parts.uninterruptedSleep(pause)
  }
}
