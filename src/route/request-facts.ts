import type { RequestHeaders } from '../headers/request-headers.ts'
import type { Peer } from '../headers/trusted-proxies.ts'
import type { CanonicalTarget } from './path.ts'
import type { PublicUrl } from './public-url.ts'

/** The facts of a request, read once. Every decision about the request uses only these. */
export interface RequestFacts {
  /** The request id: the client's if it has a safe form, else a new one. */
  readonly id: string
  /** `performance.now()` at the start of the request. */
  readonly startedAt: number
  readonly method: string
  readonly headers: RequestHeaders
  readonly peer: Peer
  /** Lower case, without port. Empty when the request has no host or an invalid one. */
  readonly hostname: string
  /** `hostname` with the port unless it is the scheme's default. */
  readonly host: string
  /** Undefined when the request target is malformed or ambiguous; `malformed` says why. */
  readonly target: CanonicalTarget | undefined
  readonly malformed: string | undefined
  /** The publicUrl with the request's host. Undefined on a host that only a route names. */
  readonly publicUrl: PublicUrl | undefined
}
