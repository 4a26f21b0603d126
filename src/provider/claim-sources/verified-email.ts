import { PosternError } from '../../errors.ts'
import { emailIsVerified, isAddress, ownClaim } from '../../identity/visible-claims.ts'
import type { Claims } from '../../session/session.ts'

/** @throws PosternError `PST_LOGIN_DENIED` when the person has no verified email */
export function verifiedEmail(claims: Claims, what: string): string {
  const email = ownClaim(claims, 'email')
  if (isAddress(email) && emailIsVerified(claims)) return email
  throw new PosternError('PST_LOGIN_DENIED', { reason: `the person has no verified email, by which ${what} is asked` })
}
