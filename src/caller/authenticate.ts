import { PosternError } from '../errors.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { OwnCookies } from '../session-cookie/own-cookies.ts'
import { cookiesOf } from '../session-cookie/request-cookies.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Freshness, Refresher } from '../sessions/refresh/refresher.ts'
import type { Lookup, Sessions } from '../sessions/sessions.ts'
import type { EpochMs } from '../time.ts'
import { ANONYMOUS, type Caller } from './caller.ts'

/** The facts that tell who the caller is. */
export type CallerFacts = Pick<RequestFacts, 'headers' | 'peer' | 'hostname'>

/** The caller, or why the caller cannot be known now: an error to answer with. The cookie stays. */
export type Authenticated = Caller | PosternError

/**
 * Finds the session of a request's cookies. Answers in the same tick when the session is at hand: the hot path makes no promise.
 * The caller is anonymous when the cookie cannot be one of ours, when its session has ended, and when its session belongs to other hosts.
 * @param now left out: to be read when it is needed
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

/** Keeps what a session holds good; the refresher, as far as requests see it. */
export type Freshener = Pick<Refresher, 'ensureFresh'>

/** As `authenticate`, and with tokens that are good: for whatever passes the identity on. Waits only when those at hand are at their end. */
export function authenticateFresh(
  sessions: Sessions,
  refresher: Freshener,
  facts: CallerFacts,
  own: OwnCookies,
  now?: EpochMs,
): Authenticated | Promise<Authenticated> {
  const who = authenticate(sessions, facts, own, now)
  return who instanceof Promise ? who.then((found) => freshened(refresher, found)) : freshened(refresher, who, now)
}

function freshened(refresher: Freshener, who: Authenticated, now?: EpochMs): Authenticated | Promise<Authenticated> {
  if (who instanceof PosternError || who.kind === 'anonymous') return who
  const waiting = refresher.ensureFresh(who, now)
  return waiting === undefined ? who : waiting.then((freshness) => judgeFreshness(who, freshness))
}

function judgeFreshness(live: LiveSession, freshness: Freshness): Authenticated {
  if (freshness.kind === 'fresh') return live
  if (freshness.kind === 'ended') return ANONYMOUS
  const { retryAfter, clientRefused } = freshness
  return clientRefused
    ? new PosternError('PST_SESSION_CLIENT', { reason: 'the provider does not accept this application', retryAfter })
    : new PosternError('PST_SESSION_UNAVAILABLE', {
        reason: 'the tokens have expired and cannot be renewed now',
        retryAfter,
      })
}

function judge(found: Lookup, { hostname }: CallerFacts, { hosts }: OwnCookies): Authenticated {
  if (found.kind === 'session') return hosts.accepts(found.session.host, hostname) ? found : ANONYMOUS
  if (found.kind === 'absent') return ANONYMOUS
  return new PosternError('PST_STORE_UNAVAILABLE', { cause: found.cause, retryAfter: 5_000 })
}
