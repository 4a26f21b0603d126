import { authorityOf, parseAddress } from '../route/upstream-address.ts'
import type { ResponseRewrite } from './response-headers.ts'

/** The keys of a route that make the upstream's addresses differ from the public ones. */
export interface AddressChanges {
  readonly rewrite: { readonly stripPrefix?: string; readonly addPrefix?: string }
  readonly upstream?: { readonly urls: readonly string[]; readonly preserveHost: boolean }
}

/** @returns undefined if the upstream's addresses are the public ones */
export function responseRewrite({ rewrite, upstream }: AddressChanges): ResponseRewrite | undefined {
  const { stripPrefix, addPrefix } = rewrite
  if (upstream === undefined) return undefined
  if (stripPrefix === undefined && addPrefix === undefined && upstream.preserveHost) return undefined
  const authorities = new Set(upstream.preserveHost ? [] : upstream.urls.map((url) => authorityOf(parseAddress(url))))
  return new PrefixRewrite(trimmed(stripPrefix), trimmed(addPrefix), authorities)
}

/** Adds `stripPrefix` to the upstream's paths again and removes `addPrefix` from them. */
class PrefixRewrite implements ResponseRewrite {
  readonly #stripped: string
  readonly #added: string
  /** host[:port] of the upstream. */
  readonly #authorities: ReadonlySet<string>

  constructor(stripped: string, added: string, authorities: ReadonlySet<string>) {
    this.#stripped = stripped
    this.#added = added
    this.#authorities = authorities
  }

  location(value: string, host: string): string {
    const parts = readLocation(value)
    const { scheme, slashes, rest } = parts
    if (slashes.length >= 2) return this.#absolute(parts, host) ?? value
    if (slashes.length === 1) return asPath(this.#publicReference(`/${rest}`))
    if (scheme === '' || rest === '') return value
    // `https:a` is relative on an https page and names a host elsewhere. The app means the relative form.
    return /^[?#]/.test(rest) ? rest : `./${rest}`
  }

  /** Rewrites every Path attribute, because browsers use the last one (RFC 6265 5.3). */
  cookie(value: string): string {
    return value.replace(/(;[ \t]*path[ \t]*=[ \t]*)(\/[^;]*)/gi, (_, name: string, written: string) => {
      const path = written.trimEnd()
      return name + this.#publicPath(path) + written.slice(path.length)
    })
  }

  /** @returns undefined for an address of another host */
  #absolute({ scheme, slashes, rest }: LocationParts, host: string): string | undefined {
    const authority = /^[^/\\?#]*/.exec(rest)?.[0] ?? ''
    const named = hostsOf(scheme, authority)
    const reference = this.#publicReference(rest.slice(authority.length).replace(/^[/\\]?/, '/'))
    // A path alone has the same origin (RFC 9110 10.2.2).
    if (named.some((each) => this.#authorities.has(each))) return asPath(reference)
    return named.includes(host) ? scheme + slashes + host + reference : undefined
  }

  #publicReference(reference: string): string {
    const end = reference.search(/[?#]/)
    const path = (end === -1 ? reference : reference.slice(0, end)).replaceAll('\\', '/')
    return this.#publicPath(path) + (end === -1 ? '' : reference.slice(end))
  }

  /**
   * Leaves two kinds of path unchanged: one outside `addPrefix`, which is not public, and one that already has the
   * public prefix.
   */
  #publicPath(path: string): string {
    if (!isBelow(path, this.#added) || (this.#stripped !== '' && isBelow(path, this.#stripped))) return path
    const rest = path.slice(this.#added.length)
    if (this.#stripped === '') return rest === '' ? '/' : rest
    return rest === '/' && path === '/' ? this.#stripped : this.#stripped + rest
  }
}

function trimmed(prefix: string | undefined): string {
  return (prefix ?? '').replace(/\/+$/, '')
}

function isBelow(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (prefix === '' || path.length === prefix.length || path[prefix.length] === '/')
}

/** The parts of a Location that decide its host. */
interface LocationParts {
  /** `http:` or `https:` in any case, or empty. Another scheme is part of `rest`. */
  readonly scheme: string
  /** `/` or `\`. After two or more comes an authority. */
  readonly slashes: string
  readonly rest: string
}

/**
 * Parses a Location as browsers do (WHATWG URL 4.4): ignores white space and control characters around it, and tabs and
 * line breaks anywhere; takes `\` for `/`; takes two or more slashes as the start of an authority.
 */
function readLocation(value: string): LocationParts {
  let start = 0
  let end = value.length
  while (start < end && value.charCodeAt(start) <= 0x20) start += 1
  while (end > start && value.charCodeAt(end - 1) <= 0x20) end -= 1
  const text = value.slice(start, end).replace(/[\t\n\r]/g, '')
  const [all = '', scheme = '', slashes = ''] = /^(https?:)?([/\\]*)/i.exec(text) ?? []
  return { scheme, slashes, rest: text.slice(all.length) }
}

/**
 * The host[:port] of an authority without the scheme's default port. Without a scheme, the results for http and https.
 */
function hostsOf(scheme: string, authority: string): readonly string[] {
  const schemes = scheme === '' ? ['http:', 'https:'] : [scheme]
  return schemes.flatMap((each) => URL.parse(`${each}//${authority}`)?.host ?? [])
}

/** Puts `/.` in front of a path that begins with `//`, which would name a host. `/.` has no effect (RFC 3986 5.2.4). */
function asPath(reference: string): string {
  return reference.startsWith('//') ? `/.${reference}` : reference
}
