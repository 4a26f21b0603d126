import { isIP } from 'node:net'

/** Where and how to connect: one URL of an upstream, read. */
export type Address =
  | {
      readonly kind: 'tcp'
      readonly secure: boolean
      readonly http2: boolean
      /** As `net.connect` takes it: an IPv6 address without brackets. */
      readonly hostname: string
      readonly port: number
    }
  | { readonly kind: 'unix'; readonly path: string; readonly secure: false; readonly http2: false }

export function parseAddress(url: string): Address {
  if (url.startsWith('unix:')) return { kind: 'unix', path: url.slice('unix:'.length), secure: false, http2: false }
  const secure = url.startsWith('https:') || url.startsWith('h2:')
  const http2 = url.startsWith('h2:') || url.startsWith('h2c:')
  const { hostname, port } = new URL(`http${url.slice(url.indexOf(':'))}`)
  // http's own port is left out by `URL`, whatever the scheme said.
  const explicit = /:80$/.test(url) ? '80' : port
  return {
    kind: 'tcp',
    secure,
    http2,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: explicit === '' ? (secure ? 443 : 80) : Number(explicit),
  }
}

/** What Host says to it. */
export function authorityOf(address: Address): string {
  if (address.kind === 'unix') return 'localhost'
  const hostname = isIP(address.hostname) === 6 ? `[${address.hostname}]` : address.hostname
  return address.port === (address.secure ? 443 : 80) ? hostname : `${hostname}:${address.port}`
}

/** The origin that undici's pool is given. */
export function originOf(address: Address): string {
  return `${address.secure ? 'https' : 'http'}://${authorityOf(address)}`
}
