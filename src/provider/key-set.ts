import {
  type CompactVerifyGetKey,
  type CompactVerifyResult,
  compactVerify,
  createLocalJWKSet,
  errors,
  type JSONWebKeySet,
} from 'jose'
import type { Clock, EpochMs, Ms } from '../time.ts'
import { answerRefused, statusFailure, unavailable } from './failures.ts'
import type { HttpClient } from './http-client.ts'
import { parseJson } from './json.ts'
import { withRetries } from './retry.ts'

const MAX_AGE: Ms = 600_000
/** The least time between two reloads that an unknown key causes. */
const COOL_OFF: Ms = 5_000

/** Algorithms with a public key only: not `none`, not HMAC. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

export interface KeySet {
  /** Loads the keys unless known keys are recent. Rejects as `load` does when no keys are known. */
  ready(): Promise<void>
  /**
   * Verifies the signature of a compact JWS (RFC 7515); the caller checks the claims. An unknown key makes it reload
   * the keys at once, but not twice within 5 s. Rejects with a jose error or as `load` does.
   */
  verify(jws: string): Promise<CompactVerifyResult>
}

/** The provider's signing keys, loaded when first needed. An unusable key in the set does not affect the others. */
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
    // Keep the old keys when loading fails: a short outage of the provider must not make logins fail.
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
        // The keys were reloaded during this verification: use them.
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
    // Without `kid`, any of several keys may have signed.
    for await (const key of error) {
      try {
        return await compactVerify(jws, key, { algorithms: ALGORITHMS })
      } catch {
        // Try the next key.
      }
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}

function mayBeRotation(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed
}

/** Reads a JWKS document (RFC 7517), with retries. Rejects with a `PosternError`. */
export async function fetchKeySet(
  http: HttpClient,
  uri: string,
  headers: Readonly<Record<string, string>>,
  timeout: Ms,
  clock: Clock,
): Promise<JSONWebKeySet> {
  return await withRetries(
    async () => {
      const accept = 'application/json, application/jwk-set+json'
      const response = await http.fetch(uri, { method: 'GET', headers: { accept, ...headers } })
      const text = await response.text()
      if (response.status !== 200) throw statusFailure('key set', response.status, response.headers, text, clock())
      const parsed = parseJson(text)
      if (parsed.kind === 'unreadable') throw unavailable('the key set is not JSON')
      if (parsed.kind === 'other') throw answerRefused('the key set is not an object')
      return judgeKeySet(parsed.value)
    },
    { timeout },
  )
}

/** Checks a JWKS document (RFC 7517 5). Leaves out entries that are not keys. */
export function judgeKeySet(value: { readonly [name: string]: unknown }): JSONWebKeySet {
  const { keys } = value
  if (!Array.isArray(keys)) throw answerRefused('the key set has no keys')
  return { keys: keys.filter((key) => typeof key === 'object' && key !== null && typeof key.kty === 'string') }
}
