import type { JsonValue } from '../json.ts'
import type { EpochMs } from '../time.ts'
import type { Authentication } from './authentication.ts'
import type { SessionId } from './session-id.ts'

/** What the provider asserted about the person, after verification. */
export interface Claims {
  readonly [name: string]: JsonValue
}

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string
  readonly idToken?: string
  /** Left out when the provider gave no lifetime. Then the tokens are good until the provider refuses them. */
  readonly expiresAt?: EpochMs
  /** When these tokens were issued. */
  readonly issuedAt: EpochMs
  readonly scope: readonly string[]
}

/** What a session knows about one claim source. */
export interface SourceRecord {
  readonly name: string
  /** The names of the claims that it gave. Their values are among the session's claims. */
  readonly claims: readonly string[]
  /** When it was last read successfully. */
  readonly readAt: EpochMs
}

/** One signed-in browser. Immutable: a change is a new value with the next version. */
export interface Session {
  readonly id: SessionId
  /** The provider's name in the configuration. */
  readonly provider: string
  /** The person's stable id at that provider. */
  readonly subject: string
  readonly claims: Claims
  readonly tokens: Tokens
  readonly createdAt: EpochMs
  /** The absolute end. */
  readonly endsAt: EpochMs
  readonly lastSeenAt: EpochMs
  /**
   * The names of all claims that userinfo has ever returned. For these the id token's value is not used.
   * Left out in sessions that an older version of Postern wrote.
   */
  readonly userinfoClaims?: readonly string[]
  /** When the claims were last read from the provider. */
  readonly claimsAt: EpochMs
  /**
   * What the id token of the sign-in said. A refresh does not change it: it is no sign-in (OpenID Connect Core 12.2).
   * Left out without an id token, and in sessions that an older version of Postern wrote.
   */
  readonly authentication?: Authentication
  /** What the claim sources gave. Left out when there are none, and in sessions that an older version of Postern wrote. */
  readonly sources?: readonly SourceRecord[]
  /** The provider's own session id (`sid` of the id token), for back-channel logout. */
  readonly sid?: string
  /**
   * The hostname that the session was created for, as `canonicalHost` returns it.
   * Left out in sessions that an older version of Postern wrote.
   */
  readonly host?: string
  /**
   * The hash of the cookie (`BrowserCookie`) that the browser had at `login.origin`. Sessions of several hosts that came
   * from one browser have the same. Left out without `login.origin`.
   */
  readonly loginBrowser?: string
  /** The User-Agent of the browser that signed in, for the list of a person's sessions. */
  readonly device?: string
  /** Grows by one with every write. A store refuses a write whose version is not the next one. */
  readonly version: number
}
