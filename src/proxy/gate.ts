import type { Assertions } from '../caller/assertions.ts'
import type { Caller } from '../caller/caller.ts'
import { bearerMemo, type IdentityMemo, type IdentityPass, identityMemo } from '../caller/identity-memo.ts'
import { PosternError } from '../errors.ts'
import { type Circumstances, ExpressionRequest } from '../identity/circumstances.ts'
import { displayName } from '../identity/display-name.ts'
import type { IdentityHeaderRenderer } from '../identity/headers.ts'
import type { Person } from '../identity/person.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import { isUnsafe, mayUseSession } from '../route/allowed-origins.ts'
import type { LoginUrls } from '../route/login-urls.ts'
import { ownOrigin } from '../route/own-origin.ts'
import { decodedPath } from '../route/path.ts'
import { type Decision, decide, type Identity, type Refused, signInSuffices } from '../route/policy.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import { stepUpParameters } from '../route/step-up.ts'
import type { EpochMs } from '../time.ts'
import { FixedHeaders, NO_HEADERS } from '../upstream/fixed-headers.ts'
import type { CompiledRoute, RouteTerms } from './compiled-route.ts'

/** What to do with a request to a route. */
export type GateDecision =
  /** Send it to the upstream with these identity headers. `wouldRefuse`: `allow` refuses and is not enforced. */
  | { readonly kind: 'pass'; readonly identityHeaders: FixedHeaders; readonly wouldRefuse?: WouldRefuse }
  | { readonly kind: 'login'; readonly location: string }
  | { readonly kind: 'refused'; readonly error: PosternError }

export interface WouldRefuse extends Refused {
  readonly person: Person
}

export interface GateRules {
  readonly renderer: IdentityHeaderRenderer
  readonly claimRules: ClaimRules
  /** Left out: no assertions. */
  readonly assertions?: Assertions
  readonly loginUrls: LoginUrls
  /** The scheme of hosts that no public URL names. */
  readonly defaultScheme: 'http' | 'https'
}

const NO_IDENTITY: Identity = { kind: 'anonymous' }
const PASS_ANONYMOUS: GateDecision = { kind: 'pass', identityHeaders: NO_HEADERS }

/**
 * Decides whether a caller may use a route, and which identity headers the upstream gets. No I/O, so that proxying,
 * forward authentication and `postern explain` can share it.
 */
export class Gate {
  readonly #rules: GateRules

  constructor(rules: GateRules) {
    this.#rules = rules
  }

  decide(
    facts: RequestFacts,
    { terms, name: routeName }: Pick<CompiledRoute, 'terms' | 'name'>,
    caller: Caller,
    now: EpochMs,
  ): GateDecision {
    if (terms.auth === 'none') return PASS_ANONYMOUS
    const { renderer } = this.#rules
    if (caller.kind === 'session' && this.#isForeign(facts, terms)) return { kind: 'refused', error: foreign(facts) }
    const memo = this.#memoOf(caller)
    if (memo !== undefined && renderer.perRequest === undefined && signInSuffices(terms.policy, memo.identity)) {
      return this.#identityOf(memo, facts, now)
    }
    const request = this.#needsRequest(terms) ? expressionRequest(facts) : undefined
    const decision = judge(facts, terms, memo?.identity ?? NO_IDENTITY, request, now)
    if (decision.kind === 'login') return { kind: 'login', location: this.#login(facts, terms, memo) }
    if (decision.kind === 'reject') return { kind: 'refused', error: this.#rejection(facts, terms, decision, memo) }
    if (decision.as === 'anonymous' || memo === undefined) return PASS_ANONYMOUS
    const pass = this.#pass(this.#identityOf(memo, facts, now), memo, { now, routeName, request })
    const { wouldRefuse } = decision
    return wouldRefuse === undefined ? pass : { ...pass, wouldRefuse: { ...wouldRefuse, person: memo.person } }
  }

  /** The login asks for what the route requires. A person who must sign in again does so at the same provider. */
  #login(facts: RequestFacts, { provider, policy }: RouteTerms, memo: IdentityMemo | undefined): string {
    const { stepUp } = policy.rules
    if (stepUp === undefined) return this.#rules.loginUrls.start(facts, provider)
    return this.#rules.loginUrls.start(facts, provider ?? memo?.person.provider, stepUpParameters(stepUp))
  }

  /** @throws PosternError `PST_STORE_UNAVAILABLE` while assertions cannot be signed */
  #identityOf(memo: IdentityMemo, facts: RequestFacts, now: EpochMs): IdentityPass {
    const { assertions } = this.#rules
    return assertions === undefined ? memo.pass : assertions.pass(memo, facts, now)
  }

  #memoOf(caller: Caller): IdentityMemo | undefined {
    const { renderer, claimRules } = this.#rules
    if (caller.kind === 'session') return identityMemo(caller, renderer, claimRules)
    return caller.kind === 'bearer' ? bearerMemo(caller, renderer, claimRules) : undefined
  }

