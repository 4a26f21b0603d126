import type { RequestFacts } from '../route/request-facts.ts'
import { serializeCookie } from '../session/cookie.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Ms } from '../time.ts'
import type { OwnCookies } from './own-cookies.ts'
import type { IssuedCookies } from './session-cookie.ts'

/** What a request tells about the cookies that its browser has. */
export type CookieFacts = Pick<RequestFacts, 'headers' | 'publicUrl'>

/** Set-Cookie values for a browser that keeps the session itself, when its cookies are older than the session. */
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

/** A response that sets a session's cookies must not be cached: another person would get this one's session. */
export const UNCACHEABLE: ReadonlySet<string> = new Set([
  'cache-control',
  'expires',
  'pragma',
  'surrogate-control',
  'cdn-cache-control',
])

/** name, value, … of the headers that set cookies. @param lines Set-Cookie values */
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
    ...set.map(({ name, value }) => serializeCookie(name, value, kept)),
    ...clear
      .filter((name) => facts.headers.cookie?.includes(`${name}=`))
      .map((name) => serializeCookie(name, '', gone)),
  ]
}
