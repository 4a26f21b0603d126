import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { PosternError } from '../errors.ts'
import type { IdentityRenderer } from '../identity/headers.ts'
import type { RequestFacts } from '../identity/person.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import type { Logger } from '../log.ts'
import { type Decision, decide, type Identity } from '../route/policy.ts'
import type { Sessions } from '../session/sessions.ts'
import type { Clock } from '../time.ts'
import { Relay } from '../upstream/relay.ts'
import type { ResponseHeaderRules } from '../upstream/response-headers.ts'
import { openTunnel, type Tunnel } from '../upstream/tunnel.ts'
import { type Authenticated, authenticate } from './authenticate.ts'
import type { Exchange } from './exchange.ts'
import type { LoginUrls } from './login-url.ts'
import type { RoutePlan } from './route-plan.ts'
import { type IdentityMemo, identityMemo } from './session-memo.ts'
import { type UpstreamHeaderRules, upstreamHeaders } from './upstream-headers.ts'
import { upstreamPath } from './upstream-path.ts'

export interface ProxyParts {
  readonly sessions: Sessions
  readonly renderer: IdentityRenderer
  readonly claimRules: ClaimRules
  readonly headerRules: UpstreamHeaderRules
  readonly responseRules: ResponseHeaderRules
  readonly loginUrls: LoginUrls
  readonly clock: Clock
  readonly logger: Logger
  /** Answers an exchange that Fastify has let go of. */
  readonly refuse: (exchange: Exchange, error: PosternError) => void
}

/** What becomes of a request to a route: on to its upstream, off to a login, or refused. */
export type Passage =
  | { readonly kind: 'pass'; readonly identity: readonly string[] }
  | { readonly kind: 'login'; readonly location: string }
  | { readonly kind: 'refused'; readonly error: PosternError }

const ANONYMOUS: Identity = { kind: 'anonymous' }
const PASS_ANONYMOUS: Passage = { kind: 'pass', identity: [] }

/** The path of a proxied request: who asks, may they pass, and on to the upstream. */
export class RouteProxy {
  readonly #parts: ProxyParts

  constructor(parts: ProxyParts) {
    this.#parts = parts
  }

