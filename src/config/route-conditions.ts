import type { PathPattern } from '../route/route.ts'
import type { RouteDraft } from './check/draft.ts'
import { parseRouteHost } from './syntax/host.ts'
import { parsePrefixPath, parseRoutePath } from './syntax/path.ts'

/** What a route matches, in one spelling. */
export interface RouteConditions {
  readonly host?: string
  readonly path: PathPattern
  readonly methods?: readonly string[]
  /** `app.example.com/api`, `= /health`, `GET /`: the name of a route that has none. */
  readonly text: string
}

/** Undefined when a part of it is missing or cannot be read. */
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
