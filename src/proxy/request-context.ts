import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { BearerCaller } from '../caller/bearer/bearer-caller.ts'
import type { PosternError } from '../errors.ts'
import type { RequestHeaders } from '../headers/request-headers.ts'
import type { Peer } from '../headers/trusted-proxies.ts'
import type { CanonicalTarget } from '../route/path.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { Attachment, LiveSession } from '../sessions/live-session.ts'
import type { FixedHeaders } from '../upstream/fixed-headers.ts'
import type { OpenRoute } from './compiled-route.ts'
import type { Direction } from './direct.ts'
import type { PluginHeaders } from './plugin-headers.ts'

/** The connection of an upgrade request, and the bytes that followed the request's head. */
export interface Upgrade {
  readonly socket: Socket
  readonly head: Buffer
}

/** One request and its response, with everything that Postern has learned about the request so far. */
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
  /** Set when the request asks for an upgrade. */
  upgrade: Upgrade | undefined
  live: LiveSession | undefined
  /** The API client, on a route that takes bearer tokens. Then `live` is undefined. */
  bearer: BearerCaller | undefined
  /** The identity headers for the upstream. Undefined until the request has passed the gate. */
  identityHeaders: FixedHeaders | undefined
  /** What plugins changed in the headers. */
  pluginHeaders: PluginHeaders | undefined
  /** The open stream or tunnel that must end with the session or the token. Detached when the request finishes. */
  attachment: Attachment | undefined
  /** Set-Cookie values for the response: the session is kept in its cookie, and has changed. */
  newCookies: readonly string[] | undefined
  /** RateLimit headers for the response, also for a refusal: name, value, … */
  rateLimit: readonly string[] | undefined
  /** With forward authentication: the request that the proxy asks about, and its route. For the log. */
  checked: { readonly facts: RequestFacts; readonly route: string | undefined } | undefined
  /** The error that the request was answered with, for the log. */
  error: PosternError | undefined
  /** When the request went to the upstream and when its response began, by `performance.now()`. Zero: not yet. */
  askedAt = 0
  answeredAt = 0
  /** Whether the upstream switched protocols. The status was 101 then, and `response` does not know it. */
  tunnelled = false
  /** Called once, when the response is complete or its connection has closed. */
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

  /** Whose end closes the request's open stream or tunnel. */
  get streamOwner(): LiveSession | BearerCaller | undefined {
    return this.live ?? this.bearer
  }

  /** Drops everything that the log line does not need: a tunnel may stay open for hours. */
  becomeTunnel(): void {
    this.tunnelled = true
    Object.assign(this, { request: undefined, response: undefined, headers: undefined, upgrade: undefined })
    this.identityHeaders = undefined
    this.pluginHeaders = undefined
  }

  finish(): void {
    if (this.attachment !== undefined) this.streamOwner?.detach(this.attachment)
    const { onFinished } = this
    this.onFinished = undefined
    onFinished?.(this)
  }
}

const contextKey = Symbol('context')

interface Bound {
  [contextKey]?: RequestContext
}

/** Makes a context reachable from its request (`contextOf`), and finishes it when the response closes. */
export function bindContext(context: RequestContext): void {
  ;(context.request as Bound)[contextKey] = context
  ;(context.response as Bound)[contextKey] = context
  context.response.on('close', finishOfResponse)
}

export function contextOf(request: IncomingMessage): RequestContext {
  return (request as Bound)[contextKey] as RequestContext
}

/** Whether the client disconnected, such as during the session look-up or a refresh. */
export function isGone({ request, response }: RequestContext): boolean {
  return response.destroyed || request.socket.destroyed
}

function finishOfResponse(this: ServerResponse): void {
  const context = (this as Bound)[contextKey]
  if (context !== undefined && !context.tunnelled) context.finish()
}
