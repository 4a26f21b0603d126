import type { PathPattern } from './path-pattern.ts'

/** The keys of a route that decide whether it matches a request. */
export interface Matchable {
  /** `app.example.com` or `*.example.com`, lower case, no port. If left out, all of publicUrl's hosts. */
  readonly host?: string
  readonly path: PathPattern
  /** Upper case. If left out, all methods. */
  readonly methods?: readonly string[]
  readonly encodedSlash: 'reject' | 'keep'
}

/** The result of a match. Made once for each route, not for each request. */
export interface MatchedRoute<R extends Matchable> {
  readonly kind: 'route'
  readonly route: R
}

/**
 * A route in the list of one path. `methods` is copied here so that matching reads one object: with ten thousand routes
 * each is a cache miss.
 */
interface RouteEntry<R extends Matchable> extends MatchedRoute<R> {
  readonly methods: readonly string[] | undefined
  /** The next route to try. It has fewer methods, or comes later in the file. */
  next: RouteEntry<R> | undefined
}

/** A node of a tree over decoded path segments. Matching takes as long with ten thousand routes as with ten. */
export interface PathNode<R extends Matchable> {
  children: Map<string, PathNode<R>> | undefined
  exact: RouteEntry<R> | undefined
  prefix: RouteEntry<R> | undefined
}

export function newNode<R extends Matchable>(): PathNode<R> {
  return { children: undefined, exact: undefined, prefix: undefined }
}

/**
 * A pattern's decoded segments. A prefix's trailing slash is dropped; an exact path's becomes an empty last segment.
 */
function patternSegments(pattern: PathPattern): readonly string[] {
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

/** Inserts by number of methods, most first. Keeps the order of equals. */
function ranked<R extends Matchable>(list: RouteEntry<R> | undefined, added: RouteEntry<R>): RouteEntry<R> {
  if (list === undefined || (added.methods?.length ?? 0) > (list.methods?.length ?? 0)) {
    added.next = list
    return added
  }
  list.next = ranked(list.next, added)
  return list
}

/** Whether the route takes the method. GET includes HEAD, which is GET without the body (RFC 9110 9.3.2). */
function takesMethod({ methods }: Pick<Matchable, 'methods'>, method: string): boolean {
  if (methods === undefined) return true
  return methods.includes(method) || (method === 'HEAD' && methods.includes('GET'))
}

function first<R extends Matchable>(list: RouteEntry<R> | undefined, method: string): RouteEntry<R> | undefined {
  let entry = list
  while (entry !== undefined && !takesMethod(entry, method)) entry = entry.next
  return entry
}

/** The most specific route for a decoded path. */
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

/** The most specific route for decoded segments, which may contain `/`. */
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
