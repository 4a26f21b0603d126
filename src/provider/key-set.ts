import {
  type CompactVerifyGetKey,
  type CompactVerifyResult,
  compactVerify,
  createLocalJWKSet,
  errors,
  type JSONWebKeySet,
} from 'jose'
import type { Clock, EpochMs, Ms } from '../time.ts'
import { answerRefused } from './failures.ts'

const MAX_AGE: Ms = 600_000
/** How often an unknown key may make us look again. */
const COOL_OFF: Ms = 5_000

/** Only signatures that a public key verifies: `none` and HMAC are not among them. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

export interface KeySet {
  /** Loads them where none are known, or the ones that are known are old. Rejects, where none are, with what `load` rejects with. */
  ready(): Promise<void>
  /**
   * Verifies the signature of a compact JWS (RFC 7515); claims are the caller's to judge. A key that is not known yet is looked up
   * at once, but not twice within 5 s. Rejects with a jose error or with what `load` rejects with.
   */
  verify(jws: string): Promise<CompactVerifyResult>
}

/** The provider's signing keys, loaded when first needed. A key in the set that cannot be used does not spoil the others. */
export function createKeySet(load: () => Promise<JSONWebKeySet>, clock: Clock): KeySet {
  let keys: { readonly get: CompactVerifyGetKey; readonly loadedAt: EpochMs } | undefined
  let loading: Promise<CompactVerifyGetKey> | undefined
  let lookedAgainAt = Number.NEGATIVE_INFINITY

  async function reload(): Promise<CompactVerifyGetKey> {
    const get = createLocalJWKSet(await load())
    keys = { get, loadedAt: clock() }
    return get
  }

  function fresh(): Promise<CompactVerifyGetKey> {
    loading ??= reload().finally(() => {
      loading = undefined
    })
    return loading
  }

  async function current(): Promise<CompactVerifyGetKey> {
    if (!keys) return await fresh()
    if (clock() - keys.loadedAt < MAX_AGE) return keys.get
    const { get } = keys
    // Old keys still verify what they signed: a provider that is away for a moment must not end logins.
    return await fresh().catch(() => get)
  }

  return {
    async ready() {
      await current()
    },
    async verify(jws) {
      const known = await current()
      try {
        return await verifyWith(jws, known)
      } catch (error) {
        if (!mayBeRotation(error)) throw error
        // A verification that ran beside a reload only has to use its result.
        if (keys && keys.get !== known) return await verifyWith(jws, keys.get)
        if (!loading) {
          if (clock() - lookedAgainAt < COOL_OFF) throw error
          lookedAgainAt = clock()
        }
        return await verifyWith(jws, await fresh())
      }
    },
  }
}

async function verifyWith(jws: string, getKey: CompactVerifyGetKey): Promise<CompactVerifyResult> {
  try {
    return await compactVerify(jws, getKey, { algorithms: ALGORITHMS })
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error
    // No `kid` and several keys: any of them may have signed.
    for await (const key of error) {
      try {
        return await compactVerify(jws, key, { algorithms: ALGORITHMS })
      } catch {
        // Not this key, or one that cannot be used: the next may fit.
      }
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}

function mayBeRotation(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed
}

/** Judges a JWKS document (RFC 7517 5): the entries that are no keys at all are left out. */
export function judgeKeySet(value: { readonly [name: string]: unknown }): JSONWebKeySet {
  const { keys } = value
  if (!Array.isArray(keys)) throw answerRefused('the key set has no keys')
  return { keys: keys.filter((key) => typeof key === 'object' && key !== null && typeof key.kty === 'string') }
}
