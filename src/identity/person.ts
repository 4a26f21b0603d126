import type { Authentication } from '../session/authentication.ts'
import type { Claims, Session } from '../session/session.ts'
import type { EpochMs } from '../time.ts'
import { type ClaimRules, visibleClaims } from './visible-claims.ts'

/** A signed-in caller: the owner of a session or of a bearer token. Without session id and refresh token. */
export interface Person {
  readonly caller: { readonly kind: 'session' | 'bearer' }
  /** The provider's name in the configuration. */
  readonly provider: string
  readonly subject: string
  /** Filtered by `visibleClaims`. */
  readonly claims: Claims
  readonly tokens: {
    readonly accessToken: string
    readonly idToken?: string
    readonly scope: readonly string[]
    readonly expiresAt?: EpochMs
  }
  /** Left out for a bearer token. Expressions that read `session` fail then. */
  readonly session?: { readonly createdAt: EpochMs }
  /** What the provider said when the person signed in, or what the bearer token says. */
  readonly authentication: Authentication
}

/** Makes the `Person` of a session. Sessions are immutable, so callers remember it with the session. */
export function personOf(session: Session, rules: ClaimRules): Person {
  const { accessToken, idToken, scope, expiresAt } = session.tokens
  return {
    caller: { kind: 'session' },
    provider: session.provider,
    subject: session.subject,
    claims: visibleClaims(session.claims, rules),
    tokens: {
      accessToken,
      scope,
      ...(idToken === undefined ? {} : { idToken }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
    session: { createdAt: session.createdAt },
    authentication: session.authentication ?? {},
  }
}
