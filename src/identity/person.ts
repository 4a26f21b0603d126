import type { Claims, Session } from '../session/session.ts'
import { type ClaimRules, visibleClaims } from './visible-claims.ts'

/** What expressions may know about who is signed in. No session id and no refresh token: neither is anyone else's business. */
export interface Person {
  /** The provider's name in the configuration. */
  readonly provider: string
  readonly subject: string
  /** Already filtered: see `visibleClaims`. */
  readonly claims: Claims
  readonly tokens: {
    readonly accessToken: string
    readonly idToken?: string
    readonly scope: readonly string[]
    /** Epoch milliseconds. */
    readonly expiresAt?: number
  }
  /** Epoch milliseconds. */
  readonly session: { readonly createdAt: number; readonly endsAt: number; readonly claimsAt: number }
}

/** What expressions see as `request`. */
export interface ExpressionRequest {
  readonly method: string
  /** Lower case, no port. */
  readonly host: string
  /** Each segment decoded once. */
  readonly path: string
  /** Raw, with its leading `?`, or empty. */
  readonly query: string
  /** The client's address. */
  readonly address: string
}

/** Sessions are immutable values, so this is made once for each and remembered beside it. */
export function personOf(session: Session, rules: ClaimRules): Person {
  const { accessToken, idToken, scope, expiresAt } = session.tokens
  return {
    provider: session.provider,
    subject: session.subject,
    claims: visibleClaims(session.claims, rules),
    tokens: {
      accessToken,
      scope,
      ...(idToken === undefined ? {} : { idToken }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
    session: { createdAt: session.createdAt, endsAt: session.endsAt, claimsAt: session.claimsAt },
  }
}
