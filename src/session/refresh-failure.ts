import { PosternError } from '../errors.ts'

/**
 * Why a refresh failed, by error codes alone:
 * - `grant`: `invalid_grant`, the refresh token is no longer good
 * - `final`: another final refusal of this grant; the access token may still be good
 * - `operator`: the provider refuses this application, or the configuration is wrong; the grant may still be good
 * - `refused`: Postern could not verify the answer
 * - `away`: any other failure; it may pass
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
