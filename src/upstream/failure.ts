import { PosternError } from '../errors.ts'

/** What ends a request at our own client's wish, or by what the upstream did; sockets and undici have codes of their own. */
export type FailureCode =
  | 'CONNECT_TIMEOUT'
  | 'RESPONSE_TIMEOUT'
  | 'RESPONSE_CUT'
  | 'RESPONSE_MALFORMED'
  | 'CONNECTION_STALE'
  | 'REQUEST_LENGTH'
  | 'CLIENT_CLOSED'

/** Not shown to anybody: `upstreamError` says what it means. */
export class FailedConnection extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string) {
    super(message)
    this.code = code
  }
}

const CONNECT_TIMED_OUT: ReadonlySet<string> = new Set(['CONNECT_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT'])

const TIMED_OUT: ReadonlySet<string> = new Set([
  ...CONNECT_TIMED_OUT,
  'RESPONSE_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'ETIMEDOUT',
])

/** No connection was made, so the upstream has seen nothing of the request. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EACCES',
])

/** Connections that ended under a request that the upstream may never have seen. */
const BROKEN: ReadonlySet<string> = new Set(['RESPONSE_CUT', 'UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Whether an idempotent request may be sent again. A time-out is none of these: the upstream may be at work on it. */
export function isConnectionError(code: string): boolean {
  return BROKEN.has(code) || UNREACHABLE.has(code) || CONNECT_TIMED_OUT.has(code)
}

/** The connection was closing when it was used: the request goes once more, over another, whatever the retries. */
export function isStale(code: string): boolean {
  return code === 'CONNECTION_STALE'
}

/** Whether it tells against the instance: it was not there, went away, did not prove who it is, or was too slow. */
export function isInstanceFailure(code: string): boolean {
  return isConnectionError(code) || TIMED_OUT.has(code) || isTlsFailure(code)
}

function isTlsFailure(code: string): boolean {
  return code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL') || /CERT|SIGNED|ISSUER/.test(code)
}

/** What an error of a connection's, or of undici's, means for the client. */
export function upstreamError(code: string, cause: unknown): PosternError {
  if (TIMED_OUT.has(code)) return new PosternError('PST_UPSTREAM_TIMEOUT', { reason: code, cause })
  if (UNREACHABLE.has(code) || isTlsFailure(code))
    return new PosternError('PST_UPSTREAM_UNREACHABLE', { reason: code, cause })
  return new PosternError('PST_UPSTREAM_BROKEN', { reason: code === '' ? 'unknown' : code, cause })
}
