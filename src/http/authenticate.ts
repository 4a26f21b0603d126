import { PosternError } from '../errors.ts'
import { readCookie } from '../session/cookie.ts'
import type { LiveSession } from '../session/live-session.ts'
import { parseSessionId } from '../session/session-id.ts'
import type { Lookup, Sessions } from '../session/sessions.ts'

/** Who asks: a live session, nobody, or not to be known now (an error to answer with; the cookie stays). */
export type Authenticated = LiveSession | undefined | PosternError

/**
 * Finds the session of a Cookie header. Answers in the same tick when the session is at hand: the hot path makes no promise.
 * A cookie that cannot be one of ours, or whose session is gone, is nobody.
 */
export function authenticate(
  sessions: Sessions,
  cookieHeader: string | undefined,
  cookieName: string,
): Authenticated | Promise<Authenticated> {
  if (cookieHeader === undefined) return undefined
  const value = readCookie(cookieHeader, cookieName)
  const id = value === undefined ? undefined : parseSessionId(value)
  if (id === undefined) return undefined
  const found = sessions.find(id)
  return found instanceof Promise ? found.then(judge) : judge(found)
}

function judge(found: Lookup): Authenticated {
  if (found.kind === 'live') return found
  if (found.kind === 'absent') return undefined
  return new PosternError('PST_STORE_UNAVAILABLE', { cause: found.cause, retryAfter: 5_000 })
}
