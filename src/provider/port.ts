import type { Authentication } from '../session/authentication.ts'
import type { SourceAnswer, SourceTerms } from '../session/claim-sources.ts'
import type { Claims, Session, Tokens } from '../session/session.ts'
import type { EpochMs, Ms } from '../time.ts'

/** The values that bind a callback to its authorization request. Kept in the encrypted login cookie. */
export interface LoginSecrets {
  readonly state: string
  /** Sent and checked only if the provider issues id tokens. */
  readonly nonce: string
  /** RFC 7636 code verifier. Used only if PKCE is on. */
  readonly codeVerifier: string
  readonly redirectUri: string
}

/** The claims that a session keeps. */
export interface ReadClaims {
  readonly claims: Claims
  /** The names of all claims that userinfo has given so far. The id token no longer counts for these. */
  readonly userinfoClaims: readonly string[]
}

/** The verified result of an authorization-code grant. */
export interface Grant extends ReadClaims {
  readonly tokens: Tokens
  readonly subject: string
  /** What the id token says. Left out if the provider issues none. */
  readonly authentication?: Authentication
  /** What the claim sources gave. Left out when there are none. */
  readonly sources?: Session['sources']
  /** `sid` of the id token, if it has one. */
  readonly sid?: string
}

/** What the claim sources say now about one person. */
export interface SourceReadings {
  /** Of the sources that could be read. */
  readonly answers: readonly SourceAnswer[]
  /** Whether any other source could not be read. */
  readonly failed: boolean
  /** Whether one of them refused the access token. */
  readonly tokenRefused: boolean
  /** The longest time that one of them asked to wait. 0: none did. */
  readonly retryAfter: Ms
}

/** A verified logout token: it names the sessions to end. It has `subject`, `sid` or both. */
export interface LogoutToken {
  /** Unique per token, so a repeated one is a replay. */
  readonly jti: string
  readonly issuedAt: EpochMs
  readonly subject?: string
  /** The session at the provider. */
  readonly sid?: string
}

/** Whether an OAuth error refuses our application, not the code or token (RFC 6749 5.2). */
export function refusesClient(oauthError: string | undefined): oauthError is 'invalid_client' | 'unauthorized_client' {
  return oauthError === 'invalid_client' || oauthError === 'unauthorized_client'
}

/**
 * The provider as the rest of Postern sees it.
 *
 * Every method rejects with a `PosternError` only: `PST_PROVIDER_UNAVAILABLE` (network, time-out, 5xx, 429, a body that
 * cannot be read; `retryAfter` in ms if the provider sent Retry-After), `PST_PROVIDER_REJECTED` (an OAuth error
 * response; `details.oauthError` has the `error` field), `PST_PROVIDER_ANSWER_REFUSED` (the answer failed verification:
 * signature, issuer, nonce, subject, …), `PST_PROVIDER_CREDENTIAL` (what proves our application is missing or expired, so
 * the provider was not asked).
 */
export interface Provider {
  readonly name: string
  /** The text of the sign-in page's button. */
  readonly label: string
  /** The parameters of `<prefix>/start` that are passed on to the authorization request. */
  readonly loginHints: readonly string[]

  /**
   * The URL that begins a login (RFC 6749 4.1.1, RFC 7636 4.3). Pushes the request first where the provider takes that
   * (RFC 9126). Rejects also with `PST_PROVIDER_CLIENT` and, if `extra` may be the cause, `PST_LOGIN_FAILED`.
   *
   * @param extra adds to the configured parameters (step-up: `max_age`, `acr_values`; a browser's login hints).
   * `prompt: select_account` becomes the value that lets people choose another account at this provider.
   */
  authorizationUrl(login: LoginSecrets, extra?: Readonly<Record<string, string>>): Promise<URL>

  /**
   * Checks a callback's state, `iss` (RFC 9207), `error` and the code's characters (RFC 6749 A.11), and returns its
   * code. Sends no request to the provider, except for metadata that are not known yet. Rejects also with
   * `PST_LOGIN_STATE`, `PST_LOGIN_CALLBACK` (malformed), `PST_LOGIN_ISSUER`, `PST_LOGIN_DENIED` (`error=access_denied`)
   * and `PST_LOGIN_FAILED` (any other `error`).
   */
  judgeCallback(callback: URLSearchParams, login: LoginSecrets): Promise<string>

  /**
   * Redeems the code of `judgeCallback`, verifies the id token if there is one, reads userinfo. A code that may have
   * been used is never sent again. Reads the claim sources. Rejects also with `PST_LOGIN_FAILED` (the provider refused
   * the code), `PST_PROVIDER_CLIENT` (it refused our application), and `PST_CLAIMS_UNAVAILABLE`, `PST_CLAIMS_REFUSED` or
   * `PST_LOGIN_DENIED` (a claim source could not be read).
   */
  exchange(code: string, login: LoginSecrets): Promise<Grant>

  /**
   * RFC 6749 6. Rejects when a new id token has another `subject` than the session. Keeps the old refresh token when
   * the provider sends none.
   */
  refresh(tokens: Tokens, subject: string): Promise<Tokens>

  /** Reads the claims again. Rejects when they have another subject than the session. */
  userinfo(session: Pick<Session, 'tokens' | 'subject' | 'userinfoClaims'>): Promise<ReadClaims>

  /** The configured claim sources. */
  readonly claimSources: readonly SourceTerms[]

  /**
   * Reads the claim sources again. Never rejects.
   * @param claims what `userinfo` returned; if it could not be read, the session's
   */
  readClaimSources(session: Pick<Session, 'tokens' | 'subject'>, claims: Claims): Promise<SourceReadings>

  /** Whether the provider refused our application and has given no grant since. Only an operator can fix that. */
  clientRefused(): boolean

  /** Revokes the tokens (RFC 7009) if the provider has the endpoint. Never rejects. */
  revoke(tokens: Tokens): Promise<void>

  /**
   * RP-initiated logout. Undefined if the provider has no such endpoint. `returnTo` must be registered; the provider
   * returns `state`.
   */
  logoutUrl(idToken: string | undefined, returnTo: string, state?: string): Promise<URL | undefined>

  /** OpenID Connect Back-Channel Logout 1.0, 2.6. The caller checks whether the token was used before. */
  verifyLogoutToken(token: string): Promise<LogoutToken>
}
