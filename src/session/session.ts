import type { EpochMs } from '../time.ts'

declare const brand: unique symbol

/** 256 random bits, base64url. Never logged. */
export type SessionId = string & { readonly [brand]: 'SessionId' }

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue }

/** What the provider asserted about the person, after verification. */
export interface Claims {
  readonly [name: string]: JsonValue
}

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string
  readonly idToken?: string
  /** Left out when the provider named no lifetime: good until the provider says otherwise. */
  readonly expiresAt?: EpochMs
  /** When these tokens were issued; with `expiresAt` it gives their life. */
  readonly issuedAt: EpochMs
  readonly scope: readonly string[]
}

/** What we keep about one signed-in browser. An immutable value: a change is a new one with the next version. */
export interface Session {
  readonly id: SessionId
  /** The provider's name in the configuration. */
  readonly provider: string
  /** Who it is at that provider, stable. */
  readonly subject: string
  readonly claims: Claims
  readonly tokens: Tokens
  readonly createdAt: EpochMs
  /** The absolute end. */
  readonly endsAt: EpochMs
  readonly lastSeenAt: EpochMs
  /**
   * The names of all claims that userinfo has ever said: of these the id token's own value no longer counts.
   * Left out in sessions that were written before this was kept.
   */
  readonly userinfoClaims?: readonly string[]
  /** When the claims were last read from the provider. */
  readonly claimsAt: EpochMs
  /** The provider's own session id (`sid` of the id token), for back-channel logout. */
  readonly sid?: string
  /**
   * The host that the session was made for, as `canonicalHost` gives hostnames.
   * Left out in sessions that were written before this was kept.
   */
  readonly host?: string
  /** The User-Agent of the browser that signed in, for "where you are signed in". */
  readonly device?: string
  /** +1 on every write: a store refuses a stale one. */
  readonly version: number
}
