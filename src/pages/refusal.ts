import type { PosternError } from '../errors.ts'
import { prefersPage } from '../headers/accept.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import { type ErrorPage, errorPage } from './error-page.ts'
import { PAGE_SECURITY_HEADERS } from './security-headers.ts'

export interface Refusal {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the client gets for an error: a page for people, JSON where that is what the client takes, nothing from inside. */
export function renderRefusal(facts: RequestFacts, error: PosternError): Refusal {
  const { loginUrl, retryAfter } = error.details
  const headers: Record<string, string> = { ...PAGE_SECURITY_HEADERS, 'X-Request-Id': facts.id, Vary: 'Accept' }
  if (error.status === 401) headers['WWW-Authenticate'] = challenge(loginUrl)
  const wait = retryAfter ?? (error.status === 503 ? 5_000 : undefined)
  if (wait !== undefined) headers['Retry-After'] = String(Math.max(1, Math.ceil(wait / 1000)))
  // What two readers could read differently may be followed by something that is a request to one of them only.
  if (error.code === 'PST_REQUEST_MALFORMED') headers.Connection = 'close'
  if (prefersPage(facts.headers.accept)) {
    headers['Content-Type'] = 'text/html; charset=utf-8'
    return { status: error.status, headers, body: page(facts, error, loginUrl) }
  }
  headers['Content-Type'] = 'application/json; charset=utf-8'
  const body = JSON.stringify({
    error: error.code,
    message: error.publicMessage,
    ...(loginUrl !== undefined && { loginUrl }),
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
    ...(action !== undefined && { action }),
  })
}

function login({ code }: PosternError, href: string): ErrorPage['action'] {
  return { label: code === 'PST_AUTH_REQUIRED' ? 'Sign in' : 'Sign in again', href }
}

/** From where there is nothing, unless that is the front page itself. */
function wayBack({ target }: RequestFacts, { status }: PosternError): ErrorPage['action'] {
  return status === 404 && target?.path !== '/' ? { label: 'Go to the front page', href: '/' } : undefined
}

/** RFC 9110 11.6.1; the scheme is our own, as browsers must not open their password box. */
function challenge(loginUrl: string | undefined): string {
  return loginUrl === undefined ? 'Postern' : `Postern login="${loginUrl.replaceAll(/["\\]/g, encodeURIComponent)}"`
}
