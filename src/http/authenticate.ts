import { PosternError } from '../errors.ts'
import type { Freshness, Refresher } from '../session/live/refresher.ts'
import type { Lookup, Sessions } from '../session/live/sessions.ts'
import type { LiveSession } from '../session/live-session.ts'
import type { EpochMs } from '../time.ts'
import type { Exchange } from './exchange.ts'
import type { OwnCookies } from './own-cookies.ts'
import { cookiesOf } from './request-cookies.ts'

/** What of a request says who asks. */
export type Asking = Pick<Exchange, 'headers' | 'peer' | 'hostname'>

/** Who asks: a live session, nobody, or not to be known now (an error to answer with; the cookie stays). */
export type Authenticated = LiveSession | undefined | PosternError

/**
 * Finds the session of a request's cookies. Answers in the same tick when the session is at hand: the hot path makes no promise.
 * Anonymous is a cookie that cannot be one of ours, whose session is gone, or whose session is good at other hosts only.
 * @param now left out: to be read when it is needed
 */
export function authenticate(
  sessions: Sessions,
  exchange: Asking,
  own: OwnCookies,
  now?: EpochMs,
): Authenticated | Promise<Authenticated> {
  const id = cookiesOf(exchange, own)?.session
  if (id === undefined) return undefined
  const found = sessions.find(id, now)
  return found instanceof Promise ? found.then((lookup) => judge(lookup, exchange, own)) : judge(found, exchange, own)
}

/** Keeps what a session holds good; the refresher, as far as requests see it. */
export type Freshener = Pick<Refresher, 'ensureFresh'>

/** As `authenticate`, and with tokens that are good: for whatever passes the identity on. Waits only when those at hand are at their end. */
export function authenticateFresh(
  sessions: Sessions,
  refresher: Freshener,
  exchange: Asking,
  own: OwnCookies,
  now?: EpochMs,
): Authenticated | Promise<Authenticated> {
  const who = authenticate(sessions, exchange, own, now)
  return who instanceof Promise ? who.then((found) => freshened(refresher, found)) : freshened(refresher, who, now)
}

function freshened(refresher: Freshener, who: Authenticated, now?: EpochMs): Authenticated | Promise<Authenticated> {
  if (who === undefined || who instanceof PosternError) return who
  const waiting = refresher.ensureFresh(who, now)
  return waiting === undefined ? who : waiting.then((freshness) => judgeFreshness(who, freshness))
}

function judgeFreshness(live: LiveSession, freshness: Freshness): Authenticated {
  if (freshness.kind === 'fresh') return live
  if (freshness.kind === 'ended') return undefined
  const { retryAfter, clientRefused } = freshness
  return clientRefused
    ? new PosternError('PST_SESSION_CLIENT', { reason: 'the provider does not accept this application', retryAfter })
    : new PosternError('PST_SESSION_UNAVAILABLE', {
        reason: 'the tokens have expired and cannot be renewed now',
        retryAfter,
      })
}

function judge(found: Lookup, { hostname }: Asking, { hosts }: OwnCookies): Authenticated {
  if (found.kind === 'live') return hosts.serves(found.session.host, hostname) ? found : undefined
  if (found.kind === 'absent') return undefined
  return new PosternError('PST_STORE_UNAVAILABLE', { cause: found.cause, retryAfter: 5_000 })
}
