import type { IdentityHeaderRenderer } from '../identity/headers.ts'
import { type Person, personOf } from '../identity/person.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import type { Identity } from '../route/policy.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { CallerMemo, LiveSession } from '../sessions/live-session.ts'
import type { EpochMs } from '../time.ts'
import { FixedHeaders } from '../upstream/fixed-headers.ts'
import type { BearerCaller } from './bearer/bearer-caller.ts'
import { bearerPerson } from './bearer/bearer-person.ts'

/** The gate's decision for a caller who may pass. */
export interface IdentityPass {
  readonly kind: 'pass'
  readonly identityHeaders: FixedHeaders
}

/** The identity headers with an assertion, good on one host until `renewAt`. */
export interface AssertedIdentity {
  readonly publicUrl: PublicUrl | undefined
  readonly hostname: string
  readonly renewAt: EpochMs
  readonly pass: IdentityPass
}

/** The identity of one session or API client, rendered once by one generation and used by all its requests. */
export class IdentityMemo implements CallerMemo {
  readonly madeBy: object
  readonly madeFrom: object
  readonly person: Person
  readonly identity: Identity
  readonly headers: FixedHeaders
  /** The gate's decision on routes that ask for nothing but a session. */
  readonly pass: IdentityPass
  /** When the caller's identity ends, whatever happens. */
  readonly endsAt: EpochMs
  /** The headers with an assertion, by host; the newest first. `Assertions` fills it. */
  asserted: readonly AssertedIdentity[] = []

  constructor(madeBy: IdentityHeaderRenderer, madeFrom: object, person: Person, endsAt: EpochMs) {
    this.madeBy = madeBy
    this.madeFrom = madeFrom
    this.person = person
    this.identity = { kind: 'user', person: this.person }
    this.headers = new FixedHeaders(madeBy.fixed(this.person))
    this.endsAt = endsAt
    this.pass = { kind: 'pass', identityHeaders: this.headers }
  }
}

/** The memo for this renderer and the session's current value. Made anew when either has changed. */
export function identityMemo(live: LiveSession, renderer: IdentityHeaderRenderer, rules: ClaimRules): IdentityMemo {
  const { memo } = live
  if (memo instanceof IdentityMemo && memo.madeBy === renderer && memo.madeFrom === live.session) return memo
  const made = new IdentityMemo(renderer, live.session, personOf(live.session, rules), live.session.endsAt)
  live.memo = made
  return made
}

/** The same for an API client. */
export function bearerMemo(caller: BearerCaller, renderer: IdentityHeaderRenderer, rules: ClaimRules): IdentityMemo {
  const { memo, token, accessToken } = caller
  if (memo instanceof IdentityMemo && memo.madeBy === renderer && memo.madeFrom === token) return memo
  const made = new IdentityMemo(
    renderer,
    token,
    bearerPerson(token, accessToken, rules),
    token.expiresAt ?? Number.POSITIVE_INFINITY,
  )
  caller.memo = made
  return made
}
