/**
 * At which hosts a session is good: the one it was made for or, with a cookie domain, every host at and below that. A browser keeps
 * cookies to these hosts by itself; this holds for whoever has copied a cookie, such as the app at another host of the same gateway.
 */
export class SessionHosts {
  readonly #domain: string | undefined
  /** The one host at which sessions are made; undefined: there are several. */
  readonly #only: string | undefined

  /**
   * @param hostnames of all public URLs, as `canonicalHost` gives them
   * @param domain the session cookie's, which covers all of these
   */
  constructor(hostnames: readonly string[], domain?: string) {
    const [first, ...others] = new Set(hostnames)
    this.#only = others.length === 0 ? first : undefined
    this.#domain = domain
  }

  /** @param made the session's host; undefined: it was made before this was kept, and is good where it can only have been made */
  serves(made: string | undefined, asked: string): boolean {
    if (made === asked) return true
    if (made === undefined && this.#only === asked) return true
    return this.#covers(asked) && (made === undefined || this.#covers(made))
  }

  #covers(hostname: string): boolean {
    return this.#domain !== undefined && (hostname === this.#domain || hostname.endsWith(`.${this.#domain}`))
  }
}
