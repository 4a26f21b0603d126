import { compilePolicy, type Policy } from '../route/policy.ts'
import type { Route } from '../route/route.ts'
import type { Destination } from '../upstream/upstreams.ts'

/** A route with all that can be made of it before the first request. */
export interface RoutePlan {
  readonly route: Route
  readonly policy: Policy
  readonly destination: Destination
  /** name, value, … put in place of what the client sent. */
  readonly setHeaders: readonly string[]
  /** Lower case: taken from the client's headers; what `setHeaders` sets is among them. */
  readonly dropHeaders: ReadonlySet<string> | undefined
  readonly setResponseHeaders: readonly string[]
  readonly dropResponseHeaders: ReadonlySet<string> | undefined
}

export function planRoute(route: Route, destination: Destination): RoutePlan {
  return {
    route,
    policy: compilePolicy(route),
    destination,
    setHeaders: Object.entries(route.headers.set).flat(),
    dropHeaders: dropped(route.headers),
    setResponseHeaders: Object.entries(route.responseHeaders.set).flat(),
    dropResponseHeaders: dropped(route.responseHeaders),
  }
}

function dropped(changes: Route['headers']): ReadonlySet<string> | undefined {
  const names = [...Object.keys(changes.set), ...changes.remove].map((name) => name.toLowerCase())
  return names.length === 0 ? undefined : new Set(names)
}
