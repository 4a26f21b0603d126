import type { ErrorCode, PosternError } from '../errors.ts'
import { prefersPage } from '../headers/accept.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import { type ErrorPage, errorPage } from './error-page.ts'
import { PAGE_SECURITY_HEADERS } from './security-headers.ts'

export interface Refusal {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Renders an error as a page or as JSON, by the Accept header. It never contains the error's reason or cause. */
export function renderRefusal(facts: RequestFacts, error: PosternError): Refusal {
  const { loginUrl, retryAfter } = error.details
  const headers: Record<string, string> = { ...PAGE_SECURITY_HEADERS, 'X-Request-Id': facts.id, Vary: 'Accept' }
  const challenges = challengesOf(facts, error)
  if (challenges.length > 0) headers['WWW-Authenticate'] = challenges.join(', ')
  const wait = retryAfter ?? (error.status === 503 ? 5_000 : undefined)
  if (wait !== undefined) headers['Retry-After'] = String(Math.max(1, Math.ceil(wait / 1000)))
  // Two parsers may disagree where this request ends, so nothing after it may count as a request (request smuggling).
  if (error.code === 'PST_REQUEST_MALFORMED') headers.Connection = 'close'
  if (prefersPage(facts.headers.accept)) {
    headers['Content-Type'] = 'text/html; charset=utf-8'
    return { status: error.status, headers, body: page(facts, error, loginUrl) }
  }
  headers['Content-Type'] = 'application/json; charset=utf-8'
  const body = JSON.stringify({
    error: error.code,
    message: error.publicMessage,
    loginUrl,
    signedInAs: error.details.signedInAs,
    requestId: facts.id,
  })
  return { status: error.status, headers, body: `${body}\n` }
}

function page(facts: RequestFacts, error: PosternError, loginUrl: string | undefined): string {
  const action = error.details.action ?? (loginUrl === undefined ? wayBack(facts, error) : login(error, loginUrl))
  return errorPage({
    title: error.title,
    message: error.publicMessage,
    code: error.code,
    requestId: facts.id,
    signedInAs: error.details.signedInAs,
    action,
  })
}

function login({ code }: PosternError, href: string): ErrorPage['action'] {
  if (code === 'PST_AUTH_FORBIDDEN') return { label: 'Sign in as someone else', href }
  return { label: code === 'PST_AUTH_REQUIRED' ? 'Sign in' : 'Sign in again', href }
}

/** On 404, a link to the front page, unless this is the front page. On 429, the same page again. */
function wayBack({ target, method }: RequestFacts, { status }: PosternError): ErrorPage['action'] {
  if (status === 429 && method === 'GET' && target !== undefined)
    return { label: 'Try again', href: target.path + target.query }
  return status === 404 && target?.path !== '/' ? { label: 'Go to the front page', href: '/' } : undefined
}

/** `error` of RFC 6750 3.1. */
const BEARER_ERRORS: Readonly<Partial<Record<ErrorCode, string>>> = {
  PST_BEARER_MALFORMED: 'invalid_request',
  PST_BEARER_INVALID: 'invalid_token',
}

/** The challenges of WWW-Authenticate (RFC 9110 11.6.1). */
function challengesOf({ hostname }: RequestFacts, { code, status, publicMessage, details }: PosternError): string[] {
  const realm = `Bearer realm="${hostname}"`
  const bearerError = BEARER_ERRORS[code]
  if (bearerError !== undefined) return [`${realm}, error="${bearerError}", error_description="${publicMessage}"`]
  if (status !== 401) return []
  if (details.stepUp !== undefined) return [stepUpChallenge(details.stepUp, publicMessage), challenge(details.loginUrl)]
  // RFC 6750 3: no error code for a request without a token.
  return details.takesBearer === true ? [realm, challenge(details.loginUrl)] : [challenge(details.loginUrl)]
}

/** RFC 9470 3. */
function stepUpChallenge(asked: Readonly<Record<string, string>>, description: string): string {
  const parameters = { error: 'insufficient_user_authentication', error_description: description, ...asked }
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`)
  return `Bearer ${pairs.join(', ')}`
}

/** With a scheme of Postern's own, browsers do not ask for a password. */
function challenge(loginUrl: string | undefined): string {
  return loginUrl === undefined ? 'Postern' : `Postern login="${loginUrl.replaceAll(/["\\]/g, encodeURIComponent)}"`
}
