import type { IdentityHeaderRenderer } from '../identity/headers.ts'
import { type Person, personOf } from '../identity/person.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import type { Identity } from '../route/policy.ts'
import type { Session } from '../session/session.ts'
import type { LiveSession, SessionMemo } from '../sessions/live-session.ts'
import { FixedHeaders } from '../upstream/fixed-headers.ts'

/** The identity of one session, rendered once by one generation and used by all its requests. */
export class IdentityMemo implements SessionMemo {
  readonly madeBy: object
  readonly madeFrom: Session
  readonly person: Person
  readonly identity: Identity
  readonly headers: FixedHeaders
  /** The gate's decision on routes that ask for nothing but a session. */
  readonly pass: { readonly kind: 'pass'; readonly identityHeaders: FixedHeaders }

  constructor(madeBy: IdentityHeaderRenderer, madeFrom: Session, rules: ClaimRules) {
    this.madeBy = madeBy
    this.madeFrom = madeFrom
    this.person = personOf(madeFrom, rules)
    this.identity = { kind: 'user', person: this.person }
    this.headers = new FixedHeaders(madeBy.fixed(this.person))
    this.pass = { kind: 'pass', identityHeaders: this.headers }
  }
}

/** The memo for this renderer and the session's current value. Made anew when either has changed. */
export function identityMemo(live: LiveSession, renderer: IdentityHeaderRenderer, rules: ClaimRules): IdentityMemo {
  const { memo } = live
  if (memo instanceof IdentityMemo && memo.madeBy === renderer && memo.madeFrom === live.session) return memo
  const made = new IdentityMemo(renderer, live.session, rules)
  live.memo = made
  return made
}
