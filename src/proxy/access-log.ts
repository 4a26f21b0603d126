import type { Log, Logger } from '../log.ts'
import type { RequestContext } from './request-context.ts'

/** Says what became of a request: one line per request, the path without its query, for queries hold what must not be in logs. */
export type AccessLog = (context: RequestContext) => void

/**
 * A request that was passed on gets a line that is put together by hand where the log is JSON: pino's own way costs a proxied
 * request a fifth of its time (docs/performance.md). Everything else goes through pino.
 */
export function createAccessLog({ logger, writeLine }: Log): AccessLog {
  if (writeLine === undefined) return (context) => logThroughPino(logger, context)
  return (context) => {
    if (context.error !== undefined || context.direction.kind !== 'route') logThroughPino(logger, context)
    else if (logger.isLevelEnabled('info')) writeLine(renderLine(context, context.direction.quotedName))
  }
}

function logThroughPino(logger: Logger, context: RequestContext): void {
  const { direction, error } = context
  const line = {
    event: 'request',
    requestId: context.id,
    method: context.method,
    host: context.host,
    path: context.target?.path,
    route: direction.kind === 'route' ? direction.name : undefined,
    endpoint: direction.kind === 'endpoint' ? direction.endpoint.name : undefined,
    status: statusOf(context),
    duration: milliseconds(performance.now() - context.startedAt),
    upstreamDuration: context.answeredAt === 0 ? undefined : milliseconds(context.answeredAt - context.askedAt),
    address: context.peer.address,
    subject: context.live?.session.subject,
    error,
  }
  if (error !== undefined && error.status >= 500) logger.warn(line, 'request')
  else logger.info(line, 'request')
}

/** The same fields in the same order as pino's. */
function renderLine(context: RequestContext, route: string): string {
  const upstream =
    context.answeredAt === 0 ? '' : `,"upstreamDuration":${milliseconds(context.answeredAt - context.askedAt)}`
  const subject = context.live === undefined ? '' : `,"subject":${context.live.quotedSubject}`
  return `{"level":"info","time":"${timestamp()}","event":"request","requestId":"${context.id}","method":"${context.method}","host":"${context.host}","path":${quote(context.target?.path ?? '')},"route":${route},"status":${statusOf(context)},"duration":${milliseconds(performance.now() - context.startedAt)}${upstream},"address":"${context.peer.address}"${subject},"msg":"request"}\n`
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
export function statusOf(context: RequestContext): number {
  if (context.tunnelled) return 101
  return context.response.headersSent ? context.response.statusCode : 499
}

/** With three decimals: finer than the clock tells is noise. */
function milliseconds(span: number): number {
  return Math.round(span * 1000) / 1000
}
