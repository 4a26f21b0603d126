import { PosternError } from '../errors.ts'

/** What userinfo's status says about the access token: 401, that it is dead (RFC 6750 3.1); 403, that it may not read. */
export function userinfoRefusal(error: unknown): 'invalid' | 'forbidden' | undefined {
  const status = error instanceof PosternError ? error.details.accessTokenRefused : undefined
  if (status === 401) return 'invalid'
  return status === 403 ? 'forbidden' : undefined
}

/**
 * How a session's access token stands at userinfo: `forbidden` after one 403; `refused` when even new tokens were refused, so that
 * another refresh would not help.
 */
export type TokenStanding = 'accepted' | 'forbidden' | 'refused'

/** How reading claims came out, as far as the access token is concerned. */
export type ClaimsAnswer = 'read' | 'failed' | 'invalid' | 'forbidden'

export interface JudgedStanding {
  readonly standing: TokenStanding
  /** The access token counts as dead: it is renewed at once, and the session is over where that is refused. */
  readonly invalid: boolean
}

/**
 * Judges one more answer of userinfo. A 401 counts at once, a 403 when the next answer is one too. Pure.
 *
 * @param renewed the answer is about tokens that came a moment ago
 */
export function judgeStanding(before: TokenStanding, answer: ClaimsAnswer, renewed: boolean): JudgedStanding {
  if (answer === 'read') return { standing: 'accepted', invalid: false }
  if (answer === 'failed' || before === 'refused') return { standing: before, invalid: false }
  if (answer === 'forbidden' && before === 'accepted') return { standing: 'forbidden', invalid: false }
  return renewed ? { standing: 'refused', invalid: false } : { standing: before, invalid: true }
}
