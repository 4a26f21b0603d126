import type { Route } from './route.ts'

/** What the choice of a route looks at. */
export type Matchable = Pick<Route, 'host' | 'path' | 'methods' | 'encodedSlash'>

/** What a request gets that a route takes: made once for each. */
export interface MatchedRoute<R extends Matchable> {
  readonly kind: 'route'
  readonly route: R
}

/** A route among those of one path. What is looked at lies in it, not behind it: of ten thousand routes, each object is a miss of the caches. */
interface RouteEntry<R extends Matchable> extends MatchedRoute<R> {
  readonly methods: readonly string[] | undefined
  /** The next to be asked: it names fewer methods, or came later. */
  next: RouteEntry<R> | undefined
}

/** A tree over decoded segments, so that ten thousand routes cost what ten do. */
export interface PathNode<R extends Matchable> {
  children: Map<string, PathNode<R>> | undefined
  exact: RouteEntry<R> | undefined
  prefix: RouteEntry<R> | undefined
}

export function newNode<R extends Matchable>(): PathNode<R> {
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

export function addRoute<R extends Matchable>(root: PathNode<R>, route: R): void {
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
  node[route.path.kind] = ranked(node[route.path.kind], {
    kind: 'route',
    route,
    methods: route.methods,
    next: undefined,
  })
}

/** Most methods first; among equals, the first that came. */
function ranked<R extends Matchable>(list: RouteEntry<R> | undefined, added: RouteEntry<R>): RouteEntry<R> {
  if (list === undefined || (added.methods?.length ?? 0) > (list.methods?.length ?? 0)) {
    added.next = list
    return added
  }
  list.next = ranked(list.next, added)
  return list
}

/** Whether the route takes the method. HEAD is GET without the body (RFC 9110 9.3.2), so naming GET names both. */
function takesMethod({ methods }: Pick<Route, 'methods'>, method: string): boolean {
  if (methods === undefined) return true
  return methods.includes(method) || (method === 'HEAD' && methods.includes('GET'))
}

function first<R extends Matchable>(list: RouteEntry<R> | undefined, method: string): RouteEntry<R> | undefined {
  let entry = list
  while (entry !== undefined && !takesMethod(entry, method)) entry = entry.next
  return entry
}

/** The best route for a path that is its own decoded form. */
export function findByPath<R extends Matchable>(
  root: PathNode<R>,
  path: string,
  method: string,
): MatchedRoute<R> | undefined {
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
export function findBySegments<R extends Matchable>(
  root: PathNode<R>,
  segments: readonly string[],
  method: string,
): MatchedRoute<R> | undefined {
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
