import { readFile } from 'node:fs/promises'
import type { Config } from '../config/config.ts'
import { parseAssertionKey } from '../config/syntax/assertion-key.ts'
import { PosternError } from '../errors.ts'
import {
  type GeneratedKey,
  type GeneratedKeyPlan,
  planGeneratedKeys,
  unionOfKeys,
} from '../identity/assertion/generated-keys.ts'
import { KeyRing } from '../identity/assertion/key-ring.ts'
import { packKeys, unpackKeys } from '../identity/assertion/packed-keys.ts'
import { type AssertionAlgorithm, generateSigningKey, type SigningKey } from '../identity/assertion/signing-key.ts'
import type { Logger } from '../log.ts'
import type { SharedText } from '../store/shared-text-port.ts'
import type { Clock, Ms } from '../time.ts'

/** Where the keys of assertions come from. */
export type KeyOrigin =
  /** No assertions. */
  | { readonly kind: 'none' }
  /** The first one signs. */
  | { readonly kind: 'files'; readonly keys: readonly SigningKey[] }
  /** Postern makes them. */
  | { readonly kind: 'generated'; readonly algorithm: AssertionAlgorithm }

export interface AssertionKeySourceOptions {
  /** Where generated keys are kept. */
  readonly shared: SharedText
  readonly clock: Clock
  readonly logger: Logger
}

/** How often shared keys are read again. A key that another replica has made is published within this time. */
const READ_EVERY: Ms = 60_000
/** While there is no key yet. */
const RETRY_EVERY: Ms = 1_000
/** Other replicas write at the same time at a first start, seldom more than a few. */
const ATTEMPTS = 5

/** Gives the key ring its keys: from files, or made here and shared with the other replicas. */
export class AssertionKeySource {
  readonly ring = new KeyRing()
  readonly #options: AssertionKeySourceOptions
  #origin: KeyOrigin = { kind: 'none' }
  /** The generated keys that this process knows. It writes them again if the store loses them. */
  #generated: readonly GeneratedKey[] = []
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: AssertionKeySourceOptions) {
    this.#options = options
  }

  /**
   * Takes the keys of a configuration. Resolves when they are in use, or when the store has not answered: then they come
   * later. Never rejects.
   */
  async use(origin: KeyOrigin): Promise<void> {
    this.#origin = origin
    clearTimeout(this.#timer)
    if (origin.kind === 'files') this.ring.use(origin.keys, this.#options.clock())
    else if (origin.kind === 'generated') await this.#refresh()
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }

  async #refresh(): Promise<void> {
    const { logger, clock } = this.#options
    const origin = this.#origin
    if (origin.kind !== 'generated') return
    try {
      const { keep, signer } = await this.#sharedPlan(origin.algorithm)
      // A reload may have come in between.
      if (origin !== this.#origin) return
      const others = keep.filter((key) => key !== signer)
      this.#generated = keep
      this.ring.use(
        [...(signer === undefined ? [] : [signer]), ...others].map(({ key }) => key),
        clock(),
      )
    } catch (error) {
      // The link logs an outage of the store.
      if (!(error instanceof PosternError)) logger.error({ event: 'internal-error', error }, 'no keys for assertions')
    }
    if (this.#closed || origin !== this.#origin) return
    const wait = this.ring.signer(clock()) === undefined ? RETRY_EVERY : READ_EVERY
    this.#timer = setTimeout(() => void this.#refresh(), wait).unref()
  }

  /** Reads the shared keys, and changes them if it is time. Rejects with `PST_STORE_UNAVAILABLE`. */
  async #sharedPlan(algorithm: AssertionAlgorithm): Promise<GeneratedKeyPlan> {
    const { shared, clock, logger } = this.#options
    for (let attempt = 1; ; attempt += 1) {
      const before = await shared.read()
      const stored = before.text === undefined ? undefined : unpackKeys(before.text)
      if (stored === undefined && before.stored.length > 0) {
        logger.warn({ event: 'assertion-keys-refused' }, 'the shared keys of assertions cannot be opened')
      }
      const now = clock()
      const known = planGeneratedKeys(unionOfKeys(stored ?? [], this.#generated), algorithm, now)
      const made = known.generate ? { key: await generateSigningKey(algorithm), createdAt: now } : undefined
      const plan = made === undefined ? known : planGeneratedKeys([...known.keep, made], algorithm, now)
      if (!before.outdated && sameKeys(plan.keep, stored)) return plan
      const written = await shared.replace(before, packKeys(plan.keep)).catch((error: unknown) => {
        // The store refuses writes. The keys that it has are still good.
        if (known.signer !== undefined) return 'failed'
        throw error
      })
      if (written === 'failed') return known
      if (written) {
        if (made !== undefined) {
          logger.info({ event: 'assertion-key-made', kid: made.key.kid, algorithm }, 'a key for assertions was made')
        }
        return plan
      }
      if (attempt === ATTEMPTS) {
        throw new PosternError('PST_STORE_UNAVAILABLE', { reason: 'other replicas wrote the keys at the same time' })
      }
    }
  }
}

/**
 * Where the keys of this configuration come from. Reads the key files.
 *
 * @throws PosternError `PST_CONFIG_INVALID` when a file does not hold a fitting key
 */
export async function keyOriginOf({ identity: { assertion } }: Config): Promise<KeyOrigin> {
  if (assertion === undefined) return { kind: 'none' }
  const { algorithm, keyFile } = assertion
  if (keyFile === undefined) return { kind: 'generated', algorithm }
  const keys = await Promise.all(
    [keyFile].flat().map((path, index) => keyOf(path, index === 0 ? algorithm : undefined)),
  )
  return { kind: 'files', keys }
}

async function keyOf(path: string, algorithm: AssertionAlgorithm | undefined): Promise<SigningKey> {
  const parsed = parseAssertionKey(await readFile(path, 'utf8'), algorithm)
  if (parsed.ok) return parsed.value
  throw new PosternError('PST_CONFIG_INVALID', { reason: `identity.assertion.keyFile ${parsed.message}` })
}

function sameKeys(keys: readonly GeneratedKey[], stored: readonly GeneratedKey[] | undefined): boolean {
  return keys.length === stored?.length && keys.every(({ key }) => stored.some((other) => other.key.kid === key.kid))
}
