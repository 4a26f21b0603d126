import type { IdentityRenderer } from '../identity/headers.ts'
import { type Person, personOf } from '../identity/person.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import type { Identity } from '../route/policy.ts'
import type { Session } from '../session/session.ts'
import type { LiveSession, SessionMemo } from '../sessions/live-session.ts'
import { FixedHeaders } from '../upstream/fixed-headers.ts'

/** What one generation makes of one session: rendered once, used by every request. */
export class IdentityMemo implements SessionMemo {
  readonly madeBy: object
  readonly madeFrom: Session
  readonly person: Person
  readonly identity: Identity
  readonly headers: FixedHeaders
  /** The gate's decision where being signed in is enough. */
  readonly pass: { readonly kind: 'pass'; readonly identity: FixedHeaders }

  constructor(madeBy: IdentityRenderer, madeFrom: Session, rules: ClaimRules) {
    this.madeBy = madeBy
    this.madeFrom = madeFrom
    this.person = personOf(madeFrom, rules)
    this.identity = { kind: 'user', person: this.person }
    this.headers = new FixedHeaders(madeBy.fixed(this.person))
    this.pass = { kind: 'pass', identity: this.headers }
  }
}

/** The memo of this generation for this session's present value, made when it is not there yet. */
export function identityMemo(live: LiveSession, renderer: IdentityRenderer, rules: ClaimRules): IdentityMemo {
  const { memo } = live
  if (memo instanceof IdentityMemo && memo.madeBy === renderer && memo.madeFrom === live.session) return memo
  const made = new IdentityMemo(renderer, live.session, rules)
  live.memo = made
  return made
}
