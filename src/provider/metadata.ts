import type { AuthorizationServer } from 'oauth4webapi'
import type { ProviderConfig } from '../config/config.ts'
import { isLoopback } from '../config/syntax/address.ts'
import { issuesIdTokens } from './authorization.ts'

/** RFC 8414 metadata with the endpoints that every login needs. */
export interface Metadata extends AuthorizationServer {
  readonly authorization_endpoint: string
  readonly token_endpoint: string
}

export type JudgedMetadata =
  | { readonly kind: 'usable'; readonly metadata: Metadata }
  | { readonly kind: 'refused'; readonly reason: string }

const ENDPOINTS = [
  'authorization_endpoint',
  'token_endpoint',
  'userinfo_endpoint',
  'jwks_uri',
  'revocation_endpoint',
  'end_session_endpoint',
  'introspection_endpoint',
  'pushed_authorization_request_endpoint',
] as const

/** Whether the configuration leaves out an endpoint or key set that a login needs. */
export function needsDiscovery(config: ProviderConfig): boolean {
  if (config.issuer === undefined) return false
  const complete = config.authorizationEndpoint !== undefined && config.tokenEndpoint !== undefined
  return !complete || (issuesIdTokens(config) && config.jwksUri === undefined)
}

/** Merges discovered metadata with the configured endpoints, which take precedence, and checks the result. */
export function judgeMetadata(config: ProviderConfig, discovered?: AuthorizationServer): JudgedMetadata {
  const byHand = {
    authorization_endpoint: config.authorizationEndpoint,
    token_endpoint: config.tokenEndpoint,
    userinfo_endpoint: config.userinfoEndpoint,
    introspection_endpoint: config.introspectionEndpoint,
    revocation_endpoint: config.revocationEndpoint,
    end_session_endpoint: config.endSessionEndpoint,
    pushed_authorization_request_endpoint: config.pushedAuthorizationRequestEndpoint,
    jwks_uri: config.jwksUri,
  }
  const named = Object.fromEntries(Object.entries(byHand).filter(([, url]) => url !== undefined))
  // The library wants an issuer. Without a configured one, it is never compared.
  const issuer = discovered?.issuer ?? config.issuer ?? config.authorizationEndpoint ?? ''
  const all: AuthorizationServer = { ...discovered, issuer, ...named }
  const { authorization_endpoint, token_endpoint } = all
  if (!authorization_endpoint || !token_endpoint) return refuse('there is no authorization or token endpoint')
  for (const name of ENDPOINTS) {
    const url: unknown = all[name]
    if (url !== undefined && !isAllowedEndpoint(url, config.allowInsecure)) return refuse(`${name} is not an https URL`)
  }
  return { kind: 'usable', metadata: { ...all, authorization_endpoint, token_endpoint } }
}

/** https, or http on loopback if the configuration allows it. */
export function isAllowedEndpoint(endpoint: unknown, allowInsecure: boolean): boolean {
  const url = typeof endpoint === 'string' ? URL.parse(endpoint) : null
  if (url?.username !== '' || url.password !== '') return false
  if (url.protocol === 'https:') return true
  return allowInsecure && url.protocol === 'http:' && isLoopback(url.hostname)
}

function refuse(reason: string): JudgedMetadata {
  return { kind: 'refused', reason }
}
