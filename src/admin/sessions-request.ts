import type { SessionKey } from '../session/session-id.ts'
import { type AdminRequest, type AdminResponse, methodNotAllowed, NOT_FOUND, refusal } from './messages.ts'

/** What a request asks to do with sessions. */
export type SessionsCommand =
  | { readonly kind: 'list'; readonly provider?: string; readonly cursor?: string; readonly limit: number }
  /** Without `provider`: at every provider. */
  | { readonly kind: 'list-person'; readonly provider?: string; readonly subject: string }
  | { readonly kind: 'end'; readonly key: SessionKey }
  | { readonly kind: 'end-person'; readonly provider: string; readonly subject: string }
  | { readonly kind: 'refused'; readonly answer: AdminResponse }

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1_000

/** A handle is the hash of a session id, by which stores know the session. It cannot be used to sign in. */
const HANDLE = /^[A-Za-z0-9_-]{43}$/

/**
 * Reads a request below `/sessions`. A request that it does not fully understand is refused, because it could end more
 * sessions than the operator meant. Pure.
 */
export function readSessionsRequest({ method, target }: Pick<AdminRequest, 'method' | 'target'>): SessionsCommand {
  const [path = '', ...rest] = target.split('?')
  const query = new URLSearchParams(rest.join('?'))
  if (path === '/sessions') {
    if (method === 'GET' || method === 'HEAD') return readList(query)
    return method === 'DELETE' ? readEndPerson(query) : refused(methodNotAllowed('GET, HEAD, DELETE'))
  }
  const handle = path.slice('/sessions/'.length)
  if (!path.startsWith('/sessions/') || !HANDLE.test(handle)) return refused(NOT_FOUND)
  if (method !== 'DELETE') return refused(methodNotAllowed('DELETE'))
  if (query.size > 0) return badRequest('A session is ended by its handle alone: leave out the query.')
  return { kind: 'end', key: handle as SessionKey }
}

function readList(query: URLSearchParams): SessionsCommand {
  const problem = queryProblem(query, ['subject', 'provider', 'cursor', 'limit'])
  if (problem !== undefined) return badRequest(problem)
  const provider = query.get('provider') ?? undefined
  const subject = query.get('subject')
  const cursor = query.get('cursor') ?? undefined
  const limit = query.get('limit')
  if (subject !== null) {
    if (cursor !== undefined || limit !== null)
      return badRequest("A person's sessions come all at once: leave out cursor and limit.")
    return { kind: 'list-person', subject, provider }
  }
  const max = limit === null ? DEFAULT_LIMIT : /^\d{1,4}$/.test(limit) ? Number(limit) : 0
  if (max < 1 || max > MAX_LIMIT) return badRequest(`limit is a number from 1 to ${MAX_LIMIT}.`)
  return {
    kind: 'list',
    limit: max,
    provider,
    cursor,
  }
}

function readEndPerson(query: URLSearchParams): SessionsCommand {
  const problem = queryProblem(query, ['subject', 'provider'])
  if (problem !== undefined) return badRequest(problem)
  const provider = query.get('provider')
  const subject = query.get('subject')
  if (provider === null || subject === null)
    return badRequest(
      "Name provider and subject to end a person's sessions, or one session by its handle: /sessions/<handle>.",
    )
  return { kind: 'end-person', provider, subject }
}

function queryProblem(query: URLSearchParams, known: readonly string[]): string | undefined {
  for (const name of query.keys()) {
    if (!known.includes(name)) return `The query takes ${known.join(', ')} and nothing else.`
    if (query.getAll(name).length > 1) return `The query has ${name} more than once.`
    if (query.get(name) === '') return `The query has no value for ${name}.`
  }
  return undefined
}

function badRequest(message: string): SessionsCommand {
  return refused(refusal(400, 'bad-request', message))
}

function refused(answer: AdminResponse): SessionsCommand {
  return { kind: 'refused', answer }
}
