import type { Logger } from '../log.ts'
import type { Exchange } from './exchange.ts'

/** The one line per request. The path without its query: queries hold what must not be in logs. */
export function logExchange(logger: Logger, exchange: Exchange): void {
  const { direction, error } = exchange
  const line: Record<string, unknown> = {
    event: 'request',
    requestId: exchange.id,
    method: exchange.method,
    host: exchange.host,
    path: exchange.target?.path,
    route: direction.kind === 'route' ? direction.plan.route.name : undefined,
    endpoint: direction.kind === 'endpoint' ? direction.endpoint.name : undefined,
    status: statusOf(exchange),
    duration: round(performance.now() - exchange.startedAt),
    upstreamDuration: exchange.answeredAt === 0 ? undefined : round(exchange.answeredAt - exchange.askedAt),
    address: exchange.peer.address,
    subject: exchange.live?.session.subject,
  }
  if (error === undefined) {
    logger.info(line, 'request')
    return
  }
  line.error = error
  if (error.status >= 500) logger.warn(line, 'request')
  else logger.info(line, 'request')
}

/** 499: the client went away before there was an answer (nginx's number for it). */
function statusOf(exchange: Exchange): number {
  if (exchange.tunnelled) return 101
  return exchange.response.headersSent ? exchange.response.statusCode : 499
}

/** Milliseconds with three decimals: finer than the clock tells is noise. */
function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000
}
