import { ENDPOINT_PATHS } from './endpoint-paths.ts'
import type { PublicUrl } from './public-url.ts'
import type { RequestFacts } from './request-facts.ts'
import { LONGEST_RETURN, type ReturnRules, safeReturn } from './return-path.ts'

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** Parameters for the provider, such as `login_hint`. */
type LoginHints = Readonly<Record<string, string>>

/** Makes the URLs that start a login, and the URLs to return to afterwards. */
export class LoginUrls {
  readonly #prefix: string
  readonly #publicUrls: readonly PublicUrl[]
  readonly #places: ReturnRules

  constructor(prefix: string, publicUrls: readonly PublicUrl[], places: ReturnRules) {
    this.#prefix = prefix
    this.#publicUrls = publicUrls
    this.#places = places
  }

  /** Returns `rd` if it is a safe place to return to, else `/`. Drops the query of one that is too long. */
  returnTo(raw: string | undefined): string {
    return safeReturn(raw && shortened(raw), this.#places) ?? '/'
  }

  /**
   * Starts a login that returns to the requested page. Relative on publicUrl's hosts, absolute elsewhere, because
   * logins start only there, and for a page of another origin.
   */
  start(facts: RequestFacts, provider?: string, hints: LoginHints = {}): string {
    return this.#endpoint(facts, ENDPOINT_PATHS.start, this.#asked(facts), provider, hints)
  }

  /** Starts a login that returns to `returnTo`. */
  startTo(facts: RequestFacts, returnTo: string, provider?: string, hints: LoginHints = {}): string {
    return this.#endpoint(facts, ENDPOINT_PATHS.start, returnTo, provider, hints)
  }

  signInTo(facts: RequestFacts, returnTo: string, hints: LoginHints = {}): string {
    return this.#endpoint(facts, ENDPOINT_PATHS.signIn, returnTo, undefined, hints)
  }

  /**
   * Makes a path absolute if the request's host is not publicUrl's, because the login returns to publicUrl's host.
   * Takes scheme and port from a publicUrl, since the port in Host may be that of a server behind a proxy.
   */
  onHost({ publicUrl, hostname, host }: RequestFacts, returnTo: string): string {
    if (publicUrl !== undefined || !returnTo.startsWith('/')) return returnTo
    const asked = host.slice(hostname.length + 1)
    const services = this.#publicUrls.map(({ origin }) => new URL(origin))
    const { protocol, port } =
      services.find((service) => service.port === (asked === DEFAULT_PORTS[service.protocol] ? '' : asked)) ??
      (services[0] as URL)
    return `${protocol}//${hostname}${port === '' ? '' : `:${port}`}${returnTo}`
  }

  /** The page to return to: the requested page, or the page whose script sent the request. */
  #asked({ target, method, headers }: RequestFacts): string {
    const byScript = headers.fetchMode !== undefined && headers.fetchMode !== 'navigate'
    const page = byScript ? safeReturn(headers.referer, this.#places) : undefined
    if (page !== undefined) return page
    return target === undefined || (method !== 'GET' && method !== 'HEAD') ? '/' : shortened(target.path + target.query)
  }

  #endpoint(facts: RequestFacts, path: string, returnTo: string, provider?: string, hints: LoginHints = {}): string {
    const { publicUrl, headers } = facts
    const home = publicUrl ?? (this.#publicUrls[0] as PublicUrl)
    // A script of another origin would resolve a path against its own page.
    const relative = publicUrl !== undefined && (headers.origin === undefined || headers.origin === publicUrl.origin)
    const query = new URLSearchParams({ rd: this.onHost(facts, returnTo) })
    if (provider !== undefined) query.set('provider', provider)
    for (const [name, value] of Object.entries(hints)) query.set(name, value)
    return `${relative ? '' : home.origin}${this.#prefix}${path}?${query}`
  }
}

/** Drops the query and fragment of a URL that is too long. */
function shortened(url: string): string {
  return url.length <= LONGEST_RETURN ? url : (url.split(/[?#]/, 1)[0] as string)
}
