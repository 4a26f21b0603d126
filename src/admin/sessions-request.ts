import type { SessionKey } from '../session/session-id.ts'
import { type AdminRequest, type AdminResponse, methodNotAllowed, NOT_FOUND, refusal } from './request.ts'

/** What is wanted of the sessions. */
export type SessionsCommand =
  | { readonly kind: 'list'; readonly provider?: string; readonly cursor?: string; readonly limit: number }
  /** At every provider unless one is named. */
  | { readonly kind: 'list-person'; readonly provider?: string; readonly subject: string }
  | { readonly kind: 'end'; readonly key: SessionKey }
  | { readonly kind: 'end-person'; readonly provider: string; readonly subject: string }
  | { readonly kind: 'refused'; readonly answer: AdminResponse }

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1_000

/** A handle is the hash that stores know a session by: it names one, and opens none. */
const HANDLE = /^[A-Za-z0-9_-]{43}$/

/**
 * Reads a request below `/sessions`. Whatever it does not understand is refused: half understood, it would end more
 * than was meant. Pure.
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
  if (query.size > 0) return bad('A session is ended by its handle alone: leave out the query.')
  return { kind: 'end', key: handle as SessionKey }
}

function readList(query: URLSearchParams): SessionsCommand {
  const trouble = oddity(query, ['subject', 'provider', 'cursor', 'limit'])
  if (trouble !== undefined) return bad(trouble)
  const provider = query.get('provider') ?? undefined
  const subject = query.get('subject')
  const cursor = query.get('cursor') ?? undefined
  const limit = query.get('limit')
  if (subject !== null) {
    if (cursor !== undefined || limit !== null)
      return bad("A person's sessions come all at once: leave out cursor and limit.")
    return { kind: 'list-person', subject, ...(provider !== undefined && { provider }) }
  }
  const most = limit === null ? DEFAULT_LIMIT : /^\d{1,4}$/.test(limit) ? Number(limit) : 0
  if (most < 1 || most > MAX_LIMIT) return bad(`limit is a number from 1 to ${MAX_LIMIT}.`)
  return {
    kind: 'list',
    limit: most,
    ...(provider !== undefined && { provider }),
    ...(cursor !== undefined && { cursor }),
  }
}

function readEndPerson(query: URLSearchParams): SessionsCommand {
  const trouble = oddity(query, ['subject', 'provider'])
  if (trouble !== undefined) return bad(trouble)
  const provider = query.get('provider')
  const subject = query.get('subject')
  if (provider === null || subject === null)
    return bad(
      "Name provider and subject to end a person's sessions, or one session by its handle: /sessions/<handle>.",
    )
  return { kind: 'end-person', provider, subject }
}

function oddity(query: URLSearchParams, known: readonly string[]): string | undefined {
  for (const name of query.keys()) {
    if (!known.includes(name)) return `The query takes ${known.join(', ')} and nothing else.`
    if (query.getAll(name).length > 1) return `The query has ${name} more than once.`
    if (query.get(name) === '') return `The query has no value for ${name}.`
  }
  return undefined
}

function bad(message: string): SessionsCommand {
  return refused(refusal(400, 'bad-request', message))
}

function refused(answer: AdminResponse): SessionsCommand {
  return { kind: 'refused', answer }
}
