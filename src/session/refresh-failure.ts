import { PosternError } from '../errors.ts'

/**
 * Why a refresh failed, told by codes alone:
 * `grant`: the refresh token is no longer good; `operator`: the provider does not accept our application, the person's grant may be fine;
 * `refused`: the answer could not be verified; `away`: everything else, which may pass.
 */
export type RefreshFailure = 'grant' | 'operator' | 'refused' | 'away'

const OPERATOR = new Set(['invalid_client', 'unauthorized_client', 'invalid_scope'])

export function refreshFailure(error: unknown): RefreshFailure {
  if (!(error instanceof PosternError)) return 'away'
  const { code, details } = error
  if (code === 'PST_PROVIDER_ANSWER_REFUSED') return 'refused'
  if (code === 'PST_CONFIG_INVALID') return 'operator'
  if (code !== 'PST_PROVIDER_REJECTED' || details.oauthError === undefined) return 'away'
  if (details.oauthError === 'invalid_grant') return 'grant'
  return OPERATOR.has(details.oauthError) ? 'operator' : 'away'
}

/**
 * Whether userinfo said that the access token is not good. Of a token that is known to be in its time this takes an error answer
 * (RFC 6750 3.1); of one whose time is not known a bare 401 is all that the provider will ever say.
 */
export function saysTokenIsDead(error: unknown, expiryKnown: boolean): boolean {
  if (!(error instanceof PosternError) || error.details.providerStatus !== 401) return false
  return !expiryKnown || error.details.oauthError === 'invalid_token'
}

export function retryAfterOf(error: unknown): number | undefined {
  return error instanceof PosternError ? error.details.retryAfter : undefined
}
