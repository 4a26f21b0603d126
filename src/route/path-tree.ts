import type { Route } from './route.ts'

/** What a request gets that a route takes: made once for each. */
export interface RouteMatch {
  readonly kind: 'route'
  readonly route: Route
}

/** A tree over decoded segments, so that ten thousand routes cost what ten do. */
export interface PathNode {
  children: Map<string, PathNode> | undefined
  exact: RouteMatch[] | undefined
  prefix: RouteMatch[] | undefined
}

export function newNode(): PathNode {
  return { children: undefined, exact: undefined, prefix: undefined }
}

/** A pattern's decoded segments. The trailing slash of a prefix means nothing; that of an exact path is an empty last segment. */
export function patternSegments(pattern: Route['path']): readonly string[] {
  const segments = pattern.path.slice(1).split('/').map(decodePattern)
  if (pattern.kind === 'prefix' && segments.at(-1) === '') segments.pop()
  return segments
}

function decodePattern(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

export function addRoute(root: PathNode, route: Route): void {
  let node = root
  for (const segment of patternSegments(route.path)) {
    node.children ??= new Map()
    let child = node.children.get(segment)
    if (child === undefined) {
      child = newNode()
      node.children.set(segment, child)
    }
    node = child
  }
  const list = node[route.path.kind] ?? []
  list.push({ kind: 'route', route })
  list.sort((a, b) => (b.route.methods?.length ?? 0) - (a.route.methods?.length ?? 0))
  node[route.path.kind] = list
}

/** Whether the route takes the method. HEAD is GET without the body (RFC 9110 9.3.2), so naming GET names both. */
export function takesMethod(route: Route, method: string): boolean {
  if (route.methods === undefined) return true
  return route.methods.includes(method) || (method === 'HEAD' && route.methods.includes('GET'))
}

function first(matches: readonly RouteMatch[] | undefined, method: string): RouteMatch | undefined {
  if (matches === undefined) return undefined
  for (const match of matches) if (takesMethod(match.route, method)) return match
  return undefined
}

/** The best route for a path that is its own decoded form. */
export function findByPath(root: PathNode, path: string, method: string): RouteMatch | undefined {
  let node = root
  let best = first(node.prefix, method)
  let start = 1
  while (node.children !== undefined) {
    const slash = path.indexOf('/', start)
    const child = node.children.get(slash === -1 ? path.slice(start) : path.slice(start, slash))
    if (child === undefined) return best
    node = child
    best = first(node.prefix, method) ?? best
    if (slash === -1) return first(node.exact, method) ?? best
    start = slash + 1
  }
  return best
}

/** The same for decoded segments, which may hold a `/` of their own. */
export function findBySegments(root: PathNode, segments: readonly string[], method: string): RouteMatch | undefined {
  let node = root
  let best = first(node.prefix, method)
  for (const segment of segments) {
    const child = node.children?.get(segment)
    if (child === undefined) return best
    node = child
    best = first(node.prefix, method) ?? best
  }
  return first(node.exact, method) ?? best
}