  /** Answers in the same tick when the session is at hand. Never rejects. */
  judge(exchange: Exchange, plan: RoutePlan): Passage | Promise<Passage> {
    if (plan.route.auth === 'none') return PASS_ANONYMOUS
    const { sessions, headerRules } = this.#parts
    const who = authenticate(sessions, exchange.headers.cookie, headerRules.ownCookies.sessionName)
    return who instanceof Promise
      ? who.then((found) => this.#pass(exchange, plan, found))
      : this.#pass(exchange, plan, who)
  }

  relay(exchange: Exchange, plan: RoutePlan, identity: readonly string[]): void {
    const { maxBody } = plan.route
    const { headers } = exchange
    if (maxBody !== undefined && headers.contentLength !== undefined && headers.contentLength > maxBody) {
      this.#parts.refuse(exchange, new PosternError('PST_REQUEST_TOO_LARGE'))
      return
    }
    if (headers.expect !== undefined) exchange.response.writeContinue()
    exchange.askedAt = performance.now()
    const job = {
      method: exchange.method,
      path: upstreamPath(exchange, plan),
      headers: upstreamHeaders(exchange, plan, identity, this.#parts.headerRules),
      hasBody: headers.hasBody,
      maxBody,
      destination: plan.destination,
      responseRules: this.#parts.responseRules,
      rewrite: undefined,
      responseHeaders: ['X-Request-Id', exchange.id, ...plan.setResponseHeaders],
      removeResponseHeaders: plan.dropResponseHeaders,
    }
    new Relay(exchange.request, exchange.response, job, new Owner(exchange, this.#parts)).start()
  }

  tunnel(exchange: Exchange, plan: RoutePlan, identity: readonly string[], socket: Socket, head: Buffer): void {
    exchange.askedAt = performance.now()
    const { live } = exchange
    const { refuse } = this.#parts
    let attachment: { sessionEnded(): void } | undefined
    openTunnel(
      socket,
      head,
      {
        method: exchange.method,
        path: upstreamPath(exchange, plan),
        headers: upstreamHeaders(exchange, plan, identity, this.#parts.headerRules),
        protocol: exchange.headers.upgrade as string,
        destination: plan.destination,
      },
      {
        tunnelOpened: (tunnel: Tunnel) => {
          exchange.answeredAt = performance.now()
          exchange.tunnelled = true
          attachment = { sessionEnded: () => tunnel.destroy() }
          if (live?.ended === true) tunnel.destroy()
          else live?.attach(attachment)
        },
        tunnelRefused: (response: IncomingMessage) => this.#passRefusal(exchange, response),
        tunnelFailed: (error: PosternError) => refuse(exchange, error),
        tunnelClosed: () => {
          if (attachment !== undefined) live?.detach(attachment)
          exchange.finish()
        },
      },
    )
  }

  /** An upstream that does not switch protocols answers for itself. */
  #passRefusal(exchange: Exchange, upstream: IncomingMessage): void {
    exchange.answeredAt = performance.now()
    const { response } = exchange
    const raw = upstream.rawHeaders.map((text) => Buffer.from(text, 'latin1'))
    const headers = this.#parts.responseRules.pass(raw)
    response.writeHead(upstream.statusCode as number, upstream.statusMessage, [...headers, 'Connection', 'close'])
    upstream.on('error', () => response.destroy())
    upstream.pipe(response)
  }

  #pass(exchange: Exchange, plan: RoutePlan, who: Authenticated): Passage {
    const { renderer, claimRules, sessions } = this.#parts
    if (who instanceof PosternError) return { kind: 'refused', error: who }
    let memo: IdentityMemo | undefined
    if (who !== undefined) {
      exchange.live = who
      if (plan.route.keepAlive) sessions.use(who)
      memo = identityMemo(who, renderer, claimRules)
    }
    const request = this.#needsRequest(plan) ? requestFacts(exchange) : undefined
    const decision = this.#decide(exchange, plan, memo?.identity ?? ANONYMOUS, request)
    if (who !== undefined) who.sentToLogin = decision.kind === 'login'
    if (decision.kind === 'login')
      return { kind: 'login', location: this.#parts.loginUrls.start(exchange, plan.route.provider) }
    if (decision.kind === 'reject') return { kind: 'refused', error: this.#rejection(exchange, plan, decision) }
    if (decision.as === 'anonymous' || memo === undefined) return PASS_ANONYMOUS
    if (renderer.perRequest === undefined) return { kind: 'pass', identity: memo.headers }
    return { kind: 'pass', identity: [...memo.headers, ...renderer.perRequest(memo.person, request as RequestFacts)] }
  }

  #needsRequest(plan: RoutePlan): boolean {
    return plan.policy.dependsOnRequest || this.#parts.renderer.perRequest !== undefined
  }

  #decide(exchange: Exchange, plan: RoutePlan, identity: Identity, request: RequestFacts | undefined): Decision {
    const { headers } = exchange
    return decide(plan.policy, identity, {
      method: exchange.method,
      secFetchMode: headers.fetchMode,
      secFetchDest: headers.fetchDest,
      accept: headers.accept,
      upgrade: headers.upgrade,
      publicHost: exchange.publicUrl !== undefined,
      now: this.#parts.clock(),
      request,
    })
  }

  #rejection(exchange: Exchange, plan: RoutePlan, decision: Extract<Decision, { kind: 'reject' }>): PosternError {
    if (decision.status === 403) {
      const action = { label: 'Sign in as somebody else', href: this.#parts.loginUrls.signOut(exchange) }
      return new PosternError(decision.code, { reason: decision.why, action })
    }
    return new PosternError(decision.code, {
      reason: decision.why,
      loginUrl: this.#parts.loginUrls.start(exchange, plan.route.provider),
    })
  }
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

/** Answers for a relay to its exchange. */
class Owner {
  readonly #exchange: Exchange
  readonly #parts: ProxyParts

  constructor(exchange: Exchange, parts: ProxyParts) {
    this.#exchange = exchange
    this.#parts = parts
  }

  relayAnswered(): void {
    this.#exchange.answeredAt = performance.now()
  }

  relayFailed(error: PosternError): void {
    this.#parts.refuse(this.#exchange, error)
  }
}
