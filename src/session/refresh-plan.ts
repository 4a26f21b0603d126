import type { EpochMs, Ms } from '../time.ts'
import { claimsGoodUntil, claimsReadAt, type SourceTerms } from './claim-sources.ts'
import { liveness } from './lifetime.ts'
import type { Session } from './session.ts'
import type { SessionKey } from './session-id.ts'

export interface RefreshSettings {
  /** Refresh this long before expiry, at most half the token's life. */
  readonly ahead: Ms
  /** Claims older than this are read again, from userinfo and the claim sources. */
  readonly userinfoMaxAge: Ms
}

/** What a plan depends on besides the session. */
export interface PlanSettings extends RefreshSettings {
  /** The claim sources of the session's provider. */
  readonly claimSources?: readonly SourceTerms[]
}

/** The input of `planRefresh`. */
export interface RefreshFacts {
  readonly key: SessionKey
  readonly session: Session
  readonly lastSeenAt: EpochMs
  /** After a failure: no attempt before these instants. */
  readonly tokensRetryAt: EpochMs
  readonly claimsRetryAt: EpochMs
}

/** What a session needs when a request uses it. */
export type RefreshPlan =
  /** `claimsTooOld`: the request must wait for new claims too, because a claim source was last read too long ago. */
  | (TokenPlan & { readonly claimsTooOld?: true })
  | { readonly kind: 'over'; readonly reason: 'expired' | 'idle' | 'no-refresh-token' }

type TokenPlan =
  /** Nothing is due before `until`. */
  | { readonly kind: 'fresh'; readonly until: EpochMs }
  /** The tokens can be used until `until`. Refresh them, or only the claims, in the background. */
  | { readonly kind: 'soon'; readonly what: 'tokens' | 'claims'; readonly until: EpochMs }
  /** The request must wait for new tokens. If none can be had now and `good` is true, it may use the old ones. */
  | { readonly kind: 'now'; readonly good: boolean }

/** A token this close to its expiry may have expired when the upstream uses it. */
const MARGIN: Ms = 5_000
/** `expires_in` is in whole seconds, so the token may expire up to one second earlier at the provider. */
const ROUNDING: Ms = 1_000
const NEVER = Number.POSITIVE_INFINITY

/** The instants in the life of a session's tokens. `Infinity` means never. */
export interface TokenTimes {
  /** From then on they are refreshed in the background. */
  readonly soonAt: EpochMs
  /** From then on a request waits for new ones. */
  readonly nowAt: EpochMs
  /** From then on they must not be used. */
  readonly goodUntil: EpochMs
}

/**
 * Without `expires_in`, tokens are good until the provider refuses them. Without a refresh token, they are used until
 * they expire. `ahead` counts for at most half of a token's life, so a short-lived token is never refreshed in the first half
 * of its life.
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

/** From then on the access token must not be used. `Infinity` when the provider gave no lifetime. */
export function goodUntilOf(tokens: Session['tokens']): EpochMs {
  const { expiresAt } = tokens
  return expiresAt === undefined ? NEVER : expiresAt - Math.min(ROUNDING, thirdOf(tokens, expiresAt))
}

function thirdOf({ issuedAt }: Session['tokens'], expiresAt: EpochMs): Ms {
  return Math.max(0, expiresAt - issuedAt) / 3
}

export function planRefresh(
  facts: RefreshFacts,
  settings: PlanSettings & { readonly idleTimeout: Ms },
  now: EpochMs,
): RefreshPlan {
  const plan = planWithoutSources(facts, settings, now)
  if (plan.kind === 'over' || now < claimsGoodUntil(facts.session, settings.claimSources ?? [])) return plan
  return { ...plan, claimsTooOld: true }
}

function planWithoutSources(
  facts: RefreshFacts,
  settings: PlanSettings & { readonly idleTimeout: Ms },
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

/**
 * The first instant at which `planRefresh` can return anything but `fresh`, not counting idleness. The hot path
 * compares it with the time.
 */
export function nextDueAt(facts: RefreshFacts, settings: PlanSettings): EpochMs {
  const { session, key, tokensRetryAt } = facts
  const { soonAt, nowAt, goodUntil } = tokenTimes(session.tokens, key, settings)
  const tokensAt = Math.min(Math.max(soonAt, tokensRetryAt), nowAt, goodUntil)
  const claimsAt = Math.min(claimsDueAt(facts, settings), claimsGoodUntil(session, settings.claimSources ?? []))
  return Math.min(tokensAt, claimsAt, session.endsAt)
}

/** Up to a tenth early, so that sessions that began together do not read their claims together. */
function claimsDueAt(
  { session, key, claimsRetryAt }: RefreshFacts,
  { userinfoMaxAge, claimSources = [] }: PlanSettings,
): EpochMs {
  const dueAt = claimsReadAt(session, claimSources) + userinfoMaxAge * (1 - jitterOf(key) / 10)
  return Math.max(dueAt, claimsRetryAt)
}

/** A number between 0 and 1 that is always the same for one session: FNV-1a over its key. */
export function jitterOf(key: SessionKey): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  // FNV mixes the high bits slowly, and the division below uses mainly these.
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) / 2 ** 32
}
