import type { IncomingMessage } from 'node:http'
import type { FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import { passHeaders, type ResponseChanges } from '../headers/response-headers.ts'
import type { Attachment } from '../sessions/live-session.ts'
import type { Tunnel } from '../upstream/tunnel.ts'
import type { TunnelOwner } from '../upstream/tunnel-opening.ts'
import type { RequestContext } from './request-context.ts'
import { refuse } from './respond.ts'

/** WebSocket close code "policy violation" (RFC 6455 7.4.1). */
const POLICY_VIOLATION = 1008

/** The owner of a tunnel, which ends with its session or token. */
export class TunnelledRequest implements TunnelOwner, Attachment {
  readonly #context: RequestContext
  #reply: FastifyReply | undefined
  #changes: ResponseChanges | undefined
  #tunnel: Tunnel | undefined

  constructor(context: RequestContext, reply: FastifyReply, changes: ResponseChanges) {
    this.#context = context
    this.#reply = reply
    this.#changes = changes
  }

  tunnelOpened(tunnel: Tunnel): void {
    const context = this.#context
    context.answeredAt = performance.now()
    context.response.detachSocket(context.request.socket)
    context.becomeTunnel()
    // A tunnel may stay open for hours: drop what it no longer needs.
    this.#changes = undefined
    this.#reply = undefined
    this.#tunnel = tunnel
    context.attachment = this
    context.streamOwner?.attach(this)
  }

  tunnelRefused(upstream: IncomingMessage): void {
    const context = this.#context
    context.answeredAt = performance.now()
    try {
      passRefusal(context, upstream, this.#changes as ResponseChanges)
    } catch (cause) {
      // Not caught here, the error would end the process.
      upstream.destroy()
      context.response.statusMessage = ''
      this.#fail(new PosternError('PST_UPSTREAM_BROKEN', { reason: 'the response cannot be passed on', cause }))
    }
  }

  tunnelFailed(error: PosternError): void {
    this.#fail(error)
  }

  #fail(error: PosternError): void {
    if (this.#reply !== undefined) refuse(this.#context, this.#reply, error)
  }

  tunnelClosed(): void {
    this.#context.finish()
  }

  callerEnded(reason: string): void {
    this.#tunnel?.end(POLICY_VIOLATION, reason)
  }
}

/** Passes on the response of an upstream that did not switch protocols. */
function passRefusal({ response, method }: RequestContext, upstream: IncomingMessage, changes: ResponseChanges): void {
  const status = upstream.statusCode as number
  const mayTrail = method !== 'HEAD' && status !== 204 && status !== 304
  const headers = passHeaders(upstream.rawHeaders, changes, mayTrail)
  response.writeHead(status, upstream.statusMessage, [...headers, 'Connection', 'close'])
  upstream.on('error', () => response.destroy())
  response.on('close', () => upstream.destroy())
  upstream.pipe(response)
}
