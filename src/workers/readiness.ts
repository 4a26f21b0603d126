import type { Readiness } from '../admin/admin-listener.ts'

/** A worker as the primary sees it; without readiness it is not there (yet, or any more). */
export interface WorkerState {
  /** From 1. */
  readonly number: number
  readonly readiness: Readiness | undefined
}

/** One answer for all: ready as long as one worker is, once all have been; what all say is said once. */
export function combine(workers: readonly WorkerState[], phase: 'starting' | 'serving' | 'draining'): Readiness {
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
