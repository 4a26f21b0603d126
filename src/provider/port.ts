import type { Claims, Session, Tokens } from '../session/session.ts'
import type { EpochMs } from '../time.ts'

/** The one trip to the provider and back that a callback must answer to; kept in the sealed login cookie. */
export interface LoginSecrets {
  readonly state: string
  /** Sent and checked only where the provider issues id tokens. */
  readonly nonce: string
  /** RFC 7636 code verifier; sent only where PKCE is on. */
  readonly codeVerifier: string
  readonly redirectUri: string
}

/** What a session keeps of a person's claims. */
export interface ReadClaims {
  readonly claims: Claims
  /** The names of all claims that userinfo has ever said: the id token no longer counts for these. */
  readonly userinfoClaims: readonly string[]
}

/** What a finished authorization-code grant, or a refresh, gave us, verified. */
export interface Grant extends ReadClaims {
  readonly tokens: Tokens
  readonly subject: string
  /** `sid` of the id token, where there is one. */
  readonly sid?: string
}

/** What a verified logout token says: whose sessions are over. At least one of `subject` and `sid` is there. */
export interface LogoutToken {
  /** Unique per token: the same one again is a replay. */
  readonly jti: string
  readonly issuedAt: EpochMs
  readonly subject?: string
  /** The provider's own session. */
  readonly sid?: string
}

/** Whether an OAuth error says that our application is not accepted (RFC 6749 5.2), whoever's code or token was sent. */
export function refusesClient(oauthError: string | undefined): oauthError is 'invalid_client' | 'unauthorized_client' {
  return oauthError === 'invalid_client' || oauthError === 'unauthorized_client'
}

/**
 * The provider as the rest of Postern sees it.
 *
 * Every method rejects with a `PosternError` only:
 * `PST_PROVIDER_UNAVAILABLE` (network, time-out, 5xx, 429, a body that is not what the protocol says; carries `retryAfter` in ms when told),
 * `PST_PROVIDER_REJECTED` (an OAuth error answer; `details.oauthError` has the `error` field),
 * `PST_PROVIDER_ANSWER_REFUSED` (the answer failed verification: signature, issuer, nonce, subject, …).
 */
export interface Provider {
  readonly name: string
  /** What the sign-in page's button says. */
  readonly label: string

  /** RFC 6749 4.1.1 and RFC 7636 4.3. `extra` are parameters on top of the configured ones (step-up: `max_age`, `acr_values`). */
  authorizationUrl(login: LoginSecrets, extra?: Readonly<Record<string, string>>): Promise<URL>

  /**
   * The code of a callback: judges its state, `iss` (RFC 9207), `error` and the code's characters (RFC 6749 A.11).
   * The provider is asked for nothing but its metadata, where they are not known yet.
   * Rejects also with `PST_LOGIN_STATE`, `PST_LOGIN_CALLBACK` (malformed), `PST_LOGIN_ISSUER`, `PST_LOGIN_DENIED` (`error=access_denied`)
   * and `PST_LOGIN_FAILED` (any other `error`).
   */
  judgeCallback(callback: URLSearchParams, login: LoginSecrets): Promise<string>

  /**
   * Redeems the code of `judgeCallback`, verifies the id token where there is one, reads userinfo.
   * A code is never sent a second time once it may have been used.
   * Rejects also with `PST_LOGIN_FAILED` (the code was refused) and `PST_PROVIDER_CLIENT` (our application was).
   */
  exchange(code: string, login: LoginSecrets): Promise<Grant>

  /** RFC 6749 6. `subject` is the session's: another one in a new id token is refused. The old refresh token is kept when none is sent. */
  refresh(tokens: Tokens, subject: string): Promise<Tokens>

  /** Claims read again; the subject must be the session's. */
  userinfo(session: Pick<Session, 'tokens' | 'subject' | 'userinfoClaims'>): Promise<ReadClaims>

  /** Whether the provider has refused our application and given no grant since: only an operator can mend that. */
  clientRefused(): boolean

  /** RFC 7009, where the provider has the endpoint; resolves either way. */
  revoke(tokens: Tokens): Promise<void>

  /** RP-initiated logout, where the provider has it. `returnTo` must be registered there; `state` comes back with the browser. */
  logoutUrl(idToken: string | undefined, returnTo: string, state?: string): Promise<URL | undefined>

  /** OpenID Connect Back-Channel Logout 1.0, 2.6. Whether the token was used before is the caller's to know. */
  verifyLogoutToken(token: string): Promise<LogoutToken>
}
