import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { PosternError } from '../errors.ts'
import { registerBackchannelLogout } from './backchannel-logout.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { exchangeOfRequest } from './exchange.ts'
import { registerCallback } from './login-callback.ts'
import { registerStart } from './login-start.ts'
import { registerLogout } from './logout.ts'
import { registerRateLimit } from './rate-limit.ts'
import { renderRefusal } from './refusal.ts'
import { registerSessions } from './sessions-endpoint.ts'
import { registerSignIn } from './sign-in.ts'
import { registerUserinfo } from './userinfo.ts'

/** Forms of ours are small; nothing else is posted to our endpoints. */
const BODY_LIMIT = 64 * 1024

/** Postern's own addresses, in a scope of their own: no hook of theirs touches a proxied request. */
export async function registerEndpoints(app: FastifyInstance, parts: EndpointParts): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(cookie, { hook: false })
    await registerRateLimit(scope, parts.buckets)
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    )
    scope.setErrorHandler((error, request, reply) => {
      const exchange = exchangeOfRequest(request.raw)
      const refusal = error instanceof PosternError ? error : asPosternError(error)
      exchange.error = refusal
      const { status, headers, body } = renderRefusal(exchange, refusal)
      return reply.code(status).headers(headers).send(body)
    })
    scope.addHook('onRequest', (request, reply, done) => {
      reply.header('X-Request-Id', exchangeOfRequest(request.raw).id)
      done()
    })
    if (parts.ownCookies.carrier.renew !== undefined) {
      scope.addHook('onSend', (request, reply, payload, done) => {
        const { newCookies, live } = exchangeOfRequest(request.raw)
        // What a sign-out clears stays cleared.
        if (newCookies !== undefined && live?.ended !== true) reply.header('Set-Cookie', [...newCookies])
        done(null, payload)
      })
    }
    registerStart(scope, parts)
    registerCallback(scope, parts)
    registerSignIn(scope, parts)
    registerLogout(scope, parts)
    registerSessions(scope, parts)
    registerBackchannelLogout(scope, parts)
    registerUserinfo(scope, parts)
  })
}

function asPosternError(error: unknown): PosternError {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return new PosternError('PST_REQUEST_TOO_LARGE', { cause: error })
  if (typeof status === 'number' && status < 500) return new PosternError('PST_REQUEST_MALFORMED', { cause: error })
  return new PosternError('PST_INTERNAL', { cause: error })
}
