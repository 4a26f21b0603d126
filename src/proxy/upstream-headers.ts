import { foldedName } from '../headers/reserved-names.ts'
import { browserScheme, type Scheme } from '../route/own-origin.ts'
import type { OwnCookies } from '../session-cookie/own-cookies.ts'
import { cookiesOf } from '../session-cookie/request-cookies.ts'
import type { OpenUpstream } from '../upstream/open-upstream.ts'
import type { OpenRoute } from './compiled-route.ts'
import { withPluginHeaders } from './plugin-headers.ts'
import type { RequestContext } from './request-context.ts'

export interface UpstreamHeaderRules {
  readonly ownCookies: OwnCookies
  /** The scheme of hosts that no public URL names. */
  readonly defaultScheme: Scheme
}

/**
 * The headers of the request to the upstream, for HTTP and WebSocket: name, value, … The identity headers are not among
 * them.
 */
export function upstreamHeaders(
  context: RequestContext,
  { terms, upstream }: Pick<OpenRoute, 'terms'> & { readonly upstream: Pick<OpenUpstream, 'host'> },
  rules: UpstreamHeaderRules,
): string[] {
  const { headers: client, peer } = context
  const headers = client.forward
  const { setHeaders } = terms
  headers.push(
    'X-Forwarded-For',
    peer.forwardedFor,
    'X-Forwarded-Host',
    context.host,
    'X-Forwarded-Proto',
    browserScheme(context, rules.defaultScheme),
    'X-Request-Id',
    context.id,
  )
  if (peer.trusted && client.proxied !== undefined) headers.push(...client.proxied)
  if (terms.rewrite.stripPrefix !== undefined) headers.push('X-Forwarded-Prefix', terms.rewrite.stripPrefix)
  if (client.trailer !== undefined && client.hasBody && client.contentLength === undefined)
    headers.push('Trailer', client.trailer)
  if (client.acceptsTrailers) headers.push('TE', 'trailers')
  const cookie = cookiesOf(context, rules.ownCookies)?.forward
  if (cookie !== undefined) headers.push('Cookie', cookie)
  const kept = terms.dropHeaders === undefined ? headers : withoutNames(headers, terms.dropHeaders)
  kept.push('Host', terms.preserveHost ? context.host : upstream.host)
  for (let index = 0; index < setHeaders.length; index += 1) kept.push(setHeaders[index] as string)
  return context.pluginHeaders === undefined ? kept : withPluginHeaders(kept, context.pluginHeaders)
}

function withoutNames(headers: readonly string[], names: ReadonlySet<string>): string[] {
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    if (!names.has(foldedName(name))) kept.push(name, headers[index + 1] as string)
  }
  return kept
}
