import { createRouteTable, type MatchResult } from './match.ts'
import type { CanonicalTarget } from './path.ts'
import type { PathPattern } from './path-pattern.ts'
import { type Matchable, patternSegments } from './path-tree.ts'

/** A route by its name. */
type Route = Matchable & { readonly name: string }

export interface Candidate {
  readonly route: Route
  readonly chosen: boolean
  /** Why the route was chosen or not, in one clause. */
  readonly why: string
}

export interface Explanation {
  readonly match: MatchResult<Route>
  /** The chosen route first, the others in the file's order. */
  readonly candidates: readonly Candidate[]
}

/** Explains the choice of a route, for `postern explain`. Slow, but it uses the gateway's matcher for every answer. */
export function explainMatch(
  routes: readonly Route[],
  publicHostnames: readonly string[],
  hostname: string,
  target: CanonicalTarget,
  method: string,
): Explanation {
  const matchAmong = (some: readonly Route[]) => createRouteTable(some, publicHostnames).match(hostname, target, method)
  const match = matchAmong(routes)
  const winner = match.kind === 'route' ? match.route : undefined
  const candidates = routes.map((route): Candidate => {
    if (route === winner) return { route, chosen: true, why: 'the most specific route that fits' }
    const misfit = whyNot(route, matchAmong)
    if (misfit !== undefined) return { route, chosen: false, why: misfit }
    if (winner === undefined) return { route, chosen: false, why: match.kind === 'refused' ? match.reason : 'it fits' }
    return { route, chosen: false, why: whyLess(route, winner) }
  })
  return { match, candidates: candidates.sort((a, b) => Number(b.chosen) - Number(a.chosen)) }
}

const EVERY_PATH: PathPattern = { kind: 'prefix', path: '/' }

/** Drops the route's conditions one by one until it matches. The condition dropped last is the reason. */
function whyNot(route: Route, matchAmong: (routes: readonly Route[]) => MatchResult<Route>): string | undefined {
  const alone = matchAmong([route])
  if (alone.kind === 'route') return undefined
  if (alone.kind === 'refused') return alone.reason
  const { methods, ...anyMethod } = route
  if (matchAmong([anyMethod]).kind === 'route') return `the method is none of ${methods?.join(', ')}`
  if (matchAmong([{ ...anyMethod, path: EVERY_PATH }]).kind === 'none') {
    return `the host is not ${route.host ?? "one of publicUrl's"}`
  }
  return `the path does not fit the ${route.path.kind} ${route.path.path}`
}

function whyLess(route: Route, winner: Route): string {
  if (route.host !== winner.host) return `its host is less specific than that of ${winner.name}`
  if (route.path.kind !== winner.path.kind) return `the exact path of ${winner.name} goes before a prefix`
  if (patternSegments(route.path).length !== patternSegments(winner.path).length) {
    return `its prefix is shorter than that of ${winner.name}`
  }
  return `${winner.name} names more methods`
}
