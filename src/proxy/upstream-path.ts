import type { RouteTerms } from './compiled-route.ts'
import type { RequestContext } from './request-context.ts'

/** The request target for the upstream: the client's, byte for byte, without `stripPrefix` and after `addPrefix`. */
export function upstreamPath(
  { target }: Pick<RequestContext, 'target'>,
  { rewrite }: Pick<RouteTerms, 'rewrite'>,
): string {
  if (target === undefined) return '/'
  const { stripPrefix, addPrefix } = rewrite
  if (stripPrefix === undefined && addPrefix === undefined) return target.path + target.query
  const rest = stripPrefix === undefined ? target.path : withoutSegments(target.path, segmentCount(stripPrefix))
  const path = addPrefix === undefined ? rest : addPrefix.replace(/\/+$/, '') + rest
  return path + target.query
}

function segmentCount(prefix: string): number {
  return prefix.split('/').filter((segment) => segment !== '').length
}

/** Counts segments instead of comparing text, because the client may have percent-encoded the prefix. */
function withoutSegments(path: string, count: number): string {
  let at = 0
  for (let segment = 0; segment < count; segment += 1) {
    const next = path.indexOf('/', at + 1)
    if (next === -1) return '/'
    at = next
  }
  return path.slice(at)
}
