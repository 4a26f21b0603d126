import type { Socket } from 'node:net'
import { PosternError } from '../errors.ts'
import type { IdentityRenderer } from '../identity/headers.ts'
import type { RequestFacts } from '../identity/person.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import type { Logger } from '../log.ts'
import { isUnsafe, mayUseSession } from '../route/origin.ts'
import { type Decision, decide, type Identity, isEnough } from '../route/policy.ts'
import type { Sessions } from '../session/live/sessions.ts'
import type { Clock, EpochMs } from '../time.ts'
import { FixedHeaders, NO_HEADERS } from '../upstream/fixed-headers.ts'
import { type Authenticated, authenticateFresh, type Freshener } from './authenticate.ts'
import type { Exchange } from './exchange.ts'
import type { LoginUrls } from './login-url.ts'
import { ownOrigin } from './own-origin.ts'
import { type RelayingParts, relayExchange, tunnelExchange } from './relaying.ts'
import { renewCookies } from './renew-cookies.ts'
import type { RouteTerms } from './route-plan.ts'
import { type IdentityMemo, identityMemo } from './session-memo.ts'

export interface ProxyParts extends RelayingParts {
  readonly sessions: Sessions
  readonly refresher: Freshener
  readonly renderer: IdentityRenderer
  readonly claimRules: ClaimRules
  readonly loginUrls: LoginUrls
  readonly clock: Clock
  readonly logger: Logger
}

/** What becomes of a request to a route: on to its upstream, off to a login, or refused. */
export type Passage =
  | { readonly kind: 'pass'; readonly identity: FixedHeaders }
  | { readonly kind: 'login'; readonly location: string }
  | { readonly kind: 'refused'; readonly error: PosternError }

const ANONYMOUS: Identity = { kind: 'anonymous' }
const PASS_ANONYMOUS: Passage = { kind: 'pass', identity: NO_HEADERS }

/** The path of a proxied request: who asks, may they pass, and on to the upstream. */
export class RouteProxy {
  readonly #parts: ProxyParts

  constructor(parts: ProxyParts) {
    this.#parts = parts
  }

  /** Answers in the same tick when the session is at hand. Never rejects. */
  judge(exchange: Exchange, terms: RouteTerms): Passage | Promise<Passage> {
    if (terms.auth === 'none') return PASS_ANONYMOUS
    const { sessions, refresher, headerRules, clock } = this.#parts
    const now = clock()
    const who = authenticateFresh(sessions, refresher, exchange, headerRules.ownCookies, now)
    return who instanceof Promise
      ? who.then((found) => this.#pass(exchange, terms, found, clock()))
      : this.#pass(exchange, terms, who, now)
  }

  relay(exchange: Exchange, terms: RouteTerms, identity: FixedHeaders): void {
    relayExchange(exchange, terms, identity, this.#parts)
  }

  tunnel(exchange: Exchange, terms: RouteTerms, identity: FixedHeaders, socket: Socket, head: Buffer): void {
    tunnelExchange(exchange, terms, identity, this.#parts, socket, head)
  }

  #pass(exchange: Exchange, terms: RouteTerms, who: Authenticated, now: EpochMs): Passage {
    const { renderer, claimRules, sessions, headerRules } = this.#parts
    if (who instanceof PosternError) return { kind: 'refused', error: who }
    let memo: IdentityMemo | undefined
    if (who !== undefined) {
      exchange.live = who
      if (isUnsafe(exchange.method, exchange.headers.upgrade) && !this.#isFromAllowedPage(exchange, terms)) {
        renewCookies(exchange, who, headerRules.ownCookies)
        return { kind: 'refused', error: foreignPage(exchange) }
      }
      if (terms.keepAlive) sessions.use(who, now)
      renewCookies(exchange, who, headerRules.ownCookies)
      memo = identityMemo(who, renderer, claimRules)
    }
    if (
      who !== undefined &&
      memo !== undefined &&
      renderer.perRequest === undefined &&
      isEnough(terms.policy, memo.identity)
    ) {
      who.sentToLogin = false
      return memo.passage
    }
    const request = this.#needsRequest(terms) ? requestFacts(exchange) : undefined
    const decision = this.#decide(exchange, terms, memo?.identity ?? ANONYMOUS, request, now)
    if (who !== undefined) who.sentToLogin = decision.kind === 'login'
    if (decision.kind === 'login')
      return { kind: 'login', location: this.#parts.loginUrls.start(exchange, terms.provider) }
    if (decision.kind === 'reject') return { kind: 'refused', error: this.#rejection(exchange, terms, decision) }
    if (decision.as === 'anonymous' || memo === undefined) return PASS_ANONYMOUS
    if (renderer.perRequest === undefined) return memo.passage
    const more = renderer.perRequest(memo.person, request as RequestFacts)
    return { kind: 'pass', identity: new FixedHeaders([...memo.headers.list, ...more]) }
  }

  #isFromAllowedPage(exchange: Exchange, { origins }: RouteTerms): boolean {
    return mayUseSession(origins, exchange.headers, ownOrigin(exchange, this.#parts.headerRules.defaultScheme))
  }

  #needsRequest(terms: RouteTerms): boolean {
    return terms.policy.dependsOnRequest || this.#parts.renderer.perRequest !== undefined
  }

  #decide(
    exchange: Exchange,
    terms: RouteTerms,
    identity: Identity,
    request: RequestFacts | undefined,
    now: EpochMs,
  ): Decision {
    const { headers } = exchange
    const facts = {
      method: exchange.method,
      secFetchMode: headers.fetchMode,
      secFetchDest: headers.fetchDest,
      accept: headers.accept,
      upgrade: headers.upgrade,
      publicHost: exchange.publicUrl !== undefined,
      now,
      request,
    }
    const decision = decide(terms.policy, identity, facts)
    if (decision.kind !== 'allow' || request === undefined || !terms.policy.dependsOnRequest) return decision
    // The upstream may read the path in another way (route/path.ts): what is allowed is allowed for each of them.
    for (const path of exchange.target?.readings ?? []) {
      const other = decide(terms.policy, identity, { ...facts, request: { ...request, path } })
      if (other.kind !== 'allow') return other
    }
    return decision
  }

  #rejection(exchange: Exchange, terms: RouteTerms, decision: Extract<Decision, { kind: 'reject' }>): PosternError {
    if (decision.status === 403) {
      const action = { label: 'Sign in as somebody else', href: this.#parts.loginUrls.signOut(exchange) }
      return new PosternError(decision.code, { reason: decision.why, action })
    }
    return new PosternError(decision.code, {
      reason: decision.why,
      loginUrl: this.#parts.loginUrls.start(exchange, terms.provider),
    })
  }
}

/** The log names the origin: whoever runs this site may want to add it to the route's `origins`. */
function foreignPage({ headers: { origin, fetchSite } }: Exchange): PosternError {
  const page = origin === undefined || origin === 'null' ? `Sec-Fetch-Site: ${fetchSite}` : `Origin: ${origin}`
  return new PosternError('PST_REQUEST_ORIGIN', {
    reason: `sent by a page that the route's origins do not name (${page.slice(0, 300)})`,
    action: { label: 'Go to the front page', href: '/' },
  })
}

function requestFacts(exchange: Exchange): RequestFacts {
  const { target } = exchange
  return {
    method: exchange.method,
    host: exchange.hostname,
    path: target === undefined ? '/' : `/${target.segments.join('/')}`,
    query: target?.query ?? '',
    address: exchange.peer.address,
  }
}
