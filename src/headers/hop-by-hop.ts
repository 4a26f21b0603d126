/**
 * Headers that belong to one connection and are never forwarded (RFC 9110 7.6.1), lower case.
 * `te` is among them, but Postern sends its own `TE: trailers` to the upstream because gRPC needs it.
 */
export const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-authentication-info',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
])

const ORDINARY_OPTIONS = new Set(['close', 'keep-alive', 'upgrade', 'te', 'http2-settings', ''])

/** The header names, lower case, that a Connection header lists besides the usual options, and those of `before`. */
export function nominatedHeaders(connection: string, before?: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (connection === 'keep-alive' || connection === 'close') return before
  let named: Set<string> | undefined
  for (const option of connection.split(',')) {
    const name = option.trim().toLowerCase()
    if (ORDINARY_OPTIONS.has(name)) continue
    named ??= new Set(before)
    named.add(name)
  }
  return named ?? before
}
