import type { IncomingMessage } from 'node:http'
import { type AdminResponse, methodNotAllowed } from './messages.ts'

/** The answer of `/readyz`. */
export interface Readiness {
  readonly ready: boolean
  /** Why the process is not ready, or is degraded although it is ready. */
  readonly reasons: readonly string[]
}

/**
 * Answers `/livez` and `/readyz`. Probes need no token, and may use any host name.
 * @returns undefined for any other path
 */
export function answerHealth(
  { method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>,
  readiness: () => Readiness,
): AdminResponse | undefined {
  const path = url.split('?', 1)[0]
  if (path !== '/livez' && path !== '/readyz') return undefined
  if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed('GET, HEAD')
  if (path === '/livez') return { status: 200, body: { status: 'ok' } }
  const { ready, reasons } = readiness()
  const status = ready ? (reasons.length === 0 ? 'ok' : 'degraded') : 'not ready'
  return { status: ready ? 200 : 503, body: { status, reasons } }
}
