import type { RequestFacts } from '../route/request-facts.ts'
import { serializeCookie } from '../session/cookie.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Ms } from '../time.ts'
import { clearOtherPartition } from './other-partition.ts'
import type { OwnCookies } from './own-cookies.ts'
import type { IssuedCookies } from './session-cookie.ts'

/** The request facts that renewing cookies needs. */
export type CookieFacts = Pick<RequestFacts, 'headers' | 'publicUrl'>

/** Set-Cookie values for a session that is kept in cookies; undefined when the browser's cookies are up to date. */
export function renewedCookies(
  facts: CookieFacts,
  live: LiveSession,
  ownCookies: OwnCookies,
): readonly string[] | undefined {
  const { renew } = ownCookies.session
  if (renew === undefined || facts.headers.cookie === undefined) return undefined
  const cookies = renew(facts.headers.cookie, live)
  return cookies && setCookies(facts, cookies, live.session.endsAt - live.touchedAt, ownCookies)
}

/**
 * Response headers to remove from a response that sets session cookies: a cache would hand the session to other people.
 */
export const UNCACHEABLE: ReadonlySet<string> = new Set([
  'cache-control',
  'expires',
  'pragma',
  'surrogate-control',
  'cdn-cache-control',
])

/** @param lines Set-Cookie values @returns name, value, … Cache-Control is among them */
export function setCookieHeaders(lines: readonly string[]): readonly string[] {
  return ['Cache-Control', 'no-store', ...lines.flatMap((line) => ['Set-Cookie', line])]
}

function setCookies(
  facts: CookieFacts,
  { set, clear }: IssuedCookies,
  maxAge: Ms,
  ownCookies: OwnCookies,
): readonly string[] {
  const secure = facts.publicUrl?.secure ?? ownCookies.session.secure ?? true
  const kept = ownCookies.sessionAttributes(secure, maxAge)
  const gone = ownCookies.sessionAttributes(secure, 0)
  return [
    ...set
      .map(({ name }) => clearOtherPartition(facts.headers.cookie, name, kept))
      .filter((line) => line !== undefined),
    ...set.map(({ name, value }) => serializeCookie(name, value, kept)),
    ...clear
      .filter((name) => facts.headers.cookie?.includes(`${name}=`))
      .map((name) => serializeCookie(name, '', gone)),
  ]
}
