import { hash, timingSafeEqual } from 'node:crypto'
import type { ErrorCode } from '../errors.ts'

const MAX_CODE = 4096
const MAX_STATE = 512
const MAX_ISS = 1024
export type Callback =
  | { readonly kind: 'code'; readonly code: string; readonly iss: string | undefined }
  | { readonly kind: 'error'; readonly error: string; readonly iss: string | undefined }
  | CallbackRefused

export interface CallbackRefused {
  readonly kind: 'refused'
  readonly code: ErrorCode
  /** For the log. */
  readonly reason: string
}

/** Checks the query of a callback (RFC 6749 4.1.2), without I/O. `judgeIssuer` checks `iss`. */
export function judgeCallbackQuery(params: URLSearchParams, state: string): Callback {
  const states = params.getAll('state')
  if (states.length !== 1) return refused('PST_LOGIN_STATE', `the callback has ${states.length} state parameters`)
  if (!isState(states[0]!, state)) return refused('PST_LOGIN_STATE', 'the callback has the state of another login')

  for (const name of ['code', 'error', 'iss']) {
    if (params.getAll(name).length > 1) return refused('PST_LOGIN_CALLBACK', `the callback has ${name} more than once`)
  }
  for (const name of ['response', 'id_token', 'access_token']) {
    if (params.has(name)) return refused('PST_LOGIN_CALLBACK', `the callback has ${name}, which was not asked for`)
  }

  const iss = params.get('iss') || undefined
  if (iss && iss.length > MAX_ISS) return refused('PST_LOGIN_CALLBACK', 'the callback has an iss that is too long')
  const error = params.get('error')
  if (error) return { kind: 'error', error: plainError(error), iss }
  const code = params.get('code')
  if (!code) return refused('PST_LOGIN_CALLBACK', 'the callback has neither code nor error')
  if (code.length > MAX_CODE) return refused('PST_LOGIN_CALLBACK', 'the callback has a code that is too long')
  // RFC 6749 A.11. A provider cannot have issued such a code, so Postern does not send it there.
  if (!/^[\x20-\x7e]+$/.test(code))
    return refused('PST_LOGIN_CALLBACK', 'the code has characters that a code cannot have')
  return { kind: 'code', code, iss }
}

/**
 * Checks the callback's `iss` (RFC 9207). When sent, it must be the issuer. It must be sent when the provider's
 * metadata promise it. Without a configured issuer (plain OAuth 2.0), `iss` must have the authorization endpoint's
 * origin.
 */
export function judgeIssuer(
  iss: string | undefined,
  expected: { readonly issuer: string } | { readonly authorizationEndpoint: string },
  promised: boolean,
): CallbackRefused | undefined {
  if (iss === undefined) {
    return promised ? refused('PST_LOGIN_ISSUER', 'the callback lacks the iss that the provider promises') : undefined
  }
  const same =
    'issuer' in expected ? iss === expected.issuer : originOf(iss) === originOf(expected.authorizationEndpoint)
  return same ? undefined : refused('PST_LOGIN_ISSUER', 'the callback has the iss of another issuer')
}

/**
 * The error code for an error response in the callback (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6).
 * Anyone can type such a callback into the address bar, so it is not evidence about the provider.
 */
export function errorResponseCode(error: string): ErrorCode {
  return error === 'access_denied' ? 'PST_LOGIN_DENIED' : 'PST_LOGIN_FAILED'
}

/** The OAuth error code if it has the form of one, else `unreadable`. Safe to log. */
export function plainError(error: string): string {
  return /^[a-z0-9_.-]{1,64}$/i.test(error) ? error : 'unreadable'
}

function isState(sent: string, expected: string): boolean {
  if (expected === '' || sent.length > MAX_STATE) return false
  return timingSafeEqual(hash('sha256', sent, 'buffer'), hash('sha256', expected, 'buffer'))
}

function originOf(url: string): string | undefined {
  const origin = URL.parse(url)?.origin
  return origin === 'null' ? undefined : origin
}

function refused(code: ErrorCode, reason: string): CallbackRefused {
  return { kind: 'refused', code, reason }
}
