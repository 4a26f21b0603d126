import type { EpochMs, Ms } from '../time.ts'
import { liveness } from './lifetime.ts'
import type { Session } from './session.ts'
import type { SessionKey } from './session-id.ts'

export interface RefreshSettings {
  /** Refresh this long before expiry, at most half the token's life. */
  readonly ahead: Ms
  /** Claims older than this are read again. */
  readonly userinfoMaxAge: Ms
}

/** What the plan is made from. */
export interface RefreshFacts {
  readonly key: SessionKey
  readonly session: Session
  readonly lastSeenAt: EpochMs
  /** After a failure: nothing is tried before these. */
  readonly tokensRetryAt: EpochMs
  readonly claimsRetryAt: EpochMs
}

/** What a session that is used at `now` needs. */
export type RefreshPlan =
  /** Nothing before `until`. */
  | { readonly kind: 'fresh'; readonly until: EpochMs }
  /** The tokens at hand serve until `until`; behind the response they, or the claims alone, are to be renewed. */
  | { readonly kind: 'soon'; readonly what: 'tokens' | 'claims'; readonly until: EpochMs }
  /** The request must wait for new tokens; unless there are none, in which case `good` ones may go on. */
  | { readonly kind: 'now'; readonly good: boolean }
  | { readonly kind: 'over'; readonly reason: 'expired' | 'idle' | 'no-refresh-token' }

/** A token this close to its end may be dead when the upstream uses it. */
const MARGIN: Ms = 5_000
/** `expires_in` counts whole seconds: at the provider the token may end up to one earlier than here. */
const ROUNDING: Ms = 1_000
const NEVER = Number.POSITIVE_INFINITY

/** When what happens to the tokens of one session; `Infinity`: never. */
export interface TokenTimes {
  /** From here they are renewed in the background. */
  readonly soonAt: EpochMs
  /** From here a request waits for new ones. */
  readonly nowAt: EpochMs
  /** From here they must not be used. */
  readonly goodUntil: EpochMs
}

/**
 * With no `expires_in` tokens are good until the provider says otherwise; with no refresh token they serve to their end and are not renewed.
 * A short-lived token keeps its proportions: it is never renewed in the first half of its life.
 */
export function tokenTimes(
  tokens: Session['tokens'],
  key: SessionKey,
  { ahead }: Pick<RefreshSettings, 'ahead'>,
): TokenTimes {
  const { expiresAt, refreshToken } = tokens
  const goodUntil = goodUntilOf(tokens)
  if (expiresAt === undefined) return { soonAt: NEVER, nowAt: NEVER, goodUntil }
  const third = thirdOf(tokens, expiresAt)
  if (refreshToken === undefined) return { soonAt: NEVER, nowAt: NEVER, goodUntil }
  const margin = Math.min(MARGIN, third)
  const nowAt = Math.min(expiresAt - margin, goodUntil)
  const lead = Math.max(Math.min(ahead, third * 1.5), margin)
  const soonAt = expiresAt - lead + (jitterOf(key) * (lead - margin)) / 2
  return { soonAt: Math.min(soonAt, nowAt), nowAt, goodUntil }
}

/** From here the access token must not be used; `Infinity` where the provider named no lifetime. */
export function goodUntilOf(tokens: Session['tokens']): EpochMs {
  const { expiresAt } = tokens
  return expiresAt === undefined ? NEVER : expiresAt - Math.min(ROUNDING, thirdOf(tokens, expiresAt))
}

function thirdOf({ issuedAt }: Session['tokens'], expiresAt: EpochMs): Ms {
  return Math.max(0, expiresAt - issuedAt) / 3
}

export function planRefresh(
  facts: RefreshFacts,
  settings: RefreshSettings & { readonly idleTimeout: Ms },
  now: EpochMs,
): RefreshPlan {
  const { session, key } = facts
  const state = liveness(session.endsAt, facts.lastSeenAt, settings.idleTimeout, now)
  if (state !== 'live') return { kind: 'over', reason: state }
  const { soonAt, nowAt, goodUntil } = tokenTimes(session.tokens, key, settings)
  const good = now < goodUntil
  if (now >= nowAt) return { kind: 'now', good }
  if (!good) return { kind: 'over', reason: 'no-refresh-token' }
  const until = Math.min(nowAt, goodUntil, session.endsAt)
  if (now >= Math.max(soonAt, facts.tokensRetryAt)) return { kind: 'soon', what: 'tokens', until }
  if (now >= claimsDueAt(facts, settings)) return { kind: 'soon', what: 'claims', until }
  return { kind: 'fresh', until: nextDueAt(facts, settings) }
}

/** The first instant at which `planRefresh` may say anything but `fresh`, idleness aside: what the hot path compares the time with. */
export function nextDueAt(facts: RefreshFacts, settings: RefreshSettings): EpochMs {
  const { soonAt, nowAt, goodUntil } = tokenTimes(facts.session.tokens, facts.key, settings)
  const tokensAt = Math.min(Math.max(soonAt, facts.tokensRetryAt), nowAt, goodUntil)
  return Math.min(tokensAt, claimsDueAt(facts, settings), facts.session.endsAt)
}

/** Up to a tenth early, so that sessions which began together do not stay together. */
function claimsDueAt({ session, key, claimsRetryAt }: RefreshFacts, { userinfoMaxAge }: RefreshSettings): EpochMs {
  const dueAt = session.claimsAt + userinfoMaxAge * (1 - jitterOf(key) / 10)
  return Math.max(dueAt, claimsRetryAt)
}

/** Between 0 and 1, the same for a session every time: FNV-1a over its key. */
export function jitterOf(key: SessionKey): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  // FNV's high bits mix slowly; what is divided must be all of them.
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) / 2 ** 32
}
