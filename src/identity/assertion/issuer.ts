import { PosternError } from '../../errors.ts'
import { LONGEST_VALUE } from '../../identity/header-value.ts'
import type { EpochMs, Ms } from '../../time.ts'
import type { AssertionKeys } from './key-ring.ts'
import { type AssertedPerson, assertionPayload } from './payload.ts'
import { payloadRoom, signJwt } from './signing-key.ts'

export interface AssertionSettings {
  readonly header: string
  readonly lifetime: Ms
  /** The names of the claims to copy. */
  readonly claims: readonly string[]
  /** In place of the request's host. */
  readonly audience?: string
}

/** Where the app that reads an assertion is. */
export interface AssertionPlace {
  /** The origin of the public URL. */
  readonly issuer: string
  readonly hostname: string
}

/** A signed assertion as a request header. */
export interface Assertion {
  /** name, value; empty when the person's subject alone is too long. */
  readonly header: readonly string[]
  /** From then on, requests need a new one. */
  readonly renewAt: EpochMs
}

/** What could not be put into assertions. */
export type AssertionProblem =
  | { readonly kind: 'claims-omitted'; readonly claims: readonly string[] }
  | { readonly kind: 'too-long' }

/** Assertions are renewed when this part of their lifetime is left. */
const RENEW_WITHIN = 1 / 5

/** Issues assertions: signed JWTs that tell an app who the caller is. */
export class AssertionIssuer {
  readonly #settings: AssertionSettings
  readonly #keys: AssertionKeys
  readonly #report: (problem: AssertionProblem) => void
  readonly #reported = new Set<string>()

  /** @param report called once for each problem */
  constructor(
    settings: AssertionSettings,
    keys: AssertionKeys,
    report: (problem: AssertionProblem) => void = () => undefined,
  ) {
    this.#settings = settings
    this.#keys = keys
    this.#report = report
  }

  /**
   * Signs in the same tick.
   *
   * @param endsAt when the person's session or bearer token ends; the assertion ends no later
   * @throws PosternError `PST_STORE_UNAVAILABLE` while the signing key could not be read from the store
   */
  issue(person: AssertedPerson, { issuer, hostname }: AssertionPlace, endsAt: EpochMs, now: EpochMs): Assertion {
    const { header, lifetime, claims, audience = hostname } = this.#settings
    const key = this.#keys.signer(now)
    if (key === undefined) {
      throw new PosternError('PST_STORE_UNAVAILABLE', {
        reason: 'the key of the assertion could not be read from the store yet',
        retryAfter: 2_000,
      })
    }
    const expiresAt = Math.min(now + lifetime, endsAt)
    const renewAt = expiresAt === endsAt ? endsAt : expiresAt - lifetime * RENEW_WITHIN
    const terms = { issuer, audience, issuedAt: now, expiresAt, claims }
    const payload = assertionPayload(person, terms, payloadRoom(key, LONGEST_VALUE))
    if (payload === undefined) {
      this.#reportOnce({ kind: 'too-long' })
      return { header: [], renewAt }
    }
    if (payload.omitted.length > 0) this.#reportOnce({ kind: 'claims-omitted', claims: payload.omitted })
    return { header: [header, signJwt(key, payload.json)], renewAt }
  }

  #reportOnce(problem: AssertionProblem): void {
    const text = JSON.stringify(problem)
    if (this.#reported.has(text)) return
    this.#reported.add(text)
    this.#report(problem)
  }
}
