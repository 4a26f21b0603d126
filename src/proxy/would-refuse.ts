import type { Person } from '../identity/person.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { EpochMs, Ms } from '../time.ts'
import type { WouldRefuse } from './gate.ts'

/** At most one line in this time for each session and route. */
const LOG_EVERY: Ms = 60_000

export type WouldRefuseLog = (
  about: { readonly requestId: string; readonly route: string },
  refusal: WouldRefuse,
  now: EpochMs,
) => void

/** Logs and counts the requests that a route with `enforce: false` would refuse. */
export function createWouldRefuseLog(logger: Logger, metrics: Metrics): WouldRefuseLog {
  /** When it was last logged, by route. A session whose claims have changed has another `Person`. */
  const logged = new WeakMap<Person, Map<string, EpochMs>>()
  return ({ requestId, route }, { person, rule, why }, now) => {
    metrics.count('wouldRefuse', route)
    const times = logged.get(person) ?? new Map<string, EpochMs>()
    if (now - (times.get(route) ?? Number.NEGATIVE_INFINITY) < LOG_EVERY) return
    logged.set(person, times.set(route, now))
    const { provider, subject } = person
    logger.warn(
      { event: 'would-refuse', requestId, route, rule, why, provider, subject },
      'allow would refuse this request',
    )
  }
}
