import { hash, timingSafeEqual } from 'node:crypto'
import { RESERVED_PARAMETERS } from '../config/reserved-parameters.ts'
import type { ErrorCode } from '../errors.ts'
import type { LoginSecrets } from './port.ts'

const MAX_CODE = 4096
const MAX_STATE = 512
const MAX_ISS = 1024

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
 * The authorization request (RFC 6749 4.1.1, RFC 7636 4.3).
 *
 * @param extra overrides configured parameters, but not the reserved ones
 */
export function authorizationUrl(
  endpoint: string,
  config: AuthorizationConfig,
  login: LoginSecrets,
  extra: Readonly<Record<string, string>> = {},
): URL {
  const url = new URL(endpoint)
  const query = url.searchParams
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
  return url
}

export type Callback =
  | { readonly kind: 'code'; readonly code: string; readonly iss: string | undefined }
  | { readonly kind: 'error'; readonly error: string; readonly iss: string | undefined }
  | CallbackRefused

export interface CallbackRefused {
  readonly kind: 'refused'
  readonly code: ErrorCode
  /** For the log. */
  readonly reason: string
}

/** Checks the query of a callback (RFC 6749 4.1.2), without I/O. `judgeIssuer` checks `iss`. */
export function judgeCallbackQuery(params: URLSearchParams, state: string): Callback {
  const states = params.getAll('state')
  if (states.length !== 1) return refused('PST_LOGIN_STATE', `the callback has ${states.length} state parameters`)
  if (!isState(states[0]!, state)) return refused('PST_LOGIN_STATE', 'the callback has the state of another login')

  for (const name of ['code', 'error', 'iss']) {
    if (params.getAll(name).length > 1) return refused('PST_LOGIN_CALLBACK', `the callback has ${name} more than once`)
  }
  for (const name of ['response', 'id_token', 'access_token']) {
    if (params.has(name)) return refused('PST_LOGIN_CALLBACK', `the callback has ${name}, which was not asked for`)
  }

  const iss = params.get('iss') || undefined
  if (iss && iss.length > MAX_ISS) return refused('PST_LOGIN_CALLBACK', 'the callback has an iss that is too long')
  const error = params.get('error')
  if (error) return { kind: 'error', error: plainError(error), iss }
  const code = params.get('code')
  if (!code) return refused('PST_LOGIN_CALLBACK', 'the callback has neither code nor error')
  if (code.length > MAX_CODE) return refused('PST_LOGIN_CALLBACK', 'the callback has a code that is too long')
  // RFC 6749 A.11. A provider cannot have issued such a code, so Postern does not send it there.
  if (!/^[\x20-\x7e]+$/.test(code))
    return refused('PST_LOGIN_CALLBACK', 'the code has characters that a code cannot have')
  return { kind: 'code', code, iss }
}

/**
 * Checks the callback's `iss` (RFC 9207). When sent, it must be the issuer. It must be sent when the provider's
 * metadata promise it. Without a configured issuer (plain OAuth 2.0), `iss` must have the authorization endpoint's
 * origin.
 */
export function judgeIssuer(
  iss: string | undefined,
  expected: { readonly issuer: string } | { readonly authorizationEndpoint: string },
  promised: boolean,
): CallbackRefused | undefined {
  if (iss === undefined) {
    return promised ? refused('PST_LOGIN_ISSUER', 'the callback lacks the iss that the provider promises') : undefined
  }
  const same =
    'issuer' in expected ? iss === expected.issuer : originOf(iss) === originOf(expected.authorizationEndpoint)
  return same ? undefined : refused('PST_LOGIN_ISSUER', 'the callback has the iss of another issuer')
}

/**
 * The error code for an error response in the callback (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6).
 * Anyone can type such a callback into the address bar, so it is not evidence about the provider.
 */
export function errorResponseCode(error: string): ErrorCode {
  return error === 'access_denied' ? 'PST_LOGIN_DENIED' : 'PST_LOGIN_FAILED'
}

/** The OAuth error code if it has the form of one, else `unreadable`. Safe to log. */
export function plainError(error: string): string {
  return /^[a-z0-9_.-]{1,64}$/i.test(error) ? error : 'unreadable'
}

function isState(sent: string, expected: string): boolean {
  if (expected === '' || sent.length > MAX_STATE) return false
  return timingSafeEqual(hash('sha256', sent, 'buffer'), hash('sha256', expected, 'buffer'))
}

function originOf(url: string): string | undefined {
  const origin = URL.parse(url)?.origin
  return origin === 'null' ? undefined : origin
}

function refused(code: ErrorCode, reason: string): CallbackRefused {
  return { kind: 'refused', code, reason }
}
