import type { JsonObject } from './json.ts'

const LONGEST = 300
const WORDS = new Intl.ListFormat('en')

/**
 * Why a discovery document does not belong to the issuer of the file, with both values (OpenID Connect Discovery 1.0, 4.3); undefined when it does.
 * Compared as the library does it: as URLs.
 */
export function issuerMismatch(document: JsonObject, configured: string): string | undefined {
  const { issuer } = document
  if (typeof issuer !== 'string') return 'the discovery document names no issuer'
  if (URL.parse(issuer)?.href === new URL(configured).href) return undefined
  const found = JSON.stringify(issuer.slice(0, LONGEST))
  return `the discovery document is that of issuer ${found}, the file says ${JSON.stringify(configured)}: ${difference(issuer, configured)}`
}

function difference(found: string, configured: string): string {
  const [theirs, ours] = [URL.parse(found), URL.parse(configured)]
  if (theirs === null || ours === null) return 'the first is not a URL'
  const parts: string[] = []
  if (theirs.protocol !== ours.protocol) parts.push('scheme')
  if (theirs.hostname !== ours.hostname) parts.push('host name')
  if (theirs.port !== ours.port) parts.push('port')
  if (parts.length > 0)
    return `they differ in the ${WORDS.format(parts)}; write the issuer by which the provider knows itself`
  const [theirPath, ourPath] = [theirs.pathname, ours.pathname]
  const slash = theirPath.replace(/\/$/, '') === ourPath.replace(/\/$/, '')
  return slash
    ? 'they differ in the slash at the end; write the first'
    : 'they differ in the path (realm, tenant); write the first, if it is the right one'
}
