import type { PathPattern } from '../route/path-pattern.ts'
import type { RouteDraft } from './check/draft.ts'
import { parseRouteHost } from './syntax/host.ts'
import { parsePrefixPath, parseRoutePath } from './syntax/path.ts'

/** The conditions under which a route matches, in canonical form. */
export interface RouteConditions {
  readonly host?: string
  readonly path: PathPattern
  readonly methods?: readonly string[]
  /** `app.example.com/api`, `= /health`, `GET /`: the default name of the route. */
  readonly text: string
}

/** Undefined when a condition is missing or invalid. */
export function routeConditions(route: RouteDraft): RouteConditions | undefined {
  const exact = typeof route.path === 'object'
  const written = typeof route.path === 'object' ? route.path.exact : route.path
  if (written === undefined) return undefined
  const path = exact ? parseRoutePath(written) : parsePrefixPath(written)
  const host = route.host === undefined ? undefined : parseRouteHost(route.host)
  if (!path.ok || host?.ok === false) return undefined
  const methods = route.methods?.filter((method) => method !== undefined)
  const parts = [...(methods ? [methods.join(',')] : []), ...(exact ? ['='] : []), `${host?.value ?? ''}${path.value}`]
  return {
    ...(host && { host: host.value }),
    path: { kind: exact ? 'exact' : 'prefix', path: path.value },
    ...(methods && { methods }),
    text: parts.join(' '),
  }
}
