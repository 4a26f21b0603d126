import { readCookie } from '../session/cookie.ts'
import type { CookiePart } from '../session/cookie-parts.ts'
import type { Session, SessionId } from '../session/session.ts'
import { parseSessionId } from '../session/session-id.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** How a browser carries its session: the id of one that a store keeps, or the session itself, sealed. */
export interface SessionCookie {
  /** The id of the session that a Cookie header stands for; undefined: none that could be ours. */
  read(cookieHeader: string): SessionId | undefined
  /** Whether a header that was read always stands for the same id, so that it need not be read again. */
  readonly lasting: boolean
  /**
   * The cookies of a new session, and the names of those that it does not need.
   * @throws PosternError `PST_SESSION_TOO_LARGE`
   */
  issue(session: Session): IssuedCookies
  /** Every name that a session's cookies may have. */
  readonly names: readonly string[]
  /** Whether they are Secure on a host that no publicUrl names. */
  readonly secure?: boolean
  /** What the browser must be given because its cookies are older than `live`; left out where cookies never change. */
  readonly renew?: (cookieHeader: string, live: LiveSession) => IssuedCookies | undefined
}

export interface IssuedCookies {
  readonly set: readonly CookiePart[]
  readonly clear: readonly string[]
}

/** The cookie is the session's id. */
export function idCookie(name: string): SessionCookie {
  return {
    names: [name],
    lasting: true,
    read(cookieHeader) {
      const value = readCookie(cookieHeader, name)
      return value === undefined ? undefined : parseSessionId(value)
    },
    issue: ({ id }) => ({ set: [{ name, value: id }], clear: [] }),
  }
}
