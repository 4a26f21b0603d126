import type { RequestContext } from '../proxy/request-context.ts'

/** The query of a request to one of Postern's endpoints. The query of a proxied request is never parsed. */
export function queryOf({ target }: RequestContext): URLSearchParams {
  return new URLSearchParams(target?.query ?? '')
}
