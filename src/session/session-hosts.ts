/**
 * The hosts at which a session is accepted: the host it was created for or, with a cookie domain, every host at and
 * below that domain. Browsers enforce this themselves. This check stops a copied cookie, such as one that an app behind
 * another host has read.
 */
export class SessionHosts {
  readonly #domain: string | undefined
  /** The host at which all sessions are created. Undefined when there are several. */
  readonly #onlyHost: string | undefined

  /**
   * @param hostnames of all public URLs, as `canonicalHost` returns them
   * @param domain the session cookie's `Domain`, which covers all hostnames
   */
  constructor(hostnames: readonly string[], domain?: string) {
    const [first, ...others] = new Set(hostnames)
    this.#onlyHost = others.length === 0 ? first : undefined
    this.#domain = domain
  }

  /**
   * @param created the host of the session. Undefined for sessions of older versions, which are accepted at the only
   * host or below the domain.
   */
  accepts(created: string | undefined, requested: string): boolean {
    if (created === requested) return true
    if (created === undefined && this.#onlyHost === requested) return true
    return this.#covers(requested) && (created === undefined || this.#covers(created))
  }

  #covers(hostname: string): boolean {
    return this.#domain !== undefined && (hostname === this.#domain || hostname.endsWith(`.${this.#domain}`))
  }
}
