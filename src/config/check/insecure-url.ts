import { type Finding, type Pointer, readable } from '../finding.ts'
import { isLoopback } from '../syntax/address.ts'

/** Finds an http:// URL that is off loopback, or not allowed by `allowInsecure`. */
export function checkInsecureUrl(
  at: Pointer,
  url: string | undefined,
  allowInsecure: boolean | undefined,
  owner: string,
): readonly Finding[] {
  if (url === undefined || !URL.canParse(url) || new URL(url).protocol !== 'http:') return []
  const name = readable(at)
  if (!isLoopback(new URL(url).hostname)) {
    return [{ at, message: `\`${name}\`: is http:// off loopback, so tokens could be stolen`, hint: 'write https://' }]
  }
  if (allowInsecure !== false) return []
  return [{ at, message: `\`${name}\`: is http://`, hint: `write https://, or ${owner} allowInsecure: true` }]
}

/**
 * The end of a discovery document's URL (OpenID Connect Discovery 1.0, 4; RFC 8414, 3). The issuer is the part before
 * it.
 */
const DISCOVERY_DOCUMENT = /\/\.well-known\/(?:openid-configuration|oauth-authorization-server)\/?$/

/** Finds a discovery document's address in the place of the issuer. */
export function checkIssuerUrl(at: Pointer, issuer: string | undefined): readonly Finding[] {
  if (issuer === undefined || !DISCOVERY_DOCUMENT.test(issuer)) return []
  return [
    {
      at,
      message: `\`${readable(at)}\`: is the address of the discovery document, not the issuer`,
      hint: `write ${issuer.replace(DISCOVERY_DOCUMENT, '')}`,
    },
  ]
}
