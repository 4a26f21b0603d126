import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import fastify, { type FastifyInstance } from 'fastify'
import { PosternError } from '../errors.ts'
import type { Logger } from '../log.ts'
import { HTTP_METHODS } from './http-methods.ts'
import { contextOf, type RequestContext } from './request-context.ts'
import { addOwnHeaders, answerPreflight, refuse, toPosternError } from './respond.ts'

/** The Fastify URL of every proxied request. `direct` has chosen the route before. */
export const PROXIED_URL = '/-/route'

/** The Fastify URL of CORS preflights that Postern answers. */
const PREFLIGHT_URL = '/-/preflight'

/** The Fastify URL of refused requests. No route has it, so the not-found handler answers them. */
const REFUSED_URL = '/-/refused'

export interface Frame {
  readonly app: FastifyInstance
  /** Passes a request to Fastify. `bindContext` must have been called for it. */
  dispatch(request: IncomingMessage, response: ServerResponse): void
}

type RefusalListener = (context: RequestContext, error: PosternError) => void

/**
 * Creates the Fastify instance of a generation. Every request goes through it, proxied or to an endpoint (ADR 6).
 * @param onRefused called for each request that `direct` refused, and for a method that an endpoint lacks
 */
export function createFrame(logger: Logger, onRefused?: RefusalListener): Frame {
  let dispatch: Frame['dispatch'] | undefined
  const app = fastify({
    logger: false,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    // This server never listens: the gateway's one listener passes requests to the current generation.
    serverFactory: (handler) => {
      dispatch = handler as Frame['dispatch']
      return createServer()
    },
    genReqId: (request) => contextOf(request as IncomingMessage).id,
    // `direct` has decided on the canonical path. Fastify's router never sees the client's path.
    rewriteUrl: (request) => {
      const { direction } = contextOf(request as IncomingMessage)
      if (direction.kind === 'route') return PROXIED_URL
      if (direction.kind === 'preflight') return PREFLIGHT_URL
      return direction.kind === 'endpoint' ? direction.endpoint.url : REFUSED_URL
    },
  })
  setUpAnswers(app, logger, onRefused)
  app.options(PREFLIGHT_URL, (request, reply) => answerPreflight(contextOf(request.raw), reply))
  return { app, dispatch: (request, response) => dispatch?.(request, response) }
}

/** Sets up every response that Postern writes itself: common headers, the error handler, the not-found handler. */
export function setUpAnswers(app: FastifyInstance, logger: Logger, onRefused?: RefusalListener): void {
  // Registering the methods again without a body stops Fastify from reading bodies: the relay and the endpoints do.
  for (const method of HTTP_METHODS) app.addHttpMethod(method, { overrideExisting: true })
  app.addHook('onSend', (request, reply, payload, done) => {
    addOwnHeaders(contextOf(request.raw), reply)
    done(null, payload)
  })
  app.setErrorHandler((error, request, reply) => {
    const refusal = toPosternError(error)
    const context = contextOf(request.raw)
    if (refusal.code === 'PST_INTERNAL')
      logger.error({ event: 'internal-error', requestId: context.id, error: refusal }, 'internal error')
    refuse(context, reply, refusal)
  })
  app.setNotFoundHandler((request, reply) => {
    const context = contextOf(request.raw)
    const { direction } = context
    const error = direction.kind === 'refused' ? direction.error : new PosternError('PST_REQUEST_METHOD')
    onRefused?.(context, error)
    refuse(context, reply, error)
  })
}
