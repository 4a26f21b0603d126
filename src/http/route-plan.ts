import { compilePolicy, type Policy } from '../route/policy.ts'
import type { Route } from '../route/route.ts'
import type { ResponseRewrite } from '../upstream/response-headers.ts'
import { responseRewrite } from '../upstream/response-rewrite.ts'
import type { Destination } from '../upstream/upstreams.ts'

/** A route with all that can be made of it before the first request. */
export interface RoutePlan {
  readonly route: Route
  readonly policy: Policy
  /** The route's name as JSON, for the log. */
  readonly quotedName: string
  readonly destination: Destination
  /** name, value, … put in place of what the client sent. */
  readonly setHeaders: readonly string[]
  /** Lower case: taken from the client's headers; what `setHeaders` sets is among them. */
  readonly dropHeaders: ReadonlySet<string> | undefined
  /** Undefined: the upstream's addresses are the public ones. */
  readonly responseRewrite: ResponseRewrite | undefined
  readonly setResponseHeaders: readonly string[]
  readonly dropResponseHeaders: ReadonlySet<string> | undefined
}

/** Frameworks take the method from these: a route that names its methods is not to be got round with one. */
const METHOD_OVERRIDES = ['x-http-method-override', 'x-http-method', 'x-method-override']

export function planRoute(route: Route, destination: Destination): RoutePlan {
  return {
    route,
    policy: compilePolicy(route),
    quotedName: JSON.stringify(route.name),
    destination,
    setHeaders: Object.entries(route.headers.set).flat(),
    dropHeaders: dropped(route.headers, route.methods === undefined ? [] : METHOD_OVERRIDES),
    responseRewrite: responseRewrite(route),
    setResponseHeaders: Object.entries(route.responseHeaders.set).flat(),
    dropResponseHeaders: dropped(route.responseHeaders, []),
  }
}

function dropped(changes: Route['headers'], always: readonly string[]): ReadonlySet<string> | undefined {
  const names = [...always, ...Object.keys(changes.set), ...changes.remove].map((name) => name.toLowerCase())
  return names.length === 0 ? undefined : new Set(names)
}
