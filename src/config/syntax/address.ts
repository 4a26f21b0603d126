import { isIP, isIPv4, isIPv6 } from 'node:net'
import { bad, good, type Parsed } from './parsed.ts'

export type ListenAddress =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string }

/** `host:port`, `[::1]:port` or `unix:/path`. */
export function parseListen(text: string): Parsed<ListenAddress> {
  const hint = 'write host:port, [::1]:port or unix:/path'
  if (text.startsWith('unix:')) return socketPath(text)
  const match = /^(?:\[([^\]]*)\]|([^:[\]/\s]+)):(\d{1,5})$/.exec(text)
  if (!match) return bad('is not an address to listen on', hint)
  const [, bracketed, plain, digits] = match
  const port = Number(digits)
  if (port > 65535) return bad('has a port above 65535', hint)
  if (bracketed !== undefined && !isIPv6(bracketed)) return bad('has no IPv6 address in its brackets', hint)
  const host = bracketed ?? plain!
  if (/^[\d.]+$/.test(host) && !isIPv4(host)) return bad('has no valid IPv4 address', hint)
  return good({ kind: 'tcp', host, port })
}

/** Parses `unix:/path`. The kernel accepts at most 107 bytes. */
export function socketPath(text: string): Parsed<{ readonly kind: 'unix'; readonly path: string }> {
  const path = text.slice('unix:'.length)
  if (!path.startsWith('/') || path.endsWith('/') || path.includes('\0')) {
    return bad('names no socket', 'write unix: and an absolute path, such as unix:/run/app.sock')
  }
  if (Buffer.byteLength(path) > 107) return bad('has a socket path above 107 bytes', 'choose a shorter one')
  return good({ kind: 'unix', path })
}

/** A network in CIDR notation, or one address. */
export function parseNetwork(text: string): Parsed<string> {
  const hint = 'write an address or a network such as 10.0.0.0/8 or fd00::/8'
  const slash = text.indexOf('/')
  const address = slash === -1 ? text : text.slice(0, slash)
  const family = isIP(address)
  if (family === 0 || address.includes('%')) return bad('is not a network', hint)
  const most = family === 4 ? 32 : 128
  if (slash === -1) return good(`${address}/${most}`)
  const bits = text.slice(slash + 1)
  if (!/^(0|[1-9]\d{0,2})$/.test(bits) || Number(bits) > most)
    return bad(`has no prefix length from 0 to ${most}`, hint)
  return good(text)
}

/** Whether a host name or address always means this machine. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  if (isIPv4(name)) return name.startsWith('127.')
  return name === '::1' || name === '0:0:0:0:0:0:0:1'
}

/** Whether only this machine can reach a listener. */
export function isLocal(address: ListenAddress): boolean {
  return address.kind === 'unix' || isLoopback(address.host)
}
