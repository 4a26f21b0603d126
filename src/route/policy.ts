import type { ErrorCode } from '../errors.ts'
import type { Circumstances, ExpressionRequest } from '../identity/circumstances.ts'
import { compileExpression, type Expression } from '../identity/expression.ts'
import type { Person } from '../identity/person.ts'
import type { EpochMs } from '../time.ts'
import { isNavigation, isRead, type NavigationFacts } from './navigation.ts'
import { meetsStepUp, type StepUp } from './step-up.ts'

export type Identity = { readonly kind: 'anonymous' } | { readonly kind: 'user'; readonly person: Person }

export type Decision =
  /**
   * `as`: whether the upstream sees the user's identity. A session of another provider than the route's counts as
   * anonymous. `wouldRefuse`: `allow` refuses and is not enforced.
   */
  | { readonly kind: 'allow'; readonly as: 'user' | 'anonymous'; readonly wouldRefuse?: Refused }
  | { readonly kind: 'login'; readonly stepUp: boolean }
  | {
      readonly kind: 'reject'
      readonly status: 401 | 403
      readonly code: ErrorCode
      /** For the log. */
      readonly refused?: Refused
    }

/** What refused, for the log. Holds no claims. */
export interface Refused {
  /** The route's `allow`, shortened. */
  readonly rule: string
  /** Which part of it was false, or why it failed. */
  readonly why: string
}

export interface DecideFacts extends NavigationFacts {
  /** Whether the host is one of publicUrl's. Logins start only there. */
  readonly publicHost: boolean
  readonly now: EpochMs
  /** Needed only if `policy.usesRequest`. */
  readonly request?: ExpressionRequest | undefined
}

/** The keys of a route that decide who may pass. */
export interface PolicyRules {
  readonly name: string
  readonly auth: 'required' | 'optional' | 'none'
  readonly unauthenticated: 'auto' | 'redirect' | 'unauthorized'
  readonly provider?: string
  /** CEL expression. */
  readonly allow?: string
  /** False: `allow` refuses no request. */
  readonly enforce: boolean
  readonly stepUp?: StepUp
}

export interface Policy {
  readonly rules: PolicyRules
  readonly usesRequest: boolean
  readonly allow: Expression | undefined
  /**
   * The results for each person, of an `allow` that reads neither `request` nor the time. Undefined if there is nothing
   * to remember: ten thousand empty maps would slow down the garbage collector.
   */
  readonly remembered: WeakMap<Person, Decision> | undefined
}

const ANONYMOUS: Decision = { kind: 'allow', as: 'anonymous' }
const USER: Decision = { kind: 'allow', as: 'user' }
const LOGIN: Decision = { kind: 'login', stepUp: false }
const STEP_UP_LOGIN: Decision = { kind: 'login', stepUp: true }
const SIGN_IN: Decision = { kind: 'reject', status: 401, code: 'PST_AUTH_REQUIRED' }
const SIGN_IN_AGAIN: Decision = { kind: 'reject', status: 401, code: 'PST_AUTH_STEP_UP' }

/** @throws TypeError for an `allow` that `checkExpression` would have refused. */
export function compilePolicy(rules: PolicyRules): Policy {
  const allow = rules.allow === undefined ? undefined : compileExpression(rules.allow, 'policy')
  const usesRequest = allow?.usesRequest ?? false
  const lasting = allow !== undefined && !usesRequest && !allow.usesTime
  return { rules, allow, usesRequest, remembered: lasting ? new WeakMap() : undefined }
}

/** Whether the route only asks for sign-in and the caller is signed in. Then `decide` allows every request. */
export function signInSuffices({ rules, allow }: Policy, identity: Identity): boolean {
  return rules.auth !== 'none' && allow === undefined && rules.stepUp === undefined && isSignedIn(rules, identity)
}

/**
 * Whether the caller is signed in at a provider that the route accepts. The issuers of bearer tokens are named by the
 * route's `bearer`, and checked before.
 */
function isSignedIn({ provider }: PolicyRules, identity: Identity): identity is Extract<Identity, { kind: 'user' }> {
  if (identity.kind === 'anonymous') return false
  const { person } = identity
  return provider === undefined || provider === person.provider || isBearer(person)
}

function isBearer({ caller }: Person): boolean {
  return caller.kind === 'bearer'
}

/**
 * Decides whether a request may pass. On an `optional` route `allow` applies to signed-in people only. A person whom it
 * refuses gets 403 and does not pass as anonymous, because the rule is meant to keep that person out. Anonymous callers
 * pass.
 */
export function decide(policy: Policy, identity: Identity, facts: DecideFacts): Decision {
  const { rules } = policy
  if (rules.auth === 'none') return ANONYMOUS
  if (!isSignedIn(rules, identity)) {
    if (rules.auth === 'optional') return ANONYMOUS
    return startsLogin(rules, facts) ? LOGIN : SIGN_IN
  }
  const { person } = identity
  const judged = policy.allow === undefined ? USER : judge(policy, policy.allow, person, facts)
  if (judged.kind !== 'allow') return judged
  if (rules.stepUp !== undefined && !meetsStepUp(rules.stepUp, person.authentication, facts.now)) {
    return startsLogin(rules, facts) && !isBearer(person) ? STEP_UP_LOGIN : SIGN_IN_AGAIN
  }
  return judged
}

/** `redirect` starts a login for every GET and HEAD, `auto` for navigations. Only on publicUrl's hosts. */
function startsLogin(rules: PolicyRules, facts: DecideFacts): boolean {
  if (!facts.publicHost || rules.unauthenticated === 'unauthorized') return false
  return rules.unauthenticated === 'redirect' ? isRead(facts) : isNavigation(facts)
}

function judge(policy: Policy, allow: Expression, person: Person, { now, request }: DecideFacts): Decision {
  const routeName = policy.rules.name
  if (policy.remembered === undefined) return evaluate(policy, allow, person, { now, routeName, request })
  let decision = policy.remembered.get(person)
  if (decision === undefined) {
    decision = evaluate(policy, allow, person, { now, routeName })
    policy.remembered.set(person, decision)
  }
  return decision
}

function evaluate({ rules }: Policy, allow: Expression, person: Person, circumstances: Circumstances): Decision {
  const result = allow.evaluate(person, circumstances)
  if (result.kind === 'value' && result.value === true) return USER
  const why = result.kind === 'error' ? result.reason : whyFalse(allow.falseParts(person, circumstances))
  const refused: Refused = { rule: shortened(allow.source, 500), why }
  if (!rules.enforce) return { kind: 'allow', as: 'user', wouldRefuse: refused }
  return { kind: 'reject', status: 403, code: 'PST_AUTH_FORBIDDEN', refused }
}

const MOST_PARTS = 5

function whyFalse(parts: readonly string[]): string {
  const shown = parts.slice(0, MOST_PARTS).map((part) => `\`${shortened(part, 200)}\``)
  const more = parts.length > MOST_PARTS ? ` and ${parts.length - MOST_PARTS} more` : ''
  if (shown.length === 0) return 'it is not true'
  return shown.length === 1 ? `${shown[0]} is false` : `all of these are false: ${shown.join(', ')}${more}`
}

function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most)}…` : line
}
