import type { FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import { renderRefusal } from '../pages/refusal.ts'
import type { RequestContext } from './request-context.ts'

/** Answers with a refusal. An answer that has begun is broken off instead. */
export function refuse(context: RequestContext, reply: FastifyReply, error: PosternError): void {
  context.error = error
  if (reply.raw.headersSent) {
    reply.raw.destroy()
    return
  }
  const { status, headers, body } = renderRefusal(context, error)
  reply.code(status).headers(headers).send(body)
}

export function redirectToLogin(reply: FastifyReply, location: string): void {
  reply.header('Cache-Control', 'no-store').redirect(location, 302)
}

/** What every answer of our own carries. None is ever cached, so that the session's cookies may be among it. */
export function addOwnHeaders({ id, newCookies, live }: RequestContext, reply: FastifyReply): void {
  reply.header('X-Request-Id', id)
  // What a sign-out clears stays cleared.
  if (newCookies !== undefined && live?.ended !== true) reply.header('Set-Cookie', [...newCookies])
}

/** Fastify's own errors, and everything unexpected, as errors of the one table. */
export function toPosternError(error: unknown): PosternError {
  if (error instanceof PosternError) return error
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return new PosternError('PST_REQUEST_TOO_LARGE', { cause: error })
  if (typeof status === 'number' && status < 500) return new PosternError('PST_REQUEST_MALFORMED', { cause: error })
  return new PosternError('PST_INTERNAL', { cause: error })
}
