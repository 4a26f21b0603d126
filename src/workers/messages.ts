import type { Readiness } from '../admin/admin.ts'

/** What the primary tells a worker. */
export type Order = { readonly kind: 'stop' } | { readonly kind: 'stop-now' } | { readonly kind: 'reload' }

/** What a worker tells the primary: whenever it has changed. */
export interface Report {
  readonly kind: 'readiness'
  readonly readiness: Readiness
}

export function isOrder(message: unknown): message is Order {
  const kind = kindOf(message)
  return kind === 'stop' || kind === 'stop-now' || kind === 'reload'
}

export function isReport(message: unknown): message is Report {
  return kindOf(message) === 'readiness'
}

/** Both ends are this program; other libraries' messages on the same channel are not ours to read. */
function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined
}
