import { ENDPOINT_PATHS } from './endpoint-paths.ts'
import type { PublicUrl } from './public-url.ts'
import type { RequestFacts } from './request-facts.ts'
import { LONGEST_RETURN, type ReturnPlaces, safeReturn } from './return-path.ts'

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** Where logins start, and where they may lead. */
export class LoginUrls {
  readonly #prefix: string
  readonly #publicUrls: readonly PublicUrl[]
  readonly #places: ReturnPlaces

  constructor(prefix: string, publicUrls: readonly PublicUrl[], places: ReturnPlaces) {
    this.#prefix = prefix
    this.#publicUrls = publicUrls
    this.#places = places
  }

  /** `rd` made safe: never another site; `/` when there is nowhere else. Too long, it loses its query. */
  returnTo(raw: string | undefined): string {
    return safeReturn(raw && shortened(raw), this.#places) ?? '/'
  }

  /** Relative on publicUrl's hosts, absolute from a host on which logins cannot start. */
  start(facts: RequestFacts, provider?: string): string {
    return this.#endpoint(facts, ENDPOINT_PATHS.start, this.#asked(facts), provider)
  }

  /** Where a refused login is tried again. */
  startTo(facts: RequestFacts, returnTo: string, provider?: string): string {
    return this.#endpoint(facts, ENDPOINT_PATHS.start, returnTo, provider)
  }

  signInTo(facts: RequestFacts, returnTo: string): string {
    return this.#endpoint(facts, ENDPOINT_PATHS.signIn, returnTo)
  }

  /** Where the session in the way is ended first, on the way to another. */
  signOut(facts: RequestFacts): string {
    return this.#endpoint(facts, ENDPOINT_PATHS.signOut, this.#asked(facts))
  }

  /**
   * A path belongs to the host that asked: an absolute URL where that is none of publicUrl's, as the browser comes back to one of those.
   * Such a host is reached with a scheme and port of publicUrl's; what its Host says may be the port behind a proxy.
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

  /** What the person gets back to: the page that was asked for, or the page whose script asked. */
  #asked({ target, method, headers }: RequestFacts): string {
    const byScript = headers.fetchMode !== undefined && headers.fetchMode !== 'navigate'
    const page = byScript ? safeReturn(headers.referer, this.#places) : undefined
    if (page !== undefined) return page
    return target === undefined || (method !== 'GET' && method !== 'HEAD') ? '/' : shortened(target.path + target.query)
  }

  #endpoint(facts: RequestFacts, path: string, returnTo: string, provider?: string): string {
    const home = facts.publicUrl === undefined ? (this.#publicUrls[0] as PublicUrl) : undefined
    const query = new URLSearchParams({ rd: this.onHost(facts, returnTo) })
    if (provider !== undefined) query.set('provider', provider)
    return `${home?.origin ?? ''}${this.#prefix}${path}?${query}`
  }
}

/** A neighbouring page is better than the front page, and than a `start` whose own URL is too long for anybody. */
function shortened(url: string): string {
  return url.length <= LONGEST_RETURN ? url : (url.split(/[?#]/, 1)[0] as string)
}
