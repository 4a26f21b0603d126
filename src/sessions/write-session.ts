import { PosternError } from '../errors.ts'
import type { Session } from '../session/session.ts'
import type { EpochMs, Ms } from '../time.ts'
import type { LiveSession } from './live-session.ts'
import type { RunParts } from './refresh/run-parts.ts'

/** A lost write of rotated tokens would sign a person out, so an outage of the store is waited for. */
const MAX_OUTAGE: Ms = 120_000
const FIRST_PAUSE: Ms = 100
const MAX_PAUSE: Ms = 2_000
/** Far more than one session can have concurrent writers. */
const MAX_REBASES = 10

export type Written = 'written' | 'superseded' | 'ended'

/**
 * Applies a change to the newest version of a session and writes it. `change` returns undefined when that version makes
 * it unnecessary. Rejects with `PST_STORE_UNAVAILABLE` when the outage lasts longer than two minutes.
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
    // Another replica has a newer lease, but the provider will refuse it the old refresh token. So write without the
    // fence.
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
