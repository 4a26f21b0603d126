import { PosternError } from '../errors.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { OwnCookies } from '../session-cookie/own-cookies.ts'
import { cookiesOf } from '../session-cookie/request-cookies.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Freshness, Refresher } from '../sessions/refresh/refresher.ts'
import type { Lookup, Sessions } from '../sessions/sessions.ts'
import type { EpochMs } from '../time.ts'
import { ANONYMOUS, type Anonymous } from './caller.ts'

/** The request facts that authentication needs. */
export type CallerFacts = Pick<RequestFacts, 'headers' | 'peer' | 'hostname'>

/**
 * The caller, or the error to answer with when the caller cannot be determined. Such an error never clears the cookie.
 */
export type Authenticated = Anonymous | LiveSession | PosternError

/**
 * Finds the session of a request's cookies. Returns no promise when the session is in memory: the hot path waits for
 * nothing. The caller is anonymous without a valid session cookie, when the session has ended, and when it belongs to
 * another host.
 * @param now defaults to the clock of `sessions`
 */
export function authenticate(
  sessions: Sessions,
  facts: CallerFacts,
  own: OwnCookies,
  now?: EpochMs,
): Authenticated | Promise<Authenticated> {
  const id = cookiesOf(facts, own)?.session
  if (id === undefined) return ANONYMOUS
  const found = sessions.find(id, now)
  return found instanceof Promise ? found.then((lookup) => judge(lookup, facts, own)) : judge(found, facts, own)
}

/** The part of the refresher that requests use. */
export type TokenFreshness = Pick<Refresher, 'ensureFresh'>

/** Like `authenticate`, but the session's tokens are valid. Waits for a refresh only when they have expired. */
export function authenticateFresh(
  sessions: Sessions,
  refresher: TokenFreshness,
  facts: CallerFacts,
  own: OwnCookies,
  now?: EpochMs,
): Authenticated | Promise<Authenticated> {
  const caller = authenticate(sessions, facts, own, now)
  return caller instanceof Promise
    ? caller.then((found) => withFreshTokens(refresher, found))
    : withFreshTokens(refresher, caller, now)
}

function withFreshTokens(
  refresher: TokenFreshness,
  caller: Authenticated,
  now?: EpochMs,
): Authenticated | Promise<Authenticated> {
  if (caller instanceof PosternError || caller.kind === 'anonymous') return caller
  const refresh = refresher.ensureFresh(caller, now)
  return refresh === undefined ? caller : refresh.then((freshness) => judgeFreshness(caller, freshness))
}

function judgeFreshness(live: LiveSession, freshness: Freshness): Authenticated {
  if (freshness.kind === 'fresh') return live
  if (freshness.kind === 'ended') return ANONYMOUS
  const { code, reason } = UNAVAILABLE[freshness.why]
  return new PosternError(code, { reason, retryAfter: freshness.retryAfter })
}

const UNAVAILABLE = {
  tokens: { code: 'PST_SESSION_UNAVAILABLE', reason: 'the tokens have expired and cannot be renewed now' },
  client: { code: 'PST_SESSION_CLIENT', reason: 'the provider does not accept this application' },
  claims: { code: 'PST_SESSION_CLAIMS', reason: 'a claim source was last read too long ago and cannot be read now' },
} as const

function judge(found: Lookup, { hostname }: CallerFacts, { hosts }: OwnCookies): Authenticated {
  if (found.kind === 'session') return hosts.accepts(found.session.host, hostname) ? found : ANONYMOUS
  if (found.kind === 'absent') return ANONYMOUS
  return new PosternError('PST_STORE_UNAVAILABLE', { cause: found.cause, retryAfter: 5_000 })
}
