import { subjectOf } from '../../identity/subject.ts'
import type { Claims } from '../../session/session.ts'
import { bad, type JudgedToken, MAX_ANSWER_AGE } from './judged-token.ts'

export interface UserinfoRules {
  /** The provider's name in the configuration. */
  readonly provider: string
  /** The subject is the first of these claims that exists. */
  readonly subjectClaim: readonly string[]
}

/** Judges what userinfo said about a token. It does not tell to which application the token was issued. Pure. */
export function judgeUserinfo(claims: Claims, { provider, subjectClaim }: UserinfoRules): JudgedToken {
  const subject = subjectOf(claims, subjectClaim)
  if (subject === undefined) return bad(`userinfo has no subject (${subjectClaim.join(', ')})`)
  return { kind: 'good', provider, subject, claims, expiresAt: undefined, maxAge: MAX_ANSWER_AGE }
}