  /** Whether the request is unsafe and comes from a page whose origin the route does not allow. */
  #isForeign(facts: RequestFacts, { origins }: RouteTerms): boolean {
    const { method, headers } = facts
    if (!isUnsafe(method, headers.upgrade)) return false
    return !mayUseSession(origins, headers, ownOrigin(facts, this.#rules.defaultScheme))
  }

  #pass(pass: IdentityPass, memo: IdentityMemo, circumstances: Circumstances): IdentityPass {
    const { perRequest } = this.#rules.renderer
    if (perRequest === undefined) return pass
    return {
      kind: 'pass',
      identityHeaders: new FixedHeaders([...pass.identityHeaders.list, ...perRequest(memo.person, circumstances)]),
    }
  }

  #needsRequest({ policy }: RouteTerms): boolean {
    return policy.usesRequest || this.#rules.renderer.perRequest !== undefined
  }

  #rejection(
    facts: RequestFacts,
    terms: RouteTerms,
    { status, code, refused }: Rejection,
    memo: IdentityMemo | undefined,
  ): PosternError {
    const takesBearer = terms.bearer !== undefined
    const person = memo?.person
    const isBearer = person?.caller.kind === 'bearer'
    if (status === 401) {
      const loginUrl = isBearer ? undefined : this.#login(facts, terms, memo)
      const { stepUp } = terms.policy.rules
      const asked = code === 'PST_AUTH_STEP_UP' && stepUp !== undefined ? stepUpParameters(stepUp) : undefined
      return new PosternError(code, { loginUrl, takesBearer, stepUp: asked })
    }
    const details = {
      reason: refused?.why,
      facts: { rule: refused?.rule ?? '' },
      signedInAs: person && displayName(person),
    }
    if (isBearer) return new PosternError(code, details)
    return new PosternError(code, {
      ...details,
      // The session stays until the other sign-in has finished.
      loginUrl: this.#rules.loginUrls.start(facts, terms.provider, { prompt: 'select_account' }),
    })
  }
}

/** The reason names the origin, so that the operator can add it to the route's `origins`. */
function foreign({ headers: { origin, fetchSite } }: RequestFacts): PosternError {
  const page = origin === undefined || origin === 'null' ? `Sec-Fetch-Site: ${fetchSite}` : `Origin: ${origin}`
  return new PosternError('PST_REQUEST_ORIGIN', {
    reason: `sent by a page that the route's origins do not name (${page.slice(0, 300)})`,
    action: { label: 'Go to the front page', href: '/' },
  })
}

type Rejection = Extract<Decision, { kind: 'reject' }>

function judge(
  facts: RequestFacts,
  { policy }: RouteTerms,
  identity: Identity,
  request: ExpressionRequest | undefined,
  now: EpochMs,
): Decision {
  const { headers } = facts
  const asked = {
    method: facts.method,
    secFetchMode: headers.fetchMode,
    secFetchDest: headers.fetchDest,
    accept: headers.accept,
    upgrade: headers.upgrade,
    publicHost: facts.publicUrl !== undefined,
    now,
    request,
  }
  const decision = decide(policy, identity, asked)
  if (decision.kind !== 'allow' || decision.wouldRefuse || request === undefined || !policy.usesRequest) return decision
  // The upstream may read the path in another way (route/path.ts): the policy must allow every interpretation.
  for (const path of facts.target?.interpretations ?? []) {
    const other = decide(policy, identity, { ...asked, request: request.withPath(path) })
    if (other.kind !== 'allow' || other.wouldRefuse !== undefined) return other
  }
  return decision
}

function expressionRequest({ method, hostname, target, peer, headers }: RequestFacts): ExpressionRequest {
  return new ExpressionRequest({
    method,
    host: hostname,
    path: target === undefined ? '/' : decodedPath(target),
    query: target?.query ?? '',
    address: peer.address,
    headers: headers.forward,
  })
}
