import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { PosternError } from '../errors.ts'
import type { RequestHeaders } from '../headers/request-headers.ts'
import type { Peer } from '../headers/trusted-proxies.ts'
import type { CanonicalTarget } from '../route/path.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { Attachment, LiveSession } from '../sessions/live-session.ts'
import type { FixedHeaders } from '../upstream/fixed-headers.ts'
import type { Direction } from './direct.ts'
import type { OpenRoute } from './route-plan.ts'

/** A connection that the client wants to switch to another protocol, and what it sent behind its request. */
export interface Upgrade {
  readonly socket: Socket
  readonly head: Buffer
}

/** One request and its response, with all that was found out about it on the way. */
export class RequestContext implements RequestFacts {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly direction: Direction<OpenRoute>
  readonly id: string
  readonly startedAt: number
  readonly method: string
  readonly headers: RequestHeaders
  readonly peer: Peer
  readonly hostname: string
  readonly host: string
  readonly target: CanonicalTarget | undefined
  readonly malformed: string | undefined
  readonly publicUrl: PublicUrl | undefined
  /** Set on requests that want to switch protocols. */
  upgrade: Upgrade | undefined
  live: LiveSession | undefined
  /** The identity headers with which the request has passed the gate; undefined until then. */
  identity: FixedHeaders | undefined
  /** What the session's end breaks off. Detached when the request is over. */
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
  onFinished: ((context: RequestContext) => void) | undefined

  constructor(
    facts: RequestFacts,
    direction: Direction<OpenRoute>,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    this.request = request
    this.response = response
    this.direction = direction
    this.id = facts.id
    this.startedAt = facts.startedAt
    this.method = facts.method
    this.headers = facts.headers
    this.peer = facts.peer
    this.hostname = facts.hostname
    this.host = facts.host
    this.target = facts.target
    this.malformed = facts.malformed
    this.publicUrl = facts.publicUrl
  }

  /** A tunnel outlives its request by hours. What the log line does not need is let go. */
  becomeTunnel(): void {
    this.tunnelled = true
    Object.assign(this, { request: undefined, response: undefined, headers: undefined, upgrade: undefined })
    this.identity = undefined
  }

  finish(): void {
    if (this.attachment !== undefined) this.live?.detach(this.attachment)
    const told = this.onFinished
    this.onFinished = undefined
    told?.(this)
  }
}

const ofMessage = Symbol('context')

interface Admitted {
  [ofMessage]?: RequestContext
}

/** Ties a context to its request and response, and finishes it when the response is closed. */
export function bindContext(context: RequestContext): void {
  ;(context.request as Admitted)[ofMessage] = context
  ;(context.response as Admitted)[ofMessage] = context
  context.response.on('close', finishOfResponse)
}

export function contextOf(request: IncomingMessage): RequestContext {
  return (request as Admitted)[ofMessage] as RequestContext
}

function finishOfResponse(this: ServerResponse): void {
  const context = (this as Admitted)[ofMessage]
  if (context !== undefined && !context.tunnelled) context.finish()
}
