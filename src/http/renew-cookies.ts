import { serializeCookie } from '../session/cookie.ts'
import type { LiveSession } from '../session/live-session.ts'
import type { Ms } from '../time.ts'
import type { Exchange } from './exchange.ts'
import type { OwnCookies } from './own-cookies.ts'
import type { IssuedCookies } from './session-carrier.ts'

/** Where the browser keeps the session itself: its cookies are to follow what has become of the session. */
export function renewCookies(exchange: Exchange, live: LiveSession, ownCookies: OwnCookies): void {
  const { renew } = ownCookies.carrier
  if (renew === undefined || exchange.headers.cookie === undefined) return
  const cookies = renew(exchange.headers.cookie, live)
  if (cookies !== undefined)
    exchange.newCookies = setCookies(exchange, cookies, live.session.endsAt - live.touchedAt, ownCookies)
}

/** A response that sets them must not be kept by anybody: another person would get this one's session. */
export const UNCACHEABLE: ReadonlySet<string> = new Set([
  'cache-control',
  'expires',
  'pragma',
  'surrogate-control',
  'cdn-cache-control',
])

/** name, value, … to put onto a response; empty when there is nothing to tell the browser. */
export function newCookieHeaders({ newCookies }: Exchange): readonly string[] {
  if (newCookies === undefined) return []
  return ['Cache-Control', 'no-store', ...newCookies.flatMap((line) => ['Set-Cookie', line])]
}

function setCookies(
  exchange: Exchange,
  { set, clear }: IssuedCookies,
  maxAge: Ms,
  ownCookies: OwnCookies,
): readonly string[] {
  const secure = exchange.publicUrl?.secure ?? ownCookies.carrier.secure ?? true
  const kept = ownCookies.sessionAttributes(secure, maxAge)
  const gone = ownCookies.sessionAttributes(secure, 0)
  return [
    ...set.map(({ name, value }) => serializeCookie(name, value, kept)),
    ...clear
      .filter((name) => exchange.headers.cookie?.includes(`${name}=`))
      .map((name) => serializeCookie(name, '', gone)),
  ]
}
