import type { Route } from '../route/route.ts'
import { authorityOf, parseAddress } from '../route/upstream-address.ts'
import type { ResponseRewrite } from './response-headers.ts'

/** @returns undefined where the upstream's addresses are the public ones */
export function responseRewrite({
  rewrite,
  upstream,
}: Pick<Route, 'rewrite' | 'upstream'>): ResponseRewrite | undefined {
  const { stripPrefix, addPrefix } = rewrite
  if (stripPrefix === undefined && addPrefix === undefined && upstream.preserveHost) return undefined
  const authorities = new Set(upstream.preserveHost ? [] : upstream.urls.map((url) => authorityOf(parseAddress(url))))
  return new PrefixRewrite(trimmed(stripPrefix), trimmed(addPrefix), authorities)
}

/** Says `stripPrefix` again where it was taken off, and takes `addPrefix` off where it was put on. */
class PrefixRewrite implements ResponseRewrite {
  readonly #stripped: string
  readonly #added: string
  /** host[:port] under which the upstream knows itself. */
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
    if (slashes.length === 1) return lone(this.#publicReference(`/${rest}`))
    if (scheme === '' || rest === '') return value
    // `https:a` is relative where the page's scheme is https, and names a host elsewhere: the app can only mean the former.
    return /^[?#]/.test(rest) ? rest : `./${rest}`
  }

  /** All of them: of several, browsers take the last (RFC 6265 5.3). */
  cookie(value: string): string {
    return value.replace(/(;[ \t]*path[ \t]*=[ \t]*)(\/[^;]*)/gi, (_, name: string, written: string) => {
      const path = written.trimEnd()
      return name + this.#publicPath(path) + written.slice(path.length)
    })
  }

  /** @returns undefined for another host's address */
  #absolute({ scheme, slashes, rest }: LocationParts, host: string): string | undefined {
    const authority = /^[^/\\?#]*/.exec(rest)?.[0] ?? ''
    const named = hostsOf(scheme, authority)
    const reference = this.#publicReference(rest.slice(authority.length).replace(/^[/\\]?/, '/'))
    // A path alone is an address of the same origin (RFC 9110 10.2.2).
    if (named.some((each) => this.#authorities.has(each))) return lone(reference)
    return named.includes(host) ? scheme + slashes + host + reference : undefined
  }

  #publicReference(reference: string): string {
    const end = reference.search(/[?#]/)
    const path = (end === -1 ? reference : reference.slice(0, end)).replaceAll('\\', '/')
    return this.#publicPath(path) + (end === -1 ? '' : reference.slice(end))
  }

  /** A path outside `addPrefix` cannot be asked for, and one that has the public prefix was made by an app that knows it: both stay. */
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

/** A Location in the parts that decide about its host. */
interface LocationParts {
  /** `http:`, `https:` in any case, or empty: a scheme that is neither is part of `rest`. */
  readonly scheme: string
  /** `/` and `\` alike. Two or more: an authority follows. */
  readonly slashes: string
  readonly rest: string
}

/**
 * Reads a Location as browsers do (WHATWG URL 4.4): white space and control characters around it, and tabs and line breaks
 * anywhere, mean nothing; `\` means `/`; any number of slashes stands before an authority.
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

/** The host[:port] that an authority names, without its scheme's default port; of either scheme where there is none. */
function hostsOf(scheme: string, authority: string): readonly string[] {
  const schemes = scheme === '' ? ['http:', 'https:'] : [scheme]
  return schemes.flatMap((each) => URL.parse(`${each}//${authority}`)?.host ?? [])
}

/** A path that begins with `//` would name a host: `/.` in front of it means nothing and keeps it a path (RFC 3986 5.2.4). */
function lone(reference: string): string {
  return reference.startsWith('//') ? `/.${reference}` : reference
}
