import { type SubjectType, subjectOf } from '../../identity/subject.ts'
import type { Claims } from '../../session/session.ts'
import type { EpochMs, Ms } from '../../time.ts'

/** A token that was accepted, and what it says. Immutable. */
export interface GoodToken {
  readonly kind: 'good'
  /** The provider's name in the configuration, or the URL of an issuer that is not a provider. */
  readonly provider: string
  readonly subject: string
  readonly claims: Claims
  /** The end of the token, if it is known. */
  readonly expiresAt: EpochMs | undefined
  /** How long this may be believed without asking again. */
  readonly maxAge: Ms
}

export interface BadToken {
  readonly kind: 'bad'
  /** For the log. Holds nothing of the token. */
  readonly reason: string
}

export type JudgedToken = GoodToken | BadToken

/** How the subject is found in the claims: the `subjectClaim` and `subjectType` of a provider. */
export interface SubjectRule {
  /** The first of them that exists counts. */
  readonly claims: readonly string[]
  readonly type: SubjectType
}

export const SUB: SubjectRule = { claims: ['sub'], type: 'string' }

/**
 * The subject. A token that a client got for itself may have no subject: then its `client_id` is the subject. Not where
 * subjects are numbers: the id of a client could have the same digits.
 */
export function subjectOrClient(claims: Claims, rule: SubjectRule): string | undefined {
  const hasNoSubject = rule.type === 'string' && !rule.claims.some((name) => Object.hasOwn(claims, name))
  return hasNoSubject ? subjectOf(claims, ['client_id']) : subjectOf(claims, rule.claims, rule.type)
}

/** How long an answer of the provider may be believed: a revoked token is refused after this time. */
export const MAX_ANSWER_AGE: Ms = 60_000

/** How long a verified JWT may be believed: a withdrawn key is noticed after this time. The keys are as old at most. */
export const MAX_JWT_AGE: Ms = 600_000

export function bad(reason: string): BadToken {
  return { kind: 'bad', reason }
}

/** Whether `aud` (RFC 7519 4.1.3) names one of these audiences. */
export function names(aud: unknown, audiences: readonly string[]): boolean {
  const named = Array.isArray(aud) ? aud : [aud]
  return named.some((one) => typeof one === 'string' && audiences.includes(one))
}

/**
 * Whether a token is bound to a key of its client (RFC 7800 3.1: DPoP, mutual TLS). Postern cannot check that the
 * sender has the key, so such a token is not accepted as a bearer token (RFC 9449 7.2).
 */
export function isBoundToKey({ cnf }: Claims): boolean {
  return cnf !== undefined && cnf !== null
}

/** `typ` in the payload of Keycloak's tokens, `token_use` in those of Cognito and in Hydra's introspection. */
const ACCESS_TOKEN: Readonly<Record<'typ' | 'token_use', readonly string[]>> = {
  typ: ['bearer', 'at+jwt', 'jwt', 'access'],
  token_use: ['access', 'access_token'],
}

/** Whether the claims say that this is a refresh token, an id token or another kind, in the words of some providers. */
export function isAnotherKind(claims: Claims): boolean {
  return Object.entries(ACCESS_TOKEN).some(([name, values]) => {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined
    return value !== undefined && !(typeof value === 'string' && values.includes(value.toLowerCase()))
  })
}
