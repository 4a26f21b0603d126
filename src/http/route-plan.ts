import { spoofable } from '../identity/header-names.ts'
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
  /** As `spoofable` gives them: taken from the client's headers, however spelled; what `setHeaders` sets is among them. */
  readonly dropHeaders: ReadonlySet<string> | undefined
  /** Undefined: the upstream's addresses are the public ones. */
  readonly responseRewrite: ResponseRewrite | undefined
  readonly setResponseHeaders: readonly string[]
  readonly dropResponseHeaders: ReadonlySet<string> | undefined
}

/** Frameworks take the method from these: where methods decide about the route, they are not to be got round with one. */
const METHOD_OVERRIDES = ['x-http-method-override', 'x-http-method', 'x-method-override']

/** @param byMethod whether any route is told apart from others by its methods */
export function planRoute(
  route: Route,
  destination: Destination,
  byMethod: boolean = route.methods !== undefined,
): RoutePlan {
  return {
    route,
    policy: compilePolicy(route),
    quotedName: JSON.stringify(route.name),
    destination,
    setHeaders: Object.entries(route.headers.set).flat(),
    dropHeaders: dropped(route.headers, byMethod ? METHOD_OVERRIDES : [], spoofable),
    responseRewrite: responseRewrite(route),
    setResponseHeaders: Object.entries(route.responseHeaders.set).flat(),
    dropResponseHeaders: dropped(route.responseHeaders, [], (name) => name.toLowerCase()),
  }
}

function dropped(
  changes: Route['headers'],
  always: readonly string[],
  form: (name: string) => string,
): ReadonlySet<string> | undefined {
  const names = [...always, ...Object.keys(changes.set), ...changes.remove].map(form)
  return names.length === 0 ? undefined : new Set(names)
}
