import { parseListen, parseNetwork } from './syntax/address.ts'
import { parseClaimSourceUrl } from './syntax/claim-source-url.ts'
import {
  parseCookieName,
  parseHeaderName,
  parseHeaderValue,
  parseIdentityHeaderName,
  parseMethod,
} from './syntax/header.ts'
import { parseCookieDomain, parseRouteHost } from './syntax/host.ts'
import type { Parsed } from './syntax/parsed.ts'
import { parseAddedPrefix, parseCookiePath, parseOwnPrefix, parsePrefixPath, parseRoutePath } from './syntax/path.ts'
import { parsePrivateKey } from './syntax/private-key.ts'
import { parseDuration, parseSize } from './syntax/quantity.ts'
import { parseTenant } from './syntax/tenant.ts'
import {
  parseCorsOrigin,
  parseEndpoint,
  parseIssuer,
  parsePageOrigin,
  parsePublicUrl,
  parseUpstreamUrl,
} from './syntax/url.ts'

/** The syntaxes that the schema's `syntax` keyword can name. */
export const SYNTAX = {
  duration: parseDuration,
  size: parseSize,
  listen: parseListen,
  network: parseNetwork,
  publicUrl: parsePublicUrl,
  endpoint: parseEndpoint,
  claimSourceUrl: parseClaimSourceUrl,
  issuer: parseIssuer,
  upstreamUrl: parseUpstreamUrl,
  pageOrigin: parsePageOrigin,
  corsOrigin: parseCorsOrigin,
  host: parseRouteHost,
  cookieDomain: parseCookieDomain,
  cookieName: parseCookieName,
  cookiePath: parseCookiePath,
  routePath: parseRoutePath,
  prefixPath: parsePrefixPath,
  addedPrefix: parseAddedPrefix,
  ownPrefix: parseOwnPrefix,
  headerName: parseHeaderName,
  identityHeaderName: parseIdentityHeaderName,
  headerValue: parseHeaderValue,
  method: parseMethod,
  privateKey: parsePrivateKey,
  tenant: parseTenant,
} as const satisfies Readonly<Record<string, (text: string) => Parsed<unknown>>>

export type SyntaxName = keyof typeof SYNTAX
