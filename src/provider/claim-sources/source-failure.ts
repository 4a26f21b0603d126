import { PosternError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import type { EpochMs, Ms } from '../../time.ts'
import { plainError } from '../callback-query.ts'
import { parseRetryAfter, unavailable } from '../failures.ts'
import { parseJson } from '../json.ts'

/** A response that is not 200. */
export interface FailedResponse {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface FailureContext {
  /** The service, for the log. */
  readonly what: string
  /** Whether the request carried the person's access token. */
  readonly sendsToken: boolean
  /** What an operator can do when the service refuses. */
  readonly advice: string
  readonly now: EpochMs
}

/** Statuses that mean "try later": Request Timeout, Too Early, Too Many Requests. */
const LATER = new Set([408, 425, 429])

/** The error for a response that is not 200, as `ReadSource` rejects. */
export function sourceFailure(response: FailedResponse, context: FailureContext): PosternError {
  const { status, headers, text } = response
  const code = errorCode(text)
  const reason = `${context.what} answered ${status}${code === undefined ? '' : ` (${code})`}`
  const retryAfter = parseRetryAfter(headers.get('retry-after'), context.now) ?? rateLimitReset(headers, context.now)
  const details = { providerStatus: status, retryAfter }
  if (status === 401 && context.sendsToken)
    return unavailable(`${reason}; ${context.advice}`, { ...details, accessTokenRefused: 401 })
  // GitHub answers 403 when a rate limit is exceeded, and then says until when.
  const later = LATER.has(status) || status >= 500 || (status === 403 && retryAfter !== undefined)
  if (later) return unavailable(reason, details)
  return new PosternError('PST_PROVIDER_REJECTED', { ...details, reason: `${reason}; ${context.advice}` })
}

/** The time until GitHub's rate limit is over. Undefined if it is not exceeded. */
function rateLimitReset(headers: Headers, now: EpochMs): Ms | undefined {
  const reset = headers.get('x-ratelimit-reset') ?? ''
  if (headers.get('x-ratelimit-remaining') !== '0' || !/^\d{1,12}$/.test(reset)) return undefined
  return Math.max(0, Number(reset) * 1000 - now)
}

/** The error code of a JSON body: `error` (OAuth), `error.code` (Microsoft Graph) or `error.status` (Google). */
function errorCode(text: string): string | undefined {
  const parsed = parseJson(text)
  if (parsed.kind !== 'object') return undefined
  const { error } = parsed.value
  const code = isObject(error) ? (error['status'] ?? error['code']) : error
  return typeof code === 'string' ? plainError(code) : undefined
}
