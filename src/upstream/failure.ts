import { PosternError } from '../errors.ts'

/** Why a request to an upstream failed. Sockets and undici add codes of their own. */
export type FailureCode =
  | 'CONNECT_TIMEOUT'
  | 'RESPONSE_TIMEOUT'
  | 'RESPONSE_CUT'
  | 'RESPONSE_MALFORMED'
  | 'CONNECTION_STALE'
  | 'REQUEST_LENGTH'
  | 'CLIENT_CLOSED'

/** Internal: `upstreamError` turns it into the error that the client gets. */
export class UpstreamFailure extends Error {
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

/** No connection was made: the upstream has seen nothing of the request. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'EACCES',
])

/** The connection ended during a request. The upstream may not have seen the request. */
const BROKEN: ReadonlySet<string> = new Set(['RESPONSE_CUT', 'UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/**
 * Whether an idempotent request may be sent again. A time-out does not count: the upstream may still be working on the
 * request.
 */
export function isConnectionError(code: string): boolean {
  return BROKEN.has(code) || UNREACHABLE.has(code) || CONNECT_TIMED_OUT.has(code)
}

/**
 * Whether the connection was already closing when it was used. The request is sent again on a new one, without counting
 * as a retry.
 */
export function isStale(code: string): boolean {
  return code === 'CONNECTION_STALE'
}

/**
 * Whether the failure counts against the instance: unreachable, connection lost, certificate not accepted, or too slow.
 */
export function isInstanceFailure(code: string): boolean {
  return isConnectionError(code) || TIMED_OUT.has(code) || isTlsFailure(code)
}

function isTlsFailure(code: string): boolean {
  return code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL') || /CERT|SIGNED|ISSUER/.test(code)
}

/** The error that the client gets for a failure of a connection or of undici. */
export function upstreamError(code: string, cause: unknown): PosternError {
  if (TIMED_OUT.has(code)) return new PosternError('PST_UPSTREAM_TIMEOUT', { reason: code, cause })
  if (UNREACHABLE.has(code) || isTlsFailure(code))
    return new PosternError('PST_UPSTREAM_UNREACHABLE', { reason: code, cause })
  return new PosternError('PST_UPSTREAM_BROKEN', { reason: code === '' ? 'unknown' : code, cause })
}
