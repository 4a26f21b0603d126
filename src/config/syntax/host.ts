import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { bad, good, type Parsed } from './parsed.ts'

const LABEL = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/

/** `app.example.com` or `*.example.com`, in lower case and ASCII (IDNA). */
export function parseRouteHost(text: string): Parsed<string> {
  const hint = 'write a host name such as app.example.com, or *.example.com'
  const wildcard = text.startsWith('*.')
  const name = wildcard ? text.slice(2) : text
  if (name.includes('*')) return bad('may have a wildcard as its first label only', hint)
  if (/^\[.*\]$/.test(name) && isIP(name.slice(1, -1)) === 6 && !wildcard) return good(name.toLowerCase())
  if (/:\d+$/.test(name)) return bad('must not have a port', hint)
  if (/[\s/:@?#\\]/.test(name)) return bad('is not a host name', hint)
  if (name.endsWith('.')) return bad('must not end with a dot', hint)
  const ascii = domainToASCII(name)
  if (ascii === '' || ascii.length > 253 || !ascii.split('.').every((label) => LABEL.test(label))) {
    return bad('is not a host name', hint)
  }
  return good(wildcard ? `*.${ascii}` : ascii)
}

/** The Domain of a cookie, without a leading dot (RFC 6265 5.2.3). */
export function parseCookieDomain(text: string): Parsed<string> {
  const hint = 'write the domain that your hosts share, such as example.com'
  const host = parseRouteHost(text.replace(/^\./, ''))
  if (!host.ok) return bad('is not a domain', hint)
  if (host.value.startsWith('*')) return bad('must not have a wildcard', hint)
  if (isIP(host.value) !== 0 || host.value.startsWith('[')) return bad('must not be an address', 'leave it out')
  if (!host.value.includes('.'))
    return bad('must have a dot: browsers refuse a cookie for a whole top-level domain', hint)
  return host
}
