import { PosternError } from '../errors.ts'

/**
 * What userinfo's status says about the access token (RFC 6750 3.1): 401 that it is invalid, 403 that its scope is too
 * small.
 */
export function userinfoRefusal(error: unknown): 'invalid' | 'forbidden' | undefined {
  const status = error instanceof PosternError ? error.details.accessTokenRefused : undefined
  if (status === 401) return 'invalid'
  return status === 403 ? 'forbidden' : undefined
}

/**
 * What userinfo has said about a session's access token. `forbidden`: one 403. `refused`: a new access token was
 * refused too, so another refresh would not help.
 */
export type TokenVerdict = 'accepted' | 'forbidden' | 'refused'

/** The result of reading claims. */
export type ClaimsAnswer = 'read' | 'failed' | 'invalid' | 'forbidden'

export interface JudgedStanding {
  readonly standing: TokenVerdict
  /** True: refresh the access token at once, and end the session if the provider refuses that. */
  readonly invalid: boolean
}

/**
 * Judges an answer of userinfo. A 401 counts at once, a 403 only when the next answer is a 403 too. Pure.
 *
 * @param renewed the answer is about tokens that were refreshed just before
 */
export function judgeStanding(before: TokenVerdict, answer: ClaimsAnswer, renewed: boolean): JudgedStanding {
  if (answer === 'read') return { standing: 'accepted', invalid: false }
  if (answer === 'failed' || before === 'refused') return { standing: before, invalid: false }
  if (answer === 'forbidden' && before === 'accepted') return { standing: 'forbidden', invalid: false }
  return renewed ? { standing: 'refused', invalid: false } : { standing: before, invalid: true }
}
