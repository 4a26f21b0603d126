import { type Authenticated, authenticateFresh, type TokenFreshness } from '../caller/authenticate.ts'
import type { BearerCaller } from '../caller/bearer/bearer-caller.ts'
import type { BearerAnswer, BearerFacts } from '../caller/bearer/bearer-tokens.ts'
import { ANONYMOUS } from '../caller/caller.ts'
import type { BearerWay } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { Buckets } from '../rate-limit/buckets.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { OwnCookies } from '../session-cookie/own-cookies.ts'
import { renewedCookies } from '../session-cookie/renew-cookies.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { Clock, EpochMs } from '../time.ts'
import { NO_HEADERS } from '../upstream/fixed-headers.ts'
import type { CompiledRoute } from './compiled-route.ts'
import type { Gate, GateDecision } from './gate.ts'
import { type LimitedCaller, takeToken } from './route-limit.ts'
import type { WouldRefuseLog } from './would-refuse.ts'

/** What deciding about a request to a route needs. Proxied requests and forward authentication share it. */
export interface DecisionParts {
  readonly sessions: Sessions
  readonly refresher: TokenFreshness
  readonly gate: Gate
  readonly ownCookies: OwnCookies
  readonly clock: Clock
  readonly onWouldRefuse: WouldRefuseLog
  /** For the rate limits of routes. */
  readonly buckets: Buckets
  /** Undefined when no route takes bearer tokens. */
  readonly bearer?: BearerAuthentication
}

/** Finds the callers of requests to routes that take bearer tokens. */
export interface BearerAuthentication {
  /** Undefined when the request brings no token. @param ways those of the route */
  authenticate(
    facts: BearerFacts,
    ways: readonly BearerWay[],
    now: EpochMs,
  ): BearerAnswer | undefined | Promise<BearerAnswer>
}

/** The facts of a request to decide about. */
export interface DecisionFacts extends RequestFacts {
  readonly request: BearerFacts['request']
}

/** What deciding has learned, for the response and the log. `RequestContext` has these fields. */
export interface Noted {
  live: LiveSession | undefined
  bearer: BearerCaller | undefined
  newCookies: readonly string[] | undefined
  rateLimit: readonly string[] | undefined
}

/**
 * Finds the caller, and decides whether the request may pass. Returns no promise when the session is in memory.
 * Applies the route's rate limit: by address before the gate, by person after it.
 */
export function decideRequest(
  parts: DecisionParts,
  facts: DecisionFacts,
  noted: Noted,
  route: CompiledRoute,
): GateDecision | Promise<GateDecision> {
  const decision = limitedDecision(parts, facts, noted, route)
  if (decision instanceof Promise) return decision.then((late) => reported(parts, facts, route, late))
  return reported(parts, facts, route, decision)
}

/** Reports a refusal of `allow` that is not enforced. */
function reported(parts: DecisionParts, { id }: RequestFacts, { name }: CompiledRoute, decision: GateDecision) {
  if (decision.kind === 'pass' && decision.wouldRefuse !== undefined)
    parts.onWouldRefuse({ requestId: id, route: name }, decision.wouldRefuse, parts.clock())
  return decision
}

function limitedDecision(
  parts: DecisionParts,
  facts: DecisionFacts,
  noted: Noted,
  route: CompiledRoute,
): GateDecision | Promise<GateDecision> {
  const { limit } = route
  if (limit === undefined) return decisionFor(parts, facts, noted, route)
  const take = (caller: LimitedCaller, next: () => GateDecision | Promise<GateDecision>) =>
    andThen(takeToken(parts.buckets, limit, caller), ({ headers, error }): GateDecision | Promise<GateDecision> => {
      noted.rateLimit = headers
      return error === undefined ? next() : { kind: 'refused', error }
    })
  const { address } = facts.peer
  if (limit.key === 'address') return take({ kind: 'address', address }, () => decisionFor(parts, facts, noted, route))
  return andThen(decisionFor(parts, facts, noted, route), (decision): GateDecision | Promise<GateDecision> => {
    if (decision.kind !== 'pass') return decision
    const user = noted.live?.session ?? noted.bearer?.token
    const known = decision.identityHeaders !== NO_HEADERS && user !== undefined
    const caller: LimitedCaller = known
      ? { kind: 'user', provider: user.provider, subject: user.subject }
      : { kind: 'address', address }
    return take(caller, () => decision)
  })
}

/** Goes on in the same tick when there is no promise to wait for. */
function andThen<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value)
}

/** Decides in the same tick when the session is in memory. */
function decisionFor(
  parts: DecisionParts,
  facts: DecisionFacts,
  noted: Noted,
  route: CompiledRoute,
): GateDecision | Promise<GateDecision> {
  const { sessions, refresher, ownCookies, clock, gate, bearer } = parts
  const now = clock()
  if (route.terms.auth === 'none') return gate.decide(facts, route, ANONYMOUS, now)
  if (route.terms.bearer !== undefined) {
    // The token decides, even if the request has a session too.
    const answer = bearer?.authenticate(facts, route.terms.bearer, now)
    if (answer instanceof Promise)
      return answer.then((late) => decideAboutToken(gate, facts, noted, route, late, clock()))
    if (answer !== undefined) return decideAboutToken(gate, facts, noted, route, answer, now)
  }
  const caller = authenticateFresh(sessions, refresher, facts, ownCookies, now)
  return caller instanceof Promise
    ? caller.then((found) => decideAbout(parts, facts, noted, route, found, clock()))
    : decideAbout(parts, facts, noted, route, caller, now)
}

function decideAbout(
  { sessions, ownCookies, gate }: DecisionParts,
  facts: DecisionFacts,
  noted: Noted,
  route: CompiledRoute,
  caller: Authenticated,
  now: EpochMs,
): GateDecision {
  if (caller instanceof PosternError) return { kind: 'refused', error: caller }
  if (caller.kind === 'anonymous') return gate.decide(facts, route, caller, now)
  noted.live = caller
  noted.newCookies = renewedCookies(facts, caller, ownCookies)
  const decision = gate.decide(facts, route, caller, now)
  if (route.terms.keepAlive && !isForeign(decision)) sessions.use(caller, now)
  caller.sentToLogin = decision.kind === 'login'
  return decision
}

function decideAboutToken(
  gate: Gate,
  facts: DecisionFacts,
  noted: Noted,
  route: CompiledRoute,
  answer: BearerAnswer,
  now: EpochMs,
): GateDecision {
  if (answer instanceof PosternError) return { kind: 'refused', error: answer }
  noted.bearer = answer
  return gate.decide(facts, route, answer, now)
}

/** A request from another site's page must not extend the idle timeout. */
function isForeign(decision: GateDecision): boolean {
  return decision.kind === 'refused' && decision.error.code === 'PST_REQUEST_ORIGIN'
}
