import { compileRoutes, type Match } from './match.ts'
import type { CanonicalTarget } from './path.ts'
import { patternSegments, takesMethod } from './path-tree.ts'
import type { Route } from './route.ts'

export interface Candidate {
  readonly route: Route
  readonly chosen: boolean
  /** One clause: why it was chosen, or why not. */
  readonly why: string
}

export interface Explanation {
  readonly match: Match<Route>
  /** The chosen one first, then the file's order. */
  readonly candidates: readonly Candidate[]
}

/** The choice of a route with its reasons, for `postern explain`: slow, and by the same table as the gateway's. */
export function explainMatch(
  routes: readonly Route[],
  publicHostnames: readonly string[],
  hostname: string,
  target: CanonicalTarget,
  method: string,
): Explanation {
  const match = compileRoutes(routes, publicHostnames).match(hostname, target, method)
  const winner = match.kind === 'route' ? match.route : undefined
  const candidates = routes.map((route): Candidate => {
    const misfit = whyNot(route, publicHostnames, hostname, target, method)
    if (route === winner) return { route, chosen: true, why: 'the most specific route that fits' }
    if (misfit !== undefined) return { route, chosen: false, why: misfit }
    if (winner === undefined) return { route, chosen: false, why: match.kind === 'refused' ? match.reason : 'it fits' }
    return { route, chosen: false, why: whyLess(route, winner) }
  })
  return { match, candidates: candidates.sort((a, b) => Number(b.chosen) - Number(a.chosen)) }
}

function whyNot(
  route: Route,
  publicHostnames: readonly string[],
  hostname: string,
  target: CanonicalTarget,
  method: string,
): string | undefined {
  if (!fitsHost(route, publicHostnames, hostname)) return `the host is not ${route.host ?? "one of publicUrl's"}`
  if (!fitsPath(route, target.segments)) return `the path does not fit the ${route.path.kind} ${route.path.path}`
  if (!takesMethod(route, method)) return `the method is none of ${route.methods?.join(', ')}`
  return undefined
}

function fitsHost(route: Route, publicHostnames: readonly string[], hostname: string): boolean {
  if (route.host === undefined) return publicHostnames.includes(hostname)
  return route.host.startsWith('*.') ? hostname.endsWith(route.host.slice(1)) : route.host === hostname
}

function fitsPath(route: Route, segments: readonly string[]): boolean {
  const wanted = patternSegments(route.path)
  if (route.path.kind === 'exact' && wanted.length !== segments.length) return false
  return wanted.every((segment, index) => segments[index] === segment)
}

function whyLess(route: Route, winner: Route): string {
  if (route.host !== winner.host) return `its host is less specific than that of ${winner.name}`
  if (route.path.kind !== winner.path.kind) return `the exact path of ${winner.name} goes before a prefix`
  if (patternSegments(route.path).length !== patternSegments(winner.path).length) {
    return `its prefix is shorter than that of ${winner.name}`
  }
  return `${winner.name} names more methods`
}
