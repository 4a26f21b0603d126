import { isIP } from 'node:net'

/** The address of an upstream, parsed from one of its URLs. */
export type Address =
  | {
      readonly kind: 'tcp'
      readonly secure: boolean
      readonly http2: boolean
      /** As `net.connect` takes it: an IPv6 address has no brackets. */
      readonly hostname: string
      readonly port: number
    }
  | { readonly kind: 'unix'; readonly path: string; readonly secure: false; readonly http2: false }

export function parseAddress(url: string): Address {
  if (url.startsWith('unix:')) return { kind: 'unix', path: url.slice('unix:'.length), secure: false, http2: false }
  const secure = url.startsWith('https:') || url.startsWith('h2:')
  const http2 = url.startsWith('h2:') || url.startsWith('h2c:')
  const { hostname, port } = new URL(`http${url.slice(url.indexOf(':'))}`)
  // The URL was parsed as http, so `URL` drops port 80 for every scheme.
  const explicit = /:80$/.test(url) ? '80' : port
  return {
    kind: 'tcp',
    secure,
    http2,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: explicit === '' ? (secure ? 443 : 80) : Number(explicit),
  }
}

/** The Host header for this upstream. */
export function authorityOf(address: Address): string {
  if (address.kind === 'unix') return 'localhost'
  const hostname = isIP(address.hostname) === 6 ? `[${address.hostname}]` : address.hostname
  return address.port === (address.secure ? 443 : 80) ? hostname : `${hostname}:${address.port}`
}

/** The origin for undici's pool. */
export function originOf(address: Address): string {
  return `${address.secure ? 'https' : 'http'}://${authorityOf(address)}`
}
