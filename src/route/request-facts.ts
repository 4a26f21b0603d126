import type { RequestHeaders } from '../headers/request-headers.ts'
import type { Peer } from '../headers/trusted-proxies.ts'
import type { CanonicalTarget } from './path.ts'
import type { PublicUrl } from './public-url.ts'

/** What a request says about itself, read once. Every decision about the request is made from these facts. */
export interface RequestFacts {
  /** The request id: the client's own where it has a safe form, else a new one. */
  readonly id: string
  /** `performance.now()` */
  readonly startedAt: number
  readonly method: string
  readonly headers: RequestHeaders
  readonly peer: Peer
  /** Lower case, without port. Empty when the request names no host, or one that cannot be read. */
  readonly hostname: string
  /** As `hostname`, with the port unless it is the scheme's own. */
  readonly host: string
  /** Undefined when the request target cannot be read in one way only; `malformed` says why. */
  readonly target: CanonicalTarget | undefined
  readonly malformed: string | undefined
  /** The public URL that the request's host chooses. Undefined on a host that only a route names. */
  readonly publicUrl: PublicUrl | undefined
}
