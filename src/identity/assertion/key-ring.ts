import type { EpochMs } from '../../time.ts'
import { type KeySchedule, publishedAt, reschedule, signerAt } from './key-schedule.ts'
import type { PublicJwk, SigningKey } from './signing-key.ts'

/** The keys of assertions, as those who sign and publish see them. */
export interface AssertionKeys {
  /** Undefined while no key is there yet: the store that has it does not answer. */
  signer(now: EpochMs): SigningKey | undefined
  /** The public keys of `<prefix>/jwks.json`. */
  published(now: EpochMs): readonly PublicJwk[]
}

/** The keys of this process. They outlive a reload, so that what was signed before it can still be verified. */
export class KeyRing implements AssertionKeys {
  #schedule: KeySchedule = []

  signer(now: EpochMs): SigningKey | undefined {
    return signerAt(this.#schedule, now)?.key
  }

  published(now: EpochMs): readonly PublicJwk[] {
    return publishedAt(this.#schedule, now).map(({ publicJwk }) => publicJwk)
  }

  /** @param wanted the first one is to sign: at once if there is no other key, else once verifiers know it */
  use(wanted: readonly SigningKey[], now: EpochMs): void {
    this.#schedule = reschedule(this.#schedule, wanted, now)
  }
}
