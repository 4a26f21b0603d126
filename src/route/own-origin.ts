import type { RequestFacts } from './request-facts.ts'

export type Scheme = 'http' | 'https'

/**
 * The scheme that the browser used: from a trusted proxy's X-Forwarded-Proto, else publicUrl's.
 * @param elsewhere the scheme for hosts that are not publicUrl's
 */
export function browserScheme(
  { peer, publicUrl }: Pick<RequestFacts, 'peer' | 'publicUrl'>,
  elsewhere: Scheme,
): Scheme {
  if (peer.forwardedProto !== undefined) return peer.forwardedProto
  if (publicUrl === undefined) return elsewhere
  return publicUrl.secure ? 'https' : 'http'
}

/**
 * The origin that the request went to, as browsers write it: publicUrl's, or made from Host on a host that only a route
 * names.
 */
export function ownOrigin(facts: Pick<RequestFacts, 'peer' | 'publicUrl' | 'host'>, elsewhere: Scheme): string {
  if (facts.publicUrl !== undefined) return facts.publicUrl.origin
  const scheme = browserScheme(facts, elsewhere)
  return `${scheme}://${facts.host.replace(scheme === 'https' ? /:443$/ : /:80$/, '')}`
}
