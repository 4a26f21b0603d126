import type { EpochMs } from '../time.ts'

/** What expressions see besides the person. */
export interface Circumstances {
  readonly now: EpochMs
  readonly routeName: string
  /** Needed only by expressions whose `usesRequest` is true. */
  readonly request?: ExpressionRequest | undefined
}

export interface RequestParts {
  readonly method: string
  /** Lower case, no port. */
  readonly host: string
  /** Each segment decoded once. */
  readonly path: string
  /** Raw, with its leading `?`, or empty. */
  readonly query: string
  /** The client's address. */
  readonly address: string
  /** name, value, … as the client sent them. */
  readonly headers: readonly string[]
}

/** Credentials. Expressions never see them, so that they cannot end up in a header for the upstream or in a log. */
export const HIDDEN_HEADERS: ReadonlySet<string> = new Set(['authorization', 'cookie', 'proxy-authorization'])

/** `request` in expressions. */
export class ExpressionRequest {
  readonly method: string
  readonly host: string
  readonly path: string
  readonly query: string
  readonly address: string
  readonly #headers: readonly string[]

  constructor({ method, host, path, query, address, headers }: RequestParts) {
    this.method = method
    this.host = host
    this.path = path
    this.query = query
    this.address = address
    this.#headers = headers
  }

  /**
   * Names in lower case; values of doubled headers joined by a comma and a space (RFC 9110 5.3). Made only for
   * expressions that read it. A Map: with an object, a header named `constructor` would hide what kind of value it is.
   */
  get headers(): ReadonlyMap<string, string> {
    const read = new Map<string, string>()
    for (let index = 0; index < this.#headers.length; index += 2) {
      const name = (this.#headers[index] as string).toLowerCase()
      if (HIDDEN_HEADERS.has(name)) continue
      const value = this.#headers[index + 1] as string
      const former = read.get(name)
      read.set(name, former === undefined ? value : `${former}, ${value}`)
    }
    return read
  }

  /** The same request with another interpretation of its path. */
  withPath(path: string): ExpressionRequest {
    return new ExpressionRequest({ ...this, path, headers: this.#headers })
  }
}
