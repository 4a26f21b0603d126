import type { AssertionIssuer } from '../identity/assertion/issuer.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { EpochMs } from '../time.ts'
import { FixedHeaders } from '../upstream/fixed-headers.ts'
import type { AssertedIdentity, IdentityMemo, IdentityPass } from './identity-memo.ts'

/** Assertions kept for one caller: a cookie for a whole domain is sent to several hosts. Above that the oldest one goes. */
const MAX_HOSTS = 8

/** The request facts that assertions depend on. */
export type AssertionFacts = Pick<RequestFacts, 'publicUrl' | 'hostname'>

/** Signs assertions once for each caller, host and lifetime, and remembers them with the caller's identity. */
export class Assertions {
  readonly #issuer: AssertionIssuer
  readonly #defaultOrigin: string

  /** @param defaultOrigin the `iss` on hosts that only a route names */
  constructor(issuer: AssertionIssuer, defaultOrigin: string) {
    this.#issuer = issuer
    this.#defaultOrigin = defaultOrigin
  }

  /**
   * The caller's identity headers with an assertion for the app on this host.
   *
   * @throws PosternError `PST_STORE_UNAVAILABLE` while there is no key to sign with
   */
  pass(memo: IdentityMemo, facts: AssertionFacts, now: EpochMs): IdentityPass {
    const { asserted } = memo
    for (let index = 0; index < asserted.length; index += 1) {
      const known = asserted[index] as AssertedIdentity
      if (known.hostname === facts.hostname && known.publicUrl === facts.publicUrl && now < known.renewAt) {
        return known.pass
      }
    }
    return this.#renew(memo, facts, now)
  }

  #renew(memo: IdentityMemo, { publicUrl, hostname }: AssertionFacts, now: EpochMs): IdentityPass {
    const place = { issuer: publicUrl?.origin ?? this.#defaultOrigin, hostname }
    const { header, renewAt } = this.#issuer.issue(memo.person, place, memo.endsAt, now)
    const pass: IdentityPass = {
      kind: 'pass',
      identityHeaders: new FixedHeaders([...memo.headers.list, ...header]),
    }
    const others = memo.asserted.filter((one) => one.hostname !== hostname || one.publicUrl !== publicUrl)
    memo.asserted = [{ publicUrl, hostname, renewAt, pass }, ...others.slice(0, MAX_HOSTS - 1)]
    return pass
  }
}
