import type { Route } from '../config/config.ts'
import { foldedName } from '../headers/reserved-names.ts'
import type { ResponseRewrite } from '../headers/response-headers.ts'
import { responseRewrite } from '../headers/response-rewrite.ts'
import { type AllowedOrigins, allowedOrigins } from '../route/allowed-origins.ts'
import { CORS_HEADERS, type Cors, compileCors } from '../route/cors.ts'
import type { Matchable } from '../route/path-tree.ts'
import { compilePolicy, type Policy } from '../route/policy.ts'
import type { OpenUpstream } from '../upstream/open-upstream.ts'
import { compileRouteLimit, type RouteLimit } from './route-limit.ts'

/**
 * A route's settings, compiled once. Routes that differ only in name, host, path and methods share one object, unless a
 * policy reads the name: with ten thousand routes, it then stays in the processor's caches.
 */
export interface RouteTerms
  extends Pick<Route, 'auth' | 'provider' | 'bearer' | 'keepAlive' | 'keepPost' | 'maxBody' | 'websocket' | 'rewrite'> {
  readonly preserveHost: boolean
  readonly policy: Policy
  readonly origins: AllowedOrigins
  readonly cors: Cors | undefined
  /** name, value, … They replace the client's headers of the same names. */
  readonly setHeaders: readonly string[]
  /** Folded names (`foldedName`) of client headers to remove. Includes the names in `setHeaders`. */
  readonly dropHeaders: ReadonlySet<string> | undefined
  /** Undefined when the upstream's addresses equal the public ones. */
  readonly responseRewrite: ResponseRewrite | undefined
  readonly setResponseHeaders: readonly string[]
  readonly dropResponseHeaders: ReadonlySet<string> | undefined
}

/** A compiled route, as the route table holds it. */
export interface CompiledRoute extends Matchable {
  readonly kind: 'route'
  readonly terms: RouteTerms
  readonly name: string
  readonly limit: RouteLimit | undefined
}

/** A compiled route of a running gateway. */
export interface OpenRoute extends CompiledRoute {
  /** Undefined: the route is for forward authentication only. */
  readonly upstream: OpenUpstream | undefined
  /** The route's name as JSON, for the log. */
  readonly quotedName: string
  /** The route's index in the request counters (`Metrics.requests`). */
  readonly place: number
}

/** Compiles routes. Keeps their order. */
export function compileRoutes(routes: readonly Route[]): CompiledRoute[] {
  const shared = new Map<string, RouteTerms>()
  return routes.map((route) => {
    const { name, host, path, methods, encodedSlash, rateLimit, ...settings } = route
    const key = JSON.stringify(settings)
    const terms = shared.get(key) ?? routeTerms(route)
    if (terms.policy.allow?.usesRoute !== true) shared.set(key, terms)
    return {
      kind: 'route',
      terms,
      name,
      limit: compileRouteLimit(route),
      host,
      path,
      methods,
      encodedSlash,
    }
  })
}

export function routeTerms(route: Route): RouteTerms {
  const { auth, provider, bearer, keepAlive, keepPost, maxBody, websocket, rewrite } = route
  return {
    auth,
    provider,
    bearer,
    keepAlive,
    keepPost,
    maxBody,
    websocket,
    rewrite,
    preserveHost: route.upstream?.preserveHost ?? true,
    policy: compilePolicy(route),
    origins: allowedOrigins([...route.origins, ...namedOrigins(route)]),
    cors: route.cors && compileCors(route.cors),
    setHeaders: Object.entries(route.headers.set).flat(),
    dropHeaders: dropped(route.headers, foldedName),
    responseRewrite: responseRewrite(route),
    setResponseHeaders: Object.entries(route.responseHeaders.set).flat(),
    dropResponseHeaders: dropped(
      route.responseHeaders,
      (name) => name.toLowerCase(),
      route.cors === undefined ? [] : CORS_HEADERS,
    ),
  }
}

/** `*` in `cors` does not count: without CORS, a page of any origin can send a form with the person's cookies. */
function namedOrigins({ cors }: Route): readonly string[] {
  return cors?.origins.filter((origin) => origin !== '*') ?? []
}

function dropped(
  changes: Route['headers'],
  form: (name: string) => string,
  also: readonly string[] = [],
): ReadonlySet<string> | undefined {
  const names = [...[...Object.keys(changes.set), ...changes.remove].map(form), ...also]
  return names.length === 0 ? undefined : new Set(names)
}
