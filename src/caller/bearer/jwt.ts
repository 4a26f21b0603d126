import { decodeProtectedHeader, errors, type ProtectedHeaderParameters } from 'jose'
import { subjectOf } from '../../identity/subject.ts'
import { isAhead } from '../../provider/clock-skew.ts'
import { parseJson } from '../../provider/json.ts'
import type { Claims } from '../../session/session.ts'
import type { Clock, EpochMs } from '../../time.ts'
import {
  bad,
  isAnotherKind,
  isBoundToKey,
  type JudgedToken,
  MAX_JWT_AGE,
  names,
  type SubjectRule,
  subjectOrClient,
} from './judged-token.ts'

/** What a JWT access token must say. */
export interface JwtRules {
  /** The provider's name in the configuration, or the issuer's URL. */
  readonly provider: string
  readonly issuer: string
  /** `aud` must name one of them. */
  readonly audiences: readonly string[]
  /** Without `none` and HMAC. */
  readonly algorithms: readonly string[]
  /** `any`: `at+jwt`, `JWT` or no `typ`. */
  readonly type: 'any' | 'at+jwt'
  readonly subject: SubjectRule
}

/** The issuer's keys. */
export interface SigningKeys {
  /** Verifies the signature of a compact JWS. Rejects with an error of jose, or with a `PosternError` without keys. */
  verify(jws: string): Promise<{ readonly payload: Uint8Array }>
}

export interface ReadJwt {
  readonly header: ProtectedHeaderParameters
  readonly claims: Claims
}

/** No `typ` is the shorter form with `application/` in front of it (RFC 7515 4.1.9). */
const TYPES: Readonly<Record<JwtRules['type'], readonly (string | undefined)[]>> = {
  any: ['at+jwt', 'jwt', undefined],
  'at+jwt': ['at+jwt'],
}

/** Claims that only id tokens have (OpenID Connect Core 2 and 3.3.2.11). */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'] as const

/** Verifies a JWT access token. What it says is judged first: only what could be accepted costs a signature. */
export async function verifyJwt(token: string, rules: JwtRules, keys: SigningKeys, clock: Clock): Promise<JudgedToken> {
  const read = readJwt(token)
  if (read === undefined) return bad('it is not a JWT')
  const judged = judgeJwt(read, rules, clock())
  if (judged.kind === 'bad') return judged
  try {
    await keys.verify(token)
  } catch (error) {
    const reason = signatureFault(error)
    if (reason === undefined) throw error
    return bad(reason)
  }
  return judged
}

/** Reads a JWT without verifying it. Undefined for anything else. */
export function readJwt(token: string): ReadJwt | undefined {
  const parts = token.split('.')
  if (parts.length !== 3) return undefined
  try {
    const header = decodeProtectedHeader(token)
    const parsed = parseJson(Buffer.from(parts[1] as string, 'base64url').toString('utf8'))
    return parsed.kind === 'object' ? { header, claims: parsed.value } : undefined
  } catch {
    // Not a JWT.
    return undefined
  }
}

/**
 * Judges what a JWT access token says (RFC 9068 4, RFC 8725 3), but not its signature. An id token, a logout token or
 * Postern's own assertion is refused, even with a good signature. No tolerance for `exp`: clients renew their tokens
 * ahead of time. Pure.
 */
export function judgeJwt({ header, claims }: ReadJwt, rules: JwtRules, now: EpochMs): JudgedToken {
  const { iss, aud, exp, nbf, iat } = claims
  if (!rules.algorithms.includes(header.alg ?? '')) return bad('alg is not accepted')
  if (header.crit !== undefined) return bad('it has a crit header')
  if (!TYPES[rules.type].includes(typeOf(header.typ))) return bad('typ is another type')
  if (iss !== rules.issuer) return bad(issuerFault(iss, rules.issuer))
  if (!names(aud, rules.audiences)) return bad('aud is another audience')
  if (typeof exp !== 'number' || !Number.isFinite(exp)) return bad('exp is missing or not a number')
  const expiresAt = exp * 1000
  if (expiresAt <= now) return bad('it has expired')
  if (nbf !== undefined && isAhead(nbf, now)) return bad('nbf is in the future: check the clocks (NTP)')
  if (iat !== undefined && isAhead(iat, now)) return bad('iat is in the future: check the clocks (NTP)')
  if (Object.hasOwn(claims, 'events')) return bad('it is a logout token or another security event (RFC 8417)')
  if (ID_TOKEN_CLAIMS.some((name) => Object.hasOwn(claims, name))) return bad('it is an id token')
  if (isAnotherKind(claims)) return bad('it is another kind of token')
  if (isBoundToKey(claims)) return bad('it is bound to a key (cnf)')
  // RFC 9068 2.2 requires sub. Tokens of other issuers may name only the client.
  const subject =
    rules.type === 'any'
      ? subjectOrClient(claims, rules.subject)
      : subjectOf(claims, rules.subject.claims, rules.subject.type)
  if (subject === undefined) return bad(`it has no subject (${rules.subject.claims.join(', ')})`)
  return { kind: 'good', provider: rules.provider, subject, claims, expiresAt, maxAge: MAX_JWT_AGE }
}

/** Discovery finds an issuer that is written with or without a slash at its end. In a token it must be the same. */
function issuerFault(iss: unknown, issuer: string): string {
  return iss === `${issuer}/` || `${iss}/` === issuer
    ? 'iss and the configured issuer differ in the slash at the end: write issuer as iss has it'
    : 'iss is another issuer'
}

function typeOf(typ: unknown): string | undefined {
  if (typ === undefined) return undefined
  return typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : ''
}

/** Why the signature is refused; undefined when that could not be found out. */
function signatureFault(error: unknown): string | undefined {
  if (error instanceof errors.JWKSNoMatchingKey) return 'it is signed with an unknown key (kid)'
  if (error instanceof errors.JOSEError) return `the signature was refused: ${error.message}`
  // Key import reports a weak or malformed key as a bare TypeError.
  return error instanceof TypeError ? `the signing key is unusable: ${error.message}` : undefined
}
