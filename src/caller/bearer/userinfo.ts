import { subjectOf } from '../../identity/subject.ts'
import type { Claims } from '../../session/session.ts'
import { bad, type JudgedToken, MAX_ANSWER_AGE, type SubjectRule } from './judged-token.ts'

export interface UserinfoRules {
  /** The provider's name in the configuration. */
  readonly provider: string
  readonly subject: SubjectRule
}

/** Judges what userinfo said about a token. It does not tell to which application the token was issued. Pure. */
export function judgeUserinfo(claims: Claims, { provider, subject: rule }: UserinfoRules): JudgedToken {
  const subject = subjectOf(claims, rule.claims, rule.type)
  if (subject === undefined) return bad(`userinfo has no subject (${rule.claims.join(', ')})`)
  return { kind: 'good', provider, subject, claims, expiresAt: undefined, maxAge: MAX_ANSWER_AGE }
}
