import { readCookie } from '../session/cookie.ts'
import type { CookiePart } from '../session/cookie-parts.ts'
import type { Session } from '../session/session.ts'
import { parseSessionId, type SessionId } from '../session/session-id.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** The session cookie: it holds the id of a session in a store, or the whole session, sealed. */
export interface SessionCookie {
  /** The session id in a Cookie header; undefined when there is no valid session cookie. */
  read(cookieHeader: string): SessionId | undefined
  /** Whether reading the same header again always gives the same id and has no other effect. */
  readonly lasting: boolean
  /**
   * The cookies of a new session, and the names of cookies to clear.
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
