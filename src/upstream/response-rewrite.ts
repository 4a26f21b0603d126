import type { Route } from '../route/route.ts'
import { authorityOf, parseAddress } from './connect.ts'
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
    if (value.startsWith('/') && !value.startsWith('//')) return this.#publicReference(value)
    const absolute = /^((?:https?:)?\/\/)([^/?#]*)(.*)$/is.exec(value)
    if (absolute === null) return value
    const [, scheme = '', authority = '', rest = ''] = absolute
    const named = authority.toLowerCase()
    const reference = this.#publicReference(rest.startsWith('/') ? rest : `/${rest}`)
    // A path alone is an address of the same origin (RFC 9110 10.2.2).
    if (this.#authorities.has(withoutDefaultPort(named, scheme))) return reference
    return named === host.toLowerCase() ? `${scheme}${authority}${reference}` : value
  }

  cookie(value: string): string {
    const found = /;\s*path\s*=\s*([^;]*)/i.exec(value)
    const path = found?.[1]?.trim()
    if (found === null || path === undefined || !path.startsWith('/')) return value
    const attribute = found[0]
    const replaced = attribute.slice(0, attribute.indexOf('=') + 1) + this.#publicPath(path)
    return value.slice(0, found.index) + replaced + value.slice(found.index + attribute.length)
  }

  #publicReference(reference: string): string {
    const end = reference.search(/[?#]/)
    return end === -1 ? this.#publicPath(reference) : this.#publicPath(reference.slice(0, end)) + reference.slice(end)
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

function withoutDefaultPort(authority: string, scheme: string): string {
  return authority.replace(/^https:/i.test(scheme) ? /:443$/ : /:80$/, '')
}
