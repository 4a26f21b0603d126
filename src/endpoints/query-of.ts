import type { RequestContext } from '../proxy/request-context.ts'

/** The query, for endpoints of ours only: what an upstream gets is never parsed. */
export function queryOf({ target }: RequestContext): URLSearchParams {
  return new URLSearchParams(target?.query ?? '')
}
