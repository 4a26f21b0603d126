import type { Log, Logger } from '../log.ts'
import type { RequestContext } from './request-context.ts'

/** Writes one line for each finished request. The path has no query, because queries may hold secrets. */
export type AccessLog = (context: RequestContext) => void

/**
 * In a JSON log, the line of a proxied request is rendered here: through pino it would cost a fifth of the request's
 * time (docs/performance.md). All other lines go through pino.
 */
export function createAccessLog({ logger, writeLine }: Log): AccessLog {
  if (writeLine === undefined) return (context) => logThroughPino(logger, context)
  return (context) => {
    if (context.error !== undefined || context.direction.kind !== 'route') logThroughPino(logger, context)
    else if (logger.isLevelEnabled('info')) writeLine(renderLine(context, context.direction.quotedName))
  }
}

function logThroughPino(logger: Logger, context: RequestContext): void {
  const { direction, error, checked } = context
  const { method, host, target } = checked?.facts ?? context
  const line = {
    event: 'request',
    requestId: context.id,
    method,
    host,
    path: target?.path,
    route: checked?.route ?? routeNameOf(direction),
    endpoint: direction.kind === 'endpoint' ? direction.endpoint.name : undefined,
    status: statusOf(context),
    duration: milliseconds(performance.now() - context.startedAt),
    upstreamDuration: context.answeredAt === 0 ? undefined : milliseconds(context.answeredAt - context.askedAt),
    address: context.peer.address,
    caller: context.bearer === undefined ? undefined : 'bearer',
    subject: context.live?.session.subject ?? context.bearer?.token.subject,
    error,
  }
  if (error !== undefined && error.status >= 500) logger.warn(line, 'request')
  else logger.info(line, 'request')
}

function routeNameOf(direction: RequestContext['direction']): string | undefined {
  if (direction.kind === 'route') return direction.name
  return direction.kind === 'preflight' ? direction.route.name : undefined
}

/** Has the same fields, in the same order, as a line that goes through pino. */
function renderLine(context: RequestContext, route: string): string {
  const upstream =
    context.answeredAt === 0 ? '' : `,"upstreamDuration":${milliseconds(context.answeredAt - context.askedAt)}`
  const subject = context.live === undefined ? bearerFields(context) : `,"subject":${context.live.quotedSubject}`
  return `{"level":"info","time":"${timestamp()}","event":"request","requestId":"${context.id}","method":"${context.method}","host":"${context.host}","path":${quote(context.target?.path ?? '')},"route":${route},"status":${statusOf(context)},"duration":${milliseconds(performance.now() - context.startedAt)}${upstream},"address":"${context.peer.address}"${subject},"msg":"request"}\n`
}

function bearerFields({ bearer }: RequestContext): string {
  return bearer === undefined ? '' : `,"caller":"bearer","subject":${bearer.quotedSubject}`
}

/** Canonical paths are printable ASCII (route/path.ts), so only these two characters need escaping. */
function quote(path: string): string {
  return path.includes('"') || path.includes('\\') ? JSON.stringify(path) : `"${path}"`
}

let second = 0
let secondText = ''

/** The time in ISO 8601. Everything but the milliseconds is rendered once a second. */
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

/** The response's status; 499, as in nginx, when the client disconnected before the response began. */
export function statusOf(context: RequestContext): number {
  if (context.tunnelled) return 101
  return context.response.headersSent ? context.response.statusCode : 499
}

/** Rounded to microseconds. */
function milliseconds(span: number): number {
  return Math.round(span * 1000) / 1000
}
