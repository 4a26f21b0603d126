import { hash } from 'node:crypto'
import { RESERVED_PARAMETERS } from '../config/reserved-parameters.ts'
import type { LoginSecrets } from './port.ts'

/** The part of a provider's configuration that the authorization request needs. */
export interface AuthorizationConfig {
  readonly clientId: string
  readonly scopes: readonly string[]
  readonly pkce: boolean
  readonly authorizationParams: Readonly<Record<string, string>>
  readonly issuer?: string
}

/**
 * Whether Postern asks this provider for id tokens, so OpenID Connect and not only OAuth 2.0 (OpenID Connect Core
 * 3.1.2.1).
 */
export function issuesIdTokens(config: Pick<AuthorizationConfig, 'issuer' | 'scopes'>): boolean {
  return config.issuer !== undefined && config.scopes.includes('openid')
}

/**
 * The parameters of the authorization request (RFC 6749 4.1.1, RFC 7636 4.3).
 *
 * @param extra overrides configured parameters, but not the reserved ones
 */
export function authorizationParameters(
  config: AuthorizationConfig,
  login: LoginSecrets,
  extra: Readonly<Record<string, string>> = {},
): URLSearchParams {
  const query = new URLSearchParams()
  for (const params of [config.authorizationParams, extra]) {
    for (const [name, value] of Object.entries(params)) query.set(name, value)
  }
  for (const name of RESERVED_PARAMETERS) query.delete(name)

  query.set('response_type', 'code')
  query.set('client_id', config.clientId)
  query.set('redirect_uri', login.redirectUri)
  if (config.scopes.length > 0) query.set('scope', config.scopes.join(' '))
  query.set('state', login.state)
  if (config.pkce) {
    query.set('code_challenge', hash('sha256', login.codeVerifier, 'base64url'))
    query.set('code_challenge_method', 'S256')
  }
  if (issuesIdTokens(config)) query.set('nonce', login.nonce)
  return query
}

/** The URL to which the browser is sent. A reserved parameter in the endpoint's own query does not count. */
export function authorizationUrl(endpoint: string, parameters: Iterable<readonly [string, string]>): URL {
  const url = new URL(endpoint)
  for (const name of RESERVED_PARAMETERS) url.searchParams.delete(name)
  for (const [name, value] of parameters) url.searchParams.set(name, value)
  return url
}
