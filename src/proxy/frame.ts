import { createServer, type IncomingMessage, METHODS, type ServerResponse } from 'node:http'
import fastify, { type FastifyInstance } from 'fastify'
import { PosternError } from '../errors.ts'
import type { Logger } from '../log.ts'
import { contextOf, type RequestContext } from './request-context.ts'
import { addOwnHeaders, refuse, toPosternError } from './respond.ts'

/** Every method that Node's parser reads but CONNECT, which is never a request to a handler. */
export const HTTP_METHODS: readonly string[] = METHODS.filter((method) => method !== 'CONNECT')

/** Where Fastify's router finds every proxied request: which route it is was decided before. */
export const PROXIED_URL = '/-/route'

/** Fastify's router finds nothing here: the handler for what is not found refuses it. */
const REFUSED_URL = '/-/refused'

export interface Frame {
  readonly app: FastifyInstance
  /** Takes a request whose context is bound to it. */
  dispatch(request: IncomingMessage, response: ServerResponse): void
}

type RefusalListener = (context: RequestContext, error: PosternError) => void

/**
 * The Fastify instance of a generation: the frame of every request, proxied ones and those to own endpoints alike (ADR 6).
 * @param onRefused hears of requests that go nowhere
 */
export function createFrame(logger: Logger, onRefused?: RefusalListener): Frame {
  let dispatch: Frame['dispatch'] | undefined
  const app = fastify({
    logger: false,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    // A private server that never listens: the gateway's one listening server feeds every generation.
    serverFactory: (handler) => {
      dispatch = handler as Frame['dispatch']
      return createServer()
    },
    genReqId: (request) => contextOf(request as IncomingMessage).id,
    // Where the request goes was decided on the canonical path. Fastify's router never sees a path of the client's.
    rewriteUrl: (request) => {
      const { direction } = contextOf(request as IncomingMessage)
      if (direction.kind === 'route') return PROXIED_URL
      return direction.kind === 'endpoint' ? direction.endpoint.url : REFUSED_URL
    },
  })
  setUpAnswers(app, logger, onRefused)
  return { app, dispatch: (request, response) => dispatch?.(request, response) }
}

/** How every request is answered that no relay answers: one error handler, and what every answer carries. */
export function setUpAnswers(app: FastifyInstance, logger: Logger, onRefused?: RefusalListener): void {
  // Fastify reads no body: proxied ones are relayed as they come, and endpoints read their own.
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
