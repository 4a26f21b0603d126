import type { Ms } from './time.ts'

/** What a `PosternError` knows beside its code. */
export interface ErrorDetails {
  /** What happened, for the log. Never shown to the person, never holds a secret. */
  readonly reason?: string
  readonly cause?: unknown
  /** Replaces the table's HTTP status. */
  readonly status?: number
  /** How long to wait before trying again. */
  readonly retryAfter?: Ms
  /** The `error` field of an OAuth error response (RFC 6749 5.2). */
  readonly oauthError?: string
  /** The HTTP status of the provider's response, if there was one. */
  readonly providerStatus?: number
  /** Whether the token endpoint refused this grant for good. */
  readonly grantRefused?: boolean
  /** The status with which userinfo refused the access token. */
  readonly accessTokenRefused?: 401 | 403
  /** Postern's URL that starts a login. In the JSON, and the page's main button unless there is an `action`. */
  readonly loginUrl?: string
  /** Who is signed in, for the page. */
  readonly signedInAs?: string
  /** `max_age` and `acr_values` that a new sign-in must meet (RFC 9470 3). */
  readonly stepUp?: Readonly<Record<string, string>>
  /** The page's main button. */
  readonly action?: { readonly label: string; readonly href: string }
  /** Whether the route takes bearer tokens: a 401 then asks for one too (RFC 6750 3). */
  readonly takesBearer?: boolean
  /** More fields for the log line. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}
