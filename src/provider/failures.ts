import { JOSEError } from 'jose/errors'
import * as oauth from 'oauth4webapi'
import type { ErrorDetails } from '../error-details.ts'
import { PosternError } from '../errors.ts'
import type { EpochMs, Ms } from '../time.ts'
import { plainError } from './callback-query.ts'
import { parseJson } from './json.ts'
import { refusesClient } from './port.ts'

const MAX_RETRY_AFTER: Ms = 3_600_000

/** Error codes that mean "try later" with any status (RFC 6749 4.1.2.1 and 5.2). */
const TRANSIENT = new Set(['server_error', 'temporarily_unavailable', 'slow_down'])

/** Statuses that mean "try later": Request Timeout, Too Early, Too Many Requests. */
const LATER = new Set([408, 425, 429])

/** Codes of system errors after which the request was certainly not sent. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CONNECT_TIMEOUT',
])

export function unavailable(reason: string, details: ErrorDetails = {}): PosternError {
  return new PosternError('PST_PROVIDER_UNAVAILABLE', { ...details, reason })
}

export function answerRefused(reason: string): PosternError {
  return new PosternError('PST_PROVIDER_ANSWER_REFUSED', { reason })
}

/**
 * The error for a response that is not 2xx.
 *
 * @param what the endpoint, for the log
 */
export function statusFailure(
  what: string,
  status: number,
  headers: Headers,
  body: string,
  now: EpochMs,
): PosternError {
  const parsed = parseJson(body)
  const error = parsed.kind === 'object' && typeof parsed.value.error === 'string' ? parsed.value.error : undefined
  const oauthError = error === undefined ? challengeError(headers) : plainError(error)
  const reason = `the ${what} answered ${status}${oauthError ? ` (${oauthError})` : ''}`
  const retryAfter = parseRetryAfter(headers.get('retry-after'), now)
  const later = status < 400 || status >= 500 || LATER.has(status)
  if (later || oauthError === undefined || TRANSIENT.has(oauthError)) {
    return unavailable(reason, { providerStatus: status, oauthError, retryAfter })
  }
  return new PosternError('PST_PROVIDER_REJECTED', { reason, oauthError, providerStatus: status, retryAfter })
}

/**
 * Marks the failure of a token request `grantRefused` when the provider refused this grant for good: the error is not
 * about our application and not temporary. A response without `error` counts only with status 400 (RFC 6749 5.2): a
 * bare 403 or 404 comes from a proxy in front of the provider.
 */
export function asGrantFailure(error: unknown): unknown {
  if (!(error instanceof PosternError)) return error
  const { providerStatus: status = 0, oauthError, retryAfter } = error.details
  const temporary = retryAfter !== undefined || status >= 500 || LATER.has(status) || TRANSIENT.has(oauthError ?? '')
  if (temporary || refusesClient(oauthError) || (oauthError === undefined && status !== 400)) return error
  return new PosternError('PST_PROVIDER_REJECTED', { ...error.details, grantRefused: true })
}

/** Retry-After in seconds or as a date (RFC 9110 10.2.3), at most an hour. */
export function parseRetryAfter(value: string | null, now: EpochMs): Ms | undefined {
  if (value === null) return undefined
  const delay = /^\d{1,10}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(delay) ? undefined : Math.min(Math.max(delay, 0), MAX_RETRY_AFTER)
}

/** The `error` of a Bearer challenge (RFC 6750 3). */
function challengeError(headers: Headers): string | undefined {
  const value = headers.get('www-authenticate')?.match(/\berror="?([\w.-]{1,64})/i)?.[1]
  return value === undefined ? undefined : plainError(value)
}

/**
 * Turns any error of a protocol step into a `PosternError`. The libraries' errors hold tokens and bodies, so only the
 * message, which names the failed check, is kept.
 */
export function asProviderError(error: unknown): PosternError {
  if (error instanceof PosternError) return error
  if (error instanceof oauth.OperationProcessingError) {
    if (error.code === oauth.JWT_TIMESTAMP_CHECK) return answerRefused(`${error.message}: check the clocks (NTP)`)
    return error.code === oauth.PARSE_ERROR || error.code === oauth.RESPONSE_IS_NOT_JSON
      ? unavailable(error.message)
      : answerRefused(error.message)
  }
  if (error instanceof oauth.UnsupportedOperationError || error instanceof JOSEError)
    return answerRefused(error.message)
  if (error instanceof TypeError && 'code' in error) return answerRefused(error.message)
  return new PosternError('PST_INTERNAL', {
    reason: 'a call to the provider failed in an unexpected way',
    cause: error,
  })
}

/** Whether the request was certainly not sent. */
export function neverSent(error: unknown): boolean {
  if (!(error instanceof PosternError)) return false
  const { cause } = error.details
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && NOT_CONNECTED.has(cause.code)
}

/** Whether to try again at once: the provider does not respond and gave no Retry-After. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof PosternError && error.code === 'PST_PROVIDER_UNAVAILABLE' && error.details.retryAfter === undefined
  )
}
