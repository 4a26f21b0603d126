import { PosternError } from '../errors.ts'
import type { JsonValue } from '../json.ts'
import type { Tokens } from '../session/session.ts'
import type { EpochMs } from '../time.ts'
import { plainError } from './callback-query.ts'
import { answerRefused, statusFailure, unavailable } from './failures.ts'
import { parseJson } from './json.ts'

/**
 * Checks a token response (RFC 6749 5.1, 5.2) where the library is too strict or too lax, and returns it in a form that
 * the library accepts.
 *
 * @throws PosternError as `Provider` says
 */
export async function normalTokenResponse(response: Response, openid: boolean, now: EpochMs): Promise<Response> {
  const text = await response.text()
  if (response.status !== 200) throw statusFailure('token endpoint', response.status, response.headers, text, now)
  const parsed = parseJson(text)
  if (parsed.kind === 'unreadable') throw unavailable('the token endpoint did not answer with JSON')
  if (parsed.kind === 'other') throw answerRefused("the token endpoint's answer is not an object")

  // Some providers send errors with status 200.
  const { error } = parsed.value
  if (typeof error === 'string' && parsed.value.access_token === undefined) {
    const named = plainError(error)
    throw new PosternError('PST_PROVIDER_REJECTED', {
      reason: `the token endpoint answered 200 with an error (${named})`,
      oauthError: standardError(named),
      providerStatus: 200,
    })
  }

  const body: Record<string, JsonValue> = { ...parsed.value }
  // RFC 6749 A.12. Other characters cannot be sent in a header, and the library's error would quote the token.
  const { access_token: accessToken } = body
  if (typeof accessToken === 'string' && !/^[\x20-\x7e]+$/.test(accessToken)) {
    throw answerRefused('the access token has characters that a token cannot have')
  }
  for (const name of ['expires_in', 'refresh_token', 'scope', 'id_token']) {
    if (body[name] === null || body[name] === '') delete body[name]
  }
  if (Array.isArray(body.scope)) body.scope = body.scope.join(' ')
  // Without the provider's keys, an id token cannot be verified.
  if (!openid) delete body.id_token
  return Response.json(body)
}

/**
 * GitHub's names for errors of RFC 6749 5.2 (docs.github.com, "Troubleshooting OAuth app access token request errors"
 * and "Refreshing user access tokens").
 */
const GITHUB_ERRORS: Readonly<Record<string, string>> = {
  incorrect_client_credentials: 'invalid_client',
  bad_verification_code: 'invalid_grant',
  bad_refresh_token: 'invalid_grant',
}

function standardError(error: string): string {
  return Object.hasOwn(GITHUB_ERRORS, error) ? (GITHUB_ERRORS[error] as string) : error
}

export interface TokenResponse {
  readonly access_token: string
  readonly refresh_token?: string
  readonly id_token?: string
  readonly expires_in?: number
  readonly scope?: string
}

/** Seconds. Keeps `expiresAt` within the range of a date. */
const LONGEST_LIFE = 10 * 365 * 24 * 3600

/** @param before fills in what the response leaves out: the requested scopes, or the tokens that are being refreshed */
export function tokensOf(
  answer: TokenResponse,
  now: EpochMs,
  before: Pick<Tokens, 'scope' | 'refreshToken' | 'idToken'>,
): Tokens {
  const refreshToken = answer.refresh_token ?? before.refreshToken
  const idToken = answer.id_token ?? before.idToken
  return {
    accessToken: answer.access_token,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(idToken === undefined ? {} : { idToken }),
    ...(answer.expires_in === undefined ? {} : { expiresAt: now + Math.min(answer.expires_in, LONGEST_LIFE) * 1000 }),
    issuedAt: now,
    scope: answer.scope === undefined ? before.scope : scopesOf(answer.scope, before.scope),
  }
}

/** GitHub separates scopes by commas, not by spaces (RFC 6749 3.3). A comma may be part of a scope: then they stay. */
function scopesOf(granted: string, before: readonly string[]): readonly string[] {
  const separator = before.some((scope) => scope.includes(',')) ? ' ' : /[ ,]/
  return granted.split(separator).filter((scope) => scope !== '')
}
