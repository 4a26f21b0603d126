import type { Readiness } from '../admin/admin-listener.ts'
import type { AdminRequest, AdminResponse } from '../admin/request.ts'

/** What the primary tells a worker. */
export type Order = { readonly kind: 'stop' } | { readonly kind: 'stop-now' } | { readonly kind: 'reload' }

/** What a worker tells the primary: whenever it has changed. */
export interface Report {
  readonly kind: 'readiness'
  readonly readiness: Readiness
}

/** What somebody asks on the admin port, which the primary has, of a worker, which has the sessions. */
export interface Question {
  readonly kind: 'question'
  readonly id: number
  readonly request: AdminRequest
}

export interface Answer {
  readonly kind: 'answer'
  /** The question's. */
  readonly id: number
  readonly answer: AdminResponse
}

export function isOrder(message: unknown): message is Order {
  const kind = kindOf(message)
  return kind === 'stop' || kind === 'stop-now' || kind === 'reload'
}

export function isReport(message: unknown): message is Report {
  return kindOf(message) === 'readiness'
}

export function isQuestion(message: unknown): message is Question {
  return kindOf(message) === 'question'
}

export function isAnswer(message: unknown): message is Answer {
  return kindOf(message) === 'answer'
}

/** Both ends are this program; other libraries' messages on the same channel are not ours to read. */
function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined
}
