import type { Exchange } from './exchange.ts'

export type Scheme = 'http' | 'https'

/**
 * The scheme that the browser used: what a trusted proxy says, else publicUrl's.
 * @param elsewhere for hosts that are not publicUrl's
 */
export function browserScheme({ peer, publicUrl }: Pick<Exchange, 'peer' | 'publicUrl'>, elsewhere: Scheme): Scheme {
  if (peer.forwardedProto !== undefined) return peer.forwardedProto
  if (publicUrl === undefined) return elsewhere
  return publicUrl.secure ? 'https' : 'http'
}

/** The origin that the request went to, as browsers write it: publicUrl's, or on a host that a route names the request's own. */
export function ownOrigin(exchange: Pick<Exchange, 'peer' | 'publicUrl' | 'host'>, elsewhere: Scheme): string {
  if (exchange.publicUrl !== undefined) return exchange.publicUrl.origin
  const scheme = browserScheme(exchange, elsewhere)
  return `${scheme}://${exchange.host.replace(scheme === 'https' ? /:443$/ : /:80$/, '')}`
}
