/** The parts of a request that the admin API reads. Plain values, because a worker process may answer it. */
export interface AdminRequest {
  readonly method: string
  /** The request target as received, with the query. */
  readonly target: string
  readonly headers: {
    readonly host?: string
    readonly authorization?: string
    readonly origin?: string
    /** Sec-Fetch-Site. */
    readonly fetchSite?: string
  }
  /** The client's address, for the log. */
  readonly peer?: string
}

/** Sent as JSON that must not be cached. */
export interface AdminResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object
}

/** @param error a stable code, for programs @param message for the operator: says what to do next */
export function refusal(
  status: number,
  error: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): AdminResponse {
  return { status, body: { error, message }, headers }
}

export const NOT_FOUND = refusal(404, 'not-found', 'There is nothing at this address.')

/** @param methods the allowed methods */
export function methodNotAllowed(methods: string): AdminResponse {
  return refusal(405, 'method-not-allowed', `This address answers ${methods}.`, { Allow: methods })
}

export function storeUnavailable(seconds: number): AdminResponse {
  return refusal(503, 'store-unavailable', 'The store does not answer. Try again: what has ended stays ended.', {
    'Retry-After': String(seconds),
  })
}
