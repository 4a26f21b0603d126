import { decodeJwt, decodeProtectedHeader } from 'jose'
import type { ProviderConfig } from '../config/config.ts'
import { isObject } from '../json.ts'
import type { EpochMs, Ms } from '../time.ts'
import { issuesIdTokens } from './authorization.ts'
import { isAhead, isPast } from './clock-skew.ts'
import type { ProviderContext } from './context.ts'
import { answerRefused } from './failures.ts'
import { verifySignature } from './id-token.ts'
import type { JsonObject } from './json.ts'
import type { LogoutToken } from './port.ts'

/** An older logout token was delayed or replayed. */
export const MAX_LOGOUT_TOKEN_AGE: Ms = 600_000

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const LONGEST = 16 * 1024
/** The longest `jti`, `sub` or `sid`, in characters. */
const LONGEST_NAME = 1024

export type JudgedLogoutClaims =
  | { readonly kind: 'good'; readonly token: LogoutToken }
  | { readonly kind: 'refused'; readonly reason: string }

/** The providers whose issuer and client id the token names. The token is not verified yet. */
export function addresseesOf<P extends Pick<ProviderConfig, 'issuer' | 'scopes' | 'clientId'>>(
  token: string,
  providers: readonly P[],
): readonly P[] {
  const claims = peek(token)
  if (claims === undefined) return []
  return providers.filter(
    (provider) => issuesIdTokens(provider) && provider.issuer === claims.iss && isFor(claims.aud, provider.clientId),
  )
}

/**
 * Verifies a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). The caller checks for replay. Rejects with
 * `PST_PROVIDER_ANSWER_REFUSED`, or with `PST_PROVIDER_UNAVAILABLE` when the provider's keys cannot be loaded.
 */
export async function verifyLogoutToken(context: ProviderContext, token: string): Promise<LogoutToken> {
  if (!context.openid || peek(token) === undefined) throw answerRefused('the logout token is not a JWT')
  const metadata = await context.metadata()
  const { claims } = await verifySignature(token, metadata.id_token_signing_alg_values_supported, context)
  if (!isLogoutType(decodeProtectedHeader(token).typ)) throw answerRefused('the JWT is of another type')
  const expected = { issuer: metadata.issuer, clientId: context.config.clientId }
  const judged = judgeLogoutClaims(claims, expected, context.clock())
  if (judged.kind === 'refused') throw answerRefused(judged.reason)
  return judged.token
}

/** Checks the claims of a logout token after its signature was verified (2.4 and 2.6). Pure. */
export function judgeLogoutClaims(
  claims: JsonObject,
  expected: { readonly issuer: string; readonly clientId: string },
  now: EpochMs,
): JudgedLogoutClaims {
  const { iss, aud, iat, exp, jti, sub, sid, events } = claims
  if (iss !== expected.issuer) return refused('iss is another issuer')
  if (!isFor(aud, expected.clientId)) return refused('aud is another application')
  if (typeof iat !== 'number' || isAhead(iat, now))
    return refused('iat is missing or in the future: check the clock (NTP)')
  if (now - iat * 1000 > MAX_LOGOUT_TOKEN_AGE) return refused('the token is too old')
  if (exp !== undefined && isPast(exp, now)) return refused('exp is past')
  if (claims.nbf !== undefined && isAhead(claims.nbf, now)) return refused('nbf is in the future')
  if (!isName(jti)) return refused('jti is missing')
  if (!isObject(events) || !Object.hasOwn(events, EVENT) || !isObject(events[EVENT]))
    return refused('events does not name the back-channel logout')
  // Id tokens have a nonce, logout tokens must not (2.4).
  if (Object.hasOwn(claims, 'nonce')) return refused('it has a nonce')
  if (sub !== undefined && !isName(sub)) return refused('sub is empty, too long or not a string')
  if (sid !== undefined && !isName(sid)) return refused('sid is empty, too long or not a string')
  if (sub === undefined && sid === undefined) return refused('it has neither sub nor sid')
  return {
    kind: 'good',
    token: {
      jti,
      issuedAt: iat * 1000,
      subject: sub,
      sid,
    },
  }
}

function isFor(aud: unknown, clientId: string): boolean {
  return aud === clientId || (Array.isArray(aud) && aud.includes(clientId))
}

/** `logout+jwt` (2.4), or `JWT` or nothing as older providers send. */
function isLogoutType(typ: unknown): boolean {
  if (typ === undefined) return true
  return typeof typ === 'string' && /^(application\/)?(logout\+)?jwt$/i.test(typ)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME
}

function peek(token: string): JsonObject | undefined {
  if (token.length > LONGEST) return undefined
  try {
    return decodeJwt(token) as JsonObject
  } catch {
    // Not a JWT.
    return undefined
  }
}

function refused(reason: string): JudgedLogoutClaims {
  return { kind: 'refused', reason: `the logout token was refused: ${reason}` }
}
