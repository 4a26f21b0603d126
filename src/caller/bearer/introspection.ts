import { isAhead } from '../../provider/clock-skew.ts'
import type { Claims } from '../../session/session.ts'
import type { EpochMs } from '../../time.ts'
import {
  bad,
  isAnotherKind,
  isBoundToKey,
  type JudgedToken,
  MAX_ANSWER_AGE,
  names,
  type SubjectRule,
  subjectOrClient,
} from './judged-token.ts'

/** What an introspection response must say. */
export interface IntrospectionRules {
  /** The provider's name in the configuration. */
  readonly provider: string
  /** `aud` must name one of them. Undefined: it is not looked at. */
  readonly audiences: readonly string[] | undefined
  readonly subject: SubjectRule
}

/**
 * Judges an introspection response (RFC 7662 2.2). Refresh tokens are introspected too (2.1): where the response names
 * the kind of token, it must be a bearer access token. Pure.
 */
export function judgeIntrospection(answer: Claims, rules: IntrospectionRules, now: EpochMs): JudgedToken {
  const { active, exp, nbf, aud, token_type: tokenType } = answer
  if (active === false) return bad('it is not active')
  if (active !== true) return bad('the provider did not say whether it is active')
  if (tokenType !== undefined && !isBearer(tokenType)) return bad('it is another type of token')
  if (isAnotherKind(answer)) return bad('it is another kind of token')
  if (isBoundToKey(answer)) return bad('it is bound to a key (cnf)')
  if (rules.audiences !== undefined && !names(aud, rules.audiences)) return bad('aud is another audience')
  if (exp !== undefined && !(typeof exp === 'number' && Number.isFinite(exp))) return bad('exp is not a number')
  const expiresAt = exp === undefined ? undefined : exp * 1000
  if (expiresAt !== undefined && expiresAt <= now) return bad('it has expired')
  if (nbf !== undefined && isAhead(nbf, now)) return bad('nbf is in the future: check the clocks (NTP)')
  // Many providers name only the client for a token that a client got for itself.
  const subject = subjectOrClient(answer, rules.subject)
  if (subject === undefined) return bad(`the provider named no subject (${rules.subject.claims.join(', ')})`)
  return { kind: 'good', provider: rules.provider, subject, claims: answer, expiresAt, maxAge: MAX_ANSWER_AGE }
}

/** Case-insensitive (RFC 6749 5.1). Some providers say that it is an access token. */
function isBearer(tokenType: unknown): boolean {
  return typeof tokenType === 'string' && /^(bearer|access_token)$/i.test(tokenType)
}
