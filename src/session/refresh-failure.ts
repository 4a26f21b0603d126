import { PosternError } from '../errors.ts'

/**
 * Why a refresh failed, told by codes alone:
 * `grant`: `invalid_grant`, the refresh token is no longer good;
 * `final`: another answer that refuses this grant for good; the access token at hand may still be good;
 * `operator`: the provider does not accept our application, the person's grant may be fine;
 * `refused`: the answer could not be verified; `away`: everything else, which may pass.
 */
export type RefreshFailure = 'grant' | 'final' | 'operator' | 'refused' | 'away'

const OPERATOR = new Set(['invalid_client', 'unauthorized_client'])

export function refreshFailure(error: unknown): RefreshFailure {
  if (!(error instanceof PosternError)) return 'away'
  const { code, details } = error
  if (code === 'PST_PROVIDER_ANSWER_REFUSED') return 'refused'
  if (code === 'PST_CONFIG_INVALID') return 'operator'
  if (code !== 'PST_PROVIDER_REJECTED') return 'away'
  if (OPERATOR.has(details.oauthError ?? '')) return 'operator'
  if (details.oauthError === 'invalid_grant' && details.retryAfter === undefined) return 'grant'
  return details.grantRefused === true ? 'final' : 'away'
}

export function retryAfterOf(error: unknown): number | undefined {
  return error instanceof PosternError ? error.details.retryAfter : undefined
}
