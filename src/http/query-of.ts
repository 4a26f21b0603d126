import type { Exchange } from './exchange.ts'

/** The query, for endpoints of ours only: what an upstream gets is never parsed. */
export function queryOf({ target }: Exchange): URLSearchParams {
  return new URLSearchParams(target?.query ?? '')
}
