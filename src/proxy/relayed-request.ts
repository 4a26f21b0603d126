import type { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { PosternError } from '../errors.ts'
import type { Attachment } from '../sessions/live-session.ts'
import type { RelayOwner } from '../upstream/relay.ts'
import type { RequestContext } from './request-context.ts'
import { refuse } from './respond.ts'

/** The owner of a relay. A response without a known length, such as an event stream, ends with its session or token. */
export class RelayedRequest implements RelayOwner, Attachment {
  readonly #context: RequestContext
  readonly #reply: FastifyReply

  constructor(context: RequestContext, reply: FastifyReply) {
    this.#context = context
    this.#reply = reply
  }

  relayAnswered(): void {
    const context = this.#context
    context.answeredAt = performance.now()
    const owner = context.streamOwner
    if (owner === undefined || !isOpenEnded(context.response)) return
    context.attachment = this
    owner.attach(this)
  }

  relayFailed(error: PosternError): void {
    refuse(this.#context, this.#reply, error)
  }

  callerEnded(): void {
    this.#context.response.destroy()
  }
}

/**
 * Whether the response has no known length. HTTP/1.1 sends it in chunks; HTTP/1.0 ends it by closing the connection.
 */
function isOpenEnded(response: ServerResponse): boolean {
  if (response.chunkedEncoding) return true
  const { httpVersionMajor, httpVersionMinor } = response.req
  return httpVersionMajor === 1 ? httpVersionMinor === 0 : !response.hasHeader('content-length')
}
