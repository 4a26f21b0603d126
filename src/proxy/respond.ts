import type { FastifyReply } from 'fastify'
import { PosternError } from '../errors.ts'
import { renderRefusal } from '../pages/refusal.ts'
import { CORS_HEADERS, corsHeaders, preflightHeaders } from '../route/cors.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { RequestContext } from './request-context.ts'

/**
 * Answers with an error. When the response has begun, its connection is closed instead.
 * @param about the request that is refused: the one that a proxy asks about, with forward authentication
 */
export function refuse(
  context: RequestContext,
  reply: FastifyReply,
  error: PosternError,
  about: RequestFacts = context,
): void {
  context.error = error
  if (reply.raw.headersSent) {
    reply.raw.destroy()
    return
  }
  const { status, headers, body } = renderRefusal(about, error)
  reply.code(status).headers(headers).send(body)
}

export function redirectToLogin(reply: FastifyReply, location: string): void {
  reply.header('Cache-Control', 'no-store').redirect(location, 302)
}

/**
 * Adds the headers of every response that Postern writes itself. Such responses are never cached, so cookies are safe
 * in them.
 */
export function addOwnHeaders(context: RequestContext, reply: FastifyReply): void {
  const { id, newCookies, live, direction, headers, rateLimit } = context
  reply.header('X-Request-Id', id)
  if (rateLimit !== undefined) addHeaders(reply, rateLimit)
  if (direction.kind === 'route' && direction.terms.cors !== undefined) {
    // A plugin may have set some.
    for (const name of CORS_HEADERS) reply.removeHeader(name)
    addHeaders(reply, corsHeaders(direction.terms.cors, headers.origin))
  }
  // A sign-out has just cleared these cookies.
  if (newCookies !== undefined && live?.ended !== true) reply.header('Set-Cookie', [...newCookies])
}

/** Answers a CORS preflight for a route with what its `cors` allows. A preflight has no session. */
export function answerPreflight({ direction, headers }: RequestContext, reply: FastifyReply): void {
  if (direction.kind === 'preflight' && direction.route.terms.cors !== undefined)
    addHeaders(reply, preflightHeaders(direction.route.terms.cors, headers.origin))
  reply.code(204).send()
}

/** @param list name, value, … `Vary` is added to what is there. */
function addHeaders(reply: FastifyReply, list: readonly string[]): void {
  for (let index = 0; index < list.length; index += 2) {
    const name = list[index] as string
    const value = list[index + 1] as string
    const before = name === 'Vary' ? reply.getHeader(name) : undefined
    reply.header(name, before === undefined ? value : `${before}, ${value}`)
  }
}

/** Turns Fastify's errors and unexpected errors into errors of the table in errors.ts. */
export function toPosternError(error: unknown): PosternError {
  if (error instanceof PosternError) return error
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return new PosternError('PST_REQUEST_TOO_LARGE', { cause: error })
  if (typeof status === 'number' && status < 500) return new PosternError('PST_REQUEST_MALFORMED', { cause: error })
  return new PosternError('PST_INTERNAL', { cause: error })
}
