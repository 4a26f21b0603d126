import type { Readiness } from '../admin/health.ts'

/** A worker as the primary knows it. Without readiness it has not started, or has ended. */
export interface WorkerState {
  /** From 1. */
  readonly number: number
  readonly readiness: Readiness | undefined
}

/**
 * Combines the readiness of all workers. Not ready until every worker has been ready once; after that, ready while at
 * least one worker is. A reason that all workers give is listed once.
 */
export function combineReadiness(
  workers: readonly WorkerState[],
  phase: 'starting' | 'serving' | 'draining',
): Readiness {
  const [first, ...others] = workers.map(({ readiness }) => readiness?.reasons ?? [])
  const shared = (first ?? []).filter((reason) => others.every((reasons) => reasons.includes(reason)))
  const own = workers.flatMap(({ number, readiness }) => {
    if (readiness === undefined) return phase === 'serving' ? [`worker ${number}: restarting`] : []
    return readiness.reasons.filter((reason) => !shared.includes(reason)).map((reason) => `worker ${number}: ${reason}`)
  })
  const ready = phase === 'serving' && workers.some(({ readiness }) => readiness?.ready === true)
  const reasons = [...(phase === 'serving' ? [] : [phase]), ...shared, ...own]
  return { ready, reasons: [...new Set(reasons)] }
}
