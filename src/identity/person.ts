import type { Claims, Session } from '../session/session.ts'
import { type ClaimRules, visibleClaims } from './visible-claims.ts'

/** What expressions see of the person who is signed in. Without session id and refresh token. */
export interface Person {
  /** The provider's name in the configuration. */
  readonly provider: string
  readonly subject: string
  /** Filtered by `visibleClaims`. */
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

/** `request` in expressions. */
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

/** Makes the `Person` of a session. Sessions are immutable, so callers remember it with the session. */
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
