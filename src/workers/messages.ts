import type { Readiness } from '../admin/health.ts'
import type { AdminRequest, AdminResponse } from '../admin/messages.ts'

/** An order of the primary to a worker. */
export type Order = { readonly kind: 'stop' } | { readonly kind: 'stop-now' } | { readonly kind: 'reload' }

/** A worker's readiness, sent when it has changed. */
export interface Report {
  readonly kind: 'readiness'
  readonly readiness: Readiness
}

/** A request to the admin port. The primary has the port, and a worker has the sessions. */
export interface Question {
  readonly kind: 'question'
  readonly id: number
  readonly request: AdminRequest
}

export interface Answer {
  readonly kind: 'answer'
  /** The id of the question. */
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

/** Undefined for messages that libraries send on the same channel. */
function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined
}
