import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PublicUrl } from '../config/config.ts'
import type { PosternError } from '../errors.ts'
import type { CanonicalTarget } from '../route/path.ts'
import type { Attachment, LiveSession } from '../session/live-session.ts'
import type { RequestHeaders } from '../upstream/request-headers.ts'
import type { Endpoint } from './endpoint-table.ts'
import type { RoutePlan } from './route-plan.ts'
import type { Peer } from './trust.ts'

/** Where a request goes: to a route's upstream, to an endpoint of ours, or nowhere. Decided once, before Fastify's router. */
export type Direction =
  | RoutePlan
  | { readonly kind: 'endpoint'; readonly endpoint: Endpoint }
  | { readonly kind: 'refused'; readonly error: PosternError }

/** What admission finds out; the rest comes on the way. */
type AdmissionFact =
  | 'request'
  | 'response'
  | 'id'
  | 'startedAt'
  | 'headers'
  | 'peer'
  | 'hostname'
  | 'host'
  | 'target'
  | 'direction'
  | 'publicUrl'

/** One request and its response, with all that was found out about it on the way. */
export class Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly id: string
  /** `performance.now()` */
  readonly startedAt: number
  readonly headers: RequestHeaders
  readonly peer: Peer
  /** As `canonicalHost` gives it; empty when the request named none that could be read. */
  readonly hostname: string
  readonly host: string
  readonly target: CanonicalTarget | undefined
  readonly direction: Direction
  /** The public URL that the request's host picks; undefined on a host that only a route names. */
  readonly publicUrl: PublicUrl | undefined
  live: LiveSession | undefined
  /** What the session's end is to break off; let go of when the exchange is over. */
  attachment: Attachment | undefined
  /** Set-Cookie values that the response must carry: the session has changed, and its browser keeps it. */
  newCookies: readonly string[] | undefined
  /** What was refused, for the log line. */
  error: PosternError | undefined
  /** When the upstream was asked, and when it answered; `performance.now()`, zero: not yet. */
  askedAt = 0
  answeredAt = 0
  /** The upstream switched protocols: the status was 101, whatever the response object says. */
  tunnelled = false
  /** Hears of the end once: the response is out, or the connection is gone. */
  onFinished: ((exchange: Exchange) => void) | undefined

  constructor(facts: Pick<Exchange, AdmissionFact>) {
    this.request = facts.request
    this.response = facts.response
    this.id = facts.id
    this.startedAt = facts.startedAt
    this.headers = facts.headers
    this.peer = facts.peer
    this.hostname = facts.hostname
    this.host = facts.host
    this.target = facts.target
    this.direction = facts.direction
    this.publicUrl = facts.publicUrl
  }

  get method(): string {
    return this.request.method as string
  }

  /** A tunnel outlives its request by hours: only what the log line tells is kept. */
  becomeTunnel(): void {
    this.tunnelled = true
    const { method } = this
    Object.assign(this, { request: { method }, response: undefined, headers: undefined })
  }

  finish(): void {
    if (this.attachment !== undefined) this.live?.detach(this.attachment)
    const told = this.onFinished
    this.onFinished = undefined
    told?.(this)
  }
}

const exchangeOf = Symbol('exchange')

interface Admitted {
  [exchangeOf]?: Exchange
}

/** Ties an exchange to its request and response, and ends it when the response is closed. */
export function bindExchange(exchange: Exchange): void {
  ;(exchange.request as Admitted)[exchangeOf] = exchange
  ;(exchange.response as Admitted)[exchangeOf] = exchange
  exchange.response.on('close', finishOfResponse)
}

export function exchangeOfRequest(request: IncomingMessage): Exchange {
  return (request as Admitted)[exchangeOf] as Exchange
}

function finishOfResponse(this: ServerResponse): void {
  const exchange = (this as Admitted)[exchangeOf]
  if (exchange !== undefined && !exchange.tunnelled) exchange.finish()
}
