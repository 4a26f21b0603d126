import { LRUCache } from 'lru-cache'
import type { CanonicalTarget } from './path.ts'
import {
  addRoute,
  findByPath,
  findBySegments,
  type Matchable,
  type MatchedRoute,
  newNode,
  type PathNode,
} from './path-tree.ts'

type NoMatch = { readonly kind: 'none' } | { readonly kind: 'refused'; readonly reason: string }

export type MatchResult<R extends Matchable> = MatchedRoute<R> | NoMatch

/** The trees that a host's requests are matched in, the most specific host first. */
type Tiers<R extends Matchable> = readonly PathNode<R>[]

export interface RouteTable<R extends Matchable> {
  /** Upper-case method; `hostname` as `canonicalHost` gives it. */
  match(hostname: string, target: CanonicalTarget, method: string): MatchResult<R>
  /** Whether publicUrl or a route names the host, wildcards included. */
  knowsHost(hostname: string): boolean
}

const NONE: NoMatch = { kind: 'none' }
const SLASH_REFUSED: NoMatch = {
  kind: 'refused',
  reason: 'the path has an encoded slash, and the route does not keep them',
}
const AMBIGUOUS_REFUSED: NoMatch = {
  kind: 'refused',
  reason: 'the path can be read in two ways that choose different routes',
}
/** How many hosts' trees are remembered. */
const REMEMBERED_HOSTS = 10_000

/**
 * Compiles the routes for matching by the rules of the Kubernetes Gateway API: the most specific host wins, then an
 * exact path, then the longest prefix, then the most methods. If no path and method match, the next most specific host
 * is tried.
 *
 * A route without a host belongs to publicUrl's hosts. It comes after routes that name the host and before wildcards.
 */
export function createRouteTable<R extends Matchable>(
  routes: readonly R[],
  publicHostnames: readonly string[],
): RouteTable<R> {
  const exact = new Map<string, PathNode<R>>()
  const wildcard = new Map<string, PathNode<R>>()
  const anyPublic = newNode<R>()
  const publicHosts = new Set(publicHostnames)
  for (const route of routes) {
    if (route.host === undefined) addRoute(anyPublic, route)
    else if (route.host.startsWith('*.')) addRoute(nodeOf(wildcard, route.host.slice(2)), route)
    else addRoute(nodeOf(exact, route.host), route)
  }

  function tiersOf(hostname: string): Tiers<R> {
    const tiers: PathNode<R>[] = []
    const named = exact.get(hostname)
    if (named !== undefined) tiers.push(named)
    if (publicHosts.has(hostname)) tiers.push(anyPublic)
    if (wildcard.size === 0) return tiers
    for (let dot = hostname.indexOf('.'); dot !== -1; dot = hostname.indexOf('.', dot + 1)) {
      const suffix = wildcard.get(hostname.slice(dot + 1))
      if (suffix !== undefined) tiers.push(suffix)
    }
    return tiers
  }

  const remembered = new LRUCache<string, Tiers<R>>({ max: REMEMBERED_HOSTS })
  function tiers(hostname: string): Tiers<R> {
    let found = remembered.get(hostname)
    if (found === undefined) {
      found = tiersOf(hostname)
      remembered.set(hostname, found)
    }
    return found
  }

  function choose(hostTiers: Tiers<R>, target: CanonicalTarget, method: string): MatchedRoute<R> | undefined {
    for (const tier of hostTiers) {
      const match = target.plain ? findByPath(tier, target.path, method) : findBySegments(tier, target.segments, method)
      if (match !== undefined) return match
    }
    return undefined
  }

  function chooseByPath(hostTiers: Tiers<R>, decodedPath: string, method: string): MatchedRoute<R> | undefined {
    for (const tier of hostTiers) {
      const match = findByPath(tier, decodedPath, method)
      if (match !== undefined) return match
    }
    return undefined
  }

  return {
    match(hostname, target, method) {
      const hostTiers = tiers(hostname)
      const match = choose(hostTiers, target, method)
      for (const interpretation of target.interpretations) {
        if (chooseByPath(hostTiers, interpretation, method) !== match) return AMBIGUOUS_REFUSED
      }
      if (target.encodedSlash && match?.route.encodedSlash !== 'keep') return SLASH_REFUSED
      return match ?? NONE
    },
    knowsHost(hostname) {
      return tiers(hostname).length > 0
    },
  }
}

function nodeOf<R extends Matchable>(hosts: Map<string, PathNode<R>>, host: string): PathNode<R> {
  let node = hosts.get(host)
  if (node === undefined) {
    node = newNode<R>()
    hosts.set(host, node)
  }
  return node
}
