import type { JsonObject } from './json.ts'

const LONGEST = 300
const WORDS = new Intl.ListFormat('en')

/**
 * Says why a discovery document does not belong to the configured issuer, with both values (OpenID Connect Discovery
 * 1.0, 4.3). Undefined when it does. Compares as URLs, as the library does.
 */
export function issuerMismatch(document: JsonObject, configured: string): string | undefined {
  const { issuer } = document
  if (typeof issuer !== 'string') return 'the discovery document has no issuer'
  if (URL.parse(issuer)?.href === new URL(configured).href) return undefined
  const found = JSON.stringify(issuer.slice(0, LONGEST))
  const values = `the discovery document has the issuer ${found}, the file has ${JSON.stringify(configured)}`
  return `${values}: ${difference(issuer, configured)}`
}

function difference(found: string, configured: string): string {
  const [theirs, ours] = [URL.parse(found), URL.parse(configured)]
  if (theirs === null || ours === null) return 'the first is not a URL'
  const parts: string[] = []
  if (theirs.protocol !== ours.protocol) parts.push('scheme')
  if (theirs.hostname !== ours.hostname) parts.push('host name')
  if (theirs.port !== ours.port) parts.push('port')
  if (parts.length > 0) return `they differ in the ${WORDS.format(parts)}; write the first, if it is the right one`
  const [theirPath, ourPath] = [theirs.pathname, ours.pathname]
  const slash = theirPath.replace(/\/$/, '') === ourPath.replace(/\/$/, '')
  return slash
    ? 'they differ in the slash at the end; write the first'
    : 'they differ in the path (realm, tenant); write the first, if it is the right one'
}
