import type { Log, Logger } from '../log.ts'
import type { Exchange } from './exchange.ts'

/** Says what became of an exchange: one line per request, the path without its query, for queries hold what must not be in logs. */
export type AccessLog = (exchange: Exchange) => void

/**
 * A request that was passed on gets a line that is put together by hand where the log is JSON: pino's own way costs a proxied
 * request a fifth of its time (docs/performance.md). Everything else goes through pino.
 */
export function createAccessLog({ logger, writeLine }: Log): AccessLog {
  if (writeLine === undefined) return (exchange) => logThroughPino(logger, exchange)
  return (exchange) => {
    if (exchange.error !== undefined || exchange.direction.kind !== 'route') logThroughPino(logger, exchange)
    else if (logger.isLevelEnabled('info')) writeLine(renderLine(exchange, exchange.direction.quotedName))
  }
}

function logThroughPino(logger: Logger, exchange: Exchange): void {
  const { direction, error } = exchange
  const line = {
    event: 'request',
    requestId: exchange.id,
    method: exchange.method,
    host: exchange.host,
    path: exchange.target?.path,
    route: direction.kind === 'route' ? direction.name : undefined,
    endpoint: direction.kind === 'endpoint' ? direction.endpoint.name : undefined,
    status: statusOf(exchange),
    duration: milliseconds(performance.now() - exchange.startedAt),
    upstreamDuration: exchange.answeredAt === 0 ? undefined : milliseconds(exchange.answeredAt - exchange.askedAt),
    address: exchange.peer.address,
    subject: exchange.live?.session.subject,
    error,
  }
  if (error !== undefined && error.status >= 500) logger.warn(line, 'request')
  else logger.info(line, 'request')
}

/** The same fields in the same order as pino's. */
function renderLine(exchange: Exchange, route: string): string {
  const upstream =
    exchange.answeredAt === 0 ? '' : `,"upstreamDuration":${milliseconds(exchange.answeredAt - exchange.askedAt)}`
  const subject = exchange.live === undefined ? '' : `,"subject":${exchange.live.quotedSubject}`
  return `{"level":"info","time":"${timestamp()}","event":"request","requestId":"${exchange.id}","method":"${exchange.method}","host":"${exchange.host}","path":${quote(exchange.target?.path ?? '')},"route":${route},"status":${statusOf(exchange)},"duration":${milliseconds(performance.now() - exchange.startedAt)}${upstream},"address":"${exchange.peer.address}"${subject},"msg":"request"}\n`
}

/** Paths are printable ASCII by now (route/path.ts): only these two need escaping. */
function quote(path: string): string {
  return path.includes('"') || path.includes('\\') ? JSON.stringify(path) : `"${path}"`
}

let second = 0
let secondText = ''

/** ISO 8601; the part that changes once a second is kept. */
function timestamp(): string {
  const now = Date.now()
  const thisSecond = Math.floor(now / 1000)
  if (thisSecond !== second) {
    second = thisSecond
    secondText = new Date(now).toISOString().slice(0, 20)
  }
  const rest = now - thisSecond * 1000
  return `${secondText}${rest < 10 ? '00' : rest < 100 ? '0' : ''}${rest}Z`
}

/** 499: the client went away before there was an answer (nginx's number for it). */
export function statusOf(exchange: Exchange): number {
  if (exchange.tunnelled) return 101
  return exchange.response.headersSent ? exchange.response.statusCode : 499
}

/** With three decimals: finer than the clock tells is noise. */
function milliseconds(span: number): number {
  return Math.round(span * 1000) / 1000
}
